"""The current plan as a file or a picture, by its word: "/plan excel", "handlingsplanen som excel, tack"."""

import re
from collections.abc import Callable, Mapping
from typing import Final

from handlers.messages import Reply
from handlers.plans import board, files, tables
from handlers.talk import Talk
from knowledge.text import fold

Give = Callable[[Talk, int], Reply]

_WORDS: Final[Mapping[Give, str]] = {
    files.picture: "tidslinje, tidslinjen, tidsplan, bild, timeline, picture, gantt, ganttschema, dong thoi gian, hinh",
    files.calendar_of_plan: "kalender, kalendern, kalenderfil, outlook, calendar, ics, lich",
    tables.give: "tabell, excel, excelfil, kalkylblad, xlsx, table, spreadsheet, bang, bang tinh",
}
FORMS: Final[Mapping[str, Give]] = {word: give for give, words in _WORDS.items() for word in words.split(", ")}
_PLAN: Final = r"\b(?:(?:handlings|action )?plan(?:en)?|ke hoach(?: hanh dong)?)"
_AS: Final = r"(?:som|i|till|as|in|to|into|ra|thanh|sang|dang|duoi dang)"
_BESIDE: Final = r"(?:(?:en|ett|min|an?|my|the|file|tep|cua toi)\W+)*"
_FORM: Final = "|".join(sorted(FORMS, key=len, reverse=True))
# A figure behind it names a table of a document: "står det i planen i tabell 3?".
SAID: Final = re.compile(rf"{_PLAN}\b(?:\W+\w+)??\W+{_AS}\W+{_BESIDE}(?P<form>{_FORM})\b(?!\W*\d)")
MOST_WORDS: Final = 14


def is_said(talk: Talk) -> bool:
    """Whether a message wants the plan in one of the forms."""
    text = talk.message.text
    return talk.is_private and not talk.message.edited and len(text.split()) <= MOST_WORDS and _said(text) is not None


def show(talk: Talk) -> Reply:
    """The plan in that form."""
    give = _said(talk.message.text)
    return give_current(talk, give) if give is not None else board.current(talk)


def give_current(talk: Talk, give: Give) -> Reply:
    """The plan that counts today in a form; the plan itself says when it has no steps, or there is none."""
    with talk.read() as work:
        found = work.plans.current(talk.partnership_id, talk.audiences, talk.today)
    answer = give(talk, found.id) if found is not None else None
    return answer if answer is not None and answer.files else board.current(talk)


def _said(text: str) -> Give | None:
    found = SAID.search(fold(text))
    return FORMS[found["form"]] if found is not None else None
