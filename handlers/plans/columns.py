"""The columns of a table of steps: the same ones when it is written and when it is read, in three languages."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from handlers.messages import Say, say
from handlers.plans.context import Context
from handlers.plans.fields import as_day, read_due, read_field, read_organisation
from handlers.plans.states import state_called
from handlers.talk import Talk
from knowledge.text import fold
from knowledge.words import LANGUAGES
from reports.tables import Cell, Column, Kind, Money, ParsedRow
from storage import Party, StepContent, StepCost, StepStatus
from storage.plans import MOST_COST

KINDS: Mapping[str, Kind] = {
    "number": Kind.TEXT,
    "title": Kind.TEXT,
    "organisation": Kind.TEXT,
    "owners": Kind.TEXT,
    "start": Kind.TEXT,
    "due": Kind.TEXT,
    "status": Kind.TEXT,
    "cost": Kind.MONEY,
    "payer": Kind.TEXT,
    "goals": Kind.TEXT,
    "notes": Kind.TEXT,
}
# How people head such columns besides our own words for them.
OTHER_NAMES: Mapping[str, tuple[str, ...]] = {
    "number": ("nr", "id", "no", "no.", "step no", "mã", "mã bước", "số"),
    "title": ("åtgärd", "aktivitet", "insats", "vad", "titel", "rubrik", "step", "action", "activity", "task", "what",
              "name", "bước", "hoạt động", "nội dung", "công việc", "bước thực hiện", "tiêu đề", "tên"),
    "organisation": ("ansvarig organisation", "förvaltning", "responsible organisation", "department", "organization",
                     "lead organisation", "responsible party", "ansvarig enhet", "ansvarig aktör", "đơn vị",
                     "cơ quan", "đơn vị phụ trách", "đơn vị chịu trách nhiệm", "đơn vị chủ trì", "đơn vị thực hiện",
                     "cơ quan chủ trì"),
    "owners": ("ansvarig", "ansvarig person", "vem", "responsible person", "owner", "who", "người thực hiện", "ai"),
    "start": ("startdatum", "börjar", "start date", "begins", "từ ngày", "ngày bắt đầu"),
    "due": ("klart", "klar", "slut", "slutdatum", "deadline", "när", "datum", "due date", "end", "end date", "when",
            "hạn", "thời hạn", "đến ngày", "ngày kết thúc", "thời gian"),
    "status": ("läge", "state", "tình trạng"),
    "cost": ("budget", "belopp", "amount", "kinh phí", "số tiền", "ngân sách"),
    "payer": ("betalas av", "betalare", "finansiär", "paid by", "funder", "bên chi trả", "nguồn kinh phí"),
    "goals": ("mål", "agenda 2030", "sdg", "goals", "goal", "mục tiêu"),
    "notes": ("anteckningar", "kommentar", "notering", "comment", "notes", "remarks", "ghi chú"),
}  # fmt: skip


def columns(talk: Talk) -> list[Column]:
    """The columns with titles in the person's language, read under those of the other languages too."""
    return [
        Column(
            key,
            title(talk, key, talk.language),
            kind,
            required=key == "title",
            total=kind == Kind.MONEY,
            unit=title(talk, "currency", talk.language),
            aliases=(*(title(talk, key, language) for language in LANGUAGES), *OTHER_NAMES[key]),
        )
        for key, kind in KINDS.items()
    ]


def title(talk: Talk, key: str, language: str) -> str:
    """What a column is called."""
    return talk.services.texts.text(say(f"step-field-{key}"), language)


def content_of(
    row: ParsedRow, talk: Talk, context: Context, before: StepContent | None = None
) -> tuple[StepContent, list[Say]]:
    """A row as a step, and what is wrong with its cells; empty cells leave a step that is there already as it is."""
    content = before or StepContent(str(row.values["title"]))
    shown = dict(zip(KINDS, cells_of(0, content, talk, context), strict=True))
    wrong: list[Say] = []
    for key in ("title", "organisation", "owners", "start", "due", "goals", "notes", "status"):
        value = row.values.get(key)
        if value is None or (before is not None and str(value) == str(shown[key])):
            continue
        found = _with_status(str(value), content, talk) if key == "status" else _read(key, str(value), content, context)
        if found is None:
            wrong.append(_wrong(row, key, str(value), talk))
        else:
            content = found
    given = row.values.get("cost")
    if isinstance(given, Money) and not 0 <= given.amount <= MOST_COST:
        wrong.append(_wrong(row, "cost", f"{given.amount:f} {given.currency}", talk))
        return content, wrong
    cost = _cost(given, row.values.get("payer"), context)
    return (content if before is not None and cost is None else replace(content, cost=cost)), wrong


def cells_of(number: int, content: StepContent, talk: Talk, context: Context) -> Sequence[Cell]:
    """A step as a row of a table."""
    cost = content.cost
    due = content.due
    return (
        f"S-{number}",
        content.title,
        context.name(content.organisation) if content.organisation else None,
        ", ".join(owner.name for owner in content.owners) or None,
        content.start.isoformat() if content.start else None,
        None if due is None else due.day.strftime("%Y-%m") if due.grain == "month" else due.day.isoformat(),
        talk.services.texts.text(say("step-status-name", status=str(content.status)), talk.language),
        Money(cost.amount, cost.currency) if cost else None,
        context.name(cost.payer) if cost and cost.payer else None,
        ", ".join(str(goal) for goal in content.goals) or None,
        content.notes or None,
    )


def _read(key: str, value: str, content: StepContent, context: Context) -> StepContent | None:
    if key == "start":
        start = read_due(value, context)
        return replace(content, start=as_day(start.day)) if start is not None else None
    found = read_field(key, value, content, context)
    return _with_organisation(found, context) if key == "owners" and found is not None else found


def _with_organisation(content: StepContent, context: Context) -> StepContent:
    """Under "Ansvarig" people write organisations too: one that we know is no person."""
    known = {one: context.register.called(one.name) for one in content.owners if one.user_id is None}
    named = [(one, organisation) for one, organisation in known.items() if organisation is not None]
    if content.organisation is not None or len(named) != 1:
        return content
    [(owner, organisation)] = named
    owners = tuple(one for one in content.owners if one != owner)
    return replace(content, owners=owners, organisation=Party(organisation.sv, organisation.id))


def _with_status(value: str, content: StepContent, talk: Talk) -> StepContent | None:
    status = _status(value, talk)
    return replace(content, status=status) if status is not None else None


def _status(value: str, talk: Talk) -> StepStatus | None:
    wanted = fold(value.strip())
    for status in StepStatus:
        names = (talk.services.texts.text(say("step-status-name", status=str(status)), one) for one in LANGUAGES)
        if wanted in {fold(name) for name in names} | {str(status)}:
            return status
    return state_called(value)


def _cost(given: Cell, payer: Cell, context: Context) -> StepCost | None:
    if not isinstance(given, Money) or given.amount == Decimal():
        return None
    organisation = read_organisation(str(payer), context) if payer is not None else None
    return StepCost(given.amount, given.currency, organisation)


def _wrong(row: ParsedRow, key: str, value: str, talk: Talk) -> Say:
    column = title(talk, key, talk.language)
    what = "not-a-date" if key in {"start", "due"} else "not-a-state" if key == "status" else "not-understood"
    return say(f"step-cell-{what}", row=str(row.number), column=column, value=value[:40])
