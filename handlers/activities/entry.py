"""Buttons below a saved activity, and "A-42" as a message: shown, deleted and brought back, its history, its files."""

import re
from collections.abc import Callable, Mapping

from handlers import register as registers
from handlers.activities import attachments, confirming, editing, entries, recording
from handlers.activities.display import number, title_of
from handlers.activities.history import change_line
from handlers.activities.indexing import said_in
from handlers.activities.rights import may_delete
from handlers.activities.targets import ENTRY, pressed
from handlers.activities.telling import tell
from handlers.audit import Action, note
from handlers.errors import UserError
from handlers.histories import visible
from handlers.messages import Button, Gap, Part, Reply, reply, say
from handlers.plans.follow_ups import activity_deleted, activity_restored
from handlers.talk import LONGEST_NUMBER, Talk, number_in
from storage import Activity, Confirmation, UnitOfWork

SPOKEN = re.compile(
    r"\W*(?:(?:öppna|visa|open|show|mở|xem)\s+)?"
    r"(?:a\s?[-–]?|(?:aktivitet|activity|hoạt động)(?:\s+(?:nr|nummer|no|number|số))?)"
    rf"\s?(\d{{1,{LONGEST_NUMBER}}})\W*",
    re.IGNORECASE,
)
NAMED = re.compile(rf"\ba\s?[-–]\s?(\d{{1,{LONGEST_NUMBER}}})\b", re.IGNORECASE)
# "Historik för A-42": what has been changed in it, by whom.
ITS_HISTORY = re.compile(
    r"\W*(?:(?:visa|show|xem)\s+)?(?:(?:the\s+)?(?:historik(?:en)?|history|ändringar(?:na)?|changes|lịch sử)"
    r"(?:\s+(?:för|av|till|of|for|to|in|i|của|sửa|thay đổi))*)\s+"
    rf"(?:a\s?[-–]?)\s?(\d{{1,{LONGEST_NUMBER}}})\W*",
    re.IGNORECASE,
)
MOST_CHANGES = 20


def spoken_number(text: str) -> int | None:
    """The number of an activity when that is all that somebody says: "A-42", "a42"."""
    found = SPOKEN.fullmatch(text)
    return int(found[1]) if found is not None else None


def named_in(text: str) -> list[int]:
    """The numbers of activities that a text names beside other words, "A-42"; not "a42"."""
    return [int(number) for number in NAMED.findall(text)]


def is_spoken(talk: Talk) -> bool:
    """Whether a message is nothing but the number of an activity, or asks for the history of one."""
    return spoken_number(talk.message.text) is not None or ITS_HISTORY.fullmatch(talk.message.text) is not None


def open_spoken(talk: Talk) -> Reply:
    """Shows the activity whose number was said, or its history."""
    of_history = ITS_HISTORY.fullmatch(talk.message.text)
    return _history(talk, int(of_history[1])) if of_history else show(talk, spoken_number(talk.message.text) or 0)


def show(talk: Talk, activity_id: int) -> Reply:
    """Everything about an activity."""
    with talk.read() as work:
        return entries.show(talk, work, activity_id)


def press(talk: Talk) -> Reply:
    """A button below an activity: `activity:<what>:<activity>`, some with a value behind it."""
    what, target, value = pressed(talk, ENTRY)
    if value is None and what in ACTIONS:
        return ACTIONS[what](talk, target.id)
    if value is not None and what in VALUED:
        return VALUED[what](talk, target.id, value)
    return editing.press(talk, target, what, value)


def _undo(talk: Talk, activity_id: int) -> Reply:
    """Takes back that an entry was saved, while it is as it was saved: what has come since is not for this button."""
    with talk.write() as work:
        activity = entries.changeable(talk, work, activity_id)
        if work.activities.history(activity_id) or activity.confirmation != Confirmation.NONE:
            raise UserError(say("activity-changed-since", number=number(activity_id)))
        return _take_out(talk, work, activity)


