"""When it was: the date or the period that a message tells of, among all dates in it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import Final

from handlers.minutes.date_words import AHEAD, BACKGROUND, BEGIN, DATED, DEADLINE, END, LEADS_ON, PLANNED
from handlers.minutes.kinds import is_kind_word, tells
from handlers.minutes.message import Message, Span
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
    text = _plainer(_masked(message, names))
    found: dict[tuple[int, int], list[When | None]] = {}
    named: set[tuple[int, int]] = set()
    for number, past in enumerate((True, False)):
        for one in find_days(text, message.language, message.now, past=past):
            found.setdefault((one.start, one.stop), [None, None])[number] = one.when
            named |= {(one.start, one.stop)} if one.holiday else set()
    days: list[Day] = []
    for (start, stop), (past_when, future) in sorted(found.items()):
        span = message.span_of(start, stop)
        if span.stop > span.start and (not days or days[-1].span.stop <= span.start) and not _is_name(message, span):
            days.append(Day(span, past_when, future, _is_led(message, span), (start, stop) in named))
    return days


def _masked(message: Message, names: Sequence[Span]) -> str:
    """The text with names made unreadable, so that "Sida 4 december" is no fourth page."""
    text = message.text
    for span in names:
        start, stop = message.tokens[span.start].start, message.tokens[span.stop - 1].stop
        text = text[:start] + "x" * (stop - start) + text[stop:]
    return text


def _plainer(text: str) -> str:
    """The text with "Friday's meeting" as "Friday   meeting" and the like; every letter keeps its place."""
    for pattern, plain in _PLAINER:
        text = pattern.sub(partial(_padded, plain), text)
    return text


def _padded(plain: str, match: "re.Match[str]") -> str:
    """The plain words in the place of those found, with spaces for what is missing."""
    return match.expand(plain).ljust(len(match[0])) if len(match.expand(plain)) <= len(match[0]) else match[0]


def _either(*patterns: str) -> "re.Pattern[str]":
    return re.compile("|".join(patterns), re.IGNORECASE)


_DAY_EN: Final = "mon|tues|wednes|thurs|fri|satur|sun|yester|to"
_PLAINER: Final = (
    (_either(rf"\bfrom ((?:{_DAY_EN})day)['’]s\b"), r"     \1"),
    (_either(rf"\b((?:{_DAY_EN})day|week|tomorrow)['’]s\b"), r"\1"),
    (_either(r"\b((?:mån|tis|ons|tors|fre|lör|sön)dag)ens\b"), r"\1"),
    (_either(r"\bgårdagens\b"), "igår"),
    (_either(r"\bthành phố(?= \d)", r"\bthanh pho(?= \d)"), "thành"),  # a city, no street's number
    (_either(r"\bago today\b"), "ago"),
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


def planned_sentence(message: Message, found: Sequence[Day]) -> Span:
    """The sentence, among the first, that speaks of the activity as something still to happen; empty without one."""
    words = PLANNED[message.language]
    for sentence in message.sentences[:2]:
        if any(words.has(message.tokens, place, exact=message.marked) for place in range(*sentence)):
            return sentence
        inside = [day for day in found if sentence.meets(day.span)]
        if inside and _is_ahead(message, inside[0]) and tells(message, sentence):
            return sentence
        if inside or tells(message, sentence):
            break
    return Span(0, 0)


def _is_ahead(message: Message, day: Day) -> bool:
    """Whether a date can only lie in the future: "tomorrow", "next Wednesday"."""
    if day.led or day.future is None or as_date(day.future.start) <= message.today:
        return False
    return day.past is None or as_date(day.past.start) > message.today


def event_date(
    message: Message, found: Sequence[Day], occupied: Sequence[Span], *, planned: bool
) -> tuple[date, date | None]:
    """The date or period of what the message tells of; today when it names none."""
    chosen: list[tuple[Day, tuple[date, date | None]]] = []
    for day in found:
        if (
            any(span.meets(day.span) for span in occupied)
            or (day.led and not planned)
            or is_background(message, day, planned=planned)
        ):
            continue
        if not planned and day.span.start > message.sentences[0].stop and is_nearer_ahead(message, day):
            continue  # "Nytt försök 3 december" on 23 November
        when = (day.future or day.past) if planned else day.past
        if when is not None and (planned or as_date(when.start) <= message.today):
            chosen.append((day, period(when)))
    return _together(message, chosen) if chosen else (message.today, None)


def _together(message: Message, chosen: Sequence[tuple[Day, tuple[date, date | None]]]) -> tuple[date, date | None]:
    """The first date; with a second one that ends it ("came 7 May, left 9 May") or that says it more closely."""
    chosen = sorted(chosen, key=lambda one: one[0].named)
    (first, (start, end)), *others = chosen
    start, end = _enumerated(message, first, start, end)
    for other, (begin, stop) in others[:2]:
        if other.span.start - first.span.stop <= 1 and not _has_number(message, first) and _has_number(message, other):
            return begin, stop  # "the weekend of 14-15 November"
        is_last = end is None and stop is None and begin > start
        if is_last and (_ends(message, first, other) or _follows(message, first, other, begin - start)):
            return start, begin
        if end is not None and start <= begin <= (stop or begin) <= end and (begin, stop) != (start, end):
            return begin, stop
    return start, end


def _has_number(message: Message, day: Day) -> bool:
    return any(token.is_number for token in message.words(day.span))


def _enumerated(message: Message, day: Day, start: date, end: date | None) -> tuple[date, date | None]:
    """The period with the days that are listed before it: "26, 27 and 28 October"."""
    text, at, last = message.tokens, day.span.start, end or start
    while at >= 2 and text[at - 1].word == "," and text[at - 2].word == str(start.day - 1):
        start, at = start - timedelta(days=1), at - 2
    return start, (last if last > start else None)


def _follows(message: Message, first: Day, other: Day, apart: timedelta) -> bool:
    """Whether two days in a row have only an "and" between: "igår och idag"."""
    between = message.tokens[first.span.stop : other.span.start]
    return apart.days == 1 and len(between) == 1 and between[0].word in {"och", "and", "và", "&", "va", ",", "+", "/"}


def _ends(message: Message, first: Day, other: Day) -> bool:
    """Whether words for a beginning and an end stand beside the two dates."""
    text = message.tokens
    before = range(max(0, first.span.start - 5), first.span.start + 1)
    between = range(first.span.stop, other.span.start)
    return (
        len(between) < 10
        and any(END.has(text, at) for at in between)
        and any(BEGIN.has(text, at) for at in (*before, *between))
    )


def is_background(message: Message, day: Day, *, planned: bool) -> bool:
    """Whether the words before a date make it that of an agreement, a document, a wish or a next time."""
    if day.future is None and not _has_number(message, day):
        return False  # "i tisdags"
    text, sentence, start = message.tokens, message.sentence_of(day.span.start), day.span.start
    while start > sentence.start and text[start - 1].word not in {",", ":", "(", "-"} and day.span.start - start < 6:
        start -= 1
    tables = (BACKGROUND,) if planned else (BACKGROUND, AHEAD)
    if any(
        (hit := table[message.language].at(text, at, exact=message.marked))
        and not (hit[0] == at + 1 and is_kind_word(message, at))
        for table in tables
        for at in range(start, day.span.start)
    ):
        return True
    dated = DATED[message.language]
    return any(
        (hit := dated.at(text, at, exact=message.marked)) and hit[0] == day.span.start
        for at in range(max(0, day.span.start - 4), day.span.start)
    )


def as_date(moment: date | datetime) -> date:
    """The day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment


def period(when: When) -> tuple[date, date | None]:
    """The first and, when it is a stretch of several days, the last day."""
    start = as_date(when.start)
    end = as_date(when.end) if when.end is not None else start
    return start, (end if end > start else None)


def is_nearer_ahead(message: Message, day: Day) -> bool:
    """Whether the next such date is much nearer than the last one: on 23 November "tháng 12" is the coming one."""
    if day.future is None or day.past is None:
        return day.past is None
    ahead = as_date(day.future.start) - message.today
    return ahead.days >= 0 and 2 * ahead < message.today - as_date(day.past.end or day.past.start)


def due_date(message: Message, day: Day) -> date | None:
    """By when something is to be done: the last day of what is named, today or later."""
    when = day.future
    if when is None and day.past is not None and as_date(day.past.end or day.past.start) >= message.today:
        when = day.past
    if when is None or when.rrule:
        return None
    return as_date(when.end) if when.end is not None else as_date(when.start)
