"""Every date phrase of a message: where it stands, and what it means when it has been and when it is to come."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from typing import Final

from handlers.minutes.date_words import DEADLINE, HOURS, LEADS_ON, MOVED
from handlers.minutes.kinds import is_kind_word
from handlers.minutes.message import Message, Span
from handlers.minutes.numbered_days import spelt, without_weekdays
from handlers.minutes.numerals import number_at
from handlers.minutes.participant_words import NOUNS
from handlers.minutes.place_words import VI_HEADS
from handlers.minutes.places import NAMES as PLACES
from handlers.minutes.tokens import Token
from handlers.when import When, find_days


@dataclass(frozen=True)
class Day:
    """A date phrase: where it stands, what it means when it has been and when it is to come.

    `named` tells that it is a holiday's name, which may also be what something was about.
    """

    span: Span
    past: When | None
    future: When | None
    led: bool  # by a word for a deadline: "by", "senast", "trước"
    named: bool = False


def days(message: Message, names: Sequence[Span] = ()) -> list[Day]:
    """Every date phrase of the message with both of its meanings, in order; none in the `names` of organisations."""
    text = _plainer(_masked(message, [*names, *_districts(message), *_people(message)]))
    text = _NEXT.sub(partial(_next, message), text)
    text = spelt(text, message.today)
    slashed = _DOTTED.sub(partial(_slashed, message), text)
    return _found(message, text) or _found(message, slashed) or _found(message, without_weekdays(text))


def _found(message: Message, text: str) -> list[Day]:
    """Every date phrase of the text, in which every letter stands at the place that it has in the message."""
    found: dict[tuple[int, int], list[When | None]] = {}
    named: set[tuple[int, int]] = set()
    for number, has_been in enumerate((True, False)):
        for begin, paragraph in _paragraphs(text):
            for one in find_days(paragraph, message.language, message.now, past=has_been):
                place = (begin + one.start, begin + one.stop)
                found.setdefault(place, [None, None])[number] = one.when
                named |= {place} if one.holiday else set()
    days: list[Day] = []
    for (start, stop), (past_when, future) in sorted(found.items()):
        span = message.span_of(start, stop)
        if _is_hour(message, span) and "/" not in text[start:stop]:
            continue
        if span.stop > span.start and (not days or days[-1].span.stop <= span.start) and not _is_name(message, span):
            past = None if _only_comes(message, span) else past_when
            days.append(Day(span, past, future, _is_led(message, span), (start, stop) in named))
    return days


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Each paragraph with where it begins: no day goes on in the next one."""
    begin = 0
    for match in _BLANK.finditer(text):
        yield begin, text[begin : match.start()]
        begin = match.end()
    yield begin, text[begin:]


_BLANK: Final = re.compile(r"\n\s*\n")


def _only_comes(message: Message, span: Span) -> bool:
    """Whether Swedish says by its form that a weekday is the coming one: "på tisdag", against "i tisdags"."""
    words = [token.word for token in message.words(Span(max(0, span.start - 1), span.stop))]
    return message.language == "sv" and words[-2:-1] == ["på"] and len(words) <= 3 and words[-1] in _COMING


_COMING: Final = frozenset("måndag tisdag onsdag torsdag fredag lördag söndag".split())


def _is_hour(message: Message, span: Span) -> bool:
    """Whether only a time of the day is named, or from when to when: "15.00-16.30", "kl 9"."""
    words = message.words(span)
    said = any(not word.is_number for word in words) and all(not word.is_word or word.word in HOURS for word in words)
    marks = {word.word for word in words}
    return said and ("." in marks or ":" in marks or bool(marks & HOURS)) and _is_clock(words)


def _is_clock(words: Sequence[Token]) -> bool:
    """Whether all numbers may be hours and minutes."""
    return all(len(word.word) <= 2 and int(word.word) < 60 for word in words if word.is_number)


def _masked(message: Message, names: Sequence[Span]) -> str:
    """The text with names made unreadable, so that "Sida 4 december" is no fourth page."""
    text = message.text
    for span in names:
        start, stop = message.tokens[span.start].start, message.tokens[span.stop - 1].stop
        text = text[:start] + "x" * (stop - start) + text[stop:]
    return text


