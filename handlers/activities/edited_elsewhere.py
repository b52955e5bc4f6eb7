"""A message that people wrote to each other was edited after somebody had logged it by a reply."""

from handlers import access
from handlers.activities import log
from handlers.messages import Message, Person, Reply
from handlers.services import Services
from handlers.talk import Talk
from storage import Role


def logger_of(message: Message, services: Services) -> Person | None:
    """Who made a card of the message: the card that follows from its edit is theirs, whoever wrote it."""
    if not message.edited or not message.message_id:
        return None
    with services.store.read() as work:
        chat = work.chats.by_address(message.chat.address)
        draft = work.drafts.of_message(chat.id, message.message_id) if chat is not None else None
        user = work.users.get(draft.user_id) if draft is not None else None
        return Person(user.address, user.name, user.username) if user is not None else None


def offer(talk: Talk) -> Reply:
    """The card as the message now has it; nothing where its owner may no longer log, for nobody has asked."""
    return log.edited(talk) if access.bar(talk, Role.CONTRIBUTOR) is None else Reply()
