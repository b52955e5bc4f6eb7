"""The steps that are due in a period: "vad ska jag göra nästa vecka?", "what's due before Christmas?"."""

import re
from calendar import monthrange
from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final

from handlers import when
from handlers.messages import Button, Gap, Part, Reply, reply, say
from handlers.periods.wording import period_in_words
from handlers.plans.context import Context, context
from handlers.plans.periods import read_period
from handlers.plans.wording import NONE, heading, line
from handlers.talk import Talk
from knowledge.text import fold_letters
from knowledge.words import Language
from storage import Step, StepFilter, UnitOfWork
from storage.plans import View

MOST: Final = 500  # steps that are looked through
MOST_SHOWN: Final = 20
IN_A_ROW: Final = 5
SPAN: Final = re.compile(r"(\d{8})?\.\.(\d{8})( mine)?")  # as `code` writes it
BEFORE: Final = re.compile(r"\b(?:fore|innan|senast|till|before|by|until|truoc)(?:\s+\w+)?\s*$")
LIMITS: Final = re.compile(r"\b(?:fore|innan|senast|before|by|until|truoc)\b")
WITHIN: Final = re.compile(r"\b(?:narmaste|kommande|next|coming|within|inom|toi|nua)\b")
FALLS_DUE: Final = re.compile(r"\b(?:forfaller|due|den han)\b")  # which tells of what is asked, and is no limit
SOON: Final = timedelta(days=30)
THIS: Final = (
    (re.compile(r"\b(?:snart|narmar sig|(?:due|ends?|coming due) soon|sap (?:den|toi|het|phai) han)\b"), "soon"),
    (re.compile(r"\b(?:denna manad|den har manaden|i manaden|this month|thang nay)\b"), "month"),
    (re.compile(r"\b(?:i ar|det har aret|this year|nam nay)\b"), "year"),
    (re.compile(r"\b(?:i veckan|denna vecka|den har veckan|min vecka|this week|my week|tuan nay)\b"), "week"),
)

Span = tuple[date | None, date]


def span_in(text: str, language: Language, now: datetime) -> Span | None:
    """The days ahead that a text names, the first of them open after "before"; None when it names none."""
    found = named_span(text, language, now)
    return found[0] if found is not None else read_period(text, language, now)


def named_span(text: str, language: Language, now: datetime) -> tuple[Span, str] | None:
    """The days that a text names as days, not as a plan's period, and the text without them."""
    plain, today = fold_letters(text), now.date()
    for one in FALLS_DUE.finditer(plain):
        text = text[: one.start()] + " " * len(one[0]) + text[one.end() :]
    found = next(iter(when.find_days(text, language, now)), None)
    if found is not None:
        rest = f"{text[: found.start]} {text[found.stop :]}"
        first, last = _day(found.when.start), _day(found.when.end or found.when.start)
        if BEFORE.search(plain[: found.start]) or LIMITS.search(plain[found.start : found.stop]):
            return (None, first), rest
        if first == last and WITHIN.search(plain[found.start : found.stop]):
            return (today, first), rest
        return (first, last), rest
    for pattern, unit in THIS:
        if (said := pattern.search(plain)) is not None:
            return _this(unit, today), f"{text[: said.start()]} {text[said.end() :]}"
    return None


def code(span: Span, *, mine: bool) -> str:
    """A span as the text of a command."""
    first, last = span
    return f"{f'{first:%Y%m%d}' if first else ''}..{last:%Y%m%d}{' mine' if mine else ''}"


def is_span(text: str) -> bool:
    """Whether a text is a span, as `code` writes it."""
    return SPAN.fullmatch(text) is not None


def show(talk: Talk, text: str) -> Reply | None:
    """The steps of the current plan that are due in the span that a text holds; None without either."""
    found = SPAN.fullmatch(text)
    if found is None:
        return None
    first, last = _read(found[1]), _read(found[2]) or talk.today
    with talk.read() as work:
        told = context(talk, work)
        plan = work.plans.current(talk.partnership_id, talk.audiences, told.today)
        if plan is None:
            return None
        wanted = StepFilter(plan.partnership_id, talk.audiences, told.today, plan.id)
        own = StepFilter(plan.partnership_id, talk.audiences, told.today, plan.id, View.MINE, talk.user_id)
        steps = due_in(work, own if found[3] else wanted, (first, last))
        parts: list[Part] = [heading(plan, work.steps.counts(wanted))]
        due = period_in_words(first, last, talk.today)
        parts.append(say("plan-due-in", count=len(steps), mine="yes" if found[3] else "no", period=due or NONE))
        parts += [Gap(), *_lines(steps, told)] if steps else []
    view = "mine" if found[3] else "all"
    others = Button(say(f"button-view-{view}"), f"plan:list:{plan.id}:{view}:0")
    return reply(*parts, buttons=[*_openings(steps), [others]])


def due_in(work: UnitOfWork, wanted: StepFilter, span: Span) -> list[Step]:
    """The open steps among the wanted ones that are due in a span, soonest first."""
    first, last = span
    return [
        step
        for step in work.steps.page(wanted, size=MOST)
        if step.content.is_open and step.due_on is not None and (first or date.min) <= step.due_on <= last
    ]


def _lines(steps: Sequence[Step], told: Context) -> list[Part]:
    return [line(step.id, step.content, told) for step in steps[:MOST_SHOWN]]


def _openings(steps: Sequence[Step]) -> list[list[Button]]:
    shown = steps[:MOST_SHOWN]
    opening = [Button(say("button-step-open", number=str(step.id)), f"step:show:{step.id}") for step in shown]
    return [opening[start : start + IN_A_ROW] for start in range(0, len(opening), IN_A_ROW)]


def _this(unit: str, today: date) -> Span:
    """The running month, year or week, from its first day; soon begins today."""
    if unit == "soon":
        return today, today + SOON
    if unit == "week":
        first = today - timedelta(days=today.weekday())
        return first, first + timedelta(days=6)
    if unit == "month":
        return today.replace(day=1), today.replace(day=monthrange(today.year, today.month)[1])
    return date(today.year, 1, 1), date(today.year, 12, 31)


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _read(digits: str | None) -> date | None:
    return datetime.strptime(digits, "%Y%m%d").date() if digits else None  # noqa: DTZ007 - a day has no zone
