"""/people: who belongs to the partnership, with what role and on which side; for admins."""

from handlers.audit import NO_SIDE, Action, note
from handlers.errors import UserError
from handlers.membership.access import ROLES, side_buttons
from handlers.membership.standing import changed
from handlers.messages import Button, Gap, Outgoing, Part, Reply, Say, reply, say
from handlers.paging import paging
from handlers.people import language_of
from handlers.talk import Talk, number_in
from storage import Admission, Membership, Role, UnitOfWork, User

GRANTED: dict[str, Role] = {**ROLES, "admin": Role.ADMIN}


def show(talk: Talk) -> Reply:
    """The first page of the members; names are not shown to a whole group."""
    talk.must_be_private()
    return _page(talk, 0)


def press(talk: Talk) -> Reply:
    """A button: `people:<what>:<user or page>[:<value>]`."""
    talk.must_be_private()
    what, rest = talk.pressed(2)
    number, _, value = rest.partition(":")
    if what == "page":
        return _page(talk, number_in(number), replaces=True)
    if what == "show":
        return _person(talk, number_in(number))
    if what == "role" and value in GRANTED:
        return _set_role(talk, number_in(number), value)
    if what == "side":
        return _set_side(talk, number_in(number), value)
    if what == "remove":
        return _ask_to_remove(talk, number_in(number))
    if what == "out":
        return _remove(talk, number_in(number))
    raise UserError(say("error-stale-button"))


def _page(talk: Talk, number: int, *, replaces: bool = False) -> Reply:
    size = talk.services.settings.page_size
    with talk.read() as work:
        count = work.users.count_members(talk.partnership_id)
        last = max(0, (count - 1) // size)
        number = min(number, last)
        members = work.users.members(talk.partnership_id, number * size, size)
        sides = _sides(work, talk)
    if not members:
        return reply(say("people-empty"), replaces=replaces)
    names = {side["id"]: side["name"] for side in sides}
    lines = [_line(user, membership, names) for user, membership in members]
    rows = [[Button(say("people-button", name=user.name[:50]), f"people:show:{user.id}")] for user, _ in members]
    more = paging("people", number, last)
    return reply(
        say("people-heading", count=count), Gap(), *lines, buttons=[*rows, more] if more else rows, replaces=replaces
    )


def _line(user: User, membership: Membership, sides: dict[str, str]) -> Say:
    return say(
        "people-line",
        name=user.name,
        username=user.username or "none",
        role=role_name(membership.role),
        side=sides.get(membership.side or "", "none"),
    )


def role_name(role: int) -> Say:
    """A role in words."""
    return say(f"role-{Role(role).name.lower()}")


def _person(talk: Talk, user_id: int, *, notice: Say | None = None) -> Reply:
    with talk.read() as work:
        user, membership = _member(work, talk, user_id)
        sides = _sides(work, talk)
    parts: list[Part] = [_line(user, membership, {side["id"]: side["name"] for side in sides})]
    if user.address in talk.services.settings.admins:
        parts.append(say("people-configured"))
    roles = [
        Button(
            say("button-choice", label=say(f"role-{name}"), current="yes" if membership.role == role else "no"),
            f"people:role:{user.id}:{name}",
        )
        for name, role in GRANTED.items()
    ]
    buttons = [
        roles[:2],
        roles[2:],
        side_buttons(sides, user.id, membership.side),
        [Button(say("people-remove"), f"people:remove:{user.id}"), Button(say("people-back"), "people:page:0")],
    ]
    return reply(*parts, buttons=buttons, replaces=True, notice=notice)


def _set_role(talk: Talk, user_id: int, name: str) -> Reply:
    with talk.write() as work:
        user, membership = _member(work, talk, user_id, locked=True)
        if membership.role == GRANTED[name]:
            return Reply(notice=say("people-is-already"))
        if GRANTED[name] < Role.ADMIN:
            _keep_an_admin(work, talk, membership)
        work.users.grant(user.id, talk.partnership_id, GRANTED[name])
        changed(work, talk.services, user, talk.partnership_id)
        note(talk, work, Action.ROLE_GRANTED, f"user:{user.id}", name)
        told = _told(talk, user, say("people-your-role", role=say(f"role-{name}")))
    shown = _person(talk, user_id, notice=say("people-changed"))
    return Reply(shown.parts, shown.buttons, notice=shown.notice, replaces=True, also=told)


def _set_side(talk: Talk, user_id: int, code: str) -> Reply:
    with talk.write() as work:
        user, membership = _member(work, talk, user_id, locked=True)
        known = {side["id"] for side in _sides(work, talk)}
        if code not in {*known, NO_SIDE}:
            raise UserError(say("error-stale-button"))
        membership.side = None if code == NO_SIDE else code
        changed(work, talk.services, user, talk.partnership_id)
        note(talk, work, Action.SIDE_SET, f"user:{user.id}", code)
    return _person(talk, user_id, notice=say("people-changed"))


def _ask_to_remove(talk: Talk, user_id: int) -> Reply:
    with talk.read() as work:
        user, _ = _member(work, talk, user_id)
    yes = Button(say("people-remove"), f"people:out:{user.id}")
    no = Button(say("button-keep"), f"people:show:{user.id}")
    return reply(say("people-remove-sure", name=user.name), buttons=[[yes, no]], replaces=True)


def _remove(talk: Talk, user_id: int) -> Reply:
    with talk.write() as work:
        user, membership = _member(work, talk, user_id, locked=True)
        _keep_an_admin(work, talk, membership)
        work.users.leave(user.id, talk.partnership_id)
        if not work.users.memberships(user.id):
            user.admission = Admission.UNKNOWN  # they may ask again
        changed(work, talk.services, user, talk.partnership_id)
        note(talk, work, Action.PERSON_REMOVED, f"user:{user.id}")
        told = _told(talk, user, say("people-you-left"))
    return reply(say("people-removed", name=user.name), replaces=True, also=told)


def _keep_an_admin(work: UnitOfWork, talk: Talk, membership: Membership) -> None:
    """Refuses to take the role from the last admin; those in the settings can only be removed there."""
    if membership.role < Role.ADMIN or talk.services.settings.admins:
        return
    if work.users.count_held(talk.partnership_id, Role.ADMIN) <= 1:
        raise UserError(say("people-last-admin"))


def _member(work: UnitOfWork, talk: Talk, user_id: int, *, locked: bool = False) -> tuple[User, Membership]:
    """A person and their place; `locked` keeps others from changing these until the turn ends."""
    user = work.users.get(user_id, locked=locked)
    membership = work.users.membership(user_id, talk.partnership_id)
    if user is None or membership is None:
        raise UserError(say("error-stale-button"))
    return user, membership


def _sides(work: UnitOfWork, talk: Talk) -> list[dict[str, str]]:
    return work.partnerships.one(talk.partnership_id).sides


def _told(talk: Talk, user: User, line: Say) -> list[Outgoing]:
    if not user.reachable or user.id == talk.user_id:
        return []
    return [Outgoing(user.address, language_of(user, talk.services.settings), reply(line))]
