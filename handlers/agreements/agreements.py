"""/agreements: the list, one of them, a new one, and changing one by buttons and single answers."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, NoReturn
from zoneinfo import ZoneInfo

from handlers import when
from handlers.agreements.card import FIELDS, card, line, review_buttons
from handlers.agreements.noting import note_change
from handlers.agreements.review import remind, unremind
from handlers.audit import Action, note
from handlers.errors import UserError
from handlers.messages import Gap, Reply, reply, say
from handlers.talk import Talk, number_in
from knowledge.words import SHARED
from storage import Agreement, AgreementKind, AgreementStatus, Role, UnitOfWork

NUMBER = re.compile(r"M-?(\d{1,9})", re.IGNORECASE)
MISTYPED = re.compile(r"(?:[MASF] ?-? ?)?\d\S{0,9}", re.IGNORECASE)  # rather a number than the title of a new one
LONGEST_TITLE, LONGEST_PARTY, MOST_PARTIES, MOST_MONTHS = 300, 200, 20, 60
NOTHING = frozenset({"-", "–", "ingen", "inget", "none", "nothing", "không", "khong"})
DAYS = {"signed": "signed_on", "starts": "starts_on", "ends": "ends_on"}


def agreements(talk: Talk) -> Reply:
    """All agreements; `M-3` opens one; any other text is the title of a new one."""
    text = " ".join(talk.message.text.split())
    spoken = NUMBER.fullmatch(text)
    if spoken:
        return _shown(talk, int(spoken[1]))
    if MISTYPED.fullmatch(text):
        raise UserError(say("agreement-unknown", number=text))
    if text:
        return _create(talk, text)
    with talk.read() as work:
        every = work.agreements.of(talk.partnership_id, talk.audiences)
    may_add = talk.role >= Role.COORDINATOR
    if not every:
        return reply(say("agreements-empty"), *([say("agreements-hint-first")] if may_add else []))
    first = f"M-{every[0].id}"
    hint = say("agreements-hint", number=first) if may_add else say("agreements-hint-reader", number=first)
    return reply(say("agreements-heading", count=len(every)), *(line(entry) for entry in every), Gap(), hint)


def _shown(talk: Talk, number: int) -> Reply:
    with talk.read() as work:
        return card(talk, _get(work, talk, number))


def press(talk: Talk) -> Reply:
    """A button below an agreement: `agreement:<what>:<id>`."""
    what, number = talk.pressed(2)
    if what in FIELDS:
        return _ask(talk, what, number_in(number))
    if what == "open":
        return _shown(talk, number_in(number))
    if what not in TURNS:
        raise UserError(say("error-stale-button"))
    with talk.write() as work:
        agreement = _get(work, talk, number_in(number), deleted=what == "restore")
        unremind(work, agreement)
        TURNS[what](talk, agreement)
        if what in NOTED:
            note(talk, work, NOTED[what], agreement.title)
        else:
            note_change(talk, work, agreement, "status" if what == "review" else what)
        agreement.changed_at = talk.services.clock.now()
        remind(work, talk.services, agreement)
        if what == "review":
            return reply(
                say("agreement-review-begun", title=agreement.title), buttons=[review_buttons(agreement, talk.language)]
            )
        return card(talk, agreement, replaces=True)


def answer(talk: Talk) -> Reply:
    """The new value of a field that was asked for."""
    details = talk.expected()
    field, number = str(details.get("field", "")), details.get("agreement")
    if field not in FIELDS or not isinstance(number, int):
        raise UserError(say("error-stale-button"))
    values = _values(talk, field, talk.message.text.strip())
    with talk.write() as work:
        agreement = _get(work, talk, number)
        _check_term({**_term(agreement), **values})
        unremind(work, agreement)
        for name, value in values.items():
            setattr(agreement, name, value)
        note_change(talk, work, agreement, field)
        agreement.changed_at = talk.services.clock.now()
        remind(work, talk.services, agreement)
        talk.forget()
        return card(talk, agreement)


def _create(talk: Talk, title: str) -> Reply:
    if talk.role < Role.COORDINATOR:
        raise UserError(say("access-role-too-low", role=say("role-coordinator")))
    now = talk.services.clock.now()
    with talk.write() as work:
        partnership = work.partnerships.get(talk.partnership_id)
        made = work.agreements.add(
            Agreement(
                partnership_id=talk.partnership_id,
                audience=SHARED,
                title=title[:LONGEST_TITLE],
                kind=AgreementKind.COOPERATION,
                status=AgreementStatus.DRAFT,
                parties=[side["name"] for side in partnership.sides] if partnership is not None else [],
                documents=[],
                notes="",
                created_by=talk.user_id,
                created_at=now,
                changed_at=now,
            )
        )
        note(talk, work, Action.AGREEMENT_ADDED, made.title)
        return card(talk, made)


def _ask(talk: Talk, field: str, number: int) -> Reply:
    with talk.read() as work:
        agreement = _get(work, talk, number)
    talk.expect("agreement-field", field=field, agreement=agreement.id)
    return reply(say(f"agreement-ask-{field}", title=agreement.title))


def _get(work: UnitOfWork, talk: Talk, number: int, *, deleted: bool = False) -> Agreement:
    found = work.agreements.get(number, talk.partnership_id, talk.audiences)
    if found is None or (found.deleted_at is not None) != deleted:
        raise UserError(say("agreement-unknown", number=f"M-{number}"))
    return found


def _values(talk: Talk, field: str, text: str) -> dict[str, Any]:
    """The columns that an answer sets. Raises UserError when it is not understood."""
    nothing = text.casefold() in NOTHING
    if field == "title":
        return {"title": " ".join(text.split())[:LONGEST_TITLE] or _unclear(field)}
    if field in {"parties", "documents"}:
        names = [" ".join(name.split())[:LONGEST_PARTY] for name in re.split(r"[;\n,]", text)]
        return {field: [] if nothing else [name for name in names if name][:MOST_PARTIES]}
    if field == "lead":
        months = re.search(r"\d{1,3}", text)
        if months is None or int(months[0]) > MOST_MONTHS:
            _unclear(field)
        return {"lead_months": int(months[0])}
    return {DAYS[field]: None if nothing else _day(talk, field, text) or _unclear(field)}


def _unclear(field: str) -> NoReturn:
    raise UserError(say("agreement-unclear-lead") if field == "lead" else say("agreement-unclear"))


def _day(talk: Talk, field: str, text: str) -> date | None:
    """The day that is meant: an agreement ends with the last day of a month or a year, and was signed in the past."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        now = talk.services.clock.now().astimezone(ZoneInfo(talk.timezone)).replace(tzinfo=None)
        found = next(iter(when.find_days(text, talk.language, now, past=field == "signed")), None)
        if found is None:
            return None
        day = (found.when.end or found.when.start) if field == "ends" else found.when.start
        return day.date() if isinstance(day, datetime) else day


