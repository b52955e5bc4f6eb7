"""When it was: the date or the period that a message tells of, among all dates in it."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from handlers.minutes.background import has_number, is_background
from handlers.minutes.comparing import compares
from handlers.minutes.date_words import (
    BEGIN,
    CALLED_OFF,
    COMES,
    END,
    GOES_ON,
    MOVED,
    PLANNED,
    PLANS,
    SENDER,
    SENT,
    SHARED,
    TOPIC,
    YEAR,
)
from handlers.minutes.days import Day
from handlers.minutes.kinds import is_kind_word, tells
from handlers.minutes.listed_days import enumerated
from handlers.minutes.message import Message, Span
from handlers.minutes.phrases import Phrases
from handlers.minutes.promises import TABLES
from handlers.minutes.week_of_days import tells_both_ends
from handlers.minutes.wording import is_decision
from handlers.when import When


def planned_sentence(message: Message, found: Sequence[Day]) -> Span:
    """The sentence, among the first, that speaks of the activity as something still to happen; empty without one."""
    words = PLANNED[message.language]
    if (moved := _moved_ahead(message, found)) is not None:
        return message.sentence_of(moved.span.start)
    for sentence in message.sentences[:2]:
        said = (place for place in range(*sentence) if words.has(message.tokens, place, exact=message.marked))
        if any(not compares(message, place, sentence, found) for place in said) or _is_headed_as_plan(
            message, sentence
        ):
            return sentence
        inside = [day for day in found if sentence.meets(day.span) and not is_topic(message, day)]
        if inside and _begins_to_come(message, sentence, inside[0]):
            return sentence
        if inside and _may_come(message, inside[0]) and tells(message, sentence):
            return Span(0, 0) if _is_promised(message, sentence, inside[0]) else sentence
        if inside or tells(message, sentence):
            break
    return Span(0, 0)


def _is_headed_as_plan(message: Message, sentence: Span) -> bool:
    """Whether it begins with the plan of an activity: "Kế hoạch tham quan nhà máy", "Plan för utbildningen"."""
    hit = PLANS.at(message.tokens, sentence.start, exact=message.marked)
    return hit is not None and hit[0] < sentence.stop and is_kind_word(message, hit[0])


def _moved_ahead(message: Message, found: Sequence[Day]) -> Day | None:
    """The day to come to which what the message tells of was put off."""
    told = message.sentences[:_FIRST]
    if not any(CALLED_OFF.has(message.tokens, at, exact=message.marked) for span in told for at in range(*span)):
        return None
    inside = [day for day in found if any(span.holds(day.span.start) for span in told)]
    return next((day for day in inside if _is_moved(message, day) and is_nearer_ahead(message, day)), None)


_FIRST: Final = 3  # sentences


def _begins_to_come(message: Message, sentence: Span, day: Day) -> bool:
    """Whether the message begins with what we do on a day to come: "On Monday we meet LiU", nothing past before it."""
    text, verbs = message.tokens, COMES[message.language]
    comes = next((at for at in range(*sentence) if verbs.has(text, at, exact=message.marked)), None)
    if (
        comes is None
        or sentence != message.sentences[0]
        or any(is_kind_word(message, at) for at in range(*sentence)[: comes - sentence.start])
    ):
        return False
    if message.language == "vi":  # has no tenses: the day tells
        last, is_ahead = day.span.start, _is_ahead(message, day)
    else:
        last, is_ahead = (
            min(comes, day.span.start),
            not day.led and day.future is not None and as_date(day.future.start) > message.today,
        )
    return is_ahead and all(text[at].word != "," for at in range(sentence.start, last))


def is_topic(message: Message, day: Day) -> bool:
    """Whether it is a month or a year that something was about: "möte om planeringen för nästa år"."""
    when = day.future or day.past
    if when is None or when.end is None or as_date(when.end) - as_date(when.start) < _LONG:
        return False
    text, sentence, topic = message.tokens, message.sentence_of(day.span.start), TOPIC[message.language]
    start = day.span.start
    while start > sentence.start and text[start - 1].word not in {",", ":", ";", "("}:
        start -= 1
    return any(topic.has(text, at, exact=message.marked) for at in range(start, day.span.start))


_LONG: Final = timedelta(days=27)


def _is_promised(message: Message, sentence: Span, day: Day) -> bool:
    """Whether the day belongs to what somebody will do: "Had a call with Tom, they will send a quote next week"."""
    text = message.tokens
    marks = (at for at in range(day.span.start - 1, sentence.start, -1) if text[at].word in {",", ";", "-"})
    comma = next((at for at in marks if text[at].word != "-" or text[at].spaced), None)
    if comma is None:
        return False
    table = TABLES[message.language]
    hits = (pronoun.at(text, comma + 1, exact=message.marked) for pronoun in (table.he, table.they, table.we))
    after = next((hit[0] for hit in hits if hit), 0)
    if after and table.verbs.has(text, after, exact=message.marked):
        return True
    return any(table.modals.has(text, at, exact=message.marked) for at in range(comma + 1, day.span.start))


def _may_come(message: Message, day: Day) -> bool:
    """Whether what is told of it is still to happen."""
    return _is_ahead(message, day) or (_is_moved(message, day) and is_nearer_ahead(message, day))


def _is_ahead(message: Message, day: Day) -> bool:
    """Whether a date can only lie in the future: "tomorrow", "next Wednesday"."""
    if day.led or day.future is None or as_date(day.future.start) <= message.today:
        return False
    return day.past is None or as_date(day.past.start) > message.today


def event_date(
    message: Message, found: Sequence[Day], occupied: Sequence[Span], *, planned: bool
) -> tuple[date, date | None]:
    """The date or period of what the message tells of; today when it names none."""
    moved = _moved_ahead(message, found) if planned else None
    if moved is not None and moved.future is not None:
        return period(moved.future)
    chosen: list[tuple[Day, tuple[date, date | None]]] = []
    for day in found:
        if not planned and is_decision(message, message.sentence_of(day.span.start)):
            continue  # "Beslut: övningen hålls i april"
        if _is_another(message, day, found, planned=planned) or _is_beside(message, day, planned=planned):
            continue
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
            start, end = period(when)
            chosen.append((day, (end, None) if end and _is_moved(message, day) else (start, end)))
    start, end = _together(message, chosen) if chosen else (message.today, None)
    return start, end or next((last for day in found if (last := _last_day(message, day)) and last > start), None)


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


def _is_moved(message: Message, day: Day) -> bool:
    """Whether something was moved there: "moved from 10 to 16 November"."""
    before = range(max(0, day.span.start - 3), day.span.start)
    return any(MOVED.has(message.tokens, at, exact=message.marked) for at in before)


def _is_moved_away(message: Message, day: Day, found: Sequence[Day]) -> bool:
    """Whether something was moved from there to another day."""
    return _is_moved(message, day) and any(0 < one.span.start - day.span.stop < _NEAR for one in found)


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
    for other, (begin, stop) in others[:2]:
        if other.span.start - first.span.stop <= 1 and not has_number(message, first) and has_number(message, other):
            return begin, stop  # "the weekend of 14-15 November"
        is_last = end is None and stop is None and begin > start
        if is_last and (_ends(message, first, other) or _follows(message, first, other, begin - start)):
            return start, begin
        within = end is not None and start <= begin <= (stop or begin) <= end and (begin, stop) != (start, end)
        if within and not tells_both_ends(message, first):
            return begin, stop
    return start, end


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
    if as_date(day.past.start) > message.today:
        return True
    ahead = as_date(day.future.start) - message.today
    return ahead.days >= 0 and 2 * ahead < message.today - as_date(day.past.end or day.past.start)


def due_date(message: Message, day: Day) -> date | None:
    """By when something is to be done: the last day of what is named, today or later."""
    when = day.future
    if when is None and day.past is not None and as_date(day.past.end or day.past.start) >= message.today:
        when = day.past
    if when is None or when.rrule:
        return None
    last = as_date(when.end) if when.end is not None else as_date(when.start)
    return last if last >= message.today or not day.named else None
