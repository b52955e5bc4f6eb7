"""The kinds of reports, and how one is put together."""

from collections.abc import Callable, Iterable, Mapping

from reports.contents.appendix import entries, originals, traces
from reports.contents.desk import Desk, Words
from reports.contents.direction import agreements, follow_ups, goals, left, lessons, plan, recommendation
from reports.contents.overview import plan_summary, purpose, summary
from reports.contents.people import network, participation
from reports.contents.spending import plan_costs, spending
from reports.contents.work import done, planned, results
from reports.document import Block, Labels, Report
from reports.facts import Facts, ReportKind
from reports.formats import Formats

Section = Callable[[Desk], Iterable[Block]]


SECTIONS: Mapping[ReportKind, tuple[Section, ...]] = {
    ReportKind.ACTIVITY: (
        summary, done, results, goals, participation, network, spending, planned, left, traces, entries, originals,
    ),
    ReportKind.PLAN: (plan_summary, plan, plan_costs, follow_ups, traces, originals),
    ReportKind.REVIEW: (
        agreements, summary, done, results, plan, goals, participation, network, spending, lessons, follow_ups,
        recommendation, traces, entries, originals,
    ),
    ReportKind.FINAL: (
        purpose, summary, done, results, goals, participation, network, spending, lessons, left, recommendation,
        traces, entries, originals,
    ),
}  # fmt: skip


def build(kind: ReportKind, facts: Facts, say: Words, formats: Formats, scope: str) -> Report:
    """A report in the language of `formats`. `scope` tells whose entries it holds: "shared", "side" or "all"."""
    desk = Desk(facts, say, formats, captions=True)
    period = desk.formats.period(facts.first, facts.last)
    blocks = tuple(block for section in SECTIONS[kind] for block in section(desk))
    title = say(f"report-title-{kind}")
    return Report(
        title=title,
        subtitle=facts.partnership,
        facts=(
            say("report-about-period", period=period),
            say(
                "report-about-entries",
                activities=len(facts.activities),
                planned=len(facts.activities) - len(desk.happened),
                steps=len(facts.steps),
            ),
            say(f"report-scope-{scope}"),
            say("report-about-made", day=desk.formats.long_day(facts.today)),
        ),
        blocks=blocks,
        labels=Labels(
            contents=say("report-contents"),
            table=say("report-table"),
            figure=say("report-figure"),
            page=say("report-page", page="{page}", pages="{pages}"),
        ),
        language=formats.language,
        header=(facts.partnership, title, period),
    )
