"""A table of steps: read in after somebody has seen what is in it, and given out as a workbook."""

from collections.abc import Sequence

from handlers.errors import UserError
from handlers.messages import Attachment, Button, Gap, Part, Reply, reply, say
from handlers.plans import changes
from handlers.plans.columns import cells_of, columns
from handlers.plans.context import Context, context, may_change, new_card, own_card, plan_of, pressed, seen, target
from handlers.plans.fields import shown_value
from handlers.plans.rows import MOST_ROWS, Rows, Update, read
from handlers.plans.wording import line as step_line
from handlers.plans.wording import plan_title, title_of
from handlers.talk import Talk
from knowledge.text import fold, words
from reports.tables import Table, write_xlsx
from storage import Plan, PlanCard, PlanStatus, Role, Step, StepContent, StepFilter, UnitOfWork
from storage.plans import CardKind, CardState, changed, differences, from_json, to_json

Fields = dict[str, object]  # some fields of a step as JSON
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOST_KNOWN = 2_000  # steps of a plan that a table may name
MOST_SHOWN = 10  # steps of a preview
MOST_WRONG = 15  # wrong cells that are named at once


def take(talk: Talk) -> Reply:
    """Shows what a file says of new steps and of those that are there already, before anything is kept."""
    file = talk.message.file
    if talk.role < Role.CONTRIBUTOR:
        raise UserError(say("access-role-too-low", role=say("role-contributor")))
    if file is None:
        raise UserError(say("error-stale-button"))
    limit = talk.services.settings.file_megabytes
    if file.size > limit * 1024**2:
        raise UserError(say("table-too-large", limit=limit))
    expected = talk.expected().get("plan")
    return offer(talk, file.name, file.read(), expected if isinstance(expected, int) else None)


def offer(talk: Talk, name: str, table: bytes, plan_id: int | None = None) -> Reply:
    """What a table would make of a plan, the current one unless another is meant, with the buttons to save it."""
    with talk.read() as work:
        found = context(talk, work)
        plan = _target(talk, work, plan_id)
        everything = StepFilter(plan.partnership_id, talk.audiences, found.today, plan.id)
        known = {one.id: seen(talk, work, one.content) for one in work.steps.page(everything, size=MOST_KNOWN)}
    result = read(talk, found, table, name, known)
    if not (result.steps or result.updates or result.unchanged or result.wrong):
        raise UserError(say("table-no-table"))
    content: dict[str, object] = {
        "name": name,
        "rows": [to_json(step) for step in result.steps],
        "updates": [[one.number, *differing(one.before, one.after)] for one in result.updates],
        "wrong": len({row for row, _ in result.wrong}),
    }
    with talk.write() as work:
        work.chats.forget(talk.chat_id, talk.user_id)
        card = work.plan_cards.add(new_card(talk, CardKind.TABLE, content, plan.id))
    return _preview(card, result, found, plan)


def offer_told(talk: Talk, steps: Sequence[StepContent], plan_id: int | None = None) -> Reply:
    """The same for steps that a message tells of."""
    with talk.read() as work:
        found = context(talk, work)
        plan = _target(talk, work, plan_id)
    content: dict[str, object] = {"name": "", "rows": [to_json(step) for step in steps]}
    with talk.write() as work:
        work.chats.forget(talk.chat_id, talk.user_id)
        card = work.plan_cards.add(new_card(talk, CardKind.TABLE, content, plan.id))
    return _preview(card, Rows(list(steps)), found, plan)


def press(talk: Talk) -> Reply:
    """A button below a preview: `plantable:save:<card>`, `plantable:cancel:<card>`."""
    what, number, rest = pressed(talk)
    if what not in {"save", "cancel"} or rest:
        raise UserError(say("error-stale-button"))
    with talk.write() as work:
        card = own_card(talk, work, number, CardKind.TABLE)
        if card.state != CardState.OPEN:
            return Reply(notice=say("plan-card-done"))
        if what == "cancel":
            card.state = CardState.CANCELLED
            return reply(say("stepcard-cancelled"), replaces=True)
        return _save(talk, work, card)


def give(talk: Talk, plan_id: int) -> Reply:
    """The steps of a plan as a workbook, with the columns that are also read."""
    with talk.read() as work:
        plan = plan_of(talk, work, plan_id)
        found = context(talk, work)
        wanted = StepFilter(plan.partnership_id, talk.audiences, found.today, plan.id)
        steps = work.steps.page(wanted, size=MOST_ROWS)
        left = work.steps.counts(wanted).total - len(steps)
        contents = {step.id: seen(talk, work, step.content) for step in sorted(steps, key=lambda step: step.position)}
    rows = [cells_of(number, content, talk, found) for number, content in contents.items()]
    content = write_xlsx([Table(plan.title, columns(talk), rows)])
    name = "-".join(words(fold(plan.title)))[:60] or "plan"
    more = [say("plan-file-most", shown=len(rows), left=left)] if left > 0 else []
    return Reply(parts=[say("plan-table", count=len(rows)), *more], files=[Attachment(f"{name}.xlsx", XLSX, content)])


