"""A report as tables: every entry in a row with typed columns, for XLSX and CSV."""

from collections.abc import Sequence

from reports.contents.desk import Desk, Words
from reports.facts import Activity, Facts, ReportKind
from reports.formats import Formats
from reports.tables import Cell, Column, Kind, Table

COUNTS = ("participants", "women", "men", "others")
TYPES = {
    "day": Kind.DATE, "end": Kind.DATE, "start": Kind.DATE, "due": Kind.DATE, "signed": Kind.DATE, "review": Kind.DATE,
    "cost": Kind.MONEY, "amount": Kind.MONEY, "activities": Kind.INTEGER,
    **dict.fromkeys(COUNTS, Kind.INTEGER),
}  # fmt: skip


def sheets(kind: ReportKind, facts: Facts, say: Words, language: str) -> list[Table]:
    """The tables of a report; the first is what the report is mainly about."""
    desk = Desk(facts, say, Formats(language))
    if kind == ReportKind.PLAN:
        return [steps(desk), step_costs(desk), follow_ups(desk), *originals(desk)]
    return [
        activities(desk, desk.happened, say("report-done")),
        costs(desk),
        organisations(desk),
        goals(desk),
        steps(desk),
        step_costs(desk),
        follow_ups(desk),
        agreements(desk),
        activities(desk, [entry for entry in facts.activities if entry.planned], say("report-planned")),
        *originals(desk),
    ]


def columns(desk: Desk, names: str, totals: Sequence[str] = ()) -> tuple[Column, ...]:
    """The columns of these names, typed, in the reader's language."""
    unit = desk.say("report-column-currency")
    return tuple(
        Column(name, desk.say(f"report-column-{name}"), TYPES.get(name, Kind.TEXT), total=name in totals, unit=unit)
        for name in names.split()
    )


def activities(desk: Desk, entries: Sequence[Activity], name: str) -> Table:
    """Activities, one in a row."""
    names = (
        "id area kind day end title place participants women men others organisations goals topics result decisions"
        " confirmation"
    )
    rows: list[tuple[Cell, ...]] = [
        (
            f"A-{e.id}", desk.area(e.area), desk.kind(e.kind), e.start, e.end, e.title,
            e.place, e.people.count, e.people.women, e.people.men, e.people.others, desk.organisations(e),
            ", ".join(map(str, e.goals)), ", ".join(e.topics), e.outcome, "\n".join(e.decisions),
            desk.say(f"report-confirmation-{e.confirmation}"),
        )
        for e in entries
    ]  # fmt: skip
    return Table(name, columns(desk, names, COUNTS), rows)


def originals(desk: Desk) -> list[Table]:
    """The texts whose translations, marked with *, stand in the other tables."""
    rows: list[tuple[Cell, ...]] = list(desk.facts.originals)
    return [Table(desk.say("report-table-originals"), columns(desk, "id text"), rows)] if rows else []


def costs(desk: Desk) -> Table:
    """Each amount that was noted with an activity, and who bore it."""
    rows: list[tuple[Cell, ...]] = [
        (f"A-{e.id}", e.start, e.title, desk.organisation(cost.organisation), cost.money)
        for e in desk.happened
        for cost in e.costs
    ]
    return Table(desk.say("report-costs"), columns(desk, "id day title bearer amount", ["amount"]), rows)


def organisations(desk: Desk) -> Table:
    """Who took part in what: a row for each organisation and activity."""
    rows: list[tuple[Cell, ...]] = [
        (desk.organisation(key), f"A-{e.id}", e.start, e.title) for e in desk.happened for key in e.organisations
    ]
    return Table(desk.say("report-network"), columns(desk, "organisation id day title"), rows)


def goals(desk: Desk) -> Table:
    """What served which goal: a row for each goal and activity."""
    rows: list[tuple[Cell, ...]] = [
        (desk.goal(goal), f"A-{e.id}", e.start, e.title) for e in desk.happened for goal in e.goals
    ]
    return Table(desk.say("report-column-goals"), columns(desk, "goal id day title"), rows)


def steps(desk: Desk) -> Table:
    """The steps of the plans."""
    rows: list[tuple[Cell, ...]] = [
        (
            f"S-{s.id}", s.plan, s.title, s.organisation, ", ".join(s.owners), s.start, s.due,
            desk.status(s), s.cost, s.payer,
            ", ".join(map(str, s.goals)), ", ".join(f"A-{number}" for number in s.activities),
        )
        for s in desk.facts.steps
    ]  # fmt: skip
    names = "id plan step organisation responsible start due status cost bearer goals activities"
    made = [
        Column(c.key, c.title, Kind.TEXT) if c.key == "activities" else c for c in columns(desk, names)
    ]  # the ids of activities are text
    return Table(desk.say("report-plan"), made, rows)


def step_costs(desk: Desk) -> Table:
    """What the plans state for steps that are not cancelled; in no sum with what was borne."""
    rows: list[tuple[Cell, ...]] = [
        (f"S-{s.id}", s.due, s.title, desk.status(s), s.payer, s.cost)
        for s in desk.facts.steps
        if s.cost is not None and s.status != "cancelled"
    ]
    return Table(desk.say("report-plan-costs"), columns(desk, "id due step status bearer amount", ["amount"]), rows)


def follow_ups(desk: Desk) -> Table:
    """Follow-ups, open and closed."""
    rows: list[tuple[Cell, ...]] = [
        (f"F-{e.id}", e.text, e.who, e.due, f"A-{e.activity}", "✓" if e.done else "") for e in desk.facts.follow_ups
    ]
    return Table(desk.say("report-left"), columns(desk, "id follow-up responsible due from done"), rows)


def agreements(desk: Desk) -> Table:
    """The agreements, a row each, with its parties, its days and where it stands."""
    rows: list[tuple[Cell, ...]] = [
        (
            f"M-{e.id}", e.title, desk.say(f"agreement-kind-{e.kind}"), ", ".join(e.parties), e.signed, e.starts,
            e.ends, e.review, desk.say(f"agreement-status-{e.status}"),
        )
        for e in desk.facts.agreements
    ]  # fmt: skip
    return Table(
        desk.say("report-agreements"), columns(desk, "id agreement kind parties signed start end review status"), rows
    )
