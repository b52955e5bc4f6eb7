"""A table of steps: read in after somebody has seen what is in it, and given out as a workbook."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.errors import UserError
from handlers.messages import Attachment, Button, Gap, Part, Reply, Say, reply, say
from handlers.plans import changes
from handlers.plans.columns import cells_of, columns, content_of
from handlers.plans.context import Context, context, plan_of, pressed
from handlers.plans.wording import line as step_line
from handlers.tables import refused_table, wrong_cell
from handlers.talk import Talk
from knowledge.text import fold, words
from reports.tables import RawTable, Table, TableError, parse, read_rows, write_xlsx
from storage import Plan, PlanCard, PlanStatus, Role, StepContent, StepFilter, UnitOfWork
from storage.plans import CardKind, CardState, from_json, to_json

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
MOST_ROWS = 300  # steps at a time
MOST_SHOWN = 10  # steps of a preview
MOST_WRONG = 15  # wrong cells that are named at once


@dataclass(frozen=True)
class _Read:
    """What became of a table: the steps, what is wrong with other rows, headings that nobody knows."""

    steps: Sequence[StepContent]
    wrong: Sequence[Say]
    unknown: Sequence[str]


def take(talk: Talk) -> Reply:
    """Shows what a file says of new steps, before anything is kept."""
    file = talk.message.file
    if talk.role < Role.CONTRIBUTOR:
        raise UserError(say("access-role-too-low", role=say("role-contributor")))
    if file is None:
        raise UserError(say("error-stale-button"))
    limit = talk.services.settings.file_megabytes
    if file.size > limit * 1024**2:
        raise UserError(say("table-too-large", limit=limit))
    expected = talk.expected().get("plan")
    with talk.read() as work:
        found = context(talk, work)
        plan = _target(talk, work, expected if isinstance(expected, int) else None)
    result = _read(talk, found, file.read(), file.name)
    if not result.steps and not result.wrong:
        raise UserError(say("table-no-table"))
    content: dict[str, object] = {"name": file.name, "rows": [to_json(step) for step in result.steps]}
    with talk.write() as work:
        work.chats.forget(talk.chat_id, talk.user_id)
        card = work.plan_cards.add(_card(talk, plan, content))
    return _preview(card, result, found, plan)


def press(talk: Talk) -> Reply:
    """A button below a preview: `plantable:save:<card>`, `plantable:cancel:<card>`."""
    what, number, rest = pressed(talk)
    if what not in {"save", "cancel"} or rest:
        raise UserError(say("error-stale-button"))
    with talk.write() as work:
        card = work.plan_cards.get(number, locked=True)
        if card is None or card.kind != CardKind.TABLE or card.chat_id != talk.chat_id:
            raise UserError(say("error-stale-button"))
        if card.user_id != talk.user_id:
            return Reply(notice=say("stepcard-not-yours"))
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
    rows = [cells_of(step.content, talk, found) for step in sorted(steps, key=lambda step: step.position)]
    content = write_xlsx([Table(plan.title, columns(talk), rows)])
    name = "-".join(words(fold(plan.title)))[:60] or "plan"
    return Reply(parts=[say("plan-table", count=len(rows))], files=[Attachment(f"{name}.xlsx", XLSX, content)])


def _read(talk: Talk, found: Context, content: bytes, name: str) -> _Read:
    try:
        tables = read_rows(content, name)
    except TableError as error:
        raise UserError(refused_table(error)) from error
    table = max(tables, key=lambda one: _fit(talk, one))
    if len(table.rows) > MOST_ROWS:
        raise UserError(say("table-too-many-rows", limit=MOST_ROWS))
    parsed = parse(table, columns(talk))
    wrong = [(error.row, wrong_cell(error)) for error in parsed.errors]
    steps: list[StepContent] = []
    for row in parsed.rows:
        step, troubles = content_of(row, talk, found)
        wrong += [(row.number, trouble) for trouble in troubles]
        if not troubles:
            steps.append(step)
    return _Read(steps, [line for _, line in sorted(wrong, key=lambda one: one[0])], parsed.unknown)


def _fit(talk: Talk, table: RawTable) -> int:
    """How many of a table's headings we know: a document may have other tables too."""
    return len(table.heading) - len(parse(table, columns(talk)).unknown)


def _target(talk: Talk, work: UnitOfWork, plan_id: int | None) -> Plan:
    asked = work.plans.get(plan_id, talk.partnership_id, talk.audiences) if plan_id is not None else None
    plan = asked or work.plans.current(talk.partnership_id, talk.audiences, talk.today)
    if plan is None or plan.status == PlanStatus.CLOSED:
        raise UserError(say("plan-none", coordinator="yes" if talk.role >= Role.COORDINATOR else "no"))
    return plan


def _card(talk: Talk, plan: Plan, content: dict[str, object]) -> PlanCard:
    return PlanCard(
        chat_id=talk.chat_id,
        user_id=talk.user_id,
        partnership_id=talk.partnership_id,
        plan_id=plan.id,
        kind=CardKind.TABLE,
        content=content,
        source_message_id=talk.message.message_id,
        state=CardState.OPEN,
        created_at=talk.services.clock.now(),
    )


def _preview(card: PlanCard, result: _Read, found: Context, plan: Plan) -> Reply:
    count = len(result.steps)
    parts: list[Part] = [say("plantable-heading", name=str(card.content["name"]), count=count, plan=plan.title)]
    parts += [say("plantable-line", step=step_line(0, step, found)) for step in result.steps[:MOST_SHOWN]]
    if count > MOST_SHOWN:
        parts.append(say("digest-more", count=count - MOST_SHOWN))
    if result.wrong:
        parts += [Gap(), say("plantable-wrong", count=len(result.wrong)), *result.wrong[:MOST_WRONG]]
    if result.unknown:
        parts.append(say("plantable-unknown", names=", ".join(result.unknown)[:200]))
    save = Button(say("button-plantable-save", count=count), f"plantable:save:{card.id}")
    cancel = Button(say("button-step-cancel"), f"plantable:cancel:{card.id}")
    return reply(*parts, buttons=[[save, cancel] if count else [cancel]])


def _save(talk: Talk, work: UnitOfWork, card: PlanCard) -> Reply:
    plan = _target(talk, work, card.plan_id)
    steps = [changes.add(talk, work, plan, from_json(row)) for row in card.content["rows"]]
    card.state = CardState.SAVED
    work.session.flush()
    button = Button(say("button-to-plan"), f"plan:list:{plan.id}:all:0")
    line = say("plantable-saved", count=len(steps), first=str(steps[0].id), last=str(steps[-1].id), plan=plan.title)
    return reply(line, buttons=[[button]], replaces=True)
