"""In which language a talk goes on: a wish in plain words is answered in its own, and so is what follows from it."""

from dataclasses import replace

from handlers.payload import SPOKEN
from handlers.people import as_language
from handlers.talk import Talk
from knowledge.language import detect
from knowledge.words import Language


def as_spoken(talk: Talk, text: str | None = None) -> Talk:
    """The talk in the language of its message, where that is plainly another than the one that is set."""
    found = detect(talk.message.text if text is None else text, talk.language) if talk.is_private else None
    return in_language(talk, found) if found not in {None, talk.language} else talk


def as_before(talk: Talk) -> Talk:
    """The talk in the language of the message whose button is pressed, or that is answered, if a wish chose that."""
    if not talk.is_private:
        return talk
    chat, pressed = talk.message.chat.address, talk.message.message_id if talk.message.button is not None else None
    with talk.read() as work:
        ours = work.mailbox.sent(chat, pressed) if pressed is not None else work.mailbox.newest(chat)
        payload = ours.payload if ours is not None else {}
    return in_language(talk, as_language(payload["language"], talk.language)) if payload.get(SPOKEN) else talk


def in_language(talk: Talk, language: Language | None) -> Talk:
    """The talk in another language than the one that is set; its answer bears a mark of that."""
    if language is None:
        return talk
    talk.tell_in(language, spoken=True)
    return replace(talk, language=language)
