"""/undo: shows the latest thing that can be taken back in this chat, with its button."""

from datetime import timedelta

from handlers.messages import Button, Gap, Reply, reply, say
from handlers.payload import read_reply
from handlers.talk import Talk
from handlers.written import noted

UNDOING = frozenset({"button-undo", "button-step-undo", "button-reminder-undone"})  # labels of buttons that take back
MOST = 50  # messages that are looked through
LONGEST_AGO = timedelta(hours=24)


def undo(talk: Talk) -> Reply:
    """The newest message of ours that can be taken back; nothing is taken back before its button is pressed."""
    found = _newest(talk)
    if found is None:
        return reply(say("undo-nothing"))
    said, button = found
    return reply(say("undo-latest"), Gap(), *said.parts[:2], buttons=[[button]])


def _newest(talk: Talk) -> tuple[Reply, Button] | None:
    since = talk.services.clock.now() - LONGEST_AGO
    with talk.read() as work:
        sent = [one.payload for one in work.mailbox.latest(talk.message.chat.address, MOST, since)]
    for language, kept in map(read_reply, sent):
        shown = noted(kept, language)
        button = next((one for row in shown.buttons for one in row if one.label.id in UNDOING), None)
        if button is not None:
            return shown, button
    return None
