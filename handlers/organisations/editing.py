"""Changing the register: a new organisation, and the names, kind, country and side of one that is there."""

import re

from handlers import register as registers
from handlers.activities.indexing import index_all
from handlers.errors import UserError
from handlers.messages import Button, Reply, reply, say
from handlers.minutes import ORGANISATION_KINDS
from handlers.organisations.page import WRITTEN, of_partnership, page_of
from handlers.talk import Talk, number_in
from knowledge.text import fold_letters
from knowledge.words import SHARED

NAMES = frozenset({"sv", "en", "vi", "aliases"})
LONGEST_NAME = registers.LONGEST_NAME
NO_SIDE = "none"
_ADD = (
    r"\W*(?:(?:kan du|can you|please|snalla|hay)\s+)?"
    r"(?:lagga? (?:till|in|upp)|registrera|skapa|add|register|create|them)\s+"
)
_KIND = r"(?:(?:en|the|an|a|mot)\s+)?(?:(?:ny|new)\s+)?(?:organisation(?:en)?|organi[sz]ation|to chuc)(?:\s+moi)?"
_NAME = r"(?P<name>\S.*?)[\s.!]*"
# How a message adds one by its name; folded.
ADDS = (
    re.compile(rf"{_ADD}{_KIND}(?:\s*:\s*|\s+(?:(?:som heter|called|named|ten la)\s+)?){_NAME}"),
    re.compile(rf"{_ADD}{_NAME}\s+(?:som|as|la|lam)\s+{_KIND}[\s.!]*"),
    re.compile(rf"\W*{_KIND}\s*:\s*{_NAME}"),
)
# Several, or one that belongs to something else: "Sida to A-3", "Sida till mötet"; but "Right to Play".
NOT_ONE = re.compile(r"[,;]|\s(?:to|into|till|på|vào|vao)\s+(?:[^\W\d_A-ZÅÄÖĐ]|[AS]\s?[-–]?\s?\d)")


def press(talk: Talk, what: str, organisation_id: int, value: str) -> Reply:
    """A coordinator's button."""
    if what == "new":
        talk.expect("organisation-new")
        return reply(say("organisation-new"))
    if what == "write" and value in WRITTEN:
        with talk.read() as work:
            of_partnership(talk, work, organisation_id)
        talk.expect("organisation-field", id=organisation_id, field=value)
        return reply(say(f"organisation-write-{value}"))
    if what == "kinds":
        return _kinds(organisation_id)
    if what == "sides":
        return _sides(talk, organisation_id)
    if what == "kind" and value in ORGANISATION_KINDS:
        return _set(talk, organisation_id, "kind", value)
    if what == "side":
        return _set(talk, organisation_id, "side", _side(talk, value))
    raise UserError(say("error-stale-button"))


def new(talk: Talk) -> Reply:
    """The name of a new organisation was written."""
    return _add(talk, talk.message.text)


def is_said(talk: Talk) -> bool:
    """Whether a message adds an organisation by its name: "lägg till Visit Linköping som organisation"."""
    return talk.is_private and not talk.message.edited and named(talk.message.text) is not None


def add_said(talk: Talk) -> Reply:
    """Adds it."""
    return _add(talk, named(talk.message.text) or "")


def named(text: str) -> str | None:
    """The name that is to be added, which begins with a word with a capital letter; None for any other message."""
    plain = fold_letters(text.strip()) if len(text) <= LONGEST_NAME else ""
    found = next((one for one in (form.fullmatch(plain) for form in ADDS) if one is not None), None)
    name = text.strip()[slice(*found.span("name"))] if found is not None else ""
    first = name.partition(" ")[0]
    is_name = first != first.lower() and NOT_ONE.search(name) is None
    return name if is_name and "?" not in text and "\n" not in text.strip() else None


def _add(talk: Talk, said: str) -> Reply:
    name = " ".join(said.split())[:LONGEST_NAME]
    talk.must_coordinate()
    if not name:
        return reply(say("organisation-new"))
    with talk.write() as work:
        seen = registers.load(work, talk.partnership_id, talk.audiences)
        known = seen.called(name)
        ids = registers.add_new(work, talk.partnership_id, seen, [name])
        registers.open_to(work, ids.values(), SHARED)
        work.chats.forget(talk.chat_id, talk.user_id)
        line = say("organisation-added") if known is None else say("organisation-there")
        return page_of(talk, work, ids[name], line)


def field(talk: Talk) -> Reply:
    """The new value of a field was written."""
    talk.must_coordinate()
    expected = talk.expected()
    name, text = str(expected.get("field")), talk.message.text.strip()
    if name not in WRITTEN:
        raise UserError(say("error-stale-button"))
    if not text:
        return reply(say(f"organisation-write-{name}"))
    value = _value(name, text)
    return _set(talk, number_in(str(expected.get("id"))), name, value, replaces=False)


def _value(name: str, text: str) -> str | list[str]:
    if name == "aliases":
        parts = (" ".join(part.split())[:LONGEST_NAME] for part in text.replace("\n", ";").replace(",", ";").split(";"))
        return list(dict.fromkeys(filter(None, parts)))
    if name == "country":
        if not (len(text) == 2 and text.isascii() and text.isalpha()):
            raise UserError(say("organisation-country-unclear"))
        return text.upper()
    return " ".join(text.split())[:LONGEST_NAME]


def _set(talk: Talk, organisation_id: int, name: str, value: str | list[str] | None, *, replaces: bool = True) -> Reply:
    with talk.write() as work:
        found = of_partnership(talk, work, organisation_id)
        setattr(found, name, value)
        work.chats.forget(talk.chat_id, talk.user_id)
        if name in NAMES:
            register = registers.load(work, talk.partnership_id)
            subjects = talk.services.translation.book.subjects(work)
            index_all(work, list(work.activities.of_organisation(found.id)), register, subjects)
        return page_of(talk, work, found.id, say("organisation-changed"), replaces=replaces)


def _kinds(organisation_id: int) -> Reply:
    choices = [
        Button(
            say("button-pick", text=say(f"organisation-kind-{kind}"), chosen="no"),
            f"organisations:kind:{organisation_id}:{kind}",
        )
        for kind in ORGANISATION_KINDS
    ]
    rows = [choices[at : at + 2] for at in range(0, len(choices), 2)]
    return reply(say("organisation-kind-which"), buttons=[*rows, [_back(organisation_id)]], replaces=True)


def _sides(talk: Talk, organisation_id: int) -> Reply:
    with talk.read() as work:
        partnership = work.partnerships.get(talk.partnership_id)
    sides = partnership.sides if partnership is not None else []
    rows = [
        [Button(say("button-name", name=side["name"]), f"organisations:side:{organisation_id}:{rank}")]
        for rank, side in enumerate(sides)
    ]
    rows.append([Button(say("button-no-side"), f"organisations:side:{organisation_id}:{NO_SIDE}")])
    return reply(say("organisation-side-which"), buttons=[*rows, [_back(organisation_id)]], replaces=True)


def _side(talk: Talk, value: str) -> str | None:
    if value == NO_SIDE:
        return None
    with talk.read() as work:
        partnership = work.partnerships.get(talk.partnership_id)
    place = number_in(value)
    if partnership is None or place >= len(partnership.sides):
        raise UserError(say("error-stale-button"))
    return partnership.sides[place]["id"]


def _back(organisation_id: int) -> Button:
    return Button(say("button-back"), f"organisations:show:{organisation_id}")
