"""The filters of a list as buttons: period, kind, goal, organisation, person, and all of it again."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from handlers.activities.display import GOALS
from handlers.activities.queries import Query
from handlers.errors import UserError
from handlers.messages import Button, Gap, Part, Reply, Say, reply, say, shortened
from handlers.minutes import Kind
from handlers.talk import Talk, number_in
from storage import Role

MOST_OFFERED = 20  # organisations or people at once
ALL = "all"
PERIODS: Mapping[str, Callable[[date], tuple[date, date | None]]] = {
    "month": lambda today: (today.replace(day=1), None),
    "quarter": lambda today: (today - timedelta(days=91), None),
    "year": lambda today: (today.replace(month=1, day=1), None),
    "last-year": lambda today: (date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)),
}


def filter_menu(talk: Talk, search_id: int, query: Query, what: str) -> Reply:
    """The kinds of filters, or the values of one of them."""
    if what == "menu":
        rows = [[Button(say(f"button-filter-{name}"), f"activities:filter:{search_id}:{name}")] for name in OFFERS]
        if not query.is_empty:
            rows.append([Button(say("button-all"), f"activities:set:{search_id}:{ALL}")])
        rows.append([Button(say("button-export"), f"activities:filter:{search_id}:export")])
        return reply(say("filters-which"), buttons=[*rows, [_back(search_id)]], replaces=True)
    if what not in MENUS:
        raise UserError(say("error-stale-button"))
    return MENUS[what](talk, search_id)


def choose(talk: Talk, query: Query, value: str) -> Query:
    """The filters with the pressed value in the place of an earlier one."""
    if value == ALL:
        return Query()
    what, _, chosen = value.partition("=")
    if what == "period" and chosen in PERIODS:
        since, until = PERIODS[chosen](talk.today)
        return replace(query, since=since, until=until)
    if what == "kind" and chosen in set(Kind):
        return replace(query, kind=Kind(chosen))
    if what == "goal" and number_in(chosen) in GOALS:
        return replace(query, goal=number_in(chosen))
    if what == "body":
        return replace(query, organisation=number_in(chosen))
    if what == "person":
        return replace(query, person=number_in(chosen))
    raise UserError(say("error-stale-button"))


def _periods(_: Talk, search_id: int) -> Reply:
    rows = [[Button(say(f"button-period-{name}"), f"activities:set:{search_id}:period={name}")] for name in PERIODS]
    return reply(say("filters-period"), buttons=[*rows, [_back(search_id)]], replaces=True)


def _kinds(_: Talk, search_id: int) -> Reply:
    buttons = [
        Button(
            say("button-pick", text=say(f"activity-kind-{kind}"), chosen="no"),
            f"activities:set:{search_id}:kind={kind}",
        )
        for kind in Kind
    ]
    return _grid(say("filters-kind"), search_id, buttons, 2)


def _goals(_: Talk, search_id: int) -> Reply:
    buttons = [
        Button(say("button-goal-number", goal=goal, chosen="no"), f"activities:set:{search_id}:goal={goal}")
        for goal in GOALS
    ]
    rows = [buttons[at : at + 6] for at in range(0, len(buttons), 6)]
    lines: list[Part] = [say("activity-goal-line", goal=say(f"goal-{goal}")) for goal in GOALS]
    return reply(say("filters-goal"), Gap(), *lines, buttons=[*rows, [_back(search_id)]], replaces=True)


def _organisations(talk: Talk, search_id: int) -> Reply:
    with talk.read() as work:
        found = work.activities.most_active(talk.partnership_id, talk.audiences, MOST_OFFERED)
        known = work.organisations.by_ids(found)
    buttons = [
        Button(
            say("button-name", name=shortened(known[number].name(talk.language), 40)),
            f"activities:set:{search_id}:body={number}",
        )
        for number in found
    ]
    return _grid(say("filters-organisation"), search_id, buttons, 1)


def _people(talk: Talk, search_id: int) -> Reply:
    with talk.read() as work:
        people = work.users.people(talk.partnership_id, Role.CONTRIBUTOR)[:MOST_OFFERED]
    buttons = [
        Button(say("button-name", name=shortened(user.name, 40)), f"activities:set:{search_id}:person={user.id}")
        for user in people
    ]
    return _grid(say("filters-person"), search_id, buttons, 2)


def _grid(heading: Say, search_id: int, buttons: list[Button], width: int) -> Reply:
    rows = [buttons[at : at + width] for at in range(0, len(buttons), width)]
    return reply(heading, buttons=[*rows, [_back(search_id)]], replaces=True)


def _back(search_id: int) -> Button:
    return Button(say("button-back"), f"activities:first:{search_id}")


def _formats(_: Talk, search_id: int) -> Reply:
    return reply(say("export-which"), buttons=[export_buttons(search_id), [_back(search_id)]], replaces=True)


def export_buttons(search_id: int) -> list[Button]:
    """The formats in which a list can be had as a file."""
    return [
        Button(say("button-xlsx"), f"activities:export:{search_id}:xlsx"),
        Button(say("button-csv"), f"activities:export:{search_id}:csv"),
    ]


OFFERS: Mapping[str, Callable[[Talk, int], Reply]] = {
    "period": _periods,
    "kind": _kinds,
    "goal": _goals,
    "organisation": _organisations,
    "person": _people,
}
MENUS = {**OFFERS, "export": _formats}