def _people(message: Message) -> list[Span]:
    """The numbers that count people, so that "this morning 5 ppl" is not five o'clock."""
    text, nouns = message.tokens, NOUNS[message.language]
    found: list[Span] = []
    for at in range(1, len(text) - 1):
        number = number_at(message, at)
        if number is None or number.stop >= len(text) or (text[at].is_number and number.stop > at + 1):
            continue
        hit = nouns.at(text, number.stop, exact=message.marked)
        glued = text[at - 1].word in _GLUES and not (number.in_words and text[at].spaced)
        if hit and hit[1] == "people" and len(text[number.stop].word) > 1 and not glued:
            found.append(Span(at, number.stop))
    return found


_GLUES: Final = frozenset("/-.:")


def _districts(message: Message) -> list[Span]:
    """The names of Vietnamese places, whose syllables may read as days and months: "phường Thắng Lợi 20-21/10"."""
    if message.language != "vi":
        return []
    text = message.tokens
    found = [Span(start, stop) for start, stop, _ in PLACES.all(text) if stop - start > 1 and text[start].capital]
    for start, stop, _ in VI_HEADS.all(text, exact=message.marked):
        end = stop
        while end < len(text) and end < stop + _LONGEST_NAME and text[end].capital and text[end].is_word:
            end += 1
        if end > stop and text[stop].plain not in _DAY_WORDS and not text[start].capital:
            found.append(Span(stop, end))
    return found


_LONGEST_NAME: Final = 4  # syllables
_DAY_WORDS: Final = frozenset("thu chu ngay sang chieu toi hom tuan".split())


def _plainer(text: str) -> str:
    """The text with "Friday's meeting" as "Friday   meeting" and the like; every letter keeps its place."""
    for pattern, plain in _PLAINER:
        text = pattern.sub(partial(_padded, plain), text)
    return text


def _next(message: Message, match: "re.Match[str]") -> str:
    """The day of next week that "next Friday" is, as in the other languages; it may be corrected on the card."""
    ahead = 7 - message.today.weekday() + _WEEKDAYS.index(match[1].lower())
    return (message.today + timedelta(days=ahead)).isoformat().ljust(len(match[0]))


def _slashed(message: Message, match: "re.Match[str]") -> str:
    """The day and the month of "möte 12.11 med LiU" as "12/11"; elsewhere it may be a time or a measure."""
    place = message.span_of(match.start(), match.end()).start
    sentence = message.sentence_of(place)
    before = message.tokens[place - 1] if place > sentence.start else None
    told = before is None or before.word in _DATE_LEADS or (before.is_word and before.capital)
    told = told or is_kind_word(message, place - 1) or "-" in match[0]
    return match[0].replace(".", "/") if told else match[0]


_DATE_LEADS: Final = frozenset("den d the on ngày ngay hôm".split())
_DM: Final = r"(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])"
_DOTTED: Final = re.compile(
    rf"(?<![\w.,:/])(?<!kl )(?<!at )(?<!lúc ){_DM}(?:[-–]{_DM})?(?![\w:/%-]|[.,]\d| ?(?:am|pm|h)\b)"
)


def _padded(plain: str, match: "re.Match[str]") -> str:
    """The plain words in the place of those found, with spaces for what is missing."""
    return match.expand(plain).ljust(len(match[0])) if len(match.expand(plain)) <= len(match[0]) else match[0]


def _either(*patterns: str) -> "re.Pattern[str]":
    return re.compile("|".join(patterns), re.IGNORECASE)


