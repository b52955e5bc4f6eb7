"""The glossary's terms in a text to be translated: which stand there, what they must become, and whether they did.

Only rows that bind (terms, and names to be kept) count. Swedish and English words are compared by their stems and
endings, so that inflected forms are found; Vietnamese ones by their syllables.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property, lru_cache

from knowledge.stemming import STOP_WORDS
from knowledge.terms.glossary import Glossary, Term, Use
from knowledge.text import WORD, fold
from knowledge.translation.binding import Bound, bind
from knowledge.translation.matching import SHORTEST_BASE, is_written_so, places
from knowledge.translation.phrases import phrase
from knowledge.translation.swedish import inflections
from knowledge.translation.words import Pair
from knowledge.words import LANGUAGES, Language

SENTENCE_START = re.compile(r"(?:^|[.!?…:]\W+|\n)\W*$")


class Terms:
    """The binding rows of a glossary, and names of people and bodies that stay as they are."""

    def __init__(self, rows: Iterable[Term], names: Iterable[str] = ()) -> None:
        self._rows = [term for term in rows if term.use != Use.SEARCH]
        self.names = frozenset(name for name in names if len(name) > 1)

    @cached_property
    def _glossary(self) -> Glossary:
        """The rows by their words, and by the words of every Swedish form inflected."""
        glossary = Glossary(self._rows)
        for term in self._rows:
            for form in term.forms["sv"]:
                for words in _inflected(form):
                    glossary.add("sv", term, form, words)
        return glossary

    @cached_property
    def _by_first_word(self) -> dict[str, list[str]]:
        table: dict[str, list[str]] = {}
        for name in sorted(self.names, key=len, reverse=True):
            table.setdefault(WORD.findall(name)[0], []).append(name) if WORD.search(name) else None
        return table

    def find(self, text: str, pair: Pair) -> list[Bound]:
        """The terms and names of a text, without overlaps, in order."""
        names = list(self._names(text, pair.source))
        taken = [(name.start, name.stop) for name in names]
        terms = [
            bound
            for bound in self._terms(text, pair)
            if all(bound.stop <= start or stop <= bound.start for start, stop in taken)
        ]
        return sorted([*names, *terms], key=lambda bound: bound.start)

    def languages_of(self, text: str) -> list[Language]:
        """The languages in which a text is just a term."""
        whole = text.strip(" .,;:!?\"'”“()")
        return [
            language
            for language in LANGUAGES
            if any(match.start == 0 and match.stop == len(whole) for match in self._glossary.find(whole, language))
        ]

    def fingerprint(self, text: str, pair: Pair) -> str:
        """A key that changes whenever a term that the text holds is changed, comes or goes."""
        used = sorted({(fold(bound.source), *bound.accepted) for bound in self._terms(text, pair)})
        return hashlib.sha256(repr(used).encode()).hexdigest()[:16] if used else ""

    def missing(self, bounds: Sequence[Bound], result: str, language: Language, *, each: bool = False) -> list[Bound]:
        """Those of the terms that a translation holds in no accepted form; with `each`, as often as they stand.

        A person may say "it" instead the second time.
        """
        words = WORD.findall(result)
        taken: set[int] = set()
        lacking: list[Bound] = []
        # A name inside a longer one is that one's.
        for bound in sorted(bounds, key=lambda each: len(each.target), reverse=True):
            if bound.fixed and not any(form in result for form in bound.accepted):
                lacking.append(bound)
                continue
            found = next((place for place in _places(words, bound, language) if taken.isdisjoint(place)), None)
            if found is None:
                lacking.append(bound)
            elif each:
                taken.update(found)
        return lacking

    def _names(self, text: str, language: Language) -> Iterator[Bound]:
        stop = 0
        for found in WORD.finditer(text):
            for name in self._by_first_word.get(found[0], ()) if found.start() >= stop else ():
                end = found.start() + len(name)
                genitive = language == "sv" and text[end : end + 1] == "s" and not text[end + 1 : end + 2].isalnum()
                if text.startswith(name, found.start()) and (genitive or not text[end : end + 1].isalnum()):
                    stop = end + genitive
                    yield Bound(found.start(), stop, name, (name,), genitive=genitive, fixed=True)
                    break

    def _terms(self, text: str, pair: Pair) -> Iterator[Bound]:
        for match in self._glossary.find(text, pair.source):
            found = text[match.start : match.stop]
            senses = [term for term in match.terms if is_written_so(found, term, pair.source)]
            if not senses:
                continue
            begins = SENTENCE_START.search(text[: match.start]) is not None
            senses.sort(key=lambda term: _rank(found, term, pair.source, begins=begins))
            accepted = tuple(dict.fromkeys(form for term in senses for form in term.forms[pair.target]))
            yield bind(text, (match.start, match.stop), accepted, pair, senses[0])


def _places(words: Sequence[str], bound: Bound, language: Language) -> list[range]:
    """Where a term stands among the words, in their order, the longest form first."""
    found = {place for form in bound.accepted for place in places(words, form, language)}
    return sorted(found, key=lambda place: (place.start, -place.stop))


@lru_cache(maxsize=5_000)
def _inflected(form: str) -> tuple[tuple[str, ...], ...]:
    """The folded words of a Swedish form with each ending of its noun, where that is in small letters."""
    told = phrase(WORD.findall(form) or [""])
    noun, before = told.noun, told.before
    if not noun[1:].islower() or (len(noun) <= SHORTEST_BASE and not before):
        return ()
    nouns = [
        word
        for word, how in inflections(noun).items()
        if (before or word not in STOP_WORDS["sv"]) and not (told.after and how.genitive)
    ]
    found = [(*before, word, *told.after) for word in nouns]
    if told.after and told.after[-1][-1] not in "sxz":
        found.append((*before, noun, *told.after[:-1], f"{told.after[-1]}s"))  # "Rådet för hållbara städers mål"
    if told.adjectives:
        found += [(*told.weak_before, word, *told.after) for word in (noun, *nouns)]
    return tuple(tuple(map(fold, words)) for words in found)


def _rank(found: str, term: Term, language: Language, *, begins: bool) -> tuple[bool, bool]:
    """The sense whose preferred form was written comes first, then the one that was written with the same capital.

    Where a sentence begins, a capital says nothing, and the word that needs none is meant.
    """
    forms = term.forms[language]
    written = found[:1].lower() + found[1:] if begins else found
    return fold(forms[0]) != fold(found), all(form[:1] != written[:1] for form in forms)
