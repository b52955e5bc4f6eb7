"""What a question asks beside the names that titles hold: all but the country of "how is food secured in Ethiopia?".

Every sentence of the strategy for Ethiopia is about Ethiopia. Which of them answers shows in the rest of the question.
"""

from collections import Counter
from collections.abc import Sequence

from knowledge.library.records import StoredPassage
from knowledge.search.attribution import unattributed
from knowledge.search.concepts import Stems, covers, names_in, spaced
from knowledge.search.query import WRITTEN, Query
from knowledge.stemming import stem
from knowledge.text import WORD, fold

LEAST_WORDS = 2  # that must be left to ask something


def beside_titles(query: Query, passages: Sequence[StoredPassage]) -> str | None:
    """The question without its names that one title holds, most of them, and without its words for a document.

    None where it has none of these, and for one with a topic, which is taken apart by that.
    """
    if query.topic is not None:
        return None
    rest = unattributed(query.text, query.language)
    named = set(map(fold, names_in(rest or query.text)))
    if not named:
        return _without(query, rest, frozenset()) if rest else None
    names = [stems for stems in set(query.meanings) if any(named.issuperset(one.split()) for one in stems)]
    titles = {passage.document_id: spaced(passage.document) for passage in passages}
    held = Counter(frozenset(name for name in names if covers(name, title)) for title in titles.values())
    most = max(held, key=lambda those: (len(those), -held[those]), default=frozenset())
    return _without(query, rest or query.text, most) if most or rest else None


def _without(query: Query, text: str, names: frozenset[Stems]) -> str | None:
    """What is left of a text, and of its terms in the documents' main language; None where it asks nothing."""
    left_out = {word for stems in names for one in stems for word in (one, *one.split())}
    words = [span[0] for span in WORD.finditer(text)]
    said = [word for word in words if left_out.isdisjoint((fold(word), stem(word, query.language)))]
    if len(said) < LEAST_WORDS:
        return None
    terms = [term for term in query.terms if left_out.isdisjoint((fold(term), *_stems(term)))]
    return f"{' '.join(said)}? {', '.join(terms)}".strip()


def _stems(term: str) -> list[str]:
    return [stem(word, WRITTEN) for word in term.split()]
