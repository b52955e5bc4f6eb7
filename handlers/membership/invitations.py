"""/invite and /start CODE: letting one person in with a code that is short-lived, works once, and cannot be guessed."""

import re
import secrets
from datetime import datetime, timedelta

from handlers.audit import NO_SIDE, Action, note
from handlers.errors import UserError
from handlers.membership.members import GRANTED, role_name
from handlers.membership.standing import changed
from handlers.messages import Button, Gap, Moment, Outgoing, Reply, StartLink, reply, say
from handlers.people import language_of, role_of
from handlers.services import MOST_WRONG, WAIT
from handlers.talk import Talk, number_in
from storage import Admission, Invitation, Role, UnitOfWork, User
from storage.invitations import hashed

VALID = timedelta(hours=24)
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # none that look alike
LENGTH = 10  # letters: 32 ** 10 codes
_WRITTEN = re.compile(rf"\b[{LETTERS}]{{{LENGTH}}}\b")


def invite(talk: Talk) -> Reply:
    """Asks for which role the code is to be; nobody can give away more than they have, another side's sight least."""
    if not talk.is_private:
        return reply(say("invite-in-private"))
    names = [name for name, role in GRANTED.items() if _may_give(talk.role, role)]
    buttons = [[Button(say("people-button", name=say(f"role-{name}")), f"invite:role:{name}")] for name in names]
    return reply(say("invite-role"), buttons=buttons)


def press(talk: Talk) -> Reply:
    """A button: `invite:role:<role>`, `invite:make:<role>:<side>`, `invite:withdraw:<id>`."""
    talk.must_be_private()
    what, rest = talk.pressed(2)
    if what == "withdraw":
        return _withdraw(talk, number_in(rest))
    name, _, side = rest.partition(":")
    if name not in GRANTED or not _may_give(talk.role, GRANTED[name]):
        raise UserError(say("error-stale-button"))
    if what == "role":
        return _ask_side(talk, name)
    if what == "make":
        return _make(talk, name, side)
    raise UserError(say("error-stale-button"))


def redeem(talk: Talk, code: str) -> Reply:
    """Lets somebody in who has a code, and tells the one who made it: a link may have come into other hands."""
    now = talk.services.clock.now()
    with talk.write() as work:
        if _guesses(work, talk, now):
            return reply(say("invite-too-many"))
        invitation = work.invitations.open(code, now)
        user = work.users.get(talk.user_id, locked=True)
        if invitation is None or user is None or not _still_holds(work, talk, invitation):
            work.invitations.note_wrong(talk.user_id, now)
            talk.services.guessing.admits(talk.message.sender.address, now)
            note(talk, work, Action.CODE_WRONG)
            return reply(say("invite-wrong"))
        _let_in(talk, invitation, user)
        partnership = work.partnerships.one(invitation.partnership_id).name
        told = _to_maker(work, talk, invitation)
    role = role_name(invitation.role)
    used = say("invite-used", role=role, partnership=partnership)
    return reply(say("start-welcome", name=talk.name), Gap(), used, also=told)


def is_code(talk: Talk) -> bool:
    """Whether somebody who is not let in writes a code, or hands on the message that holds one."""
    return talk.is_private and talk.role == Role.NOBODY and _WRITTEN.search(talk.message.text) is not None


def redeem_written(talk: Talk) -> Reply:
    """Lets somebody in by a code that stands in their message."""
    found = _WRITTEN.search(talk.message.text)
    return redeem(talk, found[0] if found else "")


def _guesses(work: UnitOfWork, talk: Talk, now: datetime) -> bool:
    """Whether somebody has tried too many wrong codes.

    What is written down outlives a restart, and what is in mind that they are forgotten on their wish in between.
    """
    written = work.invitations.wrong_since(talk.user_id, now - WAIT)
    return written >= MOST_WRONG or talk.services.guessing.is_spent(talk.message.sender.address, now)


