"""Whether an entry is about a topic: by its words, in any of the three languages, and by what it means."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from knowledge.stemming import is_topical, stem
from knowledge.terms.glossary import Glossary, Match
from knowledge.terms.matters import everyday_matters
from knowledge.text import WORD, fold
from knowledge.words import LANGUAGES, Language
from storage import Activity

NEAR = 0.42  # likeness of topic and entry from which on the entry is about the topic, whatever its words
HALF_NEAR = 0.25  # the same when half of the topic stands in the entry
HARDLY_NEAR = 0.1  # the same when that half is all of it that can be said in the entry's language
HALF = 0.5
SHORT = 4  # letters; a shorter stem counts only as a whole word
BETWEEN = re.compile(r"[.,;:()\n]\s+|\s+(?:om|about|on|về|ve)\s+", re.IGNORECASE)
SHORTEST_PIECE = 4  # letters
MARKS = re.compile("[ăâđêôơưàáãèìíòóõùúýạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]")
ANOTHER = "ing "  # makes another word: a training is no train

Topic = Sequence[frozenset[str]]  # things that are named, each by all folded forms that stand for it


def topic_of(text: str, language: Language, glossary: Glossary) -> Topic:
    """What a topic names: terms of the glossary in every language, and its other words by their stems."""
    return [thing for thing, _ in _things(text, language, glossary)]


def names_of(text: str, language: Language, glossary: Glossary) -> Topic:
    """What of it is written with a capital letter; Vietnamese writes ordinary words of names so too."""
    return [thing for thing, named in _things(text, language, glossary) if named] if language != "vi" else []


def _things(text: str, language: Language, glossary: Glossary) -> list[tuple[frozenset[str], bool]]:
    """Each thing, and whether a word for it has a capital letter."""
    matches, words = _matches(text, language, glossary), WORD.findall(text)
    things = [
        (_forms(match), any(word[0].isupper() for word in words[match.first_word : match.last_word + 1]))
        for match in matches
    ]
    covered = {number for match in matches for number in range(match.first_word, match.last_word + 1)}
    others = [word for number, word in enumerate(words) if number not in covered]
    if language == "vi":
        return [*things, *((frozenset({part}), False) for part in syllables(others))]
    stems = [(stem, word[0].isupper()) for word in others for stem in stems_of(word, language)]
    return [*things, *((frozenset({part}), named) for part, named in stems)]


def _forms(match: Match) -> frozenset[str]:
    return frozenset(_form(form, key) for term in match.terms for key in LANGUAGES for form in term.forms[key] if form)


def _form(form: str, language: Language) -> str:
    """A form as it is looked for: a Vietnamese one with its marks, which tell it from other words."""
    return form.lower() if language == "vi" else fold(form)


def _matches(text: str, language: Language, glossary: Glossary) -> list[Match]:
    """The terms and the everyday matters in a text, the longer ones first: none overlap."""
    found: list[Match] = []
    taken: set[int] = set()
    for match in sorted(_merged(text, language, glossary), key=lambda one: one.first_word - one.last_word):
        words = range(match.first_word, match.last_word + 1)
        if taken.isdisjoint(words):
            found.append(match)
            taken |= set(words)
    return found


def _merged(text: str, language: Language, glossary: Glossary) -> list[Match]:
    """What the glossary and the everyday matters know; of the same words each knows other names for the same thing."""
    found: dict[tuple[int, int], Match] = {}
    for match in (*glossary.find(text, language), *everyday_matters().find(text, language)):
        words = (match.first_word, match.last_word)
        before = found.get(words)
        found[words] = replace(before, terms=(*before.terms, *match.terms)) if before is not None else match
    return list(found.values())


def syllables(words: Sequence[str]) -> list[str]:
    """Vietnamese words as pairs of neighbouring syllables, folded: most words are such a pair."""
    plain = [fold(word) for word in words]
    return [f"{one} {other}" for one, other in pairwise(plain)] or plain


def stems_of(text: str, language: Language) -> list[str]:
    """The words that say what a text is about, without their endings, folded; short ones whole."""
    found = [(fold(word), stem(word, language)) for word in WORD.findall(text) if is_topical(word, language)]
    return [short if len(short) >= SHORT else whole for whole, short in found]


def pieces(activity: Activity) -> list[str]:
    """What an entry is about, in pieces that can be compared with a topic."""
    texts = [activity.title, *activity.topics, *activity.decisions, activity.outcome, activity.place or ""]
    parts = (part.strip() for text in texts for part in BETWEEN.split(text))
    return [part for part in parts if len(part) >= SHORTEST_PIECE]


def score(topic: Topic, said: Sequence[str], near: float, *, foreign: bool = False, names: Topic = ()) -> float:
    """How well an entry fits a topic; 0 when it does not. `near` is their likeness in meaning.

    All `names` must be said: nobody who asks for Norway's embassy wants that of Sweden. In an entry in a `foreign`
    language only the terms that the glossary knows can be found, so that they tell alone.
    """
    entry = _Entry(said)
    met = [any(entry.says(form, known=len(thing) > 1) for form in thing) for thing in topic]
    share = sum(met) / len(topic) if topic else 0.0
    if not all(any(entry.says(form) for form in name) for name in names):
        return 0.0
    known = [is_met for thing, is_met in zip(topic, met, strict=True) if len(thing) > 1]
    told = foreign and bool(known) and all(known) and near >= HARDLY_NEAR
    fits = share == 1 or near >= NEAR or (share >= HALF and (told or near >= HALF_NEAR))
    return share + near if fits else 0.0


class _Entry:
    """The words of an entry: as written, without marks, and those that have no Vietnamese marks."""

    def __init__(self, said: Sequence[str]) -> None:
        words = WORD.findall(" ".join(said).lower())
        plain = [fold(word) for word in words]
        self._is_marked = any(MARKS.search(word) for word in words)
        self._written = f" {' '.join(words)} "
        self._plain = f" {' '.join(plain)} "
        self._latin = f" {' '.join(plain for word, plain in zip(words, plain, strict=True) if not MARKS.search(word))} "

    def says(self, form: str, *, known: bool = False) -> bool:
        """Whether a form stands in it; one that the glossary knows in its own language only, "tram" not in "trạm"."""
        if known and self._is_marked:
            return _stands_in(form, self._written if MARKS.search(form) else self._latin)
        return _stands_in(fold(form), self._plain)


def _stands_in(form: str, text: str) -> bool:
    """Short forms as whole words; longer ones also within a word, as in compounds and inflected words."""
    plain = " ".join(WORD.findall(form))
    if len(plain) < SHORT:
        return f" {plain} " in text
    at = text.find(plain)
    while at >= 0:
        if not text.startswith(ANOTHER, at + len(plain)) or plain.endswith(ANOTHER):
            return True
        at = text.find(plain, at + 1)
    return False
