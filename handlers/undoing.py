"""/undo: shows the latest thing that can be taken back in this chat, with its button."""

from datetime import timedelta

from handlers.mail import PRESSED
from handlers.messages import Button, Gap, Reply, reply, say
from handlers.payload import read_reply
from handlers.talk import Talk
from handlers.written import for_reader

# Labels of buttons that take back.
UNDOING = frozenset(
    {"button-undo", "button-restore", "button-step-undo", "button-reminder-undone", "button-agreement-restore"}
)
MOST = 50  # messages that are looked through
LONGEST_AGO = timedelta(hours=24)
OFFER = say("undo-latest")


def undo(talk: Talk) -> Reply:
    """The newest message of ours that can be taken back; nothing is taken back before its button is pressed."""
    found = _newest(talk)
    if found is None:
        return reply(say("undo-nothing"))
    said, button = found
    return reply(OFFER, Gap(), *said.parts[:2], buttons=[[button]])


def _newest(talk: Talk) -> tuple[Reply, Button] | None:
    since = talk.services.clock.now() - LONGEST_AGO
    with talk.read() as work:
        sent = [one.payload for one in work.mailbox.latest(talk.message.chat.address, MOST, since)]
    pressed: set[str] = set()  # since the message that is looked at
    for payload in sent:
        language, kept = read_reply(payload)
        button = next((one for row in kept.buttons for one in row if one.label.id in UNDOING), None)
        if button is not None and button.action not in pressed and not _is_offer(kept):
            return for_reader(kept, language), button
        pressed.add(payload.get(PRESSED, ""))
    return None


def _is_offer(sent: Reply) -> bool:
    """Whether it is itself an answer to /undo, which only repeats an earlier message."""
    return any(part == OFFER for part in sent.parts)
