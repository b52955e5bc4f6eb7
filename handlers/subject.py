"""The record that a message, a reminder or an entry of the audit log is about, as rows name it: "step:7".

Behind the number may stand what tells two of one record apart: "agreement:3:2027-01-31".
"""

from typing import Final

from handlers.talk import LONGEST_NUMBER, Talk
from storage import UnitOfWork

PICKED: Final = ":picked"  # behind the subject of a message that asks for a button to be pressed
CONFIRMING: Final = "confirming"  # a question to the other side whether an entry is right
LEFT: Final = frozenset({"activities", "activity", CONFIRMING, "plan", "reminder", "reminders", "step"})


def replied_about(talk: Talk, work: UnitOfWork) -> str | None:
    """What the message of ours is about that was replied to; None where there is none, or it is about nothing."""
    replied = talk.message.replied_to
    if replied is None or not replied.ours:
        return None
    sent = work.mailbox.sent(talk.message.chat.address, replied.message_id)
    return sent.subject if sent is not None else None


def newest_about(talk: Talk, work: UnitOfWork) -> str | None:
    """What our newest message in the chat is about; None where there is none, or it is about nothing."""
    newest = work.mailbox.newest(talk.message.chat.address)
    return newest.subject if newest is not None else None


def left_before(talk: Talk, work: UnitOfWork) -> str | None:
    """What words that say nothing of their own leave before somebody: "tack" below a step is still below that step."""
    subject = newest_about(talk, work)
    return subject if kind_of(subject) in LEFT else None


def kind_of(subject: str | None) -> str:
    """The kind of the record; empty for none."""
    return (subject or "").partition(":")[0]


def step_shown(subject: str | None) -> int | None:
    """The only step that a message shows: "step:7", or "plan:3:7", a view of a plan with that one; None otherwise."""
    whole = number_of(subject, "step")
    if whole is not None or number_of(subject, "plan") is None:
        return whole
    return number_of(f"step:{(subject or '').rpartition(':')[2]}", "step") if (subject or "").count(":") > 1 else None


def activity_shown(subject: str | None) -> int | None:
    """The only activity that a message shows: "activity:7", or "activities:3:7", a list of it alone; None otherwise."""
    kind, _, rest = (subject or "").partition(":")
    return number_of(f"activity:{rest.partition(':')[2]}" if kind == "activities" else subject, "activity")


def number_of(subject: str | None, kind: str) -> int | None:
    """The number of the record, when it is one of this kind; None for any other, and for what was never ours."""
    found, number, *_ = [*(subject or "").split(":"), ""]
    is_number = number.isascii() and number.isdigit() and len(number) <= LONGEST_NUMBER
    return int(number) if found == kind and is_number else None