_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_NEXT: Final = re.compile(rf"\bnext ({'|'.join(_WEEKDAYS)})\b", re.IGNORECASE)
_PARTS_VI: Final = r"tuần|tháng|năm|quý|trưa|đêm|tuan|thang|nam|quy|trua|dem|\d"
_DAY_EN: Final = "mon|tues|wednes|thurs|fri|satur|sun|yester|to"
_COME_VI: Final = "đoàn|trường|cán bộ|lãnh đạo|học sinh|giáo viên|đại diện|bộ|công ty|tổ chức"
_PLAINER: Final = (
    (_either(r"\b(?:next|this|last|coming) year['’]s\b", r"\b(?:nästa|förra|årets|kommande) års\b"), "xxx"),
    (_either(rf"\b(?:giữa|giua)(?= (?!{_PARTS_VI}))"), "xxxx"),  # between two, not the middle of a week
    (_either(rf"\bfrom ((?:{_DAY_EN})day)['’]s\b"), r"     \1"),
    (_either(rf"\b((?:{_DAY_EN})day|week|tomorrow)['’]s\b"), r"\1"),
    (_either(r"\b((?:mån|tis|ons|tors|fre|lör|sön)dag)ens\b"), r"\1"),
    (_either(r"\bgårdagens\b"), "igår"),
    (
        _either(r"(?<=\d )(?:với|cùng|voi|cung)(?= )(?! (?:ngày|giờ|ngay|gio)\b)"),
        "xxx",
    ),  # the number behind counts people
    (
        _either(*(rf"(?<={before}) (?:{_COME_VI})\b" for before in (r"/\d", r"/\d\d", r"tháng \d", r"tháng \d\d"))),
        " xx",
    ),  # who came, not how many of them
    (
        _either(r"(?<!den )(?<![\d:])\d{1,2}:[ae](?= (?!jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)[a-zåäö])"),
        "xxx",
    ),  # the first of several
    (_either(r"\bthành phố(?= \d)", r"\bthanh pho(?= \d)"), "thành"),  # a city, no street's number
    (_either(r"\b(ket|hieu|hau|thong) qua\b"), r"\1 xxx"),  # a result, not yesterday
    (_either(r"\b\d{1,2} ngày (?=từ \d)", r"\b\d{1,2} days (?=from \d)", r"\b\d{1,2} dagar (?=från \d)"), ""),
    (_either(r"\b(moved|postponed|rescheduled|shifted) to(?= )"), r"\1 on"),
    (_either(r"\bago today\b"), "ago"),
    (_either(r"\b(?:by|before)(?= week \d)"), "in"),
    (_either(r"\bsedan i ?dag\b"), "sedan"),
    (_either(r"\b(?:under |i )?hela (?=jan|feb|mars|apr|maj|jun|jul|aug|sept|okt|nov|dec)"), "i"),
    (_either(r"\byest[aeiou]rday\b", r"\byesterd[aeiou]y\b", r"\byersterday\b", r"\byesturday\b"), "yesterday"),
    (_either(r"\bwe[dn]*sd?e?sday\b", r"\bwendesday\b"), "wednesday"),
    (_either(r"\bthrusday\b"), "thursday"),
    (_either(r"\btus[e]day\b", r"\btuseday\b"), "tuesday"),
)


def _is_name(message: Message, span: Span) -> bool:
    """Whether a word for a day is a part of somebody's name: "Đỗ Mai Anh"."""
    text = message.tokens
    if span.stop - span.start > 1 or not text[span.start].capital or text[span.start].is_number:
        return False
    before = span.start > message.sentence_of(span.start).start and text[span.start - 1].capital
    after = span.stop < len(text) and text[span.stop].capital and message.language == "vi"
    return before or after


def _is_led(message: Message, span: Span) -> bool:
    """Whether a word for a deadline stands right before the date or begins it."""
    text, words = message.tokens, DEADLINE[message.language]
    if any(MOVED.has(text, at, exact=message.marked) for at in range(max(0, span.start - 2), span.start)):
        return False  # "flyttades till 16 november"
    if words.has(text, span.start, exact=message.marked):
        return True
    for place in range(max(0, span.start - 4), span.start):
        hit = words.at(text, place, exact=message.marked)
        if hit and all(token.word in LEADS_ON for token in text[hit[0] : span.start]):
            return True
    return False


def lead(message: Message, span: Span, first: int) -> int:
    """Where the words that lead to a date begin, not before `first`: at "klart" of "klart senast den 15 december"."""
    text, words, place = message.tokens, DEADLINE[message.language], span.start
    while place > first:
        before = range(max(first, place - 4), place)
        begins = next((at for at in before if words.at(text, at, exact=message.marked) == (place, True)), None)
        if begins is None and text[place - 1].word not in LEADS_ON - {":"}:
            break
        place = place - 1 if begins is None else begins
    return place
