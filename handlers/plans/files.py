"""What a plan gives out as files: entries for a calendar, a picture of its time, a table."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime

from handlers.messages import Attachment, Reply, reply, say
from handlers.plans.context import Context, context, plan_of
from handlers.plans.wording import heading, plan_title, shown, title_of
from handlers.talk import Talk
from handlers.translating.readers import Readers, put_into_languages
from handlers.written import writings
from knowledge.text import fold, words
from reports import calendar as ical
from reports.charts.timeline import OVERDUE, Labels, Row, Status, timeline
from storage import Plan, Step, StepFilter, StepStatus, UnitOfWork

MOST = 500  # steps in a file
MOST_DRAWN = 36  # steps in pictures
COUNTED_SINCE = datetime(2026, 1, 1, tzinfo=UTC)
PNG = "image/png"


def calendar_of_plan(talk: Talk, plan_id: int) -> Reply:
    """All dated steps of a plan for a calendar; what was taken out of the plan leaves the calendar too."""
    with talk.read() as work:
        plan = plan_of(talk, work, plan_id)
        wanted = StepFilter(plan.partnership_id, talk.audiences, talk.today, plan.id)
        found = work.steps.page(wanted, size=MOST)
        steps = [step for step in found if step.due_on is not None]
        gone = work.steps.deleted(wanted, size=MOST)
        if not steps and not gone:
            return Reply(notice=say("plan-calendar-empty"))
        given = _calendar(talk, work, [*steps, *gone], plan)
        left = work.steps.counts(wanted).total - len(found)
    parts = [say("plan-calendar", count=len(steps))] if steps else []
    parts += [say("plan-calendar-gone", count=len(gone))] if gone else []
    more = [say("plan-file-most", shown=len(found), left=left)] if left > 0 else []
    return replace(given, parts=[*parts, *more])


def calendar_of_step(talk: Talk, work: UnitOfWork, step: Step) -> Reply:
    """One step for a calendar."""
    if step.due_on is None or step.deleted_at is not None:
        return Reply(notice=say("plan-calendar-empty"))
    return _calendar(talk, work, [step], None)


def calendars(talk: Talk, work: UnitOfWork) -> list[bytes]:
    """The same for every plan of the partnership that the person may see and that has dates."""
    plans = work.plans.of(talk.partnership_id, talk.audiences, size=MOST)
    dated = [(plan, [step for step in _steps(talk, work, plan, MOST) if step.due_on is not None]) for plan in plans]
    return [file.content for plan, steps in dated if steps for file in _calendar(talk, work, steps, plan).files]


def picture(talk: Talk, plan_id: int) -> Reply:
    """The plan as a timeline."""
    with talk.read() as work:
        plan = plan_of(talk, work, plan_id)
        found = context(talk, work)
        steps = _steps(talk, work, plan, MOST_DRAWN)
        wanted = StepFilter(plan.partnership_id, talk.audiences, found.today, plan.id)
        counts = work.steps.counts(wanted)
        titles = _titles(talk, work, plan, steps)
    if not steps:
        return Reply(notice=say("plan-empty-all", closed="no"))
    rows = [_row(step, titles[step.title], found) for step in _in_time(steps)]
    pictures = timeline(rows, _labels(talk, titles[plan.title]), found.today, talk.language)
    name = _file_name(plan.title)
    files = [
        Attachment(f"{name}-{number}.png" if len(pictures) > 1 else f"{name}.png", PNG, content)
        for number, content in enumerate(pictures, start=1)
    ]
    left_out = counts.total - len(steps)
    more = [say("plan-picture-most", shown=len(steps), left=left_out)] if left_out > 0 else []
    return Reply(parts=[heading(plan, counts), *more], files=files)


def _steps(talk: Talk, work: UnitOfWork, plan: Plan, most: int) -> list[Step]:
    found = StepFilter(plan.partnership_id, talk.audiences, date.min, plan.id)
    return work.steps.page(found, size=most)


def _titles(talk: Talk, work: UnitOfWork, plan: Plan, steps: Sequence[Step]) -> dict[str, str]:
    """The titles of a plan and its steps as the reader sees them elsewhere: in their language as far as it is known."""
    written = [plan_title(plan), *(title_of(step, None) for step in steps)]
    lines = reply(*(say("stepcard-title", title=entry) for entry in written))
    told, _ = put_into_languages(work, talk.services, talk.partnership_id, lines, Readers("", talk.language))
    return {entry.text: entry.in_language(talk.language) for entry in writings(told)}


def _in_time(steps: list[Step]) -> list[Step]:
    """What is drawn from left to right comes from top to bottom."""
    return sorted(steps, key=lambda step: (step.due_on is None, step.due_on or date.max, step.id))


def _row(step: Step, title: str, found: Context) -> Row:
    content = step.content
    who = found.name(content.organisation) if content.organisation else ", ".join(one.name for one in content.owners)
    return Row(
        label=f"S-{step.id} {title}",
        start=content.start,
        due=content.due.day if content.due else None,
        status=Status(str(content.status)),
        overdue=content.is_overdue(found.today),
        note=who,
        month=content.due is not None and content.due.grain == "month",
    )


def _labels(talk: Talk, title: str) -> Labels:
    text = talk.services.texts.text
    names = [*(str(status) for status in StepStatus), OVERDUE]
    return Labels(
        title=title,
        today=text(say("plan-picture-today"), talk.language),
        undated=text(say("step-undated"), talk.language),
        empty=text(say("plan-empty-all", closed="no"), talk.language),
        statuses={name: text(say("step-status-name", status=name), talk.language) for name in names},
    )


def _calendar(talk: Talk, work: UnitOfWork, steps: list[Step], whole: Plan | None) -> Reply:
    """Steps of one plan for a calendar; `whole` is the plan when they are all of it."""
    found = context(talk, work)
    titles = _titles(talk, work, steps[0].plan, steps)
    name = titles[whole.title] if whole else f"S-{steps[0].id}"
    entries = [_entry(talk, step, found, titles) for step in steps]
    content = ical.calendar(entries, name, talk.services.clock.now())
    file = Attachment(f"{_file_name(name)}.ics", ical.MEDIA_TYPE, content)
    return Reply(parts=[say("plan-calendar", count=len(entries))], files=[file])


def _entry(talk: Talk, step: Step, found: Context, titles: Mapping[str, str]) -> ical.Entry:
    content = step.content
    text = talk.services.texts.text
    who = [found.name(content.organisation)] if content.organisation else []
    who += [owner.name for owner in content.owners]
    lines = [", ".join(who), content.notes, titles[step.plan.title]]
    due = content.due
    if due is not None and due.grain == "month":
        lines.insert(0, text(say("step-value-day", day=shown(due)), talk.language))
    return ical.Entry(
        uid=step.calendar_uid,
        title=f"S-{step.id} {titles[step.title]}",
        due=due.day if due is not None else found.today,
        changed_at=step.changed_at,
        start=content.start,
        revision=max(0, int((step.changed_at - COUNTED_SINCE).total_seconds())),  # grows in every house alike
        description="\n".join(line for line in lines if line),
        cancelled=content.status == StepStatus.CANCELLED or step.deleted_at is not None,
    )


def _file_name(title: str) -> str:
    """A title as every system takes it for a file's name."""
    return "-".join(words(fold(title)))[:60] or "plan"
