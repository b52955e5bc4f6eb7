"""Sums over activities and steps. Each figure keeps the numbers of the entries behind it, so that it can be traced."""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import combinations
from typing import TypeVar

from reports.facts import Activity, Step

K = TypeVar("K", bound=Hashable)


@dataclass(frozen=True)
class Figure:
    """A number and the activities, or steps, that it comes from."""

    value: Decimal
    ids: tuple[int, ...]


@dataclass(frozen=True)
class Attendance:
    """People in some activities, as far as they were stated. Somebody who came twice counts twice.

    `share` is that of women among those of whom it is known, in the activities that state the women and more.
    """

    activities: int
    stated: int
    total: int
    women: int
    men: int
    others: int
    unknown: int
    share: float | None
    ids: tuple[int, ...]


def counts(activities: Iterable[Activity], keys: Callable[[Activity], Iterable[K]]) -> dict[K, Figure]:
    """How many activities there are under each key; one activity counts once under each of its keys."""
    ids: dict[K, list[int]] = {}
    for activity in activities:
        for key in dict.fromkeys(keys(activity)):
            ids.setdefault(key, []).append(activity.id)
    return {key: Figure(Decimal(len(found)), tuple(found)) for key, found in ids.items()}


def costs(activities: Iterable[Activity]) -> dict[tuple[int | None, str], Figure]:
    """What each organisation (None: not known) has borne in each currency."""
    amounts: dict[tuple[int | None, str], Decimal] = {}
    ids: dict[tuple[int | None, str], dict[int, None]] = {}
    for activity in activities:
        for cost in activity.costs:
            key = (cost.organisation, cost.money.currency)
            amounts[key] = amounts.get(key, Decimal()) + cost.money.amount
            ids.setdefault(key, {})[activity.id] = None
    return {key: Figure(amount, tuple(ids[key])) for key, amount in amounts.items()}


def by_currency(borne: Mapping[tuple[K, str], Figure]) -> dict[str, Figure]:
    """The sum in each currency; currencies are never added to each other."""
    amounts: dict[str, Decimal] = {}
    ids: dict[str, dict[int, None]] = {}
    for (_, currency), figure in borne.items():
        amounts[currency] = amounts.get(currency, Decimal()) + figure.value
        ids.setdefault(currency, {}).update(dict.fromkeys(figure.ids))
    return {currency: Figure(amounts[currency], tuple(sorted(ids[currency]))) for currency in sorted(amounts)}


def step_costs(steps: Iterable[Step]) -> dict[tuple[str, str], Figure]:
    """What plans state for steps that are not cancelled, by payer ("" when not known) and currency; ids of steps."""
    amounts: dict[tuple[str, str], Decimal] = {}
    ids: dict[tuple[str, str], list[int]] = {}
    for step in steps:
        if step.cost is not None and step.status != "cancelled":
            key = (step.payer, step.cost.currency)
            amounts[key] = amounts.get(key, Decimal()) + step.cost.amount
            ids.setdefault(key, []).append(step.id)
    return {key: Figure(amount, tuple(ids[key])) for key, amount in amounts.items()}


def topmost(numbers: Mapping[K, int]) -> K | None:
    """What has the largest number; None when several have it."""
    most = max(numbers.values(), default=0)
    found = [key for key, number in numbers.items() if number == most]
    return found[0] if len(found) == 1 else None


def meetings(activities: Iterable[Activity]) -> dict[tuple[int, int], Figure]:
    """How often each two organisations took part in the same activity; the lower number stands first."""
    return counts(activities, lambda activity: combinations(sorted(set(activity.organisations)), 2))


def attendance(activities: Sequence[Activity]) -> Attendance:
    """The people in some activities."""
    stated: list[int] = []
    total = women = men = others = unknown = known = women_of_known = 0
    for activity in activities:
        people = activity.people
        count = people.count
        if count is None:
            continue
        stated.append(activity.id)
        grouped = people.grouped
        total += count
        women += people.women or 0
        men += people.men or 0
        others += people.others or 0
        unknown += max(count - grouped, 0)
        if people.known is not None:
            known += people.known
            women_of_known += people.women or 0
    share = women_of_known / known if known else None
    return Attendance(len(activities), len(stated), total, women, men, others, unknown, share, tuple(stated))


def half_year(day: date) -> tuple[int, int]:
    """The half-year that a day lies in."""
    return day.year, 1 if day.month <= 6 else 2


def month(day: date) -> tuple[int, int]:
    """The month that a day lies in."""
    return day.year, day.month
