"""What of a text must survive translation and can be compared across languages: numbers, dates, times and addresses.

A number is compared by its digits: "1 000", "1.000" and "1,000" are the same, and so are 15.00, 15:00 and 15 giờ. A
number may have several readings (3 pm is 15 as well). Pure.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from knowledge.text import WORD, fold
from knowledge.translation.dates import clocks, dates
from knowledge.words import Language

Reading = frozenset[str]

_END = r"(?<![.,;:!?)\]}'\"”’»…])"
URL = re.compile(
    rf"\b(?:https?://|www\.)[^\s<>]+{_END}"
    rf"|\b(?:[\w-]{{1,63}}\.){{1,9}}(?:se|com|org|net|vn|eu|gov|edu|info|int)\b(?:/[^\s<>]*{_END})?",
    re.IGNORECASE,
)
EMAIL = re.compile(r"\b[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+\b")
NAME = re.compile(r"(?<![\w@])[@#]\w*[^\W\d_]\w*|(?<![\w/])/[a-z][a-z_]{1,31}\b")
CODE = re.compile(r"`[^`\n]+`|\{[A-Za-z_]\w*\}")
REFERENCE = re.compile(r"\b[A-ZÅÄÖĐ]{1,5}[-–]\d+\b|\b[A-ZÅÄÖĐ]{2,6}\d+\b")
PHONE = re.compile(r"(?<!\w)\+\d[\d ()-]{6,}\d")
# Thousands are set off by a space or a sign, then come the decimals; or the parts of a numeric date or a version.
NUMBER = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,:/]\d+)*")
SIGNS = re.compile(r"[ \u00a0\u202f.,:/]")
ADDRESSES = (EMAIL, URL, NAME, CODE)

NUMERALS: dict[Language, str] = {
    "sv": "noll|en,ett,första|två,andra,båda,bägge|tre,tredje|fyra,fjärde|fem,femte|sex,sjätte|sju,sjunde|åtta,åttonde|"
    "nio,nionde|tio,tionde|elva,elfte|tolv,tolfte|tretton|fjorton|femton|sexton|sjutton|arton|nitton|tjugo",
    "en": "zero|one,first,a,an|two,second,both|three,third|four,fourth|five,fifth|six,sixth|seven,seventh|eight,eighth|"
    "nine,ninth|ten,tenth|eleven,eleventh|twelve,twelfth|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|"
    "nineteen|twenty",
    "vi": "không|một,nhất,đầu|hai,nhì,đôi|ba|bốn,tư|năm|sáu|bảy,bẩy|tám|chín|mười|mười một|mười hai|mười ba|mười bốn|"
    "mười lăm|mười sáu|mười bảy|mười tám|mười chín|hai mươi",
}
# Numerals that are everyday words as well: they do not stand for a number that the source wrote in digits.
EVERYDAY: dict[Language, frozenset[str]] = {
    "sv": frozenset("en ett andra båda bägge".split()),
    "en": frozenset("a an second both".split()),
    "vi": frozenset("không một nhất đầu nhì đôi ba tư năm".split()),
}
ORDINALS = (" thứ", " lần", " tháng")  # behind these they are numerals
LARGE: dict[Language, frozenset[str]] = {
    "sv": frozenset("halv kvart hundra tusen miljon miljoner trettio fyrtio femtio sextio sjuttio".split()),
    "en": frozenset("half quarter hundred thousand million thirty forty fifty sixty seventy noon midnight".split()),
    "vi": frozenset("rưỡi mươi trăm nghìn ngàn triệu kém trưa".split()),
}
# Numbers that another language has a word for: weekdays and quarters.
_WORDED = re.compile(
    r"\b(?:thứ|thu)\s*[2-7]\b(?!\s*(?:trong|của))|\bt[2-7]\b|\b(?:quý|quy)\s*[1-4]\b|\b[QK][1-4]\b", re.IGNORECASE
)


@dataclass(frozen=True)
class Facts:
    """The numbers of a text that must be in every translation, and those that may be in it."""

    required: tuple[Reading, ...]
    optional: tuple[Reading, ...] = ()


def facts(text: str, language: Language) -> Facts:
    """The numbers of a text, each with its readings."""
    text = _without(text, (URL, EMAIL, NAME))
    required: list[Reading] = []
    optional = [frozenset({re.sub(r"\D", "", found[0])}) for found in _WORDED.finditer(text)]
    text = _blanked(text, ((found.start(), found.end()) for found in _WORDED.finditer(text)))
    for date in dates(text, language):
        if date.day:
            alone = {str(date.day)} if date.doubtful else set()
            required.append(frozenset({f"{date.day}.{date.month}", *alone}))
        else:
            optional.append(frozenset({str(date.month)}))
        if date.year:
            required.append(frozenset({str(date.year)}))
    text = _blanked(text, ((date.start, date.stop) for date in dates(text, language)))
    times = list(clocks(text, language))
    required += [_clock_readings(time.hour, time.minute, half_day=time.half_day) for time in times]
    text = _blanked(text, ((time.start, time.stop) for time in times))
    required += [frozenset({canonical(found[0])}) for found in NUMBER.finditer(text)]
    return Facts(tuple(required), tuple(optional))


def lost_numbers(source: str, result: str, languages: tuple[Language, Language]) -> bool:
    """Whether a translation lacks a number of its source, or has one that its source does not explain."""
    before, after = facts(source, languages[0]), facts(result, languages[1])
    left = list(after.required)
    for reading in before.required:
        match = _matching(reading, left) or _matching(reading, after.optional)
        if match is None and not is_worded(reading, result, languages[1], EVERYDAY[languages[1]]):
            return True
        if match in left:
            left.remove(match)
    explained = list(before.optional)
    return not all(
        _matching(reading, explained) or is_worded(reading, source, languages[0]) or _has_large(source, languages[0])
        for reading in left
    )


def canonical(number: str) -> str:
    """A number as it is compared: its groups of digits, thousands joined, full hours without their minutes."""
    first, *rest = SIGNS.split(number)
    if rest and "/" not in number and ":" not in number:
        while rest and len(rest[0]) == 3 and len(first) <= 12:
            first, *rest = first + rest[0], *rest[1:]
    if len(rest) == 1 and rest[0] == "00":
        rest = []
    return ".".join([first.lstrip("0") or "0", *(part.lstrip("0") or "0" for part in rest)])


def addresses(text: str) -> Counter[str]:
    """The links, e-mail addresses, @names and pieces of code of a text, as they stand."""
    found: Counter[str] = Counter()
    for pattern in ADDRESSES:
        found.update(match[0] for match in pattern.finditer(text))
        text = pattern.sub(" ", text)
    return found


def without_addresses(text: str) -> str:
    """The text without its links, addresses, @names and code."""
    return _without(text, ADDRESSES)


def _clock_readings(hour: int, minute: int, *, half_day: bool) -> Reading:
    hours = {hour, hour % 12, 12 if hour % 12 == 0 else hour % 12} if half_day else {hour}
    return frozenset(str(each) if not minute else f"{each}.{minute}" for each in hours)


def _matching(reading: Reading, others: Iterable[Reading]) -> Reading | None:
    return next((other for other in others if other & reading), None)


def is_worded(reading: Reading, text: str, language: Language, everyday: frozenset[str] = frozenset()) -> bool:
    """Whether a small number stands in the text as a word; an everyday word must be said as a numeral."""
    words = f" {' '.join(WORD.findall(text.casefold()))} "
    tables = NUMERALS[language].split("|")
    small = (int(number) for number in reading if number.isdigit() and len(number) < 3 and int(number) < len(tables))
    return any(
        f"{before} {name} " in words
        for number in small
        for name in tables[number].split(",")
        for before in (ORDINALS if name in everyday else ("",))
    )


def _has_large(text: str, language: Language) -> bool:
    return not LARGE[language].isdisjoint(text.casefold().split())


def _without(text: str, patterns: Iterable[re.Pattern[str]]) -> str:
    for pattern in patterns:
        text = pattern.sub(" ", text)
    return text


def _blanked(text: str, places: Iterator[tuple[int, int]]) -> str:
    for start, stop in list(places):
        text = text[:start] + " " * (stop - start) + text[stop:]
    return text


def has_words(text: str) -> bool:
    """Whether there is anything to translate: a word of letters beside addresses, codes and numbers."""
    rest = _without(without_addresses(text), (REFERENCE, PHONE))
    return any(len(fold(word)) > 1 and any(letter.isalpha() for letter in word) for word in WORD.findall(rest))
