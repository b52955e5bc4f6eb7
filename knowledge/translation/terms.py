"""The glossary's terms in a text to be translated: which stand there, what they must become, and whether they did.

Only rows that bind (terms, and names to be kept) count. Swedish and English words are compared by their stems, so that
inflected forms are found; Vietnamese ones by their syllables.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from knowledge.glossary import Glossary, Term, Use
from knowledge.languages.tables import lookup
from knowledge.stemming import word_stem
from knowledge.text import WORD, fold, has_marks
from knowledge.translation.spelling import syllable
from knowledge.translation.words import Hint, Pair
from knowledge.words import Language

ENDINGS: dict[Language, tuple[str, ...]] = {
    "sv": tuple(
        "s n ns en ens et ets t ts er ers ar ars or ors r rs na nas erna ernas arna arnas orna ornas e es a as".split()
    ),
    "en": ("s", "es", "'s", "y", "ies"),
    "vi": (),
}
SHORTEST_BASE, LONGEST_ENDING = 3, 5
SHORTEST_UNMARKED = 2  # words of a Vietnamese term that is recognised without its diacritics


@dataclass(frozen=True)
class Bound:
    """A term that a text holds: its place, what it may be called in the other language, and a genitive ending."""

    start: int
    stop: int
    source: str
    accepted: tuple[str, ...]
    genitive: str = ""

    @property
    def target(self) -> str:
        """The form to write."""
        return self.accepted[0]


class Terms:
    """The binding rows of a glossary, and names of people and bodies that stay as they are."""

    def __init__(self, glossary: Glossary, names: Iterable[str] = ()) -> None:
        self._glossary = Glossary(term for term in glossary.terms if term.use != Use.SEARCH)
        self.names = frozenset(name for name in names if len(name) > 1)

    @cached_property
    def _by_first_word(self) -> dict[str, list[str]]:
        table: dict[str, list[str]] = {}
        for name in sorted(self.names, key=len, reverse=True):
            table.setdefault(WORD.findall(name)[0], []).append(name) if WORD.search(name) else None
        return table

    def find(self, text: str, pair: Pair) -> list[Bound]:
        """The terms and names of a text, without overlaps, in order."""
        names = list(self._names(text))
        taken = [(name.start, name.stop) for name in names]
        terms = [
            bound
            for bound in self._terms(text, pair)
            if all(bound.stop <= start or stop <= bound.start for start, stop in taken)
        ]
        return sorted([*names, *terms], key=lambda bound: bound.start)

    def hints(self, text: str, pair: Pair) -> list[Hint]:
        """The terms of a text in both languages, each once."""
        found = {bound.source: Hint(bound.source, bound.target) for bound in self.find(text, pair)}
        return list(found.values())

    def fingerprint(self, text: str, pair: Pair) -> str:
        """A key that changes whenever a term that the text holds is changed, comes or goes."""
        used = sorted({(fold(bound.source), *bound.accepted) for bound in self._terms(text, pair)})
        return hashlib.sha256(repr(used).encode()).hexdigest()[:16] if used else ""

    def missing(self, bounds: Sequence[Bound], result: str, language: Language) -> list[Bound]:
        """Those of the terms that a translation does not hold in any accepted form."""
        words = [_key(word, language) for word in WORD.findall(result)]
        return [bound for bound in bounds if not any(_holds(words, form, language) for form in bound.accepted)]

    def _names(self, text: str) -> Iterator[Bound]:
        stop = 0
        for found in WORD.finditer(text):
            for name in self._by_first_word.get(found[0], ()) if found.start() >= stop else ():
                end = found.start() + len(name)
                if text.startswith(name, found.start()) and not text[end : end + 1].isalnum():
                    stop = end
                    yield Bound(found.start(), end, name, (name,))
                    break

    def _terms(self, text: str, pair: Pair) -> Iterator[Bound]:
        for match in self._glossary.find(text, pair.source):
            found = text[match.start : match.stop]
            senses = [term for term in match.terms if _is_written_so(found, term, pair.source)]
            if not senses:
                continue
            senses.sort(key=lambda term: _rank(found, term, pair.source))
            accepted = tuple(dict.fromkeys(form for term in senses for form in term.forms[pair.target]))
            yield _bound(text, match.start, match.stop, accepted, pair, senses[0])


def _bound(text: str, start: int, stop: int, accepted: tuple[str, ...], pair: Pair, term: Term) -> Bound:
    found = text[start:stop]
    if pair.source == "en":
        ending = next((end for end in ("'s", "’s", "'", "’") if text.startswith(end, stop)), "")
        if ending in ("'", "’") and not found.endswith("s"):
            ending = ""
        return Bound(start, stop + len(ending), found, accepted, "'s" if ending else "")
    if pair.source == "sv" and found.endswith("s"):
        bare = found[:-1].casefold()
        forms = {form.casefold() for form in term.forms["sv"]}
        if found.casefold() not in forms and (bare in forms or any(fold(form) == fold(bare) for form in forms)):
            return Bound(start, stop, found[:-1], accepted, "s")
    return Bound(start, stop, found, accepted)


def _rank(found: str, term: Term, language: Language) -> tuple[bool, bool]:
    """The sense whose preferred form was written comes first, then the one that was written with the same capitals."""
    forms = term.forms[language]
    return fold(forms[0]) != fold(found), found not in forms


def _is_written_so(found: str, term: Term, language: Language) -> bool:
    """Whether the words that were found are the term's, letter by letter where their author types diacritics.

    An everyday word that is only one more name of a term says too little: "refuse" is not always waste.
    """
    first, *others = term.forms[language]
    telling = (form for form in others if not _is_everyday(form, language))
    return any(_same(found, form, language) for form in (first, *telling))


def _is_everyday(form: str, language: Language) -> bool:
    return language != "vi" and form.islower() and " " not in form and bool(lookup().get(form))


def _same(found: str, form: str, language: Language) -> bool:
    words, wanted = WORD.findall(found), WORD.findall(form)
    if len(words) != len(wanted):
        return False
    if form.isupper() and len(form) <= 5 and not found.isupper():
        return False  # "AI" and "ai", "SIDA" and "sida" are not the same
    plain = not has_marks(found)
    if plain and has_marks(form):
        return (language != "vi" or len(words) >= SHORTEST_UNMARKED) and [fold(word) for word in words] == [
            fold(word) for word in wanted
        ]
    return all(_is_form_of(word, each, language) for word, each in zip(words, wanted, strict=True))


def _is_form_of(word: str, wanted: str, language: Language) -> bool:
    """Whether two words are forms of one noun. Stems say too much: "skriv" and "skrivelse" share theirs."""
    if language == "vi":
        return syllable(word) == syllable(wanted)
    endings = ENDINGS[language]
    one, other = word.casefold(), wanted.casefold()
    return one == other or not _bases(one, endings).isdisjoint(_bases(other, endings))


@lru_cache(maxsize=20_000)
def _bases(word: str, endings: tuple[str, ...]) -> frozenset[str]:
    """What may stand before an ending of the word, the word itself included; short ones tell nothing."""
    least = max(SHORTEST_BASE, len(word) - LONGEST_ENDING)
    return frozenset(base for end in endings if len(base := word.removesuffix(end)) >= least)


def _key(word: str, language: Language) -> str:
    return syllable(word) if language == "vi" else word_stem(word, language)


def _holds(words: Sequence[str], form: str, language: Language) -> bool:
    wanted = [_key(word, language) for word in WORD.findall(form)]
    return any(list(words[at : at + len(wanted)]) == wanted for at in range(len(words) - len(wanted) + 1))
