"""Times to choose from: those that a bare hour, or a day that does not exist, may mean."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

from handlers.messages import Button, Moment, Reply, Say, reply, say
from handlers.reminders.wish import Option
from handlers.talk import Talk
from handlers.when import When, nearly, parse
from knowledge.text import fold
from storage import Reminder

MOST_OFFERED = 8
NOON = 12
Choice = TypeVar("Choice")
# Words around a choice that say nothing of it; folded.
AROUND: Final = frozenset(
    """
        the one ones on at in this that time please thanks i mean meant want take option choose pick
        den det pa kl klockan tiden tack jag vill ha menar tar ta alternativet valjer som knappen
        cai gio luc vao buoi nhe nha a y la chon lay phuong an vang da
    """.split()
)
# Which half of the day somebody means when both were offered, and which place in the row; folded, without the above.
EARLIER: Final = re.compile(
    r"(?:am|a\.m\.?|(?:early )?morning|night|morgon(?:en)?|formiddag(?:en)?|natt(?:en)?|fm|f\.m\.?|sang|sang som|dem)"
)
LATER: Final = re.compile(
    r"(?:pm|p\.m\.?|afternoon|evening|eftermiddag(?:en)?|kvall(?:en)?|em|e\.m\.?|chieu|toi|chieu toi)"
)
PLACES: Final = (
    re.compile(r"(?:first|1st|1:a|forsta|ovre|top|dau|dau tien|thu nhat|tidigare|tidigaste|earlier|earliest|som hon)"),
    re.compile(r"(?:second|2nd|2:a|andra|thu hai|thu 2)"),
    re.compile(r"(?:third|3rd|3:e|tredje|thu ba|thu 3)"),
)
LAST: Final = re.compile(
    r"(?:last|latter|later|latest|bottom|sista|senare|senaste|nedre|sau|sau cung|cuoi|cuoi cung|muon hon)"
)


def label_of(talk: Talk, option: Option) -> Say:
    """A time as its button says it."""
    if option.is_day:
        return say("button-reminder-day", day=date.fromisoformat(option.start))
    return say("button-reminder-at", due=Moment(datetime.fromisoformat(option.start), talk.timezone))


def offer_times(talk: Talk, reminder: Reminder, options: Sequence[Option], said: str, text: str) -> Reply:
    """Asks which of the times a reminder is moved to; they and its new text wait meanwhile."""
    now = talk.services.clock.now().astimezone(ZoneInfo(talk.timezone))
    is_near = bool(nearly(said, talk.language, now))
    line = say("reminder-no-such-day") if is_near else say("reminder-which-time")
    options = options[:MOST_OFFERED]
    waiting = [[option.start, option.rule] for option in options]
    talk.expect("reminder-change", reminder=reminder.id, offers=waiting, text=text)
    buttons = [
        Button(label_of(talk, option), f"remind:at{number}:{reminder.id}") for number, option in enumerate(options)
    ]
    return reply(line, buttons=[buttons[start : start + 2] for start in range(0, len(buttons), 2)])


def offered(talk: Talk) -> list[Option]:
    """The times that wait to be chosen from."""
    offers = talk.expected().get("offers")
    return [Option(start, rule) for start, rule in offers] if isinstance(offers, list) else []


def narrowed(options: Sequence[Option], talk: Talk, said: str) -> list[Option]:
    """Those of the times that somebody means by "15", "the afternoon one", "den första" or "Tuesday".

    One is the answer; several, as all of them, leave it open; none tells that the words say something else.
    """
    bare = said.strip(" .,!?")
    if not bare or len(options) < 2:
        return []
    if found := _by_words(options, bare):
        return found
    now = talk.services.clock.now().astimezone(ZoneInfo(talk.timezone))
    return _by_time(options, parse(bare, talk.language, now))


def place_said(said: str, row: Sequence[Choice]) -> Choice | None:
    """What stands at the place in a row that somebody names: "the second one", "den sista"."""
    core = _core(said)
    if LAST.fullmatch(core):
        return row[-1]
    return next((one for one, place in zip(row, PLACES, strict=False) if place.fullmatch(core)), None)


def _core(said: str) -> str:
    """A choice without the words around it."""
    return " ".join(word for word in fold(said).replace(",", " ").strip(" .!?").split() if word not in AROUND)


def _by_words(options: Sequence[Option], bare: str) -> list[Option]:
    """By a number, a half of the day or a place. A place that may be a day of the month as well leaves it open."""
    core = _core(bare)
    if core.isdigit():
        return [one for one in options if int(core) == _number(one)]
    half: Callable[[Option], bool] | None = None
    if EARLIER.fullmatch(core):
        half = _is_morning
    elif LATER.fullmatch(core):
        half = _is_later
    if half is not None:
        return [one for one in options if half(one)] or list(options)
    placed = place_said(bare, options)
    if placed is None:
        return []
    number = options.index(placed) + 1
    is_day_too = any(one.is_day and one != placed and _number(one) == number for one in options)
    is_day_too = is_day_too or (core in {"thu hai", "thu ba"} and _on(options, 0 if core == "thu hai" else 1, placed))
    return list(options) if is_day_too else [placed]


def _on(options: Sequence[Option], weekday: int, placed: Option) -> bool:
    """Whether another one than that is on this weekday: "thứ hai" is the second, and Monday."""
    days = [one for one in options if _day(one).weekday() == weekday]
    return bool(days) and placed not in days


def _by_time(options: Sequence[Option], said: When | None) -> list[Option]:
    """By a time of day, a day, or the rhythm on a weekday: "Tuesday" of "even weeks at 9"."""
    if said is None or said.rrule is not None or said.readings:
        return []
    if isinstance(said.start, datetime):
        meant = said.start
        same = [one for one in options if not one.is_day and _clock(one) == meant.time()]
        return same if len(same) < 2 else [one for one in same if _day(one) == meant.date()] or same
    if said.grain != "day":
        return []
    rhythms = [one for one in options if one.rule and _day(one).weekday() == said.start.weekday()]
    return rhythms or _on_day(options, said.start)


def _on_day(options: Sequence[Option], day: date) -> list[Option]:
    """Those of a day; the hours that were offered on another day than was thought of are still to be chosen from."""
    there = [one for one in options if _day(one) == day]
    if there or any(one.is_day or one.rule for one in options):
        return there
    moments = [datetime.fromisoformat(one.start) for one in options]
    return [
        replace(one, start=datetime.combine(day, moment.time(), moment.tzinfo).isoformat())
        for one, moment in sorted(zip(options, moments, strict=True), key=lambda pair: pair[1].time())
    ]


def _day(option: Option) -> date:
    return date.fromisoformat(option.start[:10])


def _clock(option: Option) -> time:
    return datetime.fromisoformat(option.start).time()


def _number(option: Option) -> int:
    """The number by which somebody names a time: its hour, or its day of the month."""
    return _day(option).day if option.is_day else _clock(option).hour


def _is_morning(option: Option) -> bool:
    return not option.is_day and _clock(option).hour < NOON


def _is_later(option: Option) -> bool:
    return not option.is_day and _clock(option).hour >= NOON
