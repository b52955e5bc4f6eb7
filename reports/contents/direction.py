"""Where the cooperation is heading: goals, plan, what is left, agreements, and what a person has to write."""

from collections.abc import Iterator, Sequence
from datetime import date

from reports.charts.goals import goals_served
from reports.charts.steps import OVERDUE, Labels, Row, Status
from reports.charts.timeline import PER_PICTURE, timeline
from reports.contents.desk import Desk
from reports.document import Block, Empty, Grid, Heading, Picture, Text, ToWrite
from reports.facts import Agreement, Step
from reports.totals import topmost

MOST_DRAWN = 3 * PER_PICTURE
GOALS = range(1, 18)


def goals(desk: Desk) -> Iterator[Block]:
    """The global goals that activities and steps serve."""
    say, number = desk.say, desk.formats.number
    yield Heading(say("report-goals"))
    served = desk.served
    steps = {goal: [step.id for step in desk.facts.steps if goal in step.goals] for goal in GOALS}
    if not served and not any(steps.values()):
        yield Empty(say("report-goals-empty"))
        return
    yield goals_picture(desk)
    rows = []
    for goal in GOALS:
        if goal in served or steps[goal]:
            ids = served[goal].ids if goal in served else ()
            marks = [desk.mark(desk.goal(goal), number(len(ids)), ids)] if ids else []
            if steps[goal]:
                label = f"{desk.goal(goal)}: {say('report-column-steps')}"
                marks.append(desk.mark(label, number(len(steps[goal])), steps[goal], "S"))
            rows.append((desk.goal(goal), number(len(ids)), number(len(steps[goal])), ", ".join(marks)))
    fields = desk.fields(
        ("goal", 4.7), ("activities", 1.2), ("steps", 1.2), ("trace", 1.1), numbers={"activities", "steps"}
    )
    yield Grid(say("report-table-goals"), fields, rows)
    without = [str(goal) for goal in GOALS if goal not in served and not steps[goal]]
    if without:
        yield Text(say("report-goals-without", goals=", ".join(without)))


def goals_picture(desk: Desk) -> Picture:
    """All seventeen goals and how many activities serve each."""
    title = desk.say("report-picture-goals")
    served = desk.served
    numbers = [(desk.goal(goal), int(served[goal].value) if goal in served else 0) for goal in GOALS]
    most = topmost(dict(numbers))
    return Picture(
        goals_served(numbers, desk.heading(title), desk.theme),
        title,
        desk.say("report-picture-goals-alt", count=len(served), most=most or "none"),
    )


def plan(desk: Desk) -> Iterator[Block]:
    """How the steps of the plans stand: the timeline and all steps."""
    say, facts = desk.say, desk.facts
    yield Heading(say("report-plan"))
    if not facts.steps:
        yield Empty(say("report-plan-empty"))
        return
    shown = drawn_steps(desk)
    for number, png in enumerate(timeline_pictures(desk, shown), start=1):
        caption = say("report-picture-timeline")
        late = sum(step.is_overdue(facts.today) for step in shown)
        yield Picture(png, caption if number == 1 else f"{caption} ({number})",
                      say("report-picture-timeline-alt", count=len(shown), late=late))  # fmt: skip
    if len(shown) < len(facts.steps):
        yield Text(say("report-plan-drawn", shown=len(shown), count=len(facts.steps)))
    for name, steps in _groups(desk).items():
        if steps:
            title = say(f"report-steps-{name}", count=len(steps))
            yield Heading(title, 2)
            yield steps_grid(desk, steps, say("report-table-steps", name=title), in_groups=True)


def _groups(desk: Desk) -> dict[str, list[Step]]:
    """Each step once, what is late first."""
    groups: dict[str, list[Step]] = {
        name: [] for name in ("late", "ongoing", "planned", "postponed", "done", "cancelled")
    }
    for step in desk.facts.steps:
        groups["late" if step.is_overdue(desk.facts.today) else step.status].append(step)
    return groups


def drawn_steps(desk: Desk) -> list[Step]:
    """The steps for the picture: those still open first, by date."""
    return sorted(desk.facts.steps, key=lambda step: (not step.is_open, step.due or date.max, step.id))[:MOST_DRAWN]


def timeline_pictures(desk: Desk, steps: Sequence[Step]) -> list[bytes]:
    """The timeline of these steps."""
    say = desk.say
    rows = [
        Row(f"S-{step.id} {step.title}", step.start, step.due, Status(step.status), step.is_overdue(desk.facts.today),
            step.organisation or ", ".join(step.owners), step.month)
        for step in steps
    ]  # fmt: skip
    names = {key: say(f"report-step-{key}") for key in (OVERDUE, *Status)}
    title = desk.heading(say("report-picture-timeline"))
    labels = Labels(title, say("report-today"), say("report-undated"), say("report-plan-empty"), names)
    return timeline(rows, labels, desk.facts.today, desk.formats.language, desk.theme)


