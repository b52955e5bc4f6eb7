"""Who may speak: asking for access, letting people in, and the one place where roles are enforced."""

from collections.abc import Sequence

from handlers.audit import NO_SIDE, Action, note
from handlers.errors import UserError
from handlers.membership import groups
from handlers.membership.standing import changed
from handlers.messages import Button, Outgoing, Reply, Say, reply, say
from handlers.people import language_of, to_admins
from handlers.talk import Talk, number_in
from knowledge.words import LANGUAGES
from storage import Admission, Role, UnitOfWork, User

REFUSE = "refuse"
ANSWERED = {Admission.ASKED: say("access-asked-before"), Admission.REFUSED: say("access-refused-before")}
ROLES = {"reader": Role.READER, "contributor": Role.CONTRIBUTOR, "coordinator": Role.COORDINATOR}


def bar(talk: Talk, needs: Role) -> Reply | None:
    """What to say instead when the person or the group may not do this; None when they may."""
    if needs == Role.NOBODY:
        return None
    if talk.role == Role.NOBODY:
        return not_admitted(talk)
    if not talk.is_private and not _decides(talk, needs) and not groups.is_admitted(talk):
        return groups.admit_first(talk)
    if talk.role < needs:
        line = say("access-role-too-low", role=say(f"role-{needs.name.lower()}"))
        return reply(line, notice=line)
    return None


def press(talk: Talk) -> Reply:
    """Somebody asks to be let in: tells the admins, once."""
    with talk.write() as work:
        user = _get(work, talk.user_id)
        if talk.role != Role.NOBODY:
            return Reply(notice=say("access-already"))
        if user.admission in ANSWERED:
            return Reply(notice=ANSWERED[Admission(user.admission)])
        if not talk.services.asking.admits(talk.message.sender.address, talk.services.clock.now()):
            return Reply(notice=say("access-asked-before"))
        asks = to_admins(work, talk.services.settings, request(user))
        if not asks:
            line = say("access-nobody", number=talk.message.sender.address.partition(":")[2])
            return reply(line, notice=line)
        user.admission = Admission.ASKED
    return reply(say("access-asked"), replaces=True, notice=say("access-asked"), also=asks)


def decide(talk: Talk) -> Reply:
    """An admin decides: `grant:<role or refuse>:<user>`, or `grant:group:<chat>:<yes or no>`."""
    what, rest = talk.pressed(2)
    if what == "group":
        _, number, answer = talk.pressed(3)
        return groups.decide(talk, number_in(number), answer)
    return _decide_person(talk, number_in(rest), what)


def _decide_person(talk: Talk, user_id: int, role: str) -> Reply:
    if role != REFUSE and role not in ROLES:
        raise UserError(say("error-stale-button"))
    with talk.write() as work:
        user = _get(work, user_id)
        if user.admission != Admission.ASKED:
            return reply(say("access-decided-before", name=user.name), replaces=True)
        user.admission = Admission.REFUSED if role == REFUSE else Admission.ADMITTED
        if role != REFUSE:
            work.users.grant(user.id, talk.partnership_id, ROLES[role])
            changed(work, talk.services, user, talk.partnership_id)
        note(talk, work, Action.PERSON_REFUSED if role == REFUSE else Action.ROLE_GRANTED, f"user:{user.id}", role)
        language = language_of(user, talk.services.settings)
        sides = work.partnerships.one(talk.partnership_id).sides
    lines = _decision(talk, user, role)
    told = Outgoing(user.address, language, reply(lines[1]))
    buttons = [] if role == REFUSE else [side_buttons(sides, user.id, NO_SIDE)]
    asked = [] if role == REFUSE else [say("access-which-side", name=user.name)]
    return reply(lines[0], *asked, buttons=buttons, replaces=True, also=[told])


def ask_button() -> Button:
    """The button that asks for access."""
    return Button(say("button-ask-access"), "access:ask")


def language_buttons(current: str) -> list[Button]:
    """One button per language, the present one ticked."""
    return [
        Button(say("button-language", language=code, current="yes" if code == current else "no"), f"language:{code}")
        for code in LANGUAGES
    ]


def side_buttons(sides: Sequence[dict[str, str]], user_id: int, current: str | None) -> list[Button]:
    """One button per side of the partnership, and one for none, the present one ticked."""
    names = [*((side["id"], say("people-side", side=side["name"])) for side in sides)]
    choices = [*names, (NO_SIDE, say("people-no-side"))]
    return [
        Button(
            say("button-choice", label=label, current="yes" if code == (current or NO_SIDE) else "no"),
            f"people:side:{user_id}:{code}",
        )
        for code, label in choices
    ]


def _decision(talk: Talk, user: User, role: str) -> tuple[Say, Say]:
    """What the admin sees, and what the person is told."""
    if role == REFUSE:
        return say("access-now-refused", name=user.name), say("access-you-refused")
    named = say(f"role-{role}")
    return say("access-now-admitted", name=user.name, role=named, by=talk.name), say("start-welcome", name=user.name)


def not_admitted(talk: Talk) -> Reply:
    """How to get in, or what became of the request."""
    if not talk.is_private:
        line = say("access-write-in-private")  # whoever only presses is told alone
        return reply(line, notice=line) if talk.message.button is None else Reply(notice=line)
    with talk.read() as work:
        user = work.users.get(talk.user_id)
    languages, notice = language_buttons(talk.language), say("access-not-yours")
    if user is not None and user.admission in ANSWERED:
        return reply(ANSWERED[Admission(user.admission)], buttons=[languages], notice=notice)
    line = say("access-please-ask", name=talk.name, partnership=talk.services.settings.partnership)
    return reply(line, buttons=[[ask_button()], languages], notice=notice)


def request(user: User) -> Reply:
    """What the admins are asked about somebody."""
    buttons = [
        [Button(say(f"button-admit-{role}"), f"grant:{role}:{user.id}") for role in ROLES],
        [Button(say("button-refuse"), f"grant:{REFUSE}:{user.id}")],
    ]
    line = say("access-request", name=user.name, username=user.username or "none", address=user.address)
    return reply(line, buttons=buttons)


def _decides(talk: Talk, needs: Role) -> bool:
    """Whether an admin presses a button that lets somebody in, which may stand in the very group that waits."""
    pressed = (talk.message.button or "").startswith("grant:")
    return pressed and needs == Role.ADMIN and talk.role >= Role.ADMIN


def _get(work: UnitOfWork, user_id: int) -> User:
    user = work.users.get(user_id, locked=True)
    if user is None:
        raise UserError(say("error-stale-button"))
    return user
