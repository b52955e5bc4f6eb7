"""/glossary and its buttons: `glossary:<what>:<number>`."""

from collections.abc import Callable

from handlers.errors import UserError
from handlers.glossary import editing, exchange, showing
from handlers.messages import Reply, say
from handlers.talk import Talk, number_in
from storage import GlossaryTerm


def glossary(talk: Talk) -> Reply:
    """Searches for the words behind the command; alone, it shows the first page."""
    if talk.message.file is not None:
        return exchange.take_file(talk)
    text = talk.message.text.strip()
    if not text and talk.message.replied_to is not None:
        text = talk.message.replied_to.text.strip()[:100]
    return showing.search(talk, text) if text else showing.page(talk, 0)


def press(talk: Talk) -> Reply:
    """A button of the glossary."""
    what, number = talk.pressed(2)
    if what == "page":
        return showing.page(talk, number_in(number), replaces=True)
    if what in PRESSES:
        return PRESSES[what](talk)
    if what not in TERM_PRESSES:
        raise UserError(say("error-stale-button"))
    return TERM_PRESSES[what](talk, showing.find(talk, number_in(number)))


PRESSES: dict[str, Callable[[Talk], Reply]] = {
    "add": editing.ask_new,
    "ideas": editing.ideas,
    "export": exchange.export,
    "import": exchange.ask_file,
}
TERM_PRESSES: dict[str, Callable[[Talk, GlossaryTerm], Reply]] = {
    "show": showing.card,
    "edit": editing.ask_change,
    "keep": editing.toggle_keep,
    "delete": editing.delete,
    "undo": editing.undo,
    "accept": lambda talk, idea: editing.decide(talk, idea, accept=True),
    "refuse": lambda talk, idea: editing.decide(talk, idea, accept=False),
}
