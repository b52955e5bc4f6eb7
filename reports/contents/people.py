"""Who took part: women and men, and the network of organisations."""

from collections.abc import Iterator

from reports.charts.network import Node, columns, organisation_network
from reports.charts.participation import Span, women_and_men
from reports.contents.desk import Desk
from reports.document import Block, Empty, Grid, Heading, Picture, Text
from reports.facts import Activity
from reports.totals import Attendance, attendance, half_year, topmost

MOST_PAIRS = 12
NUMBERS = frozenset("activities stated participants women men others unknown share".split())
UNITS = ("activities", "stated", "total", "women", "men", "others", "unknown")


def participation(desk: Desk) -> Iterator[Block]:
    """Women and men, by half-year."""
    say = desk.say
    yield Heading(say("report-participation"))
    whole = desk.people
    if not whole.stated:
        yield Empty(say("report-participation-empty"))
        return
    yield participation_picture(desk)
    yield _people_grid(desk, by_half_year(desk), whole)
    yield Text(say("report-participation-note"))


def by_half_year(desk: Desk) -> dict[tuple[int, int], Attendance]:
    """The people of each half-year in which something happened."""
    halves: dict[tuple[int, int], list[Activity]] = {}
    for entry in desk.happened:
        halves.setdefault(half_year(entry.start), []).append(entry)
    return {half: attendance(entries) for half, entries in sorted(halves.items())}


def participation_picture(desk: Desk) -> Picture:
    """Women and men over time."""
    parts, whole = by_half_year(desk), desk.people
    say = desk.say
    title = say("report-picture-participation")
    spans = [
        Span(f"{say(f'report-half-short-{half}')}\n{year}", part.women, part.men, part.others, part.unknown,
             desk.formats.percent(part.share) if part.share is not None else "")
        for (year, half), part in parts.items()
    ]  # fmt: skip
    names = {group: say(f"report-group-{group}") for group in ("women", "men", "others", "unknown")}
    share = desk.formats.percent(whole.share) if whole.share is not None else "–"
    note = say("report-picture-participation-note")
    picture = women_and_men(spans, names, desk.heading(title), note, desk.formats.number, desk.theme)
    words = say(
        "report-picture-participation-alt",
        women=whole.women,
        men=whole.men,
        others=whole.others,
        unknown=whole.unknown,
        share=share,
    )
    return Picture(picture, title, words)


def _people_grid(desk: Desk, parts: dict[tuple[int, int], Attendance], whole: Attendance) -> Grid:
    say = desk.say
    named = {f"{say(f'report-half-{half}')} {year}": part for (year, half), part in parts.items()}
    rows = [_people_row(desk, name, part) for name, part in named.items()]
    mark = desk.total("participants", desk.formats.number(whole.total), whole.ids)
    rows.append((*_people_numbers(desk, say("report-total"), whole), mark))
    fields = desk.fields(
        ("period", 1.7), ("activities", 1.25), ("stated", 1.1), ("participants", 1.4), ("women", 1.1), ("men", 1.1),
        ("others", 1.1), ("unknown", 1.1), ("share", 1.1), ("trace", 0.95), numbers=NUMBERS,
    )  # fmt: skip
    return Grid(say("report-table-participation"), fields, rows, totals=1)


def _people_row(desk: Desk, name: str, part: Attendance) -> tuple[str, ...]:
    label = f"{desk.say('report-figure-participants')}, {name}"
    return (*_people_numbers(desk, name, part), desk.mark(label, desk.formats.number(part.total), part.ids))


def _people_numbers(desk: Desk, name: str, part: Attendance) -> tuple[str, ...]:
    numbers = (desk.formats.number(getattr(part, unit)) for unit in UNITS)
    return (name, *numbers, desk.formats.percent(part.share) if part.share is not None else "–")


def network(desk: Desk) -> Iterator[Block]:
    """Which organisations took part, and which of them met."""
    say, number = desk.say, desk.formats.number
    yield Heading(say("report-network"))
    taking_part = desk.taking_part
    if not taking_part:
        yield Empty(say("report-network-empty"))
        return
    ordered = sorted(taking_part, key=lambda key: (-taking_part[key].value, key))  # the same in every language
    yield network_picture(desk)
    rows = []
    for key in ordered:
        figure = taking_part[key]
        mark = desk.mark(desk.organisation(key), number(figure.value), figure.ids)
        rows.append((desk.organisation(key), _side(desk, key), number(figure.value), mark))
    fields = desk.fields(("organisation", 4), ("side", 2), ("activities", 1.2), ("trace", 0.8), numbers={"activities"})
    yield Grid(say("report-table-organisations"), fields, rows)
    if desk.together:
        yield _pairs_grid(desk)


def network_picture(desk: Desk) -> Picture:
    """The organisations in two columns, one for each side, joined by how often they met."""
    say, facts = desk.say, desk.facts
    taking_part = desk.taking_part
    ordered = sorted(taking_part, key=lambda key: (-taking_part[key].value, key))
    title = say("report-picture-network")
    nodes = [
        Node(key, desk.organisation(key), facts.organisations[key].side if key in facts.organisations else None,
             int(taking_part[key].value))
        for key in ordered
    ]  # fmt: skip
    pairs = {pair: int(figure.value) for pair, figure in desk.together.items()}
    drawn = sum(map(len, columns(nodes, list(facts.sides))))
    note = say("report-picture-network-note")
    if drawn < len(nodes):
        note = say("report-picture-network-most", shown=drawn, count=len(nodes))
    picture = organisation_network(nodes, pairs, facts.sides, desk.heading(title), note, desk.theme)
    most = topmost({key: int(figure.value) for key, figure in taking_part.items()})
    named = desk.organisation(most) if most is not None else "none"
    return Picture(picture, title, say("report-picture-network-alt", count=len(nodes), most=named))


def _pairs_grid(desk: Desk) -> Grid:
    say = desk.say
    found = sorted(desk.together.items(), key=lambda item: (-item[1].value, item[0]))[:MOST_PAIRS]
    rows = []
    for (one, other), figure in found:
        names = f"{desk.organisation(one)} – {desk.organisation(other)}"
        value = desk.formats.number(figure.value)
        rows.append((desk.organisation(one), desk.organisation(other), value, desk.mark(names, value, figure.ids)))
    fields = desk.fields(("organisation", 3), ("with", 3), ("together", 1.2), ("trace", 0.8), numbers={"together"})
    return Grid(say("report-table-pairs", count=len(rows)), fields, rows)


def _side(desk: Desk, key: int) -> str:
    found = desk.facts.organisations.get(key)
    return desk.facts.sides.get(found.side or "", "–") if found else "–"
