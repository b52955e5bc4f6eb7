"""A reminder that somebody is about to set: what is known of it, and what is still to be asked."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from handlers.errors import UserError
from handlers.messages import say
from handlers.when import When

TO_GROUP = "group"  # a group that is still to be found
LONGEST_TEXT = 1_000
LONGEST_REQUEST = LONGEST_TEXT + 200  # whom and when stand beside what


def must_be_short(text: str, most: int = LONGEST_TEXT) -> None:
    """Raises UserError for a text that is longer than a reminder can be."""
    if len(text) > most:
        raise UserError(say("reminder-too-long", length=len(text), most=LONGEST_TEXT))


@dataclass(frozen=True)
class Option:
    """A time that may be meant: ISO, a day ("2026-11-27") or a moment with its offset; and the rhythm from there."""

    start: str
    rule: str | None = None

    @property
    def is_day(self) -> bool:
        """Whether no time of day was named."""
        return "T" not in self.start


@dataclass(frozen=True)
class Wish:
    """Everything that was said so far. `to` holds who may be meant: "user:5", "group:7"; nobody means oneself.

    `unknown` is a name that nobody has. More than one in `to` or `options` has to be chosen from; `nearly` tells that
    the options are only near a day that does not exist, `passed` that the time that was named is over, and `perhaps` is
    offered when no time was named for sure.
    """

    text: str = ""
    to: tuple[str, ...] = ()
    unknown: str = ""
    options: tuple[Option, ...] = ()
    nearly: bool = False
    passed: bool = False
    perhaps: tuple[Option, ...] = ()

    def to_json(self) -> dict[str, object]:
        """For the memory."""
        return asdict(self)

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> "Wish":
        """Back from the memory."""
        options, perhaps = (
            tuple(Option(one["start"], one["rule"]) for one in content.get(name, ())) for name in ("options", "perhaps")
        )
        to, passed = tuple(content["to"]), content.get("passed", False)
        return cls(content["text"], to, content["unknown"], options, content["nearly"], passed, perhaps)


def options_of(when: When | None) -> tuple[Option, ...]:
    """The times that a phrase may mean."""
    if when is None:
        return ()
    starts = when.readings or (when.start,)
    return tuple(Option(start.isoformat(), when.rrule) for start in starts)


@dataclass(frozen=True)
class Timing:
    """When a reminder comes: the moment, and the wall clock that its rhythm follows."""

    due_at: datetime
    zone: str
    starts_at: datetime
    rule: str | None


def timing(option: Option, zone: str, default_minutes: int, now: datetime) -> Timing:
    """The option on the clocks of a zone; a day without a time gets the hour that somebody is used to.

    When that hour has passed today, it is the next full hour.
    """
    if option.is_day:
        wall = datetime.combine(date.fromisoformat(option.start), time()) + timedelta(minutes=default_minutes)
        moment = wall.replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)
        if moment <= now:
            moment = (now + timedelta(hours=1)).replace(minute=0, second=0, microsecond=0)
            moment = moment if moment > now else moment + timedelta(hours=1)
    else:
        moment = datetime.fromisoformat(option.start).astimezone(UTC)
    local = moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None)
    return Timing(moment, zone, local, option.rule)
