"""When it was: the date or the period that a message tells of, among all dates in it."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Final

from handlers.minutes.background import has_number, is_background
from handlers.minutes.comparing import is_past
from handlers.minutes.date_words import BEGIN, END, GOES_ON, SENDER, SENT, SHARED, YEAR
from handlers.minutes.days import Day
from handlers.minutes.listed_days import enumerated
from handlers.minutes.message import Message, Span
from handlers.minutes.moments import as_date, due_date, is_moved, is_nearer_ahead, period
from handlers.minutes.phrases import Phrases
from handlers.minutes.planned import is_topic, moved_ahead
from handlers.minutes.week_of_days import tells_both_ends
from handlers.minutes.wording import is_decision


def event_date(
    message: Message, found: Sequence[Day], occupied: Sequence[Span], *, planned: bool
) -> tuple[date, date | None]:
    """The date or period of what the message tells of; today when it names none."""
    moved = moved_ahead(message, found) if planned else None
    if moved is not None and moved.future is not None:
        return period(moved.future)
    may_be = [day for day in found if _may_be_it(message, day, found, planned=planned)]
    free = [day for day in may_be if not any(span.meets(day.span) for span in occupied)]
    chosen: list[tuple[Day, tuple[date, date | None]]] = []
    # "LiU sends the minutes of last Friday's meeting by 3 December"
    for day in free or [day for day in may_be if day.future is None]:
        when = (day.future or day.past) if planned else day.past
        if when is not None and (planned or as_date(when.start) <= message.today):
            start, end = period(when)
            chosen.append((day, (end, None) if end and is_moved(message, day) else (start, end)))
    start, end = _together(message, chosen) if chosen else (message.today, None)
    return start, end or next((last for day in found if (last := _last_day(message, day)) and last > start), None)


def _may_be_it(message: Message, day: Day, found: Sequence[Day], *, planned: bool) -> bool:
    """Whether the day may be that of the activity, so far as the words around it tell."""
    if _is_another(message, day, found, planned=planned) or _is_beside(message, day, planned=planned):
        return False
    if is_background(message, day, planned=planned):
        return False
    if planned:
        return True
    sentence = message.sentence_of(day.span.start)
    if day.led or is_decision(message, sentence):
        return False  # "Beslut: övningen hålls i april"
    later = sentence.start > message.sentences[0].start
    if later and is_nearer_ahead(message, day):
        return _tells_of_past(message, day, sentence)  # not "Nytt försök 3 december" on 23 November
    return True


def _tells_of_past(message: Message, day: Day, sentence: Span) -> bool:
    """Whether a weekday stands behind a word that tells of what has been: "That came out of | Tuesday's meeting"."""
    before = range(sentence.start, day.span.start)
    return not has_number(message, day) and any(is_past(message, at) for at in before)


def _last_day(message: Message, day: Day) -> date | None:
    """The day to come until which what has begun goes on: "they arrived today and stay until Friday"."""
    goes_on = day.led and day.future is not None and until(message, day.span)
    return due_date(message, day) if goes_on else None


def until(message: Message, span: Span) -> bool:
    """Whether what goes on ends on the day, told in the same clause."""
    text, start = message.tokens, message.sentence_of(span.start).start
    for at in range(span.start - 1, start - 1, -1):
        if text[at].word in {",", ";", "("}:
            return False
        if GOES_ON.has(text, at, exact=message.marked):
            return True
    return False


def _is_beside(message: Message, day: Day, *, planned: bool) -> bool:
    """Whether it is no day, that of a mail, or a month that something was about."""
    return _is_no_day(message, day) or _is_of_mail(message, day) or (not planned and is_topic(message, day))


def _is_no_day(message: Message, day: Day) -> bool:
    """Whether only a year is named ("a report from 2019"), or a share ("3/5 done")."""
    words = [token.word for token in message.words(day.span)]
    if sum(word.isdecimal() for word in words) == 1 and all(word in YEAR or word.isdecimal() for word in words):
        return any(word.isdecimal() and len(word) == 4 for word in words)
    is_share = len(words) == 3 and words[1] == "/" and day.span.stop < len(message.tokens)
    return is_share and message.tokens[day.span.stop].word in SHARED


def _is_of_mail(message: Message, day: Day) -> bool:
    """Whether the day stands in the head of a forwarded mail: "Sent: Monday, 16 November"."""
    return _is_headed(message, message.sentence_of(day.span.start), SENT) and any(
        _is_headed(message, sentence, SENDER) for sentence in message.sentences
    )


def _is_headed(message: Message, line: Span, heads: Phrases[bool]) -> bool:
    hit = heads.at(message.tokens, line.start, exact=message.marked)
    return hit is not None and hit[0] < line.stop and message.tokens[hit[0]].word == ":"


def _is_moved_away(message: Message, day: Day, found: Sequence[Day]) -> bool:
    """Whether something was moved from there to another day."""
    return is_moved(message, day) and any(0 < one.span.start - day.span.stop < _NEAR for one in found)


_NEAR: Final = 3  # words


def _is_another(message: Message, day: Day, found: Sequence[Day], *, planned: bool) -> bool:
    """Whether it was moved away, or follows one to come in a later sentence: "follow-up 15 January, report 30 June"."""
    if _is_moved_away(message, day, found):
        return True
    sentence = message.sentence_of(day.span.start)
    if planned or sentence.start == message.sentences[0].start or day.future is None:
        return False
    before = [one for one in found if sentence.start <= one.span.start < day.span.start and one.future]
    return any(is_nearer_ahead(message, one) for one in before)


def _together(message: Message, chosen: Sequence[tuple[Day, tuple[date, date | None]]]) -> tuple[date, date | None]:
    """The first date; with a second one that ends it ("came 7 May, left 9 May") or that says it more closely."""
    chosen = sorted(chosen, key=lambda one: one[0].named)
    (first, (start, end)), *others = chosen
    start, end = enumerated(message, first, start, end)
    inside = [(begin, stop or begin) for _, (begin, stop) in others if end and _is_inside(begin, stop, start, end)]
    for other, (begin, stop) in others[:2]:
        if other.span.start - first.span.stop <= 1 and not has_number(message, first) and has_number(message, other):
            return begin, stop  # "the weekend of 14-15 November"
        is_last = end is None and stop is None and begin > start
        if is_last and (_ends(message, first, other) or _follows(message, first, other, begin - start)):
            return start, begin
        if inside and not tells_both_ends(message, first):
            opens, closes = inside[0][0], max(last for _, last in inside)
            return opens, closes if closes > opens else None
    return start, end


def _is_inside(begin: date, stop: date | None, start: date, end: date) -> bool:
    """Whether a period lies within another one and is not the same."""
    return start <= begin <= (stop or begin) <= end and (begin, stop) != (start, end)


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
