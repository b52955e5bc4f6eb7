"""Behind which others of its chat a message waits."""

from enum import StrEnum

from handlers.messages import Message
from handlers.routes import AREAS, ASIDE_TRANSLATING, COMMANDS, SPOKEN
from handlers.translating import files
from handlers.typed import command_in


class Lane(StrEnum):
    """Behind which others of its chat a message waits: those that are quick, slow ones, or files to be translated."""

    QUICK = "quick"
    SLOW = "slow"
    FILES = "files"


def lane_of(message: Message) -> Lane:
    """Where a message waits: what a service beyond this machine may keep waiting holds up nothing that is quick."""
    if not message.addressed:
        return Lane.SLOW if message.moved_to is None else Lane.QUICK
    if message.button is not None:
        pressed = AREAS.get(message.button.partition(":")[0])
        return Lane.SLOW if pressed is not None and pressed.slow else Lane.QUICK
    found = command_in(message.text, SPOKEN) if message.command is None else (message.command.casefold(), message.text)
    route = COMMANDS.get(found[0]) if found else None
    if found is None or route is None or not route.slow:
        return Lane.QUICK
    if not route.asks:
        return Lane.SLOW
    is_alone = not found[1].strip() and message.replied_to is None and message.file is None
    return Lane.QUICK if is_alone else lane_aside(message, ASIDE_TRANSLATING)


def lane_aside(message: Message, aside: str) -> Lane:
    """Where a message waits that has stepped aside. A file may take minutes to translate; nothing else waits for it."""
    return Lane.FILES if aside == ASIDE_TRANSLATING and files.given(message) is not None else Lane.SLOW
