"""Who may speak: asking for access, letting people and groups in, and the one place where roles are enforced."""

from handlers.audit import Action, note
from handlers.errors import UserError
from handlers.messages import Button, Outgoing, Reply, Say, reply, say
from handlers.people import language_of, to_those_with
from handlers.talk import Talk, number_in
from storage import Admission, Chat, Role, UnitOfWork, User

REFUSE = "refuse"
ROLES = {"reader": Role.READER, "contributor": Role.CONTRIBUTOR, "coordinator": Role.COORDINATOR}


def bar(talk: Talk, needs: Role) -> Reply | None:
    """What to say instead when the person or the group may not do this; None when they may."""
    if needs == Role.NOBODY:
        return None
    if talk.role == Role.NOBODY:
        return _not_admitted(talk)
    if not talk.is_private and not _decides(talk, needs) and not _group_admitted(talk):
        return _admit_group_first(talk)
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
        if user.admission == Admission.REFUSED:
            return Reply(notice=say("access-refused-before"))
        if user.admission == Admission.ASKED:
            return Reply(notice=say("access-asked-before"))
        asks = to_those_with(work, Role.ADMIN, talk.services.settings, request(user))
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
        return _decide_group(talk, number_in(number), answer)
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
        note(talk, work, Action.PERSON_REFUSED if role == REFUSE else Action.ROLE_GRANTED, f"user:{user.id}", role)
        language = language_of(user, talk.services.settings)
    lines = _decision(talk, user, role)
    told = Outgoing(user.address, language, reply(lines[1]))
    return reply(lines[0], replaces=True, also=[told])


def move(talk: Talk) -> Reply:
    """A group became a supergroup and got a new address: everything goes along."""
    new = talk.message.moved_to
    if new is not None:
        with talk.write() as work:
            if not _has_moved(work, talk.chat_id, new):
                work.chats.move(talk.message.chat.address, new)
            work.mailbox.move(talk.message.chat.address, new)
    return Reply()


def _has_moved(work: UnitOfWork, old_id: int, new: str) -> bool:
    """Whether the group is known under its new address already: Telegram may tell of a move twice, in two ways."""
    old, newer = work.chats.get(old_id), work.chats.by_address(new)
    return newer is not None and newer.admission != Admission.UNKNOWN and _is_unknown(old)


def _is_unknown(chat: Chat | None) -> bool:
    return chat is None or chat.admission == Admission.UNKNOWN


def ask_button() -> Button:
    """The button that asks for access."""
    return Button(say("button-ask-access"), "access:ask")


def language_buttons(current: str) -> list[Button]:
    """One button per language, the present one ticked."""
    return [
        Button(say("button-language", language=code, current="yes" if code == current else "no"), f"language:{code}")
        for code in ("sv", "en", "vi")
    ]


def _decision(talk: Talk, user: User, role: str) -> tuple[Say, Say]:
    """What the admin sees, and what the person is told."""
    if role == REFUSE:
        return say("access-now-refused", name=user.name), say("access-you-refused")
    named = say(f"role-{role}")
    return say("access-now-admitted", name=user.name, role=named, by=talk.name), say("start-welcome", name=user.name)


def _not_admitted(talk: Talk) -> Reply:
    if not talk.is_private:
        line = say("access-write-in-private")
        return reply(line, notice=line)
    buttons = [[ask_button()], language_buttons(talk.language)]
    line = say("access-please-ask", name=talk.name, partnership=talk.services.settings.partnership)
    return reply(line, buttons=buttons, notice=say("access-not-yours"))


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
    return talk.message.button is not None and needs == Role.ADMIN and talk.role >= Role.ADMIN


def _group_admitted(talk: Talk) -> bool:
    with talk.read() as work:
        chat = work.chats.get(talk.chat_id)
        return chat is not None and chat.admission == Admission.ADMITTED


def _admit_group_first(talk: Talk) -> Reply:
    """The admins are asked once; an admin who writes in the group gets the buttons at once."""
    with talk.write() as work:
        chat = _chat(work, talk.chat_id)
        if talk.role >= Role.ADMIN:
            chat.admission = Admission.ASKED  # a group that was refused can be let in by an admin who writes there
            return reply(say("access-group-ask-you", title=chat.title), buttons=_group_buttons(chat))
        if chat.admission == Admission.REFUSED:
            return reply(say("access-group-refused"))
        if chat.admission == Admission.ASKED:
            return reply(say("access-group-waiting"))
        line = say("access-group-request", title=chat.title, name=talk.name)
        asked = reply(line, buttons=_group_buttons(chat))
        asks = to_those_with(work, Role.ADMIN, talk.services.settings, asked)
        if not asks:
            return reply(say("access-nobody", number=talk.message.sender.address.partition(":")[2]))
        chat.admission = Admission.ASKED
    return reply(say("access-group-asked"), also=asks)


def _group_buttons(chat: Chat) -> list[list[Button]]:
    yes = Button(say("button-admit-group"), f"grant:group:{chat.id}:yes")
    return [[yes, Button(say("button-refuse"), f"grant:group:{chat.id}:no")]]


def _decide_group(talk: Talk, chat_id: int, answer: str) -> Reply:
    if answer not in {"yes", "no"}:
        raise UserError(say("error-stale-button"))
    admitted = answer == "yes"
    with talk.write() as work:
        chat = _chat(work, chat_id)
        if chat.admission in {Admission.ADMITTED, Admission.REFUSED}:
            return reply(say("access-decided-before", name=chat.title), replaces=True)
        chat.admission = Admission.ADMITTED if admitted else Admission.REFUSED
        chat.partnership_id = talk.partnership_id if admitted else None
        note(talk, work, Action.GROUP_ADMITTED if admitted else Action.GROUP_REFUSED, f"chat:{chat.id}")
    state = "admitted" if admitted else "refused"
    told = Outgoing(chat.address, talk.language, reply(say(f"access-group-now-{state}")))
    also = [told] if chat.address != talk.message.chat.address else []
    return reply(say(f"access-group-decided-{state}", title=chat.title), replaces=True, also=also)


def _get(work: UnitOfWork, user_id: int) -> User:
    user = work.users.get(user_id)
    if user is None:
        raise UserError(say("error-stale-button"))
    return user


def _chat(work: UnitOfWork, chat_id: int) -> Chat:
    chat = work.chats.get(chat_id)
    if chat is None:
        raise UserError(say("error-stale-button"))
    return chat
