"""Whether somebody who was asked about a reminder rather says something else; then the question is put aside."""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Final

from handlers.activities import unasked
from handlers.colleagues import colleagues
from handlers.errors import UserError
from handlers.intents import recognising as intents
from handlers.messages import Gap, Reply, Say, reply, say
from handlers.minutes import is_question
from handlers.reminders.changing import ALIVE, local_now
from handlers.reminders.choosing import narrowed, offered, place_said
from handlers.reminders.orders import order_in
from handlers.reminders.remind import takes
from handlers.reminders.replying import (
    bare,
    gives_up,
    is_no_matter,
    is_oneself,
    is_theirs,
    new_text,
    once_or_ends,
)
from handlers.reminders.request import language_of, times_in
from handlers.reminders.wish import Wish
from handlers.talk import Talk
from knowledge.language import detect_question
from knowledge.text import fold

CHANGE: Final = "reminder-change"
ABOUT_REMINDERS: Final = frozenset({"reminder", CHANGE})  # of which is told that they wait no longer
# How a wish begins that nobody needs to be reminded of; folded.
SHOWS: Final = re.compile(
    r"(?:visa|show|oppna|open|lista|list|sok|search|hitta|find|hjalp|help|ge mig|give me|beratta|tell me|xem"
    r"|cho (?:toi|em)|hien thi|mo|tim|liet ke|tro giup)\b"
)
MOST_BESIDE: Final = 3  # words that may stand beside the answer in a question: "på fredag, går det?"
LEAST_ASKED: Final = 3  # words of a question


def leaves(talk: Talk) -> bool:
    """Whether a message is plainly no answer: a question, something that happened, a wish, another reminder."""
    text = talk.message.text.strip()
    if _is_choosing(talk) and once_or_ends(text) is not None:
        return _is_over(talk)
    if gives_up(text) or is_no_matter(text) or _is_over(talk):
        return _is_over(talk) and not gives_up(text)
    if takes(talk):
        return True
    if _names_another(talk, text):
        return True
    return not _answers(talk, text) and (
        _is_choosing(talk) or asks(talk, text) or unasked.is_told(talk) or _wishes(talk)
    )


def _is_choosing(talk: Talk) -> bool:
    """Whether we have asked what is to become of a rhythm, for which no text is an answer."""
    return talk.awaits(CHANGE) and "start" in talk.expected()


def _names_another(talk: Talk, text: str) -> bool:
    """Whether it says what is to happen to a reminder by its name, or that one is to go."""
    order = order_in(text, local_now(talk))
    return order is not None and (bool(order.named) or order.kind != "move")


def put_aside(talk: Talk, handler: Callable[[Talk], Reply]) -> Reply:
    """Does what is said, and tells once that the question before it waits no longer."""
    line = None if _is_over(talk) or talk.awaited() not in ABOUT_REMINDERS else _line(talk)
    talk.forget_at_once()
    try:
        answer = handler(talk)
    except UserError as error:
        answer = reply(error.line)
    if line is None or answer.is_silent:
        if line is not None and answer.aside is not None:
            talk.announce(reply(line))
        return answer
    return replace(answer, parts=[line, Gap(), *answer.parts])


def _line(talk: Talk) -> Say:
    if talk.awaits(CHANGE):
        return say("reminder-unchanged")
    text = _wish(talk).text
    return say("reminder-put-aside", text=text, named="yes" if text else "no")


def _wish(talk: Talk) -> Wish:
    content = talk.expected().get("wish")
    return Wish.from_json(content) if isinstance(content, dict) else Wish()


def _is_over(talk: Talk) -> bool:
    """Whether the reminder that was to be changed is none any more."""
    number = talk.expected().get("reminder")
    if not talk.awaits(CHANGE) or not isinstance(number, int):
        return False
    with talk.read() as work:
        reminder = work.reminders.get(number)
        return reminder is None or reminder.status not in ALIVE


def _answers(talk: Talk, text: str) -> bool:
    """Whether it is an answer to what was asked: one that was offered, a time, a colleague."""
    if talk.awaits(CHANGE):
        return is_theirs(text) or bool(narrowed(offered(talk), talk, text)) or _is_time(talk, text)
    wish = _wish(talk)
    if wish.unknown or len(wish.to) > 1:
        return is_oneself(text) or place_said(text, wish.to or ("",)) is not None or _is_colleague(talk, text)
    if len(wish.options) != 1:
        return bool(narrowed(wish.options, talk, text)) or _is_time(talk, text)
    return False


def _is_time(talk: Talk, text: str) -> bool:
    said, language, now = bare(text), language_of(text, talk.language), local_now(talk)
    beside = new_text(said, language, now)
    return bool(times_in(said, language, now)) and len(beside.split()) <= MOST_BESIDE


def _is_colleague(talk: Talk, text: str) -> bool:
    with talk.read() as work:
        return bool(colleagues(work, talk.partnership_id, talk.services.settings).named(text))


def asks(talk: Talk, text: str) -> bool:
    """Whether it is a question to the documents."""
    if len(text.split()) < LEAST_ASKED:
        return False
    return text.endswith("?") or is_question(text, detect_question(text, talk.language), talk.services.clock.now())


def _wishes(talk: Talk) -> bool:
    """Whether it wants something else of the assistant; what is to be done may be what a reminder is about."""
    if not talk.awaits(CHANGE) and not _is_complete(_wish(talk)):
        return _is_sure(talk)
    return SHOWS.match(fold(talk.message.text)) is not None and _is_sure(talk)


def _is_complete(wish: Wish) -> bool:
    """Whether nothing but the text is wanting."""
    return len(wish.options) == 1 and len(wish.to) < 2 and not wish.unknown


def _is_sure(talk: Talk) -> bool:
    return any(one.surety >= intents.PLAIN_ENOUGH for one in intents.wanted(talk))
