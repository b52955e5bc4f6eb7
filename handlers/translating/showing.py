"""Buttons below a record: the author's own words, the translation again, or in a group another language."""

from dataclasses import replace

from handlers.errors import UserError
from handlers.messages import Reply, Written, say
from handlers.payload import read_reply
from handlers.talk import Talk
from handlers.written import rewritten
from knowledge.words import LANGUAGES

ORIGINAL, TRANSLATION = "original", "translation"


def press(talk: Talk) -> Reply:
    """`written:original`, `written:translation` or `written:<language>`: the same message, told otherwise."""
    (what,) = talk.pressed(1)
    with talk.read() as work:
        shown = work.mailbox.sent(talk.message.chat.address, talk.message.message_id or "")
        language, kept = read_reply(shown.payload) if shown is not None else ("", Reply())
    if shown is None or what not in {ORIGINAL, TRANSLATION, *LANGUAGES}:
        raise UserError(say("error-stale-button"))
    talk.tell_in(what if what in LANGUAGES else language)

    def told(entry: Written) -> Written:
        return replace(entry, original=what == ORIGINAL)

    return replace(rewritten(kept, told), replaces=True, subject=shown.subject)
