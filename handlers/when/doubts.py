"""Dates to ask back about: one that does not exist, and one that may be either of two."""

from calendar import monthrange
from datetime import date, datetime, timedelta
from typing import cast

from handlers.when.candidates import DAY_SLOTS
from handlers.when.description import WORKDAYS, Description
from handlers.when.model import Found, When
from handlers.when.reader import read_pieces
from handlers.when.resolve import resolve
from handlers.when.sentence import rest_of, together


def nearly(text: str, language: str, now: datetime) -> tuple[Found, ...]:
    """Return what may be meant by a day that does not exist: 28 February and 1 March for "31 februari"."""
    for piece in read_pieces(text, language, now):
        for phrase in piece.phrases:
            days = _neighbours(phrase.meaning, now.date())
            whens = [_moved(phrase.meaning, day, now) for day in days]
            if whens and all(whens):
                return tuple(Found(when, piece.start, piece.stop, rest_of(text, piece)) for when in whens if when)
    return ()


def either(text: str, language: str, now: datetime) -> tuple[Found, ...]:
    """Return both days that "next Friday" may mean in English, the nearest one and that of next week."""
    for piece in read_pieces(text, language, now):
        for meaning in (phrase.meaning for phrase in piece.phrases if phrase.meaning.get("which") == "either"):
            both = [cast("Description", {**meaning, "which": which}) for which in ("coming", "next")]
            whens = [when for one in both if (when := resolve(one, now))]
            if len(whens) > 1 and not resolve(meaning, now):
                return tuple(Found(when, piece.start, piece.stop, rest_of(text, piece)) for when in whens)
    return ()


def perhaps(text: str, language: str, now: datetime) -> tuple[Found, ...]:
    """Return the weekday that "họp nhóm thứ sáu" may name; it may as well be the sixth of something."""
    for piece in together(read_pieces(text, language, now)):
        meanings = [phrase.meaning for phrase in piece.phrases]
        if not piece.trusted and all("ordinal" in meaning for meaning in meanings):
            whens = {when for meaning in meanings if (when := resolve(meaning, now))}
            return tuple(Found(when, piece.start, piece.stop, rest_of(text, piece)) for when in whens)
    return ()


def without_weekday(text: str, language: str, now: datetime) -> tuple[Found, ...]:
    """Return the rhythms that "even weeks at 9" may mean, which leaves the weekday open."""
    for piece in read_pieces(text, language, now):
        for meaning in (phrase.meaning for phrase in piece.phrases if "parity" in phrase.meaning):
            if not DAY_SLOTS & meaning.keys():
                named = [cast("Description", {**meaning, "weekdays": (day,)}) for day in WORKDAYS]
                whens = sorted((when for one in named if (when := resolve(one, now))), key=lambda when: str(when.start))
                return tuple(Found(when, piece.start, piece.stop, rest_of(text, piece)) for when in whens)
    return ()


def impossible(text: str, language: str, now: datetime) -> tuple[date, ...]:
    """Return the days around one that does not exist."""
    starts = (found.when.start for found in nearly(text, language, now))
    return tuple(start.date() if isinstance(start, datetime) else start for start in starts)


def _moved(meaning: Description, day: date, now: datetime) -> When | None:
    """Return the meaning on another day of the calendar, at the same hour."""
    moved = meaning.copy()
    moved["day"], moved["month"], moved["year"] = day.day, day.month, day.year
    return resolve(moved, now)


def _neighbours(description: Description, today: date) -> tuple[date, ...]:
    month, day = description.get("month", 0), description.get("day", 0)
    if not 1 <= month <= 12 or not 29 <= day <= 31 or "lunar" in description:
        return ()
    year = description.get("year", today.year)
    last = date(year, month, monthrange(year, month)[1])
    if "year" not in description and last < today:
        last = date(year + 1, month, monthrange(year + 1, month)[1])
    return (last, last + timedelta(days=1)) if day > last.day else ()
