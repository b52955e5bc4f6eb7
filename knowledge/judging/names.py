"""Names in sentences: of persons, bodies and places, and whether those that a question takes for granted are there."""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from knowledge.search.answer_types import MONTHS
from knowledge.search.concepts import Concept, Stems, covers, names_in
from knowledge.search.query import Query
from knowledge.text import fold, has_marks

CAPITALS = "A-ZÅÄÖĐÁÀÂÊÔƠƯÉ"
A_NAME = re.compile(rf"\b[{CAPITALS}][\w-]*(?:(?: | (?:i|och|of|for|för|and|de|du|von) )[{CAPITALS}][\w-]*){{0,6}}")
CAPITALISED = re.compile(rf"\b[{CAPITALS}][\w-]*")
SENTENCE_START = re.compile(r"(?:^|[.!?:*•–-])\W*$")
A_PERSON = re.compile(
    rf"\b(?:Mr|Mrs|Ms|Dr|Ông|Bà|Excellency|[Mm]inister|[Pp]resident|[Ss]tatsråd\w*|[Hh]err|[Ff]ru|\w{{0,40}}ministern?|"
    rf"\w{{0,40}}direktör\w*|[Ss]ekreterare|[Uu]tredare\w*|[Oo]rdförande\w*|[Ss]amordnare\w*|[Aa]mbassadör\w*|"
    rf"[Pp]rojektledare\w*|[Rr]ektor\w*|[Bb]orgmästare\w*|[Cc]hair\w*|[Aa]mbassador|[Cc]oordinator|[Dd]irector|[Mm]anager|"
    rf"[Mm]ayor|[Kk]ontaktperson\w*|[Cc]hủ tịch|[Gg]iám đốc|[Đđ]iều phối viên|[Đđ]ại sứ)\b[^.]{{0,40}}? "
    rf"[{CAPITALS}]\w+ [{CAPITALS}]\w+"
)
MONTH = re.compile(MONTHS)
# Whose most documents are, which goes without saying in them; "sver" is a stem.
UNSAID = frozenset({"swedish", "sweden", "sverige", "sver"})
NAME_LENGTH = 5  # letters; shorter ones are as often abbreviations written out elsewhere
PREFIX = 4  # letters that a name shares with its form in another language or a compound: Syria, Syrienstrategin
MISTYPED = 0.75  # likeness of a name to its mistyped form


@dataclass(frozen=True)
class Known:
    """Folded words that make no new name: those of the question, and common ones.

    A word alone at the beginning of a sentence is a name only if it is among `inside`, the words that have their
    capital in the middle of one too.
    """

    asked: frozenset[str]
    common: frozenset[str]
    inside: frozenset[str]


def new_names(sentence: str, known: Known) -> Iterator[re.Match[str]]:
    """The names in a sentence with a word that is not known."""
    for match in A_NAME.finditer(sentence):
        parts = [fold(part[0]).split("-")[0] for part in CAPITALISED.finditer(match[0])]
        if parts[0] not in known.inside and SENTENCE_START.search(sentence[: match.start()]):
            del parts[0]
        if not all(len(part) == 1 or part in known.common or is_known(part, known.asked) for part in parts):
            yield match


def capitals_inside(sentences: Sequence[str]) -> frozenset[str]:
    """The folded words that are written with a capital in the middle of a sentence."""
    return frozenset(
        fold(match[0])
        for sentence in sentences
        for match in CAPITALISED.finditer(sentence)
        if not SENTENCE_START.search(sentence[: match.start()])
    )


def is_known(word: str, known: Collection[str]) -> bool:
    """Whether a folded word is among the known ones, or begins as one of them does."""
    return word in known or (
        len(word) >= PREFIX and any(len(other) >= PREFIX and _same_start(word, other) for other in known)
    )


def _same_start(word: str, other: str) -> bool:
    return word.startswith(other) or other.startswith(word)


def knows_premise(query: Query, premise: Sequence[Concept], text: str) -> bool:
    """Whether the names that the question takes for granted stand in the folded text, in some form."""
    names = [concept for concept in premise if concept.named and _is_proper(concept, query)]
    return all(_appears(concept, text) for concept in names)


def _is_proper(concept: Concept, query: Query) -> bool:
    """Whether a capitalised concept is a name; Vietnamese capitals often stand on common words of an office's name.

    A month is none: "the June report" need not say June.
    """
    if (
        concept.stems & UNSAID
        or any(MONTH.fullmatch(stem) for stem in concept.stems)
        or not any(len(stem) >= NAME_LENGTH and stem.isalpha() for stem in concept.stems)
    ):
        return False
    if query.language != "vi":
        return True
    unmarked = [fold(name) for name in names_in(query.text) if len(name) >= NAME_LENGTH and not has_marks(name)]
    return not concept.stems.isdisjoint(unmarked)


def stands_in(name: Stems, text: str) -> bool:
    """Whether a name stands in a folded text, also as the beginning of another word: Syria, Syrienstrategin."""
    return covers(name, text) or any(f" {stem[:PREFIX]}" in text for stem in _long(name))


def is_told(concept: Concept, text: str) -> bool:
    """Whether a folded text tells a concept; a name also as the beginning of another word."""
    return stands_in(concept.stems, text) if concept.named else covers(concept.stems, text)


def _long(name: Stems) -> list[str]:
    return sorted(stem for stem in name if len(stem) >= NAME_LENGTH)


def _appears(concept: Concept, text: str) -> bool:
    if stands_in(concept.stems, text):
        return True
    vocabulary = set(text.split())
    return any(get_close_matches(stem, vocabulary, n=1, cutoff=MISTYPED) for stem in _long(concept.stems)[:3])