def _may_give(own: Role, role: Role) -> bool:
    """Nobody can give away as much as they have, but for admins."""
    return own >= Role.ADMIN or role < own


def _may_place(role: Role, own: str | None, side: str | None) -> bool:
    """Whether somebody may let others in on a side, which is to see what is internal to it: admins on any."""
    return role >= Role.ADMIN or side in {None, own}


def _still_holds(work: UnitOfWork, talk: Talk, invitation: Invitation) -> bool:
    """Whether the one who made it could make it now: whoever is removed must not come back by a code of their own."""
    maker = work.users.get(invitation.made_by) if invitation.made_by is not None else None
    if maker is None:
        return False
    place = work.users.membership(maker.id, invitation.partnership_id)
    role, side = role_of(maker, place, talk.services.settings), place.side if place is not None else None
    return _may_give(role, Role(invitation.role)) and _may_place(role, side, invitation.side)


def _to_maker(work: UnitOfWork, talk: Talk, invitation: Invitation) -> list[Outgoing]:
    maker = work.users.get(invitation.made_by) if invitation.made_by is not None else None
    if maker is None:
        return []
    username = talk.message.sender.username or "none"
    line = say("invite-used-by", name=talk.name, username=username, role=role_name(invitation.role))
    return [Outgoing(maker.address, language_of(maker, talk.services.settings), reply(line))]


def _let_in(talk: Talk, invitation: Invitation, user: User) -> None:
    with talk.write() as work:
        invitation.used_by, invitation.used_at = user.id, talk.services.clock.now()
        user.admission = Admission.ADMITTED
        work.users.grant(user.id, invitation.partnership_id, Role(invitation.role), invitation.side)
        changed(work, talk.services, user, invitation.partnership_id)
        role, where = Role(invitation.role).name.lower(), invitation.partnership_id
        note(talk, work, Action.INVITATION_USED, f"user:{user.id}", role, partnership=where)


def _ask_side(talk: Talk, name: str) -> Reply:
    with talk.read() as work:
        sides = work.partnerships.one(talk.partnership_id).sides
    choices = [(one["id"], say("people-side", side=one["name"])) for one in sides]
    choices = [one for one in choices if _may_place(talk.role, talk.side, one[0])]
    buttons = [
        [Button(say("people-button", name=label), f"invite:make:{name}:{code}")]
        for code, label in [*choices, (NO_SIDE, say("people-no-side"))]
    ]
    return reply(say("invite-side", role=say(f"role-{name}")), buttons=buttons, replaces=True)


def _make(talk: Talk, name: str, side: str) -> Reply:
    now = talk.services.clock.now()
    code = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
    with talk.write() as work:
        known = {entry["id"] for entry in work.partnerships.one(talk.partnership_id).sides}
        if side != NO_SIDE and not (side in known and _may_place(talk.role, talk.side, side)):
            raise UserError(say("error-stale-button"))
        made = work.invitations.add(
            Invitation(
                code_hash=hashed(code),
                partnership_id=talk.partnership_id,
                role=GRANTED[name],
                side=None if side == NO_SIDE else side,
                made_by=talk.user_id,
                made_at=now,
                expires_at=now + VALID,
            )
        )
        note(talk, work, Action.INVITATION_MADE, what=name)
    until = Moment(made.expires_at, talk.timezone)
    line = say("invite-made", role=say(f"role-{name}"), link=StartLink(code), code=code, until=until)
    return reply(line, buttons=[[Button(say("invite-withdraw"), f"invite:withdraw:{made.id}")]], replaces=True)


def _withdraw(talk: Talk, invitation_id: int) -> Reply:
    with talk.write() as work:
        found = work.invitations.hold(invitation_id)
        if found is None or found.used_at is not None or found.partnership_id != talk.partnership_id:
            return Reply(notice=say("error-stale-button"))
        work.invitations.withdraw(found.id)
        note(talk, work, Action.INVITATION_WITHDRAWN, what=Role(found.role).name.lower())
    return reply(say("invite-withdrawn"), replaces=True)
