"""A brief before a meeting as a document: positions with sources, what happened, what is open, agreements, words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reports.contents.desk import Desk, Words
from reports.contents.direction import agreements, left
from reports.document import Block, Empty, Grid, Heading, Labels, Report, Text
from reports.facts import Facts
from reports.formats import Formats


@dataclass(frozen=True)
class Position:
    """A quote from a document, with its mark and place."""

    mark: int
    quote: str
    document: str
    section: str
    page: int | None
    date: str | None


def build_brief(
    topic: str,
    positions: Sequence[Position],
    facts: Facts,
    terms: Sequence[tuple[str, str, str]],
    say: Words,
    language: str,
    scope: str = "shared",
) -> Report:
    """The brief on a topic. `terms` are glossary terms in Swedish, English and Vietnamese; `scope` as in a report."""
    desk = Desk(facts, say, Formats(language))
    blocks = (
        *_positions(desk, positions),
        *_activities(desk),
        *left(desk),
        *agreements(desk),
        *_terms(desk, terms),
    )
    title = say("brief-title", topic=f"{topic[:1].upper()}{topic[1:]}")
    day = desk.formats.long_day(facts.today)
    labels = Labels(
        say("report-contents"), say("report-table"), say("report-figure"),
        say("report-page", page="{page}", pages="{pages}"),
    )  # fmt: skip
    about = (say(f"report-scope-{scope}"), say("report-about-made", day=day))
    header = (facts.partnership, title, day)
    return Report(title, facts.partnership, about, blocks, labels, language, header, has_contents=False)


def _positions(desk: Desk, positions: Sequence[Position]) -> Iterator[Block]:
    yield Heading(desk.say("brief-part-positions"))
    if not positions:
        yield Empty(desk.say("brief-part-no-position"))
        return
    for position in positions:
        yield Text(f"{desk.formats.quoted(position.quote)} [{position.mark}]")
    fields = desk.fields(("trace", 0.9), ("document", 4), ("section", 3.4), ("page", 0.8), ("day", 1.3))
    sources = {position.mark: position for position in positions}
    rows = [
        (f"[{mark}]", entry.document, entry.section, str(entry.page or ""), desk.formats.paper_day(entry.date or ""))
        for mark, entry in sources.items()
    ]
    yield Grid(desk.say("brief-part-sources"), fields, rows)


def _activities(desk: Desk) -> Iterator[Block]:
    yield Heading(desk.say("brief-part-activities"))
    if not desk.facts.activities:
        yield Empty(desk.say("brief-part-no-activity"))
        return
    fields = desk.fields(("id", 0.8), ("day", 1.7), ("title", 2.7), ("organisations", 3), ("result", 3))
    rows = [
        (f"A-{e.id}", desk.formats.days(e.start, e.end), desk.title(e), desk.organisations(e), e.outcome)
        for e in desk.facts.activities
    ]
    yield Grid(desk.say("brief-part-activities"), fields, rows)


def _terms(desk: Desk, terms: Sequence[tuple[str, str, str]]) -> Iterator[Block]:
    if not terms:
        return
    yield Heading(desk.say("brief-part-words"))
    fields = desk.fields(("swedish", 1), ("english", 1), ("vietnamese", 1))
    yield Grid(desk.say("brief-part-words"), fields, list(terms))
