"""Times to choose from: those that a bare hour, or a day that does not exist, may mean."""

import re
from collections.abc import Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from handlers.messages import Button, Moment, Reply, Say, reply, say
from handlers.reminders.wish import Option
from handlers.talk import Talk
from handlers.when import When, nearly, parse
from knowledge.text import fold
from storage import Reminder

MOST_OFFERED = 8
NOON = 12
# Which half of the day somebody means when both were offered; folded, in the three languages.
EARLIER = re.compile(
    r"(?:(?:in the|at|pa|i|buoi|luc) )?(?:am|a\.m\.?|morning|night|morgonen|formiddagen|natten|fm|sang|dem)"
)
LATER = re.compile(r"(?:(?:in the|pa|i|buoi|luc) )?(?:pm|p\.m\.?|afternoon|evening|eftermiddagen|kvallen|em|chieu|toi)")


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


def chosen_among(options: Sequence[Option], talk: Talk, said: str) -> Option | None:
    """The one that somebody chooses in words: "15", "in the afternoon", "Tuesday"; None when that is none of them."""
    bare = said.strip().removesuffix(".").strip()
    now = talk.services.clock.now().astimezone(ZoneInfo(talk.timezone))
    hours = [one for one in options if not one.is_day and _is_meant(one, bare)]
    found = hours or _in_rhythm(options, parse(bare, talk.language, now))
    return found[0] if len(found) == 1 else None


def _in_rhythm(options: Sequence[Option], said: When | None) -> list[Option]:
    """The rhythm on the weekday that somebody named, when that had been left open: "Tuesday" of "even weeks at 9"."""
    if said is None or said.grain != "day" or said.rrule is not None:
        return []
    return [one for one in options if one.rule and date.fromisoformat(one.start[:10]).weekday() == said.start.weekday()]


def _is_meant(option: Option, answer: str) -> bool:
    hour = datetime.fromisoformat(option.start).hour
    if answer.isdigit():
        return int(answer) == hour
    return bool((LATER if hour >= NOON else EARLIER).fullmatch(fold(answer)))
