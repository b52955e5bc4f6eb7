"""Parts of a year as people name them: quarters, halves, seasons, "the first nine months". All texts are folded."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from handlers.when import month_names, number_words


@dataclass(frozen=True)
class Part:
    """The first and the last month of a part of any year, and whether everybody means the same by it."""

    first: int
    last: int
    sure: bool = True


ORDINALS: Mapping[str, int] = {
    "forsta": 1, "andra": 2, "tredje": 3, "fjarde": 4, "first": 1, "second": 2, "third": 3, "fourth": 4,
}  # fmt: skip
ROMAN: Mapping[str, int] = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
TO = r"\s*(?:-|–|/|till|to|den|och|and|va)\s*"
_NUMBER = r"([1-4]|iv|i{1,3})"
_ORDINAL = rf"({'|'.join(ORDINALS)}|[1-4](?=:[ae]|st|nd|rd|th))(?::[ae]|st|nd|rd|th)?"
QUARTERS = (
    re.compile(rf"\b(?:q|kvartal|quarter|quy)\s?{_NUMBER}(?:{TO}(?:q|kvartal|quarter|quy)?\s?{_NUMBER})?\b(?! thang)"),
    re.compile(rf"\b{_ORDINAL}(?:{TO}(?:the )?{_ORDINAL})?\s+(?:kvartal|quarter)"),
)
THIRDS = (  # by which Swedish municipalities report
    re.compile(rf"\btertial(?:et)?\s?([1-3]|i{{1,3}})(?:{TO}(?:tertial(?:et)?)?\s?([1-3]|i{{1,3}}))?\b"),
    re.compile(rf"\b{_ORDINAL}(?:{TO}(?:the )?{_ORDINAL})?\s+tertial"),
)
HALVES = (
    re.compile(r"\b(?:h|halvar)\s?([12])\b"),
    re.compile(r"\b(forsta|andra|first|second|[12](?=:a|st|nd))(?::a|st|nd)?\s+(?:half|halvar)"),
)
HALF_WORDS: Mapping[re.Pattern[str], Part] = {
    re.compile(r"\b(?:forsta halvan|nua dau(?: nam)?)\b"): Part(1, 6),
    re.compile(r"\b(?:andra halvan|nua cuoi(?: nam)?)\b"): Part(7, 12),
}
# "the first nine months", "de tre första kvartalen", "9 tháng đầu năm"; of the last ones only where a year is named.
FIRST_ONES = re.compile(
    r"\b(?:forsta|first) (?P<n>\w+) (?P<unit>manad|month|kvartal|quarter)"
    r"|\b(?P<n2>\w+) forsta (?P<unit2>manad|kvartal)|\b(?P<n3>\w+) (?P<unit3>thang|quy) dau\b"
)
LAST_ONES = re.compile(
    r"\b(?:sista|last) (?P<n>\w+) (?P<unit>manad|month|kvartal|quarter)"
    r"|\b(?P<n2>\w+) sista (?P<unit2>manad|kvartal)|\b(?P<n3>\w+) (?P<unit3>thang|quy) cuoi\b"
)
LAST_ONE = re.compile(r"\b(?:sista|last|final) (?P<unit>kvartal|quarter|halvar|half)|\b(?P<unit2>quy) cuoi\b")
UNITS: Mapping[str, int] = {"kvartal": 3, "quarter": 3, "quy": 3, "halvar": 6, "half": 6}  # months; else one
# Those of the terms at work and at school, the same in every language: a report in two languages has one autumn.
# "I vår" is the spring only where nothing follows: "i vår kommun".
SEASONS: Mapping[re.Pattern[str], Part] = {
    re.compile(rf"\b(?:{words})\b"): Part(first, last, sure=False)
    for words, first, last in (
        (r"varen|varterminen|i varas|i var(?=\s*(?:[?!.,]|$))|spring|mua xuan|hoc ky (?:2|ii)", 1, 6),
        (r"hosten|hostterminen|i host(?:as)?|autumn|hoc ky (?:1|i)|(?:in|this|last|the|since) fall|mua thu", 8, 12),
        (r"sommaren|i som(?:mar|ras)|summer|mua h[ea]", 6, 8),
    )
}
MONTH = re.compile(rf"\b(?:({'|'.join(month_names())})|thang (1[0-2]|[1-9]))\b")
DOUBTFUL = frozenset({"may"})


def part_of_year(plain: str, *, dated: bool) -> Part | None:
    """The part that a text names. `dated` tells that it names a year: "the last quarter of 2025" is the fourth."""
    numbered = ((QUARTERS, 3), (THIRDS, 4), (HALVES, 6))
    named = (_numbered(plain, patterns, size) for patterns, size in numbered)
    found = _first_ones(plain) or next(filter(None, named), None)
    if found is None and dated:
        found = _last_ones(plain)
    tables = (HALF_WORDS, SEASONS)
    return found or next((part for table in tables for pattern, part in table.items() if pattern.search(plain)), None)


def named_months(plain: str) -> Part | None:
    """One month by its name alone, or two in their order."""
    names = [match[0] for match in MONTH.finditer(plain)]
    found = [month_names().get(name) or int(name.removeprefix("thang ")) for name in names]
    if not 1 <= len(found) <= 2 or found != sorted(found) or re.search(r"\b\d{1,2}[ ./]", plain):
        return None
    return Part(found[0], found[-1], sure=not DOUBTFUL & set(names))


def number_of(word: str) -> int:
    """A number in digits or as a word of one of the three languages; 0 when it is none."""
    return int(word) if re.fullmatch("[0-9]{1,3}", word) else number_words().get(word, 0)


def _numbered(plain: str, patterns: tuple[re.Pattern[str], ...], size: int) -> Part | None:
    """Parts of `size` months by their numbers, from one to another."""
    match = next((found for pattern in patterns if (found := pattern.search(plain))), None)
    if match is None:
        return None
    numbers = [ORDINALS.get(word) or ROMAN.get(word) or int(word) for word in match.groups() if word]
    if max(numbers) * size > 12:  # "the fourth tertial"
        return None
    return Part((min(numbers) - 1) * size + 1, max(numbers) * size)


def _first_ones(plain: str) -> Part | None:
    length = _length(FIRST_ONES.search(plain))
    return Part(1, length) if length else None


def _last_ones(plain: str) -> Part | None:
    match = LAST_ONE.search(plain)
    length = UNITS[match["unit"] or match["unit2"]] if match is not None else _length(LAST_ONES.search(plain))
    return Part(13 - length, 12) if length else None


def _length(match: re.Match[str] | None) -> int:
    """How many months so many months or quarters are; 0 when it is no part of a year."""
    if match is None:
        return 0
    length = number_of(match["n"] or match["n2"] or match["n3"]) * UNITS.get(
        match["unit"] or match["unit2"] or match["unit3"], 1
    )
    return length if 1 <= length <= 12 else 0
