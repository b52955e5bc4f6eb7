"""The names of months and the number words of the date tables, for others who read parts of dates."""

from collections.abc import Iterator, Mapping
from functools import cache

from handlers.when.en import TABLE as EN
from handlers.when.sv import TABLE as SV
from handlers.when.table import Entry
from handlers.when.vi import TABLE as VI


@cache
def month_names() -> Mapping[str, int]:
    """Month names and their short forms in Swedish and English, without diacritics, with their numbers."""
    return {entry.plain[0]: entry.node.number for entry in _single_words("month") if entry.plain[0].isalpha()}


@cache
def number_words() -> Mapping[str, int]:
    """Number words of the three languages that are one word, without diacritics."""
    return {entry.plain[0]: entry.node.number for entry in _single_words("num") if entry.plain[0].isalpha()}


def _single_words(kind: str) -> Iterator[Entry]:
    for table in (SV, EN, VI):
        for entries in table.entries.values():
            yield from (entry for entry in entries if entry.node.kind == kind and len(entry.plain) == 1)
