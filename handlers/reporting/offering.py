"""A report that would be empty is not made unasked: other periods are offered that have something to tell."""

from dataclasses import replace

from handlers.messages import Button, Part, Reply, reply, say
from handlers.reporting.making import facts_for, make
from handlers.reporting.wish import Wish, whole_year
from handlers.reporting.wording import period_line
from handlers.talk import Talk
from reports.facts import Facts, ReportKind

MOST_YEARS = 3


def make_or_offer(talk: Talk, wish: Wish) -> Reply:
    """The report, when it has anything to tell."""
    facts = facts_for(talk, wish)
    return _offer(talk, wish) if _is_empty(wish, facts) else make(talk, wish, facts)


def _offer(talk: Talk, wish: Wish) -> Reply:
    whole = replace(wish, days=None)
    everything = facts_for(talk, whole)
    anyway = [Button(say("button-report-anyway"), f"report:anyway:{wish.code}")]
    if _is_empty(whole, everything):
        return reply(say(f"reporting-none-{_sort(wish)}"), buttons=[anyway])
    lines: list[Part] = [
        say(f"reporting-empty-{_sort(wish)}", period=period_line(wish)),
        say("reporting-empty-others"),
    ]
    held = {entry.start.year for entry in everything.activities if not entry.planned}
    years = sorted(held) if wish.kind != ReportKind.PLAN else []
    offers = [(say("button-report-period", period=str(year)), whole_year(year)) for year in years[-MOST_YEARS:]]
    wishes = [(label, replace(wish, days=days)) for label, days in (*offers, (say("button-report-all"), None))]
    others = [Button(label, f"report:make:{then.code}") for label, then in wishes]
    return reply(*lines, buttons=[others, anyway])


def _is_empty(wish: Wish, facts: Facts) -> bool:
    """Whether what the report is about is missing: steps in a follow-up of the plan, else activities."""
    return not (facts.steps if wish.kind == ReportKind.PLAN else facts.activities)


def _sort(wish: Wish) -> str:
    return "steps" if wish.kind == ReportKind.PLAN else "activities"
