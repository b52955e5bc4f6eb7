"""The partnership's terms in three languages: finds them in a text, in any spelling, and gives their equivalents.

Here lives the lookup only; the rows that staff edit live in storage, and the shipped ones in data/glossary.tsv.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from knowledge.stemming import STOP_WORDS, stem
from knowledge.text import WORD, fold, has_marks
from knowledge.words import LANGUAGES, Language

MOST_SENSES = 3  # of a word that stands in several rows


class Use(StrEnum):
    """What a row is for: `TERM` and `KEEP` bind translations, `SEARCH` only helps to find."""

    TERM = "term"
    KEEP = "keep"
    SEARCH = "search"


@dataclass(frozen=True)
class Term:
    """One concept. The first form of each language is the preferred one."""

    use: Use
    forms: Mapping[Language, Sequence[str]]

    def preferred(self, language: Language) -> str:
        """The form to write."""
        return self.forms[language][0]


@dataclass(frozen=True)
class Match:
    """A term found in a text: its span of characters, and the senses it may have."""

    start: int
    stop: int
    first_word: int
    last_word: int
    form: str
    terms: tuple[Term, ...]


class Glossary:
    """Terms by the folded stems of their words, so that inflected and plainly typed forms are found too."""

    def __init__(self, terms: Iterable[Term]) -> None:
        self.terms = tuple(terms)
        self._exact: dict[Language, dict[tuple[str, ...], list[tuple[Term, str]]]] = {key: {} for key in LANGUAGES}
        self._stemmed: dict[Language, dict[tuple[str, ...], list[tuple[Term, str]]]] = {key: {} for key in LANGUAGES}
        for term in self.terms:
            for language in LANGUAGES:
                for form in term.forms[language]:
                    self._add(language, term, form)
        self._longest = {key: max(map(len, self._exact[key]), default=0) for key in LANGUAGES}

    def _add(self, language: Language, term: Term, form: str) -> None:
        found = WORD.findall(form)
        if found:
            _keep(self._stemmed[language], tuple(stem(word, language) for word in found), (term, form))
            self.add(language, term, form, tuple(fold(word) for word in found))

    def add(self, language: Language, term: Term, form: str, words: tuple[str, ...]) -> None:
        """Lets a term be found as one of its forms where these folded words stand."""
        _keep(self._exact[language], words, (term, form))

    def find(self, text: str, language: Language) -> list[Match]:
        """The terms of a text in that language, longest first, without overlaps, in order."""
        return list(self._matches(text, language))

    def _matches(self, text: str, language: Language) -> Iterator[Match]:
        spans = list(WORD.finditer(text))
        exact = [fold(span[0]) for span in spans]
        stemmed = [stem(span[0], language) for span in spans]
        position = 0
        while position < len(spans):
            size, senses = self._longest_at(language, exact, stemmed, position)
            if size == 1:
                senses = _as_written(spans[position][0].casefold(), language, senses)
            if senses:
                last = position + size - 1
                terms = tuple(term for term, _ in senses[:MOST_SENSES])
                yield Match(spans[position].start(), spans[last].end(), position, last, senses[0][1], terms)
            position += max(size, 1)

    def _longest_at(
        self, language: Language, exact: Sequence[str], stemmed: Sequence[str], position: int
    ) -> tuple[int, list[tuple[Term, str]]]:
        for size in range(min(self._longest[language], len(exact) - position), 0, -1):
            stop = position + size
            senses = self._exact[language].get(tuple(exact[position:stop]))
            senses = senses or self._stemmed[language].get(tuple(stemmed[position:stop]))
            if senses:
                return size, senses
        return 0, []

    def restore_marks(self, text: str) -> str:
        """A Vietnamese text typed without diacritics, with the marks put back on the terms that it holds.

        A text that has any mark is returned as it is: its author types them.
        """
        if has_marks(text):
            return text
        for match in reversed(self.find(text, "vi")):
            text = text[: match.start] + match.form + text[match.stop :]
        return text


def _keep(table: dict[tuple[str, ...], list[tuple[Term, str]]], key: tuple[str, ...], sense: tuple[Term, str]) -> None:
    senses = table.setdefault(key, [])
    for known, _ in senses:
        if known is sense[0]:
            return
    senses.append(sense)


def _as_written(word: str, language: Language, senses: list[tuple[Term, str]]) -> list[tuple[Term, str]]:
    """The senses of a word; one without a topic must be written as the term is: "är" is not "år"."""
    if word not in STOP_WORDS[language]:
        return senses
    return [(term, form) for term, form in senses if form.casefold() == word]


@cache
def shipped_glossary() -> Glossary:
    """The terms that come with the program."""
    return Glossary(read_terms(files("knowledge").joinpath("data/glossary.tsv").read_text("utf-8")))


def read_terms(table: str) -> Iterator[Term]:
    """Terms from tab-separated text with the columns use, sv, en, vi; alternatives in a cell are separated by `|`."""
    for row in csv.DictReader(table.splitlines(), delimiter="\t", quoting=csv.QUOTE_NONE):
        forms: dict[Language, Sequence[str]] = {key: re.split(r"\s*\|\s*", row[key].strip()) for key in LANGUAGES}
        yield Term(Use(row["use"]), forms)
