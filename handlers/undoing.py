"""/undo: shows the latest thing that can be taken back in this chat, with its button."""

from dataclasses import replace
from datetime import timedelta

from handlers.mail import PRESSED
from handlers.messages import Button, Gap, Reply, Say, reply, say
from handlers.payload import read_reply
from handlers.talk import Talk
from handlers.written import for_reader

# Labels of buttons that take back.
UNDOING = frozenset(
    {"button-undo", "button-restore", "button-step-undo", "button-reminder-undone", "button-agreement-restore"}
)
OF_OTHER_BUTTONS = frozenset({"log-saved-goals"})  # lines about buttons that are not shown again
MOST = 50  # messages that are looked through
LONGEST_AGO = timedelta(hours=24)
OFFER = say("undo-latest")


def undo(talk: Talk) -> Reply:
    """The newest message of ours that can be taken back; nothing is taken back before its button is pressed."""
    found = _newest(talk)
    if found is None:
        return reply(say("undo-nothing"))
    said, button = found
    told = [part for part in said.parts if not (isinstance(part, Say) and part.id in OF_OTHER_BUTTONS)]
    return reply(OFFER, Gap(), *told[:2], buttons=[[button]], subject=said.subject)


def _newest(talk: Talk) -> tuple[Reply, Button] | None:
    since = talk.services.clock.now() - LONGEST_AGO
    with talk.read() as work:
        sent = work.mailbox.latest(talk.message.chat.address, MOST, since)
    pressed: set[str] = set()  # since the message that is looked at
    for one in sent:
        language, kept = read_reply(one.payload)
        button = next((undo for row in kept.buttons for undo in row if undo.label.id in UNDOING), None)
        if button is not None and button.action not in pressed and not _is_offer(kept):
            return replace(for_reader(kept, language), subject=one.subject), button
        pressed.add(one.payload.get(PRESSED, ""))
    return None


def _is_offer(sent: Reply) -> bool:
    """Whether it is itself an answer to /undo, which only repeats an earlier message."""
    return any(part == OFFER for part in sent.parts)
