"""A message that people wrote to each other was edited after somebody had logged it by a reply."""

from dataclasses import replace

from handlers.activities import log
from handlers.errors import UserError
from handlers.membership import access
from handlers.messages import Message, Person, Reply, reply
from handlers.people import introduce
from handlers.services import Services
from handlers.talk import Talk
from storage import Role


def offer(message: Message, services: Services) -> tuple[Talk, Reply] | None:
    """The card as the message now has it, for who made it, whoever wrote the message; None where there is none.

    Nothing where its owner may no longer log, for nobody has asked.
    """
    logger = _logger_of(message, services)
    if logger is None:
        return None
    talk = introduce(replace(message, sender=logger), services)
    if access.bar(talk, Role.CONTRIBUTOR) is not None:
        return None
    try:
        return talk, log.edited(talk)
    except UserError as error:
        return talk, reply(error.line)


def _logger_of(message: Message, services: Services) -> Person | None:
    if not message.edited or not message.message_id:
        return None
    with services.store.read() as work:
        chat = work.chats.by_address(message.chat.address)
        draft = work.drafts.of_message(chat.id, message.message_id) if chat is not None else None
        user = work.users.get(draft.user_id) if draft is not None else None
        return Person(user.address, user.name, user.username) if user is not None else None
