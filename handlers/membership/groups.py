"""Groups: let in by an admin for as long as we are in them, bound to a partnership, followed to a new address."""

from handlers.audit import Action, note
from handlers.errors import UserError
from handlers.messages import Button, Outgoing, Reply, reply, say
from handlers.people import account_of, to_admins
from handlers.talk import Talk
from storage import Admission, Chat, Role, UnitOfWork


def is_admitted(talk: Talk) -> bool:
    """Whether the group of a talk has been let in."""
    with talk.read() as work:
        chat = work.chats.get(talk.chat_id)
        return chat is not None and chat.admission == Admission.ADMITTED


def admit_first(talk: Talk) -> Reply:
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
        account = account_of(talk.message.sender)
        line = say("access-group-request", title=chat.title, name=talk.name, account=account)
        asked = reply(line, buttons=_group_buttons(chat))
        asks = to_admins(work, talk.services.settings, asked)
        if not asks:
            return reply(say("access-nobody", number=talk.message.sender.address.partition(":")[2]))
        chat.admission = Admission.ASKED
    return reply(say("access-group-asked"), also=asks)


def decide(talk: Talk, chat_id: int, answer: str) -> Reply:
    """An admin lets a group in (`answer` "yes") or not ("no")."""
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


def move(talk: Talk) -> Reply:
    """A group became a supergroup and got a new address: everything goes along, though we may seem to have left it."""
    new = talk.message.moved_to
    if new is not None:
        with talk.write() as work:
            chat = _chat(work, talk.chat_id)
            if chat.admission == Admission.UNKNOWN and chat.partnership_id is not None:
                chat.admission = Admission.ADMITTED
            work.chats.move(talk.message.chat.address, new)
            work.mailbox.move(talk.message.chat.address, new)
    return Reply()


def leave(talk: Talk) -> Reply:
    """Somebody took us out of a group: whoever brings us back there, perhaps among others, has it let in anew."""
    with talk.write() as work:
        chat = _chat(work, talk.chat_id)
        if chat.admission == Admission.ADMITTED:
            chat.admission = Admission.UNKNOWN
            note(talk, work, Action.GROUP_LEFT, f"chat:{chat.id}", partnership=chat.partnership_id)
    return Reply()


def _group_buttons(chat: Chat) -> list[list[Button]]:
    yes = Button(say("button-admit-group"), f"grant:group:{chat.id}:yes")
    return [[yes, Button(say("button-refuse"), f"grant:group:{chat.id}:no")]]


def _chat(work: UnitOfWork, chat_id: int) -> Chat:
    chat = work.chats.get(chat_id, locked=True)
    if chat is None:
        raise UserError(say("error-stale-button"))
    return chat
