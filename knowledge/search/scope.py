"""Which document a question names: "the Kenya strategy", "positionspapperet", "tuyên bố đối ngoại 2017"."""

from collections.abc import Sequence

from knowledge.search.concepts import Stems, covers, spaced, told_apart
from knowledge.search.document_words import KINDS, kinds_in
from knowledge.search.query import WRITTEN, Query
from knowledge.search.ranking import Ranked
from knowledge.stemming import is_topical, stems
from knowledge.text import WORD, fold

FEW = 2  # documents; a description that fits more of them names none
ENDING = 4  # letters by which a word for any document may be inflected; a longer rest makes a compound of it
FIRST_PART = 4  # letters at least


def named_documents(source: Query, ranked: Sequence[Ranked]) -> frozenset[str]:
    """The documents whose titles hold all that the words for the source say; empty when those are many or none."""
    sought = [_with_first_parts(concept) for concept in told_apart(source.concepts)]
    if not sought or not _describes_document(source):
        return frozenset()
    passages = {entry.passage.document_id: entry.passage for entry in ranked}
    titles = {key: spaced(f"{passage.document} {passage.date or ''}") for key, passage in passages.items()}
    found = [key for key, title in titles.items() if all(covers(concept, title) for concept in sought)]
    if len(found) > FEW:
        found = [key for key in found if all(_holds_whole(term, titles[key]) for term in source.terms)]
    return frozenset(found) if len(found) <= FEW else frozenset()


def described_documents(source: Query, ranked: Sequence[Ranked]) -> frozenset[str]:
    """The same for a question of what a whole document says: of the kind that is named, the only one may be meant.

    "Sammanfatta avtalet" means the only agreement, and "thỏa thuận hợp tác" is no plan that speaks of cooperation.
    """
    wanted = kinds_in(fold(source.text))
    titles = {entry.passage.document_id: fold(entry.passage.document) for entry in ranked}
    kinds = {key: kinds_in(title) for key, title in titles.items()}
    named = frozenset(key for key in named_documents(source, ranked) if not wanted or wanted & kinds[key])
    alike = frozenset(key for key, found in kinds.items() if wanted & found)
    return named or (alike if len(alike) == 1 else frozenset())


def _holds_whole(term: str, title: str) -> bool:
    """Whether a title holds each word of a term: "sustainable economic development", and not development alone."""
    return all(covers(frozenset({one}), title) for one in stems(term, WRITTEN))


def _with_first_parts(concept: Stems) -> Stems:
    """The stems, with what a compound says before its word for a document: "kenyastrategi" also gives "kenya"."""
    compounds = ((stem, KINDS.search(stem, FIRST_PART)) for stem in concept)
    return concept | {stem[: kind.start()] for stem, kind in compounds if kind}


def _describes_document(source: Query) -> bool:
    """Whether the words are for a document, and say more than "the report"."""
    folded = fold(source.text)
    found = KINDS.search(folded)
    if found is None:
        return False
    whole = WORD.sub(
        lambda word: "" if _is_bare(word[0]) else word[0], KINDS.sub("", folded) if " " in found[0] else folded
    )
    return any(is_topical(word, source.language) for word in WORD.findall(whole))


def _is_bare(word: str) -> bool:
    found = KINDS.search(word)
    return found is not None and found.start() == 0 and len(word) - len(found[0]) <= ENDING
