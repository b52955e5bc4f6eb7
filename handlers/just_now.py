"""What was saved last in this chat, activity, step or reminder: "show the last one", "vad loggade jag nyss?"."""

import re
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Final

from handlers.activities import entry
from handlers.messages import Reply
from handlers.plans import steps
from handlers.reminders import listing as reminders
from handlers.subject import kind_of, number_of
from handlers.talk import Talk
from knowledge.text import fold
from storage import UnitOfWork

MOST: Final = 50  # messages that are looked through
LONGEST_AGO: Final = timedelta(hours=24)
_DONE: Final = r"loggade|sparade|lade|la|skrev|skapade|satte|gjorde|antecknade"
# Folded; what names a kind, "show the last meeting", is looked for in the log.
ASKED: Final = re.compile(
    r"\W*(?:(?:och|and|ok|okej|kan du|can you|please)\W+)?(?:"
    r"(?:visa|oppna|show|open|see|xem|mo)(?: (?:mig|me))? (?:den|det|the)?\s?(?:sista|senaste|last|latest|newest)"
    r"(?: (?:one|thing|entry|jag (?:loggade|sparade|la in|gjorde)|i (?:logged|saved|added|did)))?"
    rf"|vad (?:var det )?(?:jag )?(?:{_DONE})(?: jag)?(?: (?:in|till|upp))?"
    r" (?:nyss|just(?: nu)?|precis|senast|sist)"
    r"|what (?:was it )?(?:did )?i (?:just |last )(?:log|logged|save|saved|add|added|enter|entered|put in|do|did|set)"
    r"|what did i (?:log|save|add|enter|put in) (?:just now|last)"
    r"|(?:toi|em|minh) vua (?:ghi|luu|them|nhap|tao)(?: (?:cai|viec))? gi"
    r")(?:\W+(?:nyss|nu|tack|please|now|again|igen|the|vay|nhi|a))*\W*"
)


def is_asked(talk: Talk) -> bool:
    """Whether a message wants to see what was saved last, and something was."""
    text = talk.message.text
    return talk.is_private and not talk.message.edited and bool(ASKED.fullmatch(fold(text))) and _last(talk) is not None


def show(talk: Talk) -> Reply:
    """That record, with its buttons."""
    found = _last(talk)
    return SHOWS[found[0]](talk, found[1]) if found is not None else Reply()


SHOWS: Final[Mapping[str, Callable[[Talk, int], Reply]]] = {
    "activity": entry.show,
    "step": steps.show,
    "reminder": lambda talk, _: reminders.show(talk),
}


def _last(talk: Talk) -> tuple[str, int] | None:
    """The kind and number of the record that our newest message about one is about."""
    since = talk.services.clock.now() - LONGEST_AGO
    with talk.read() as work:
        for sent in work.mailbox.latest(talk.message.chat.address, MOST, since):
            kind = kind_of(sent.subject)
            number = number_of(sent.subject, kind) if kind in SHOWS else None
            if number is not None and _is_there(talk, work, kind, number):
                return kind, number
    return None


def _is_there(talk: Talk, work: UnitOfWork, kind: str, number: int) -> bool:
    if kind == "activity":
        return work.activities.get(number, talk.partnership_id, talk.audiences) is not None
    if kind == "step":
        step = work.steps.get(number, talk.partnership_id, talk.audiences)
        return step is not None and step.deleted_at is None
    return work.reminders.get(number) is not None
