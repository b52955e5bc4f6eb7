"""Confirmation by the counterpart: the other side's coordinators say that an entry is right, or what is not."""

import hashlib
import json
from collections import defaultdict
from collections.abc import Sequence

from handlers import register as registers
from handlers.activities import entries
from handlers.activities.card import ASKED, card_to_json
from handlers.activities.display import card_lines, number, title_of
from handlers.activities.loading import card_of
from handlers.activities.telling import tell
from handlers.errors import UserError
from handlers.messages import Button, Outgoing, Reply, Say, Written, reply, say
from handlers.people import language_of
from handlers.subject import CONFIRMING
from handlers.talk import Talk, number_in
from knowledge.words import SHARED
from storage import Activity, ActivityChange, Confirmation, Role, UnitOfWork, User

LONGEST_COMMENT = 2_000
PRINT = 12  # letters of the mark that a question's buttons carry


def ask(talk: Talk, activity_id: int) -> Reply:
    """Asks the other side; when nobody knows which side the person belongs to, asks which side that is."""
    with talk.write() as work:
        entries.changeable(talk, work, activity_id)
        sides = _sides(work, talk.partnership_id)
    if talk.side is not None:
        others = [side for side in sides if side != talk.side]
        return _ask(talk, activity_id, others[0]) if others else reply(say("confirm-nobody"))
    buttons = [
        [Button(say("button-confirm-side", name=name), f"activity:side:{activity_id}:{rank}")]
        for rank, name in enumerate(sides.values())
    ]
    return reply(say("confirm-which-side", number=number(activity_id)), buttons=buttons)


def ask_side(talk: Talk, activity_id: int, place: str) -> Reply:
    """The side to be asked was chosen."""
    with talk.read() as work:
        sides = list(_sides(work, talk.partnership_id))
    chosen = number_in(place)
    if chosen >= len(sides):
        raise UserError(say("error-stale-button"))
    return _ask(talk, activity_id, sides[chosen])


def confirm(talk: Talk, activity_id: int, shown: str | None = None) -> Reply:
    """The counterpart confirms the entry as it was `shown`."""
    with talk.write() as work:
        activity = _asked(talk, work, activity_id, shown)
        _decide(talk, work, activity, Confirmation.CONFIRMED, None)
        line = say("confirm-was-confirmed", number=number(activity_id), title=title_of(activity, None), name=talk.name)
        told = tell(talk, work, activity, [activity.logged_by], reply(line))
    return reply(say("confirm-done", number=number(activity_id)), replaces=True, also=told)


def ask_comment(talk: Talk, activity_id: int, shown: str | None = None) -> Reply:
    """The counterpart wants to return the entry: asks why."""
    with talk.write() as work:
        _asked(talk, work, activity_id, shown)
    talk.expect("activity-return", id=activity_id, shown=shown)
    return reply(say("confirm-why", number=number(activity_id)))


def returned(talk: Talk) -> Reply:
    """The counterpart has said what is not right; that reaches the other side also when the entry has changed since."""
    expected = talk.expected()
    activity_id, shown = number_in(str(expected.get("id"))), expected.get("shown")
    comment = talk.message.text.strip()[:LONGEST_COMMENT]
    if not comment:
        return reply(say("confirm-why", number=number(activity_id)))
    talk.forget()
    with talk.write() as work:
        activity = work.activities.get(activity_id, talk.partnership_id, talk.audiences, locked=True)
        if activity is None:
            return reply(say("activity-unknown", number=number(activity_id)))
        _check_side(talk, activity)
        asker = _asker(work, activity_id)
        late = _trouble(work, activity, str(shown) if shown else None) is not None
        if not late:
            _decide(talk, work, activity, Confirmation.RETURNED, comment)
        told = tell(talk, work, activity, [activity.logged_by, asker], _comment(talk, activity, comment, late=late))
        if late and not told:  # then at least the entry itself remembers it
            change = ActivityChange(field="confirmation_comment", before=None, after=comment)
            work.activities.note(change, activity_id, talk.user_id, talk.services.clock.now())
    called = number(activity_id)
    said = say("confirm-returned-late", number=called) if late else say("confirm-returned", number=called)
    return reply(said, also=told)


def changed(talk: Talk, work: UnitOfWork, entries_: Sequence[tuple[Activity, int | None]]) -> list[Outgoing]:
    """Those who had confirmed entries are told that these say something else now: each of all that is theirs."""
    theirs: dict[tuple[int, str], list[Activity]] = defaultdict(list)  # by whom, and for whom they are
    for activity, confirmed_by in entries_:
        if confirmed_by is not None and activity.confirmation != Confirmation.CONFIRMED:
            theirs[confirmed_by, activity.audience].append(activity)
    return [
        one for (person, _), some in theirs.items() for one in tell(talk, work, some[0], [person], _other(talk, some))
    ]


def _other(talk: Talk, activities: Sequence[Activity]) -> Reply:
    """That entries are no longer what was confirmed."""
    first, count = activities[0], len(activities)
    called, title = number(first.id), title_of(first, None)
    line = say("confirm-was-changed", name=talk.name, number=called, title=title, more=count - 1)
    return reply(line, buttons=[[Button(say("button-show"), f"activity:show:{first.id}")]])


