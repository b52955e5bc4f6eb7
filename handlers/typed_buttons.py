"""A button's label, typed instead of pressed: "Spara", or "2" below a numbered list."""

import re
from dataclasses import replace
from typing import Final

from handlers.mail import read_reply
from handlers.messages import Button
from handlers.talk import Talk
from knowledge.text import fold

LONGEST: Final = 60  # characters; labels are short
EDGES: Final = re.compile(r"^[\W_]+|[\W_]+$")  # the emoji and marks around a label's words


def as_press(talk: Talk) -> Talk:
    """The talk as if the button of our newest message had been pressed, when the message is just that button's label.

    Only in private: in a group others may have been answered since.
    """
    message = talk.message
    plain = message.button is None and message.command is None and message.file is None and not message.edited
    wanted = _key(message.text) if plain and talk.is_private and len(message.text) <= LONGEST else ""
    if not wanted:
        return talk
    with talk.read() as work:
        newest = work.mailbox.newest(message.chat.address)
        if newest is None:
            return talk
        language, shown = read_reply(newest.payload)
        message_id = newest.message_id
    pressed = [button.action for row in shown.buttons for button in row if _label(talk, button, language) == wanted]
    if len(pressed) != 1:
        return talk
    return replace(talk, message=replace(message, button=pressed[0], message_id=message_id, typed=True))


def _label(talk: Talk, button: Button, language: str) -> str:
    return _key(talk.services.texts.text(button.label, language))


def _key(text: str) -> str:
    folded = fold(text).strip()
    return EDGES.sub("", folded) or folded  # a label may be an emoji alone
