"""Whether the figures of a written answer stand in what it was written from."""

from collections.abc import Sequence

from knowledge.text import WORD
from knowledge.translation.facts import NUMERALS, Reading, facts
from knowledge.words import LANGUAGES, Language, Passage


def has_own_figures(text: str, language: Language, passages: Sequence[Passage]) -> bool:
    """Whether the text has a number, a date or a time that none of the passages, nor their headings, tells.

    "1.2 million" is explained by "1,2 miljoner", and "3" by "tre"; sums and differences are explained by nothing.
    """
    told = [(_whole(passage), passage.language) for passage in passages]
    known = {digits for source, spoken in told for reading in _figures(source, spoken) for digits in reading}
    words = {word for source, _ in told for word in WORD.findall(source.casefold())}
    return not all(reading & known or _is_worded(reading, words) for reading in facts(text, language).required)


def _figures(source: str, language: Language) -> tuple[Reading, ...]:
    found = facts(source, language)
    return (*found.required, *found.optional)


def _whole(passage: Passage) -> str:
    return "\n".join((passage.document, *passage.section, passage.date or "", passage.text))


def _is_worded(reading: Reading, words: set[str]) -> bool:
    """Whether a small number stands as a word in the passages, in whatever language they are."""
    small = {int(number) for number in reading if number.isdigit() and int(number) <= len(NUMERALS["sv"].split("|"))}
    return any(
        words.issuperset(name.split())
        for language in LANGUAGES
        for number, names in enumerate(NUMERALS[language].split("|"))
        if number in small
        for name in names.split(",")
    )