def confirmer(activity: Activity) -> int | None:
    """Who has confirmed an entry as it is now."""
    return activity.confirmation_by if activity.confirmation == Confirmation.CONFIRMED else None


def _comment(talk: Talk, activity: Activity, comment: str, *, late: bool) -> Reply:
    called, title, said = number(activity.id), title_of(activity, None), Written(comment)
    if late:
        line = say("confirm-was-commented", number=called, title=title, name=talk.name, comment=said)
    else:
        line = say("confirm-was-returned", number=called, title=title, name=talk.name, comment=said)
    row = [
        Button(say("button-show"), f"activity:show:{activity.id}"),
        Button(say("button-edit"), f"activity:edit:{activity.id}"),
    ]
    return reply(line, buttons=[row], subject=f"activity:{activity.id}")  # what is right is often written at once


def _ask(talk: Talk, activity_id: int, side: str) -> Reply:
    with talk.write() as work:
        activity = entries.changeable(talk, work, activity_id)
        if activity.audience != SHARED:
            raise UserError(say("confirm-internal"))
        if activity.confirmation in {Confirmation.ASKED, Confirmation.CONFIRMED}:
            raise UserError(say("confirm-before", number=number(activity_id), state=activity.confirmation))
        people = work.users.people(talk.partnership_id, Role.COORDINATOR, side)
        if not people:
            return reply(say("confirm-nobody"))
        activity.confirmation_side = side
        asking = {"confirmation": Confirmation.ASKED.value}
        work.activities.change(activity, asking, talk.user_id, talk.services.clock.now())
        shown = _print_of(work, activity)
        asked = [_request(talk, work, activity, user, shown) for user in people]
    return reply(say("confirm-asked", number=number(activity_id), count=len(people)), also=asked)


def _request(talk: Talk, work: UnitOfWork, activity: Activity, user: User, shown: str) -> Outgoing:
    """The question to a coordinator of the other side, with the whole entry."""
    language = language_of(user, talk.services.settings)
    register = registers.load(work, activity.partnership_id, talk.audiences)
    subjects = talk.services.translation.book.subjects(work)
    lines = card_lines(card_of(work, activity, register), register, subjects, language)
    buttons = [
        [
            Button(say("button-confirm"), f"activity:confirm:{activity.id}:{shown}"),
            Button(say("button-return"), f"activity:return:{activity.id}:{shown}"),
        ]
    ]
    line, subject = say("confirm-request", name=talk.name, number=number(activity.id)), f"{CONFIRMING}:{activity.id}"
    request = reply(line, *lines, buttons=buttons, subject=subject)
    return Outgoing(user.address, language, request)


def _asked(talk: Talk, work: UnitOfWork, activity_id: int, shown: str | None) -> Activity:
    """An entry that waits for this person's side, as it was shown. Raises UserError for anybody else, and otherwise."""
    activity = entries.visible(talk, work, activity_id, locked=True)
    _check_side(talk, activity)
    trouble = _trouble(work, activity, shown)
    if trouble is not None:
        raise UserError(trouble)
    return activity


def _check_side(talk: Talk, activity: Activity) -> None:
    if talk.role < Role.COORDINATOR or talk.side is None or talk.side != activity.confirmation_side:
        raise UserError(say("confirm-not-you"))


def _trouble(work: UnitOfWork, activity: Activity, shown: str | None) -> Say | None:
    """Why a question about an entry is not to be answered any more: what was shown is not what would be confirmed."""
    if activity.confirmation != Confirmation.ASKED:
        return say("confirm-before", number=number(activity.id), state=activity.confirmation)
    if shown is None:  # a question from before the buttons said what was shown
        same = sum(_is_question(change) for change in work.activities.history(activity.id)) == 1
    else:
        same = shown == _print_of(work, activity)
    return None if same else say("confirm-newer", number=number(activity.id))


def _print_of(work: UnitOfWork, activity: Activity) -> str:
    """A short mark of everything that an entry says, whether what is to be done has been done or not."""
    card = card_to_json(card_of(work, activity, registers.load(work, activity.partnership_id)))
    tasks = [(row.text, row.organisation_id, row.person, str(row.due_on)) for row in work.follow_ups.of(activity.id)]
    said = json.dumps({**{key: card[key] for key in card if key not in ASKED}, "follow_ups": tasks}, sort_keys=True)
    return hashlib.sha256(said.encode()).hexdigest()[:PRINT]


def _is_question(change: ActivityChange) -> bool:
    return change.field == "confirmation" and change.after == Confirmation.ASKED


def _asker(work: UnitOfWork, activity_id: int) -> int | None:
    """Who asked last."""
    return next((change.user_id for change in work.activities.history(activity_id) if _is_question(change)), None)


def _decide(talk: Talk, work: UnitOfWork, activity: Activity, state: Confirmation, comment: str | None) -> None:
    now = talk.services.clock.now()
    work.activities.change(activity, {"confirmation": state.value, "confirmation_comment": comment}, talk.user_id, now)
    activity.confirmation_by, activity.confirmation_at = talk.user_id, now


def _sides(work: UnitOfWork, partnership_id: int) -> dict[str, str]:
    """The sides of a partnership: id and name."""
    found = work.partnerships.get(partnership_id)
    return {side["id"]: side["name"] for side in found.sides} if found is not None else {}
