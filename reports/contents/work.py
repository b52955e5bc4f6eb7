"""What was done, and what came of it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from reports.charts.months import activities_per_month, months_in_column
from reports.contents.desk import Desk
from reports.document import Block, Empty, Grid, Heading, Picture, Text, ToWrite
from reports.facts import Activity, ActivityKind, Area
from reports.totals import attendance, counts, month, topmost

MOST_LISTED = 40  # of a kind, where the appendix has them all
MOST_RESULTS = 300
UNITS = {1: "months", 3: "quarters"}  # of the picture's columns, by their months
UNKNOWN = "–"  # a number that nobody has stated


def done(desk: Desk) -> Iterator[Block]:
    """What was done, by area of work: the figures, then the activities themselves."""
    say = desk.say
    yield Heading(say("report-done"))
    if not desk.happened:
        yield Empty(say("report-done-empty"))
        return
    yield months_picture(desk)
    by_kind = _by_kind(desk, desk.happened)
    yield _figures(desk, by_kind, "kind", say("report-table-kinds"))
    by_area = {desk.area(area): [entry for entry in desk.happened if entry.area == area] for area in Area}
    if any(by_area.values()):
        groups = {**by_area, desk.area(None): [entry for entry in desk.happened if entry.area is None]}
        yield _figures(desk, groups, "area", say("report-table-areas"))
        yield Text(say("report-areas-note"))
    else:
        groups = by_kind
    for name, entries in groups.items():
        if entries:
            yield Heading(name, 2)
            yield _listed(desk, entries[-MOST_LISTED:], say("report-table-activities", name=name))
            if len(entries) > MOST_LISTED:
                yield Text(say("report-more-in-appendix", shown=MOST_LISTED, count=len(entries)))


def _by_kind(desk: Desk, entries: Sequence[Activity]) -> dict[str, list[Activity]]:
    return {desk.kinds(kind): [entry for entry in entries if entry.kind == kind] for kind in ActivityKind}


def months_picture(desk: Desk) -> Picture:
    """The picture of the activities per month and kind; over long periods per quarter or year."""
    say, facts = desk.say, desk.facts
    period = facts.first, _last_shown(desk)
    unit = UNITS.get(months_in_column(period), "years")
    figures = counts(desk.happened, lambda entry: [(month(entry.start), entry.kind)])
    kinds = [(kind.value, desk.kinds(kind)) for kind in ActivityKind]
    numbers = {key: int(figure.value) for key, figure in figures.items()}
    title = say(f"report-picture-{unit}")
    picture = activities_per_month(numbers, kinds, period, desk.heading(title), desk.formats.language, desk.theme)
    busiest = topmost(Counter(_column_name(desk, unit, entry.start) for entry in desk.happened)) or "none"
    return Picture(picture, title, say("report-picture-months-alt", count=len(desk.happened), when=busiest))


def _column_name(desk: Desk, unit: str, day: date) -> str:
    """What the column that holds a day is called in a sentence."""
    if unit == "months":
        return desk.formats.month(day)
    return desk.formats.quarter(day) if unit == "quarters" else str(day.year)


def _last_shown(desk: Desk) -> date:
    """The period's last day; of years to come, in which nothing can have happened yet, none is drawn."""
    facts = desk.facts
    latest = max([facts.today, *(entry.start for entry in desk.happened)])
    return min(facts.last, max(facts.first, date(latest.year, 12, 31)))


def _figures(desk: Desk, groups: Mapping[str, Sequence[Activity]], column: str, caption: str) -> Grid:
    """How many activities and people there were in each group, by its name; each activity is in one group."""
    say, number = desk.say, desk.formats.number
    rows = [_figures_row(desk, name, entries) for name, entries in groups.items() if entries]
    people = desk.people
    mark = desk.total("activities", number(len(desk.happened)), (entry.id for entry in desk.happened))
    rows.append((say("report-total"), number(len(desk.happened)), number(people.total), number(people.women), mark))
    fields = desk.fields(
        (column, 3),
        ("activities", 1.4),
        ("participants", 1.4),
        ("women", 1.4),
        ("trace", 0.9),
        numbers={"activities", "participants", "women"},
    )
    return Grid(caption, fields, rows, totals=1)


def _figures_row(desk: Desk, name: str, entries: Sequence[Activity]) -> tuple[str, ...]:
    number, people = desk.formats.number, attendance(entries)
    mark = desk.mark(name, number(len(entries)), (entry.id for entry in entries))
    total = number(people.total) if people.stated else UNKNOWN
    women = number(people.women) if any(entry.people.women is not None for entry in entries) else UNKNOWN
    return name, number(len(entries)), total, women, mark


def _listed(desk: Desk, entries: Sequence[Activity], caption: str) -> Grid:
    formats = desk.formats
    fields = desk.fields(
        ("id", 0.8),
        ("day", 1.7),
        ("title", 3.2),
        ("organisations", 3.5),
        ("participants", 1.3),
        numbers={"participants"},
    )
    rows = [
        (
            f"A-{entry.id}",
            formats.days(entry.start, entry.end),
            desk.title(entry),
            desk.organisations(entry),
            formats.number(entry.people.count) if entry.people.count is not None else UNKNOWN,
        )
        for entry in entries
    ]
    return Grid(caption, fields, rows)


def results(desk: Desk) -> Iterator[Block]:
    """Outcomes and decisions as they were noted; the effects are for a person to judge."""
    say, formats = desk.say, desk.formats
    yield Heading(say("report-results"))
    found = [entry for entry in desk.happened if entry.has_result]
    if found:
        fields = desk.fields(("id", 0.8), ("day", 1.3), ("title", 2.6), ("result", 4.6))
        rows = [
            (f"A-{e.id}", formats.days(e.start, e.end), desk.title(e), desk.result(e)) for e in found[-MOST_RESULTS:]
        ]
        yield Grid(say("report-table-results"), fields, rows)
        if len(found) > MOST_RESULTS:
            yield Text(say("report-more-in-workbook", shown=MOST_RESULTS, count=len(found)))
    else:
        yield Empty(say("report-results-empty"))
    without = [entry.id for entry in desk.happened if not entry.has_result]
    if without:
        mark = desk.mark(say("report-figure-without-result"), formats.number(len(without)), without)
        yield Text(f"{say('report-results-missing', count=len(without))} [{mark}]")
    yield ToWrite(say("report-results-write"))


def planned(desk: Desk) -> Iterator[Block]:
    """What is planned and has not happened yet."""
    yield Heading(desk.say("report-planned"))
    entries = [entry for entry in desk.facts.activities if entry.planned]
    if entries:
        yield _listed(desk, entries, desk.say("report-table-planned"))
    else:
        yield Empty(desk.say("report-planned-empty"))
