"""Saved activities: shown with all that is known of them; who may see and change which."""

from handlers import register as registers
from handlers.activities.display import card_lines, number
from handlers.activities.loading import card_of
from handlers.activities.rights import may_change, may_delete, side_of
from handlers.activities.saving import Author
from handlers.errors import UserError
from handlers.messages import Button, Moment, Part, Reply, Say, Written, reply, say
from handlers.talk import Talk
from handlers.translating.writing import pen_of
from knowledge.words import SHARED
from storage import Activity, Confirmation, FollowUp, UnitOfWork


def author(talk: Talk, work: UnitOfWork) -> Author:
    """The person who speaks, as the one who saves."""
    subjects = talk.services.translation.book.subjects(work)
    now, pen = talk.services.clock.now(), pen_of(talk)
    return Author(talk.user_id, talk.partnership_id, talk.audiences, now, pen, subjects, talk.side)


def visible(talk: Talk, work: UnitOfWork, activity_id: int, *, locked: bool = False) -> Activity:
    """An activity that may be seen here. Raises UserError for one that may not, in the same words as for none.

    `locked` keeps others from changing it until the turn ends.
    """
    found = work.activities.get(activity_id, talk.partnership_id, talk.audiences, locked=locked)
    if found is None:
        raise UserError(say("activity-unknown", number=number(activity_id)))
    return found


def changeable(talk: Talk, work: UnitOfWork, activity_id: int) -> Activity:
    """An activity that the person may change here, kept from others until the turn ends. Raises UserError."""
    found = visible(talk, work, activity_id, locked=True)
    if not may_change(talk, found):
        raise UserError(say("activity-not-yours"))
    return found


def show(talk: Talk, work: UnitOfWork, activity_id: int, *more: Part, replaces: bool = False) -> Reply:
    """Everything about an activity, with what can be done with it."""
    activity = visible(talk, work, activity_id)
    register = registers.load(work, activity.partnership_id, talk.audiences)
    subjects = talk.services.translation.book.subjects(work)
    parts: list[Part] = [say("activity-heading", number=number(activity.id))]
    parts += card_lines(card_of(work, activity, register), register, subjects, talk.language)
    parts += [_done_line(activity, entry) for entry in work.follow_ups.of(activity.id) if entry.done_at is not None]
    files = len(work.activity_files.of(activity.id))
    parts += [say("activity-files", count=files)] if files else []
    parts += [*_confirmation(work, activity), _logged(talk, work, activity), *more]
    return reply(
        *parts, buttons=_buttons(talk, work, activity, files), replaces=replaces, subject=f"activity:{activity.id}"
    )


def _done_line(activity: Activity, entry: FollowUp) -> Say:
    return say("activity-follow-up-done", text=Written(entry.text, internal=activity.audience != SHARED))


def _confirmation(work: UnitOfWork, activity: Activity) -> list[Part]:
    """Which side has said what to it; nothing where no other side may ever see it."""
    if activity.audience != SHARED and activity.confirmation == Confirmation.NONE:
        return []
    who = work.users.get(activity.confirmation_by) if activity.confirmation_by else None
    sides = {side["id"]: side["name"] for side in work.partnerships.one(activity.partnership_id).sides}
    return [
        say(
            "activity-confirmation",
            state=activity.confirmation,
            side=sides.get(activity.confirmation_side or "", "none"),
            name=who.name if who else "none",
            comment=Written(activity.confirmation_comment) if activity.confirmation_comment else "none",
        )
    ]


def _logged(talk: Talk, work: UnitOfWork, activity: Activity) -> Say:
    who = work.users.get(activity.logged_by) if activity.logged_by else None
    return say("activity-logged", name=who.name if who else "none", at=Moment(activity.logged_at, talk.timezone))


def _buttons(talk: Talk, work: UnitOfWork, activity: Activity, files: int) -> list[list[Button]]:
    rows = [[Button(say("button-history"), f"activity:history:{activity.id}")]]
    if files:
        rows[0].append(Button(say("button-files", count=files), f"activity:files:{activity.id}"))
    if not may_change(talk, activity):
        return rows
    rows[0].insert(0, Button(say("button-edit"), f"activity:edit:{activity.id}"))
    last = []
    waits_for_nobody = activity.confirmation in {Confirmation.NONE, Confirmation.RETURNED}
    is_ours = talk.side is None or side_of(work, activity) in {None, talk.side}
    if activity.audience == SHARED and waits_for_nobody and is_ours:
        last.append(Button(say("button-ask-counterpart"), f"activity:ask:{activity.id}"))
    if may_delete(talk, work, activity):
        last.append(Button(say("button-delete"), f"activity:delete:{activity.id}"))
    return [*rows, last] if last else rows
