"""The text or file behind a bare /translate: kept in its turn, translated where nobody waits behind it.

It is kept as a card, and the dialogue ends: what the person sends next is about something else. The same message then
comes once more; after a crash, or when the person has edited it, it is known by its card.
"""

from handlers.errors import UserError
from handlers.messages import Reply, reply, say
from handlers.talk import Talk
from handlers.translating import cards, files
from handlers.translating.command import check, translate_text
from handlers.translating.request import Request
from knowledge.richtext import RichText
from knowledge.words import LANGUAGES, Language


def take(talk: Talk) -> Reply:
    """The text or the file that was asked for."""
    wanted = talk.expected().get("target")
    target = next((code for code in LANGUAGES if code == wanted), None)
    text = _text(talk)
    is_file = files.given(talk.message) is not None
    if not text.text and not is_file:
        talk.expect("translate", target=target or "")
        return reply(say("translation-what"))
    if not is_file:
        check(text)
    if talk.in_turn and talk.message.message_id is not None:
        cards.keep(talk, text, None, [target] if target else [])
        talk.forget()
        return Reply(aside="translate")
    answer = _translated(talk, text, target)
    talk.forget()
    return answer


def has_stepped_aside(talk: Talk) -> bool:
    """Whether the message has stepped aside before, and is neither a command nor a press."""
    return _kept(talk) is not None


def resume(talk: Talk) -> Reply:
    """A message that has stepped aside. When its file cannot be translated, another one may come."""
    if talk.in_turn:
        return Reply(aside="translate")
    card = _kept(talk)
    target = card.targets[0] if card is not None and card.targets else None
    try:
        return _translated(talk, _text(talk), target)
    except UserError as error:
        if talk.awaited() is None:
            talk.expect("translate", target=target or "")
        return reply(error.line)


def _kept(talk: Talk) -> cards.Content | None:
    """The card of the message, unless it is one that was made when others talked in a group."""
    message = talk.message
    if message.message_id is None or message.button is not None or message.command is not None:
        return None
    card = cards.of_message(talk)
    may_be = card is not None and (card.source is None or (message.edited and talk.is_private))
    return card if may_be else None


def _text(talk: Talk) -> RichText:
    return RichText(talk.message.text, talk.message.spans).strip()


def _translated(talk: Talk, text: RichText, target: Language | None) -> Reply:
    if files.given(talk.message) is not None:
        return files.translate(talk, target)
    return translate_text(talk, Request(text, target))
