"""Files in another language."""

from handlers.messages import IncomingFile, Message, Reply
from handlers.talk import Talk
from knowledge.words import Language


def given(message: Message) -> IncomingFile | None:
    """The file that came with the message, or with the one replied to."""
    if message.file is not None:
        return message.file
    return message.replied_to.file if message.replied_to is not None else None


def translate(talk: Talk, target: Language | None) -> Reply:
    """The file in another language."""
    raise NotImplementedError
