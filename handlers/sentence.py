"""A sentence that a line of ours is about: it is remembered with the line, and a button below takes it up again."""

from dataclasses import replace
from typing import Final

from handlers.messages import Button, Say, say
from handlers.payload import read_reply
from handlers.talk import Talk

SAID: Final = "said"  # the argument with which a line remembers the sentence that it is about
ASK_DOCUMENTS: Final = "intent:ask"  # the action of the button below


def ask_documents() -> Button:
    """The button that asks the documents for the sentence."""
    return Button(say("button-ask-documents"), "intent:ask")


def said_again(talk: Talk) -> Talk:
    """The talk as if the sentence below whose answer a button is pressed had been said now."""
    with talk.read() as work:
        ours = work.mailbox.sent(talk.message.chat.address, talk.message.message_id or "")
        parts = read_reply(ours.payload)[1].parts if ours is not None else ()
    texts = (str(part.arguments[SAID]) for part in parts if isinstance(part, Say) and SAID in part.arguments)
    return replace(talk, in_turn=False, message=replace(talk.message, button=None, text=next(texts, "")))