def _delete(talk: Talk, activity_id: int) -> Reply:
    with talk.write() as work:
        return _take_out(talk, work, entries.changeable(talk, work, activity_id))


def _take_out(talk: Talk, work: UnitOfWork, activity: Activity) -> Reply:
    """Deletes an entry so that it can be brought back; whoever logged it is told when it is somebody else's doing."""
    if not may_delete(talk, work, activity):
        raise UserError(say("activity-not-yours-to-delete"))
    work.activities.delete(activity, talk.user_id, talk.services.clock.now())
    work.written.unwant(talk.partnership_id, said_in(work, activity))
    note(talk, work, Action.DELETED, number(activity.id))
    activity_deleted(talk, work, activity)
    called, title = number(activity.id), title_of(activity)
    buttons = [[Button(say("button-restore"), f"activity:restore:{activity.id}")]]
    told = reply(say("activity-was-deleted", name=talk.name, number=called, title=title), buttons=buttons)
    also = tell(talk, work, activity, [activity.logged_by], told)
    return reply(say("activity-deleted", number=called, title=title), buttons=buttons, replaces=True, also=also)


def _restore(talk: Talk, activity_id: int) -> Reply:
    with talk.write() as work:
        activity = work.activities.find(activity_id, locked=True)
        seen = activity is not None and talk.may_see(activity.audience)
        if activity is None or not seen or activity.partnership_id != talk.partnership_id:
            raise UserError(say("error-stale-button"))
        if not may_delete(talk, work, activity):
            raise UserError(say("activity-not-yours-to-delete"))
        if activity.deleted_at is not None:
            gone_at = activity.deleted_at
            work.activities.restore(activity, talk.user_id, talk.services.clock.now())
            note(talk, work, Action.RESTORED, number(activity_id))
            activity_restored(talk, work, activity, gone_at)
        return entries.show(talk, work, activity_id, say("activity-restored"), replaces=True)


def _revert(talk: Talk, activity_id: int, change_id: int) -> Reply:
    """Takes a change back that is still the latest and one's own; that becomes a change of its own."""
    with talk.write() as work:
        activity = entries.changeable(talk, work, activity_id)
        if not recording.revert(talk, work, activity, change_id):
            raise UserError(say("activity-nothing-to-revert"))
        return entries.show(talk, work, activity_id, say("activity-reverted"), replaces=True)


def _history(talk: Talk, activity_id: int) -> Reply:
    with talk.read() as work:
        activity = entries.visible(talk, work, activity_id)
        changes = visible(work.activities.history(activity_id), activity.audience, talk.audiences)
        register = registers.load(work, talk.partnership_id, talk.audiences)
        people = work.users.by_ids([change.user_id for change, _ in changes if change.user_id is not None])
    heading = say("history-heading", number=number(activity_id), count=len(changes))
    lines: list[Part] = [
        change_line(talk, change, people, register, internal=internal) for change, internal in changes[:MOST_CHANGES]
    ]
    if not changes:
        return reply(say("history-empty", number=number(activity_id)))
    return reply(heading, Gap(), *lines)


ACTIONS: Mapping[str, Callable[[Talk, int], Reply]] = {
    "show": show,
    "undo": _undo,
    "delete": _delete,
    "restore": _restore,
    "history": _history,
    "files": attachments.send,
    "ask": confirming.ask,
    "confirm": confirming.confirm,
    "return": confirming.ask_comment,
}
VALUED: Mapping[str, Callable[[Talk, int, str], Reply]] = {
    "revert": lambda talk, activity_id, change: _revert(talk, activity_id, number_in(change)),
    "files": lambda talk, activity_id, first: attachments.send_from(talk, activity_id, number_in(first)),
    "side": confirming.ask_side,
    "confirm": confirming.confirm,
    "return": confirming.ask_comment,
}  # buttons with a value behind the entry
