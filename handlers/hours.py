"""/hours: when somebody works, and at what time they are reminded when only a day was named."""

import re

from handlers.errors import UserError
from handlers.messages import Button, Reply, Say, reply, say
from handlers.people import person_hours, speaker
from handlers.plans.reminding import move_clock
from handlers.talk import Talk
from storage import UnitOfWork, User

SPAN = re.compile(r"(\d{1,2})(?:[:.h](\d{2})?)?\s*(?:-|–|till|to|đến|den)\s*(\d{1,2})(?:[:.h](\d{2})?)?\s*(?:giờ|h)?")
TIME = re.compile(r"(?:kl\.?\s*|at\s+|lúc\s+)?(\d{1,2})(?:[:.h](\d{2})?)?\s*(?:giờ|h)?")
DAY = 24 * 60
NOON = DAY // 2
USUAL_SPANS = ((7 * 60, 16 * 60), (8 * 60, 17 * 60), (9 * 60, 18 * 60))
USUAL_TIMES = (8 * 60, 9 * 60, 13 * 60)


def hours(talk: Talk) -> Reply:
    """Shows the hours and offers others, or takes those that are written: "7.30-16" or "9"."""
    text = talk.message.text.strip().casefold()
    if not text:
        talk.expect("hours")
        return _shown(talk)
    with talk.write() as work:
        user = speaker(talk, work)
        if span := SPAN.fullmatch(text):
            _use_span(user, _minutes(span[1], span[2]), _minutes(span[3], span[4]))
        elif time := TIME.fullmatch(text):
            _use_time(user, _minutes(time[1], time[2]))
        else:
            raise UserError(say("hours-unclear"))
        move_clock(work, user, talk.services)
        work.chats.forget(talk.chat_id, talk.user_id)
    return _shown(talk)


def press(talk: Talk) -> Reply:
    """A button: `hours:span:<from>-<until>`, `hours:time:<minutes>` or `hours:day:<weekday>`."""
    what, value = talk.pressed(2)
    first, _, last = value.partition("-")
    if not (first.isdecimal() and len(first) <= 4 and (not last or (last.isdecimal() and len(last) <= 4))):
        raise UserError(say("error-stale-button"))
    with talk.write() as work:
        user = speaker(talk, work)
        if what == "span" and last:
            _use_span(user, int(first), int(last))
        elif what == "time":
            _use_time(user, int(first))
        elif what == "day" and int(first) < 7:
            _toggle(talk, work, user, int(first))
        else:
            raise UserError(say("error-stale-button"))
        move_clock(work, user, talk.services)
    return _shown(talk, replaces=True)


def _shown(talk: Talk, *, replaces: bool = False) -> Reply:
    with talk.read() as work:
        now = person_hours(work, speaker(talk, work), talk.partnership_id, talk.services.settings)
    line = say(
        "hours-now", starts=_clock(now.starts), ends=_clock(now.ends), default=_clock(now.default), zone=now.zone
    )
    spans = [
        Button(
            _choice(f"{_clock(starts)}–{_clock(ends)}", (starts, ends) == (now.starts, now.ends)),
            f"hours:span:{starts}-{ends}",
        )
        for starts, ends in USUAL_SPANS
    ]
    times = [
        Button(_choice(f"⏰ {_clock(minutes)}", minutes == now.default), f"hours:time:{minutes}")
        for minutes in USUAL_TIMES
    ]
    days = [
        Button(
            say("button-hours-day", day=say(f"weekday-short-{day}"), current=_yes(day in now.days)), f"hours:day:{day}"
        )
        for day in range(7)
    ]
    return reply(line, say("hours-how"), buttons=[spans, times, days[:4], days[4:]], replaces=replaces)


def _choice(label: str, current: bool) -> Say:
    return say("button-hours", label=label, current=_yes(current))


def _yes(flag: bool) -> str:
    return "yes" if flag else "no"


def _use_span(user: User, starts: int, ends: int) -> None:
    if starts >= ends and ends <= NOON:  # "9 to 5"
        ends += NOON
    if not 0 <= starts < ends <= DAY:
        raise UserError(say("hours-unclear"))
    user.works_from, user.works_until = starts, ends


def _use_time(user: User, minutes: int) -> None:
    if not 0 <= minutes < DAY:
        raise UserError(say("hours-unclear"))
    user.default_minutes = minutes


def _toggle(talk: Talk, work: UnitOfWork, user: User, day: int) -> None:
    days = set(person_hours(work, user, talk.partnership_id, talk.services.settings).days) ^ {day}
    if not days:
        raise UserError(say("hours-no-days"))
    user.works_on = "".join(map(str, sorted(days)))


def _minutes(hour: str, minute: str | None) -> int:
    if int(hour) > 24 or int(minute or 0) > 59:
        raise UserError(say("hours-unclear"))
    return int(hour) * 60 + int(minute or 0)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
