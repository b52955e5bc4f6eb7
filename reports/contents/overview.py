"""The first sections: what the report is about, and the most important figures."""

from collections.abc import Iterator, Sequence

from reports.contents.desk import Desk
from reports.document import Block, Bullets, Empty, Heading, Text, ToWrite
from reports.tables import Money
from reports.totals import by_currency, step_costs


def purpose(desk: Desk) -> Iterator[Block]:
    """What the cooperation is for: the agreements it rests on, the rest by a person."""
    say, facts = desk.say, desk.facts
    yield Heading(say("report-purpose"))
    period = desk.formats.period(facts.first, facts.last)
    yield Text(say("report-purpose-about", partnership=facts.partnership, period=period))
    titles = [agreement.title for agreement in facts.agreements if agreement.status == "in_force"]
    if titles:
        yield Text(say("report-purpose-agreements", agreements="; ".join(titles)))
    yield ToWrite(say("report-purpose-write"))


def summary(desk: Desk) -> Iterator[Block]:
    """The figures that most readers want, each with its mark."""
    yield Heading(desk.say("report-summary"))
    yield _bullets(desk, [*_activity_lines(desk), *_work_lines(desk)])


def plan_summary(desk: Desk) -> Iterator[Block]:
    """The same figures, those of the plan first."""
    yield Heading(desk.say("report-summary"))
    yield _bullets(desk, [*_work_lines(desk), *_activity_lines(desk)])


def _bullets(desk: Desk, lines: Sequence[str]) -> Block:
    return Bullets(tuple(lines)) if lines else Empty(desk.say("report-summary-empty"))


def _activity_lines(desk: Desk) -> Iterator[str]:
    say, formats, happened = desk.say, desk.formats, desk.happened
    if not happened:
        return
    number = len(happened)
    mark = desk.total("activities", formats.number(number), (entry.id for entry in happened))
    yield f"{say('report-summary-activities', count=number)} [{mark}]"
    people = desk.people
    if people.stated:
        mark = desk.total("participants", formats.number(people.total), people.ids)
        line = say("report-summary-participants", count=people.total, stated=people.stated)
        women = say("report-summary-women", share=formats.percent(people.share)) if people.share is not None else ""
        yield f"{line} {women}".strip() + f" [{mark}]"
    if desk.taking_part:
        ids = {number for figure in desk.taking_part.values() for number in figure.ids}
        mark = desk.mark(say("report-figure-organisations"), formats.number(len(desk.taking_part)), ids)
        yield f"{say('report-summary-organisations', count=len(desk.taking_part))} [{mark}]"
    if desk.served:
        ids = {number for figure in desk.served.values() for number in figure.ids}
        mark = desk.mark(say("report-figure-goals"), formats.number(len(desk.served)), ids)
        yield f"{say('report-summary-goals', count=len(desk.served))} [{mark}]"
    returned = [entry.id for entry in happened if entry.confirmation == "returned"]
    if returned:
        mark = desk.mark(say("report-figure-returned"), formats.number(len(returned)), returned)
        yield f"{say('report-summary-returned', count=len(returned))} [{mark}]"
    for currency, figure in by_currency(desk.borne).items():
        amount = formats.money(Money(figure.value, currency))
        mark = desk.total("cost", amount, figure.ids, currency)
        yield f"{say('report-summary-cost', amount=amount, stated=len(figure.ids))} [{mark}]"


def _work_lines(desk: Desk) -> Iterator[str]:
    say, facts, formats = desk.say, desk.facts, desk.formats
    if facts.steps:
        done = [step.id for step in facts.steps if step.status == "done"]
        late = [step.id for step in facts.steps if step.is_overdue(facts.today)]
        figures = (
            (say("report-figure-steps"), [step.id for step in facts.steps]),
            (say("report-figure-steps-done"), done),
            (say("report-figure-steps-late"), late),
        )
        marks = [desk.mark(label, formats.number(len(ids)), ids, "S") for label, ids in figures if ids]
        line = say("report-summary-steps", count=len(facts.steps), done=len(done), late=len(late))
        yield f"{line} [{', '.join(marks)}]"
    for currency, figure in by_currency(step_costs(facts.steps)).items():
        amount = formats.money(Money(figure.value, currency))
        mark = desk.mark(f"{say('report-plan-costs')}, {currency}", amount, figure.ids, "S")
        yield f"{say('report-summary-plan-cost', amount=amount, stated=len(figure.ids))} [{mark}]"
    waiting = [entry for entry in facts.follow_ups if not entry.done]
    if waiting:
        overdue = [entry.id for entry in waiting if entry.due is not None and entry.due < facts.today]
        told = (
            (say("report-figure-follow-ups"), [entry.id for entry in waiting]),
            (say("report-figure-follow-ups-late"), overdue),
        )
        marks = [desk.mark(label, formats.number(len(ids)), ids, "F") for label, ids in told if ids]
        line = say("report-summary-follow-ups", count=len(waiting), late=len(overdue))
        yield f"{line} [{', '.join(marks)}]"