def steps_grid(desk: Desk, steps: Sequence[Step], caption: str, *, in_groups: bool = False) -> Grid:
    """Steps as a grid. Those of a group all have the same status, which its heading names."""
    say, formats = desk.say, desk.formats
    columns = [("id", 0.75), ("step", 2.75), ("responsible", 3.2), ("due", 1.4), ("status", 1.6), ("cost", 2.0)]
    shown = [column for column in columns if column[0] != "status" or not in_groups]
    fields = desk.fields(*shown, numbers={"cost"})
    rows = [
        (
            f"S-{step.id}",
            step.title,
            ", ".join(part for part in (step.organisation, *step.owners) if part) or say("report-nobody"),
            (formats.month(step.due) if step.month else formats.day(step.due)) if step.due else say("report-undated"),
            *(() if in_groups else (desk.status(step),)),
            formats.money(step.cost) if step.cost else "",
        )
        for step in steps
    ]
    return Grid(caption, fields, rows)


def left(desk: Desk) -> Iterator[Block]:
    """What is still to be done: steps and follow-ups."""
    say = desk.say
    yield Heading(say("report-left"))
    steps = [step for step in desk.facts.steps if step.is_open]
    waiting = list(_waiting(desk))
    if steps:
        yield steps_grid(desk, steps, say("report-table-left-steps"))
    yield from waiting
    if not steps and not waiting:
        yield Empty(say("report-left-empty"))


def follow_ups(desk: Desk) -> Iterator[Block]:
    """What is still to be done, where the section on the plan has the steps."""
    say = desk.say
    yield Heading(say("report-left"))
    waiting = list(_waiting(desk))
    yield from waiting
    if any(step.is_open for step in desk.facts.steps):
        yield Text(say("report-left-steps", section=desk.formats.quoted(say("report-plan"))))
    elif not waiting:
        yield Empty(say("report-left-empty"))


def _waiting(desk: Desk) -> Iterator[Block]:
    """The follow-ups that are open, in the order in which they are due."""
    say = desk.say
    waiting = sorted(
        (entry for entry in desk.facts.follow_ups if not entry.done),
        key=lambda entry: (entry.due or date.max, entry.id),
    )
    if waiting:
        fields = desk.fields(("id", 0.8), ("follow-up", 4.1), ("responsible", 2.4), ("due", 1.7), ("from", 0.9))
        rows = [
            (
                f"F-{e.id}",
                e.text,
                e.who or say("report-nobody"),
                desk.due(e.due),
                f"A-{e.activity}",
            )
            for e in waiting
        ]
        yield Grid(say("report-table-follow-ups"), fields, rows)


def agreements(desk: Desk) -> Iterator[Block]:
    """What the parties have signed, and when each is to be reviewed."""
    say, formats = desk.say, desk.formats
    yield Heading(say("report-agreements"))
    if not desk.facts.agreements:
        yield Empty(say("report-agreements-empty"))
        return
    fields = desk.fields(
        ("id", 0.8),
        ("agreement", 2.8),
        ("parties", 2.5),
        ("signed", 1.75),
        ("term", 1.75),
        ("review", 1.6),
        ("status", 1.3),
    )
    rows = [
        (
            f"M-{entry.id}",
            f"{entry.title} ({say(f'agreement-kind-{entry.kind}')})",
            ", ".join(entry.parties),
            formats.day(entry.signed, "–"),
            term(desk, entry),
            formats.day(entry.review, "–"),
            say(f"agreement-status-{entry.status}"),
        )
        for entry in desk.facts.agreements
    ]
    yield Grid(say("report-table-agreements"), fields, rows)


def term(desk: Desk, entry: Agreement) -> str:
    """From when until when an agreement is in force."""
    say, day = desk.say, desk.formats.day
    if entry.ends is None:
        return say("report-term-since", start=day(entry.starts)) if entry.starts else say("report-open-ended")
    return f"{day(entry.starts)} – {day(entry.ends)}" if entry.starts else say("report-term-until", end=day(entry.ends))


def lessons(desk: Desk) -> Iterator[Block]:
    """What was learnt: for a person to write."""
    yield Heading(desk.say("report-lessons"))
    yield ToWrite(desk.say("report-lessons-write"))


def recommendation(desk: Desk) -> Iterator[Block]:
    """Whether and how to go on: for a person to write."""
    yield Heading(desk.say("report-recommendation"))
    yield ToWrite(desk.say("report-recommendation-write"))
