"""What it cost whom: what was borne with activities, and, apart from that, what the plans state for their steps."""

from collections.abc import Iterator

from reports.charts.costs import costs_by_organisation
from reports.contents.desk import Desk
from reports.document import Block, Empty, Grid, Heading, Picture, Text
from reports.tables import Money
from reports.totals import Figure, by_currency, step_costs


def spending(desk: Desk) -> Iterator[Block]:
    """What each organisation has borne, currency by currency."""
    say, formats = desk.say, desk.formats
    yield Heading(say("report-costs"))
    borne = desk.borne
    if not borne:
        yield Empty(say("report-costs-empty"))
        yield from plan_costs(desk)
        return
    yield costs_picture(desk)
    rows = []
    totals = by_currency(borne)
    for currency in totals:
        entries = [(key[0], figure) for key, figure in borne.items() if key[1] == currency]
        for key, figure in sorted(entries, key=lambda entry: (-entry[1].value, entry[0] or 0)):
            amount = formats.money(Money(figure.value, currency))
            mark = desk.mark(f"{desk.organisation(key)}, {currency}", amount, figure.ids)
            rows.append((desk.organisation(key), currency, amount, mark))
    for currency, whole in totals.items():
        amount = formats.money(Money(whole.value, currency))
        mark = desk.total("cost", amount, whole.ids, currency)
        rows.append((say("report-total"), currency, amount, mark))
    fields = desk.fields(("organisation", 4), ("currency", 1), ("amount", 2), ("trace", 0.8), numbers={"amount"})
    yield Grid(say("report-table-costs"), fields, rows, totals=len(totals))
    yield Text(say("report-costs-note"))
    yield from plan_costs(desk)


def costs_picture(desk: Desk) -> Picture:
    """A panel for each currency."""
    title = desk.say("report-picture-costs")
    panels: dict[str, list[tuple[str, float, str]]] = {}
    for (key, currency), figure in desk.borne.items():
        money = Money(figure.value, currency)
        panels.setdefault(currency, []).append((desk.organisation(key), float(figure.value), desk.formats.money(money)))
    others = desk.say("report-others")
    picture = costs_by_organisation(panels, desk.heading(title), others, desk.formats.money, desk.theme)
    amounts = [desk.formats.money(Money(f.value, c)) for c, f in by_currency(desk.borne).items()]
    return Picture(picture, title, desk.say("report-picture-costs-alt", amounts="; ".join(amounts)))


def plan_costs(desk: Desk) -> Iterator[Block]:
    """What the plans state for their steps. It is never added to what was borne: an activity may tell the same cost."""
    say, steps = desk.say, desk.facts.steps
    stated = step_costs(steps)
    if not stated:
        return
    yield Heading(say("report-plan-costs"), 2)
    left = step_costs(step for step in steps if step.is_open)
    done = step_costs(step for step in steps if not step.is_open)
    whole, whole_left, whole_done = by_currency(stated), by_currency(left), by_currency(done)
    rows = []
    for currency in whole:
        entries = [(payer, figure) for (payer, unit), figure in stated.items() if unit == currency]
        for payer, figure in sorted(entries, key=lambda entry: (-entry[1].value, entry[0])):
            key, name = (payer, currency), payer or say("report-organisation-unknown")
            rows.append(_step_costs_row(desk, name, currency, (left.get(key), done.get(key), figure)))
    for currency, figure in whole.items():
        parts = (whole_left.get(currency), whole_done.get(currency), figure)
        rows.append(_step_costs_row(desk, say("report-total"), currency, parts))
    fields = desk.fields(
        ("bearer", 3), ("open-steps", 1.8), ("done-steps", 1.8), ("amount", 1.8), ("trace", 0.8),
        numbers={"open-steps", "done-steps", "amount"},
    )  # fmt: skip
    yield Grid(say("report-table-plan-costs"), fields, rows, totals=len(whole))
    yield Text(say("report-plan-costs-note"))


def _step_costs_row(
    desk: Desk, name: str, currency: str, parts: tuple[Figure | None, Figure | None, Figure]
) -> tuple[str, ...]:
    """A payer's amounts: of what is left to do, of what is done, of both."""
    amounts = [desk.formats.money(Money(part.value, currency)) if part is not None else "" for part in parts]
    label = f"{desk.say('report-plan-costs')}: {name}, {currency}"
    return (name, *amounts, desk.mark(label, amounts[-1], parts[-1].ids, "S"))
