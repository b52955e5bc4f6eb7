"""/glossary and its buttons: `glossary:<what>:<number>`; what they do may be typed behind the command as well."""

import re
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
    if not text:
        return showing.page(talk, 0)
    return _typed(talk, text) or showing.search(talk, text)


def _typed(talk: Talk, text: str) -> Reply | None:
    """What is wished in words: "export", "add", "add a = b = c", or such a line alone; None for a word to look up."""
    wish, line = _wish_in(text)
    if "=" in line:
        return editing.add(talk, line) if wish in {"", "add"} else None
    is_bare = bool(wish) and not line and not showing.is_term(talk, text)
    return PRESSES[wish](talk) if is_bare else None


def _wish_in(text: str) -> tuple[str, str]:
    """The wish with which a text begins, empty when it begins with none, and the rest."""
    found = WISH.match(text)
    if found is None:
        return "", text
    return next(what for what in WISHES if found[what]), found["rest"]


def press(talk: Talk) -> Reply:
    """A button of the glossary."""
    what, number = talk.pressed(2)
    if what == "page":
        return showing.page(talk, number_in(number), replaces=True)
    if what in PRESSES:
        return PRESSES[what](talk)
    number, _, version = number.partition(":")
    term = showing.find(talk, number_in(number))
    if what == "undo":
        return editing.undo(talk, term, version)
    if what not in TERM_PRESSES:
        raise UserError(say("error-stale-button"))
    return TERM_PRESSES[what](talk, term)


# What may be typed instead of pressing a button, in three languages.
WISHES = {
    "add": "add|suggest|lägg till|lagg till|föreslå|foresla|thêm|them|đề xuất|de xuat",
    "export": "export|exportera|csv|xuất tệp|xuất|xuat tep|xuat",
    "import": "import|importera|läs in|las in|nhập tệp|nhập|nhap tep|nhap",
    "ideas": "ideas|suggestions|förslag|forslag|gợi ý|goi y",
}
WISH = re.compile(
    rf"(?:{'|'.join(f'(?P<{what}>{words})' for what, words in WISHES.items())})(?:\s*:\s*|\s+|$)(?!\s*=)(?P<rest>.*)",
    re.DOTALL | re.IGNORECASE,
)

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
    "accept": lambda talk, idea: editing.decide(talk, idea, accept=True),
    "refuse": lambda talk, idea: editing.decide(talk, idea, accept=False),
}
