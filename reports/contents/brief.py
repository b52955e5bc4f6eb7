"""A brief before a meeting as a document: positions with sources, what happened, what is open, agreements, words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reports.contents.desk import Desk, Words
from reports.contents.direction import term
from reports.document import Block, Empty, Grid, Heading, Labels, Report, Text
from reports.facts import Activity, Facts
from reports.formats import Formats

MOST_NAMED = 3  # organisations of an activity: a brief is read on the way to the meeting


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
        *_open(desk),
        *_agreements(desk),
        *_terms(desk, terms),
    )
    title = say("brief-title", topic=f"{topic[:1].upper()}{topic[1:]}")
    day = desk.formats.long_day(facts.today)
    labels = Labels(
        say("report-contents"), say("report-table"), say("report-figure"),
        say("report-page", page="{page}", pages="{pages}"),
    )  # fmt: skip
    about = (f"{say(f'report-scope-{scope}')} · {say('report-about-made', day=day)}",)
    header = (facts.partnership, title, day)
    return Report(title, facts.partnership, about, blocks, labels, language, header, has_contents=False)


def _positions(desk: Desk, positions: Sequence[Position]) -> Iterator[Block]:
    yield Heading(desk.say("brief-part-positions"))
    if not positions:
        yield Empty(desk.say("brief-part-no-position"))
        return
    for position in positions:
        yield Text(f"{desk.formats.quoted(position.quote)} [{position.mark}]")
    sources: dict[tuple[str, str], dict[int, Position]] = {}
    for position in positions:
        sources.setdefault((position.document, position.date or ""), {})[position.mark] = position
    fields = desk.fields(("document", 3.7), ("section", 4.5), ("day", 1.2))
    rows = [
        (document, "\n".join(_place(desk, entry) for entry in places.values()), desk.formats.paper_day(day))
        for (document, day), places in sources.items()
    ]
    yield Grid(desk.say("brief-part-sources"), fields, rows)


def _place(desk: Desk, entry: Position) -> str:
    return desk.say("brief-source", mark=entry.mark, section=entry.section or "none", page=entry.page or 0)


def _activities(desk: Desk) -> Iterator[Block]:
    yield Heading(desk.say("brief-part-activities"))
    if not desk.facts.activities:
        yield Empty(desk.say("brief-part-no-activity"))
        return
    fields = desk.fields(("id", 0.6), ("day", 1.4), ("title", 2.6), ("organisations", 3.8), ("result", 3.2))
    rows = [
        (f"A-{e.id}", desk.formats.days(e.start, e.end), desk.title(e), _organisations(desk, e), desk.result(e))
        for e in desk.facts.activities
    ]
    yield Grid(desk.say("brief-part-activities"), fields, rows)


def _organisations(desk: Desk, entry: Activity) -> str:
    named = [desk.organisation(number) for number in entry.organisations[:MOST_NAMED]]
    return ", ".join([*named, "…"] if len(entry.organisations) > MOST_NAMED else named)


def _open(desk: Desk) -> Iterator[Block]:
    """Steps and follow-ups in one table, what is late marked."""
    say, facts = desk.say, desk.facts
    yield Heading(say("report-left"))
    steps = [
        (
            f"S-{s.id}",
            s.title,
            ", ".join(filter(None, (s.organisation, *s.owners))),
            desk.due(s.due, month=s.month),
            "",
        )
        for s in facts.steps
    ]
    waiting = [(f"F-{e.id}", e.text, e.who, desk.due(e.due), f"A-{e.activity}") for e in facts.follow_ups]
    if not (steps or waiting):
        yield Empty(say("report-left-empty"))
        return
    fields = desk.fields(("id", 0.6), ("to-do", 4.3), ("responsible", 3.7), ("due", 2.2), ("from", 0.7))
    rows = [
        (number, text, who or say("report-nobody"), due, source) for number, text, who, due, source in steps + waiting
    ]
    yield Grid(say("report-left"), fields, rows)


def _agreements(desk: Desk) -> Iterator[Block]:
    """Until when they are in force; the whole is in /agreements and in the review."""
    if not desk.facts.agreements:
        return
    yield Heading(desk.say("report-agreements"))
    fields = desk.fields(("id", 0.6), ("agreement", 5.8), ("term", 3), ("review", 1.8))
    rows = [
        (f"M-{entry.id}", entry.title, term(desk, entry), desk.formats.day(entry.review, "–"))
        for entry in desk.facts.agreements
    ]
    yield Grid(desk.say("report-agreements"), fields, rows)


def _terms(desk: Desk, terms: Sequence[tuple[str, str, str]]) -> Iterator[Block]:
    if not terms:
        return
    yield Heading(desk.say("brief-part-words"))
    yield Text("; ".join(" – ".join(forms) for forms in terms))