def _term(agreement: Agreement) -> dict[str, date | None]:
    return {"starts_on": agreement.starts_on, "ends_on": agreement.ends_on}


def _check_term(values: Mapping[str, Any]) -> None:
    if values["starts_on"] and values["ends_on"] and values["starts_on"] > values["ends_on"]:
        raise UserError(say("agreement-backwards"))


def _next_kind(_: Talk, agreement: Agreement) -> None:
    kinds = list(AgreementKind)
    agreement.kind = kinds[(kinds.index(AgreementKind(agreement.kind)) + 1) % len(kinds)]


def _next_status(_: Talk, agreement: Agreement) -> None:
    states = list(AgreementStatus)
    agreement.status = states[(states.index(AgreementStatus(agreement.status)) + 1) % len(states)]


def _turn_audience(talk: Talk, agreement: Agreement) -> None:
    if talk.side is not None:
        agreement.audience = talk.side if agreement.audience == SHARED else SHARED


def _review(_: Talk, agreement: Agreement) -> None:
    agreement.status = AgreementStatus.UNDER_REVIEW


def _delete(talk: Talk, agreement: Agreement) -> None:
    agreement.deleted_at = talk.services.clock.now()


def _restore(_: Talk, agreement: Agreement) -> None:
    agreement.deleted_at = None


TURNS: Mapping[str, Callable[[Talk, Agreement], None]] = {
    "kind": _next_kind,
    "status": _next_status,
    "audience": _turn_audience,
    "review": _review,
    "delete": _delete,
    "restore": _restore,
}
NOTED = {"delete": Action.DELETED, "restore": Action.RESTORED}
