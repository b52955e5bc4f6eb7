"""Questions that ask for a name or take one for granted, and whether the sentences read hold it."""

import re
from collections.abc import Collection
from difflib import get_close_matches

from knowledge.concepts import Concept, covers, spaced
from knowledge.evidence import Evidence
from knowledge.query import Query
from knowledge.text import fold, has_marks, words

ASKS_NAME = re.compile(
    r"\bvad het(?:er|te)\b|\bnamn(?:et|en)? pa\b|(?:what|which) (?:is|was|are|were) the (?:full )?names?\b|\bby name\b|"
    r"\bten (?:la gi|gi|nhung|cac|cua)\b|\b(?:vem|vilka) ar (?!det)\w+|\bwho(?: is|'s| are| was) (?:the )?\w+|"
    r"\bai (?:la|dang la)\b"
)
ASKS_PERSON = re.compile(
    r"\b(?:vem|who|ai)\b.{0,60}\b(?:ledde|leder|skrev under|undertecknade|utsags|valdes|signed|signs|led|leads|headed|"
    r"heads|chairs|chaired|was appointed|was elected|ky|dung dau|dan dau|lanh dao)\b|"
    r"\b(?:vilken|which) (?:person|minister|ambassador|ambassador|borgmastare|mayor|professor|politiker|politician)\b"
)
CAPITALS = "A-ZÅÄÖĐÁÀÂÊÔƠƯÉ"
A_NAME = re.compile(rf"(?<![.!?] )(?<!^)\b[{CAPITALS}][\w-]+(?: [{CAPITALS}][\w-]+){{0,6}}")
A_PERSON = re.compile(
    rf"\b(?:Mr|Mrs|Ms|Dr|Ông|Bà|Excellency|[Mm]inister|[Pp]resident|[Ss]tatsråd\w*|[Hh]err|[Ff]ru|\w{{0,40}}ministern?|"
    rf"\w{{0,40}}direktör\w*|[Ss]ekreterare|[Uu]tredare\w*)\b[^.]{{0,40}}? [{CAPITALS}]\w+ [{CAPITALS}]\w+"
)
BEFORE_NAME, AFTER_NAME = 45, 30  # characters around a name where its role is looked for
NAME_LENGTH = 5  # letters; shorter ones are as often abbreviations written out elsewhere
PREFIX = 4  # letters that a name shares with its form in another language or a compound: Syria, Syrienstrategin
MISTYPED = 0.75  # likeness of a name to its mistyped form


def answers_name(query: Query, evidence: Evidence) -> bool:
    """Whether a name or person is found; true for questions that ask for none."""
    asked = fold(query.text)
    if ASKS_NAME.search(asked) and not _names_role(asked, evidence):
        return False
    return not ASKS_PERSON.search(asked) or any(A_PERSON.search(line.text) for line in evidence.lines)


def _names_role(asked: str, evidence: Evidence) -> bool:
    """Whether a name that the question does not hold stands beside a thing that it asks about."""
    known = frozenset(words(asked))
    roles = [concept for concept in evidence.concepts if not concept.named]
    return any(_named_beside(line.text, roles, known) for line in evidence.lines)


def _named_beside(sentence: str, roles: Collection[Concept], known: Collection[str]) -> bool:
    for match in A_NAME.finditer(sentence):
        if all(_is_known(word, known) for word in words(fold(match[0]))):
            continue
        start, stop = match.span()
        near = spaced(sentence[max(0, start - BEFORE_NAME) : start]) + spaced(sentence[stop : stop + AFTER_NAME])
        if any(covers(role.stems, near) for role in roles):
            return True
    return False


def _is_known(word: str, known: Collection[str]) -> bool:
    return word in known or (
        len(word) >= PREFIX and any(len(other) >= PREFIX and _same_start(word, other) for other in known)
    )


def _same_start(word: str, other: str) -> bool:
    return word.startswith(other) or other.startswith(word)


def knows_premise(query: Query, evidence: Evidence) -> bool:
    """Whether the names that the question takes for granted stand in the passages read, in some form."""
    names = [concept for concept in evidence.concepts if concept.named and _is_proper(concept, query)]
    if not names:
        return True
    text = " ".join({line.ranked.passage.id: line.ranked.passage.folded for line in evidence.lines}.values())
    return all(_appears(concept, text) for concept in names)


def _is_proper(concept: Concept, query: Query) -> bool:
    """Whether a capitalised concept is a name; Vietnamese capitals often stand on common words of an office's name."""
    long = [stem for stem in concept.stems if len(stem) >= NAME_LENGTH and stem.isalpha()]
    return bool(long) and (query.language != "vi" or not has_marks(query.text) or len(max(long, key=len)) > 6)


def _appears(concept: Concept, text: str) -> bool:
    if covers(concept.stems, text):
        return True
    long = [stem for stem in concept.stems if len(stem) >= NAME_LENGTH]
    if any(f" {stem[:PREFIX]}" in text for stem in long):
        return True
    vocabulary = set(text.split())
    return any(get_close_matches(stem, vocabulary, n=1, cutoff=MISTYPED) for stem in long[:3])