def _target(talk: Talk, work: UnitOfWork, plan_id: int | None) -> Plan:
    plan = target(talk, work, plan_id)
    if plan is None:
        raise UserError(say("plan-none", coordinator="yes" if talk.role >= Role.COORDINATOR else "no"))
    if plan.status == PlanStatus.CLOSED:
        raise UserError(say("plan-is-closed", title=plan_title(plan)))
    return plan


def differing(before: StepContent, after: StepContent) -> tuple[Fields, Fields]:
    """The fields that differ, as they were and as they are to be."""
    found = differences(before, after)
    return {name: old for name, old, _ in found}, {name: new for name, _, new in found}


def _preview(card: PlanCard, result: Rows, found: Context, plan: Plan) -> Reply:
    count, updates = len(result.steps), len(result.updates)
    name = str(card.content["name"]) or say("plantable-told")
    parts: list[Part] = []
    if count or not updates:
        parts.append(say("plantable-heading", name=name, count=count, plan=plan_title(plan)))
    parts += [say("plantable-line", step=step_line(0, step, found)) for step in result.steps[:MOST_SHOWN]]
    if count > MOST_SHOWN:
        parts.append(say("digest-more", count=count - MOST_SHOWN))
    if updates:
        parts.append(say("plantable-updates", name=name, count=updates, plan=plan_title(plan)))
        parts += [line for one in result.updates[:MOST_SHOWN] for line in _changes(one, found)]
    if updates > MOST_SHOWN:
        parts.append(say("digest-more", count=updates - MOST_SHOWN))
    if result.unchanged:
        parts.append(say("plantable-unchanged", count=result.unchanged))
    if result.wrong:
        wrong = [line for _, line in result.wrong[:MOST_WRONG]]
        parts += [Gap(), say("plantable-wrong", count=len(result.wrong)), *wrong]
    if result.unknown:
        parts.append(say("plantable-unknown", names=", ".join(result.unknown)[:200]))
    save = Button(say("button-plantable-save", count=count + updates), f"plantable:save:{card.id}")
    cancel = Button(say("button-step-cancel"), f"plantable:cancel:{card.id}")
    return reply(*parts, buttons=[[save, cancel] if count + updates else [cancel]])


def _changes(update: Update, found: Context) -> list[Part]:
    """A step and, field by field, what becomes of it."""
    lines: list[Part] = [say("plantable-update", number=str(update.number), title=title_of(update.before))]
    for field, _, __ in differences(update.before, update.after):
        before, after = (shown_value(field, content, found) for content in (update.before, update.after))
        lines.append(say("plantable-change", field=say(f"step-field-{field}"), before=before, after=after))
    return lines


def _save(talk: Talk, work: UnitOfWork, card: PlanCard) -> Reply:
    plan = _target(talk, work, card.plan_id)
    steps = changes.add_all(talk, work, plan, [from_json(row) for row in card.content["rows"]])
    updates = card.content.get("updates", [])
    passed_over = _update(talk, work, updates)
    card.state = CardState.SAVED
    button = Button(say("button-to-plan"), f"plan:list:{plan.id}:all:0")
    lines: list[Part] = []
    if steps:
        first, last = str(steps[0].id), str(steps[-1].id)
        lines.append(say("plantable-saved", count=len(steps), first=first, last=last, plan=plan_title(plan)))
    if len(updates) > len(passed_over):
        lines.append(say("plantable-updated", count=len(updates) - len(passed_over), plan=plan_title(plan)))
    if passed_over:
        lines.append(say("plantable-passed-over", names=", ".join(f"S-{number}" for number in passed_over)))
    left = card.content.get("wrong", 0)  # of a card from before they were counted, none
    lines += [say("plantable-left", count=left)] if left else []
    return reply(*lines, buttons=[[button]], replaces=True, subject=f"plan:{plan.id}")


def _update(talk: Talk, work: UnitOfWork, updates: Sequence[tuple[int, Fields, Fields]]) -> list[int]:
    """Changes steps as their rows say; returns those that have gone or have changed there since the preview."""
    held = work.steps.hold([number for number, *_ in updates], talk.partnership_id, talk.audiences)
    revised = [
        (held[number], changed(held[number].content, after))
        for number, before, after in updates
        if number in held and _is_as_it_was(talk, held[number], before)
    ]
    changes.settle_all(talk, work, revised)
    done = {step.id for step, _ in revised}
    return [number for number, *_ in updates if number not in done]


def _is_as_it_was(talk: Talk, step: Step, before: Fields) -> bool:
    unchanged = not differences(step.content, changed(step.content, before))
    return step.deleted_at is None and may_change(talk, step) and unchanged
