"""The appendices: which entries each figure comes from, and all entries."""

from collections.abc import Iterator

from reports.contents.desk import Desk
from reports.document import Block, Empty, Grid, Heading, Text
from reports.facts import Activity


def traces(desk: Desk) -> Iterator[Block]:
    """Each marked figure with the ids of its entries. Must come after the sections that mark them."""
    say = desk.say
    yield Heading(say("report-traces"))
    if not desk.traced:
        yield Empty(say("report-traces-empty"))
        return
    yield Text(say("report-traces-note"))
    fields = desk.fields(("trace", 0.8), ("figure", 3.7), ("value", 1.9), ("entries", 3.4), numbers={"value"})
    rows = [(entry.mark, entry.label, entry.value, entry.ids) for entry in desk.traced]
    yield Grid(say("report-table-traces"), fields, rows)


def entries(desk: Desk) -> Iterator[Block]:
    """Every activity of the period."""
    say, formats = desk.say, desk.formats
    yield Heading(say("report-entries"))
    if not desk.facts.activities:
        yield Empty(say("report-done-empty"))
        return
    fields = desk.fields(("id", 0.9), ("day", 1.7), ("kind", 1.8), ("title", 5))
    rows = [
        (f"A-{e.id}", formats.days(e.start, e.end), desk.kind(e.kind), _title(desk, e)) for e in desk.facts.activities
    ]
    yield Grid(say("report-table-entries"), fields, rows)


def _title(desk: Desk, entry: Activity) -> str:
    return f"{desk.title(entry)} ({desk.say('report-step-planned')})" if entry.planned else desk.title(entry)


def originals(desk: Desk) -> Iterator[Block]:
    """What people wrote themselves, where the report holds a machine's translation; how much it holds none of."""
    facts, say = desk.facts, desk.say
    if not (facts.originals or facts.untranslated):
        return
    yield Heading(say("report-originals"))
    if facts.untranslated:
        yield Text(say("report-untranslated", count=facts.untranslated))
    if facts.originals:
        yield Text(say("report-originals-note"))
        yield Grid(say("report-table-originals"), desk.fields(("id", 0.9), ("text", 9)), list(facts.originals))
