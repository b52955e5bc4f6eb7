"""What people type instead of pressing a button or writing a slash: "Spara", "2" below a list, "plan", "log: ..."."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Final

from handlers.mail import read_reply
from handlers.messages import Button
from handlers.talk import Talk
from handlers.written import noted
from knowledge.text import fold

LONGEST: Final = 60  # characters; labels are short
EDGES: Final = re.compile(r"^[\W_]+|[\W_]+$")  # the emoji and marks around a label's words
NAMED: Final = re.compile(r"\s*(\w[\w ]{0,30}?)\s*(?::\s*(.*\S)|[.!]?)\s*", re.DOTALL)  # "plan", "log: we met ..."


def as_meant(talk: Talk, commands: Mapping[str, str], cancels: Collection[str]) -> Talk:
    """The talk as if a button had been pressed or a command been written, when the message is just its name.

    Only in private: in a group others may have been answered since. While an answer is awaited only a label and the
    names in `cancels` count. `commands` are the names as they are spoken (`spoken_names`).
    """
    message = talk.message
    is_plain = message.button is None and message.command is None and message.file is None and not message.edited
    if not is_plain or not talk.is_private:
        return talk
    return _pressed(talk) or _commanded(talk, commands, cancels) or talk


def _pressed(talk: Talk) -> Talk | None:
    message = talk.message
    wanted = _key(message.text) if len(message.text) <= LONGEST else ""
    if not wanted:
        return None
    with talk.read() as work:
        newest = work.mailbox.newest(message.chat.address)
        if newest is None:
            return None
        language, kept = read_reply(newest.payload)
        shown = noted(kept, language)
        message_id = newest.message_id
    pressed = [button.action for row in shown.buttons for button in row if _label(talk, button, language) == wanted]
    if len(pressed) != 1:
        return None
    return replace(talk, message=replace(message, button=pressed[0], message_id=message_id, typed=True))


def _commanded(talk: Talk, commands: Mapping[str, str], cancels: Collection[str]) -> Talk | None:
    found = command_in(talk.message.text, commands)
    if found is None or (talk.awaited() is not None and found[0] not in cancels):
        return None
    return replace(talk, message=replace(talk.message, command=found[0], text=found[1], spans=()))


def spoken_names(names: Iterable[str]) -> dict[str, str]:
    """Commands by what is left of their names when they are spoken: "mina uppgifter" is "mina_uppgifter"."""
    return {_spoken(name): name for name in names}


def command_in(text: str, commands: Mapping[str, str]) -> tuple[str, str] | None:
    """The command that a text is the name of, and what stands behind its colon."""
    found = NAMED.fullmatch(text)
    name = commands.get(_spoken(found[1])) if found else None
    return (name, found[2] or "") if found and name else None


def _spoken(name: str) -> str:
    return fold(name).replace(" ", "").replace("_", "")


def _label(talk: Talk, button: Button, language: str) -> str:
    return _key(talk.services.texts.text(button.label, language))


def _key(text: str) -> str:
    folded = fold(text).strip()
    return EDGES.sub("", folded) or folded  # a label may be an emoji alone
