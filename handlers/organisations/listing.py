"""/organisations: the register of the partnership, a page at a time or by words, and single ones."""

from collections.abc import Sequence

from handlers import register as registers
from handlers.activities.listing import search
from handlers.activities.queries import Query
from handlers.messages import Button, Gap, Part, Reply, reply, say, shortened
from handlers.organisations import editing
from handlers.organisations.page import of_partnership, page_of
from handlers.talk import Talk, number_in
from storage import Organisation, Role

MOST_FOUND = 20


def organisations(talk: Talk) -> Reply:
    """The first page of the register, or those whose names hold some words."""
    words = talk.message.text.strip()
    return _found(talk, words) if words else _page(talk, 0)


def press(talk: Talk) -> Reply:
    """A button: `organisations:<what>:<organisation or page>`, some with a value behind it."""
    what, rest = talk.pressed(2)
    first, _, value = rest.partition(":")
    if what == "page":
        return _page(talk, number_in(first), replaces=True)
    if what == "show":
        return show(talk, number_in(first))
    if what == "activities":
        return _activities(talk, number_in(first))
    if talk.role < Role.COORDINATOR:
        return Reply(notice=say("access-role-too-low", role=say("role-coordinator")))
    return editing.press(talk, what, number_in(first), value)


def show(talk: Talk, organisation_id: int) -> Reply:
    """An organisation: its names, its kind, its country and side."""
    with talk.read() as work:
        return page_of(talk, work, organisation_id)


def _page(talk: Talk, number: int, *, replaces: bool = False) -> Reply:
    size = talk.services.settings.page_size
    with talk.read() as work:
        every = sorted(
            registers.load(work, talk.partnership_id, talk.audiences).organisations,
            key=lambda one: one.name(talk.language),
        )
    if not every:
        return reply(say("organisations-empty"), buttons=_new(talk), replaces=replaces)
    last = (len(every) - 1) // size
    number = min(number, last)
    parts: list[Part] = [say("organisations-heading", count=len(every))]
    buttons = _list(talk, every[number * size : (number + 1) * size])
    paging = []
    if number > 0:
        paging.append(Button(say("button-previous"), f"organisations:page:{number - 1}"))
    if number < last:
        paging.append(Button(say("button-next"), f"organisations:page:{number + 1}"))
    return reply(*parts, buttons=[*buttons, *([paging] if paging else []), *_new(talk)], replaces=replaces)


def _found(talk: Talk, words: str) -> Reply:
    with talk.read() as work:
        register = registers.load(work, talk.partnership_id, talk.audiences)
    exact = register.called(words)
    if exact is not None:
        return show(talk, exact.id)
    found = register.like(words)[:MOST_FOUND]
    if not found:
        return reply(say("organisations-none-such", words=words), buttons=_new(talk))
    return reply(say("organisations-found", count=len(found)), Gap(), buttons=_list(talk, found))


def _list(talk: Talk, organisations_: Sequence[Organisation]) -> list[list[Button]]:
    return [
        [Button(say("button-name", name=shortened(one.name(talk.language), 60)), f"organisations:show:{one.id}")]
        for one in organisations_
    ]


def _new(talk: Talk) -> list[list[Button]]:
    if talk.role < Role.COORDINATOR:
        return []
    return [[Button(say("button-organisation-new"), "organisations:new:0")]]


def _activities(talk: Talk, organisation_id: int) -> Reply:
    with talk.read() as work:
        found = of_partnership(talk, work, organisation_id)
    return search(talk, Query(organisation=found.id))
