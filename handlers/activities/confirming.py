"""Confirmation by the counterpart: the other side's coordinators say that an entry is right, or what is not."""

from handlers.activities import entries
from handlers.activities import register as registers
from handlers.activities.display import card_lines, number, title_of
from handlers.activities.loading import card_of
from handlers.errors import UserError
from handlers.messages import Button, Outgoing, Reply, Written, reply, say
from handlers.people import language_of, may_be_told
from handlers.talk import Talk, number_in
from knowledge.words import SHARED
from storage import Activity, Confirmation, Role, UnitOfWork, User

LONGEST_COMMENT = 2_000


def ask(talk: Talk, activity_id: int) -> Reply:
    """Asks the other side; when nobody knows which side the person belongs to, asks which side that is."""
    with talk.read() as work:
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


def confirm(talk: Talk, activity_id: int) -> Reply:
    """The counterpart confirms."""
    with talk.write() as work:
        activity = _asked(talk, work, activity_id)
        _decide(talk, work, activity, Confirmation.CONFIRMED, None)
        told = _tell(
            talk,
            work,
            activity,
            reply(
                say("confirm-was-confirmed", number=number(activity_id), title=title_of(activity, None), name=talk.name)
            ),
        )
    return reply(say("confirm-done", number=number(activity_id)), replaces=True, also=told)


def ask_comment(talk: Talk, activity_id: int) -> Reply:
    """The counterpart wants to return the entry: asks why."""
    with talk.read() as work:
        _asked(talk, work, activity_id)
    talk.expect("activity-return", id=activity_id)
    return reply(say("confirm-why", number=number(activity_id)))


def returned(talk: Talk) -> Reply:
    """The counterpart has said what is not right."""
    activity_id = number_in(str(talk.expected().get("id")))
    comment = talk.message.text.strip()[:LONGEST_COMMENT]
    if not comment:
        return reply(say("confirm-why", number=number(activity_id)))
    with talk.write() as work:
        activity = _asked(talk, work, activity_id)
        _decide(talk, work, activity, Confirmation.RETURNED, comment)
        work.chats.forget(talk.chat_id, talk.user_id)
        line = say(
            "confirm-was-returned",
            number=number(activity_id),
            title=title_of(activity, None),
            name=talk.name,
            comment=Written(comment),
        )
        buttons = [
            [
                Button(say("button-show"), f"activity:show:{activity_id}"),
                Button(say("button-edit"), f"activity:edit:{activity_id}"),
            ]
        ]
        told = _tell(talk, work, activity, reply(line, buttons=buttons))
    return reply(say("confirm-returned", number=number(activity_id)), also=told)


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
        asked = [_request(talk, work, activity, user) for user in people]
    return reply(say("confirm-asked", number=number(activity_id), count=len(people)), also=asked)


def _request(talk: Talk, work: UnitOfWork, activity: Activity, user: User) -> Outgoing:
    """The question to a coordinator of the other side, with the whole entry."""
    language = language_of(user, talk.services.settings)
    register = registers.load(work, activity.partnership_id, talk.audiences)
    subjects = talk.services.translation.book.subjects(work)
    lines = card_lines(card_of(work, activity, register), register, subjects, language)
    buttons = [
        [
            Button(say("button-confirm"), f"activity:confirm:{activity.id}"),
            Button(say("button-return"), f"activity:return:{activity.id}"),
        ]
    ]
    request = reply(say("confirm-request", name=talk.name, number=number(activity.id)), *lines, buttons=buttons)
    return Outgoing(user.address, language, request)


def _asked(talk: Talk, work: UnitOfWork, activity_id: int) -> Activity:
    """An entry that waits for this person's side. Raises UserError for anybody else and when it waits no longer."""
    activity = entries.visible(talk, work, activity_id)
    if talk.role < Role.COORDINATOR or talk.side is None or talk.side != activity.confirmation_side:
        raise UserError(say("confirm-not-you"))
    if activity.confirmation != Confirmation.ASKED:
        raise UserError(say("confirm-before", number=number(activity_id), state=activity.confirmation))
    return activity


def _decide(talk: Talk, work: UnitOfWork, activity: Activity, state: Confirmation, comment: str | None) -> None:
    now = talk.services.clock.now()
    work.activities.change(activity, {"confirmation": state.value, "confirmation_comment": comment}, talk.user_id, now)
    activity.confirmation_by, activity.confirmation_at = talk.user_id, now


def _tell(talk: Talk, work: UnitOfWork, activity: Activity, told: Reply) -> list[Outgoing]:
    """Whoever logged the entry is told, as long as they may see it."""
    user = work.users.get(activity.logged_by) if activity.logged_by is not None else None
    settings = talk.services.settings
    if user is None or user.id == talk.user_id:
        return []
    if not may_be_told(work, user, activity.partnership_id, activity.audience, settings):
        return []
    return [Outgoing(user.address, language_of(user, settings), told)]


def _sides(work: UnitOfWork, partnership_id: int) -> dict[str, str]:
    """The sides of a partnership: id and name."""
    found = work.partnerships.get(partnership_id)
    return {side["id"]: side["name"] for side in found.sides} if found is not None else {}
