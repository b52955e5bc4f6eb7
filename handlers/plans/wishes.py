"""/digest: when the weekly digest comes, and whether it does."""

import re

from handlers.errors import UserError
from handlers.messages import Button, Reply, reply, say
from handlers.plans import board
from handlers.plans.context import pressed
from handlers.talk import Talk
from storage import Digest

WEEKDAYS = range(5)  # on which a digest may come
HOUR = re.compile(r"\s*(?:kl\.?|at|lúc)?\s*(\d{1,2})\s*(?:[:.]\s?00|h|giờ)?\s*", re.IGNORECASE)
LAST_HOUR = 23


def show(talk: Talk) -> Reply:
    """/digest: when the digest comes, and the buttons to change that."""
    with talk.write() as work:
        return _settings(work.digests.of(talk.user_id), replaces=False)


def press(talk: Talk) -> Reply:
    """A button: `digest:on:0`, `digest:off:0`, `digest:day:<weekday>`, `digest:hour:0`, `digest:mine:0`."""
    what, number, rest = pressed(talk)
    if what not in {"on", "off", "day", "hour", "mine", "show"} or rest or number not in WEEKDAYS:
        raise UserError(say("error-stale-button"))
    if what == "mine":
        return board.mine(talk)
    if what == "show":
        return show(talk)
    if what == "hour":
        talk.expect("digest")
        return reply(say("digest-ask-hour"))
    with talk.write() as work:
        wish = work.digests.of(talk.user_id)
        if what == "day":
            wish.weekday = number
        else:
            wish.wanted = what == "on"
        return _settings(wish)


def take_hour(talk: Talk) -> Reply:
    """The hour at which somebody wants their digest."""
    match = HOUR.fullmatch(talk.message.text)
    if match is None or int(match[1]) > LAST_HOUR:
        return reply(say("digest-bad-hour"))
    with talk.write() as work:
        wish = work.digests.of(talk.user_id)
        wish.hour = int(match[1])
        work.chats.forget(talk.chat_id, talk.user_id)
        return _settings(wish, replaces=False)


def _settings(wish: Digest, *, replaces: bool = True) -> Reply:
    line = say("digest-when", wanted="yes" if wish.wanted else "no", day=wish.weekday, hour=f"{wish.hour:02}")
    if not wish.wanted:
        return reply(line, buttons=[[Button(say("button-digest-on"), "digest:on:0")]], replaces=replaces)
    days = [Button(say("button-digest-day", day=number), f"digest:day:{number}") for number in WEEKDAYS]
    rows = [
        days,
        [Button(say("button-digest-hour"), "digest:hour:0"), Button(say("button-digest-off"), "digest:off:0")],
    ]
    return reply(line, buttons=rows, replaces=replaces)
