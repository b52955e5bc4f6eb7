"""Whether the figures of a written answer stand in what it was written from."""

from collections.abc import Sequence

from knowledge.translation.facts import Reading, facts, is_worded
from knowledge.words import Language, Passage


def has_own_figures(text: str, language: Language, passages: Sequence[Passage]) -> bool:
    """Whether the text has a number, a date or a time that none of the passages, nor their headings, tells.

    "1.2 million" is explained by "1,2 miljoner", and "3" by "tre"; sums and differences are explained by nothing.
    """
    told = [(_whole(passage), passage.language) for passage in passages]
    known = {digits for source, spoken in told for reading in _figures(source, spoken) for digits in reading}
    return not all(
        reading & known or any(is_worded(reading, source, spoken) for source, spoken in told)
        for reading in facts(text, language).required
    )


def _figures(source: str, language: Language) -> tuple[Reading, ...]:
    found = facts(source, language)
    return (*found.required, *found.optional)


def _whole(passage: Passage) -> str:
    return "\n".join((passage.document, *passage.section, passage.date or "", passage.text))
