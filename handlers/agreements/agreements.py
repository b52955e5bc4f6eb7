"""/agreements: the list, one of them, a new one, and changing one by buttons and single answers."""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any, NoReturn
from zoneinfo import ZoneInfo

from handlers import when
from handlers.agreeing import says_none
from handlers.agreements.auditing import note_change
from handlers.agreements.card import FIELDS, OWN, card, line, may_hide, review_buttons
from handlers.agreements.review import remind, unremind
from handlers.agreements.telling import Told, told_of
from handlers.audit import Action, note
from handlers.errors import UserError
from handlers.messages import Gap, Reply, reply, say
from handlers.talk import Talk, number_in
from handlers.translating.writing import note as note_texts
from handlers.translating.writing import pen_of
from knowledge.words import SHARED
from storage import Agreement, AgreementKind, AgreementStatus, Role, UnitOfWork

NUMBER = re.compile(r"M-?(\d{1,9})", re.IGNORECASE)
MISTYPED = re.compile(r"(?:[MASF] ?-? ?)?\d\S{0,9}", re.IGNORECASE)  # rather a number than the title of a new one
A_YEAR = re.compile(r"(?:år |year |năm )?((?:19|20)\d\d)", re.IGNORECASE)
LONGEST_TITLE, LONGEST_PARTY, MOST_PARTIES, MOST_MONTHS = 300, 200, 20, 60
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
        return _create(talk, told_of(talk, text))
    with talk.read() as work:
        every = work.agreements.of(talk.partnership_id, talk.audiences)
    may_add = talk.role >= Role.COORDINATOR
    if not every:
        return reply(say("agreements-empty"), *([say("agreements-hint-first")] if may_add else []))
    first = f"M-{every[0].id}"
    hint = say("agreements-hint", number=first) if may_add else say("agreements-hint-reader", number=first)
    return reply(say("agreements-heading", count=len(every)), *(line(entry) for entry in every), Gap(), hint)


def add_said(talk: Talk) -> Reply:
    """The agreement that a plain message tells of: "Nytt avtal: MoU, 1 maj 2024 till 30 april 2027"."""
    return _create(talk, told_of(talk, " ".join(talk.message.text.split())))


def _shown(talk: Talk, number: int) -> Reply:
    with talk.read() as work:
        return card(talk, _get(work, talk, number))


def press(talk: Talk) -> Reply:
    """A button below an agreement: `agreement:<what>:<id>`, for what is chosen with the value that it promised."""
    what, rest = talk.pressed(2)
    number, _, wanted = rest.partition(":")
    if what in FIELDS:
        return _ask(talk, what, number_in(number))
    if what == "open":
        return _shown(talk, number_in(number))
    if what not in TURNS:
        raise UserError(say("error-stale-button"))
    if what == "audience" and wanted == OWN:
        wanted = talk.side or ""
    pen = pen_of(talk)
    with talk.write() as work:
        agreement = _held(work, talk, number_in(number), deleted=what == "restore")
        if wanted and getattr(agreement, what, None) == wanted:
            return card(talk, agreement, replaces=True)  # pressed twice, or chosen by somebody else meanwhile
        unremind(work, agreement)
        TURNS[what](talk, agreement, wanted)
        _note_turn(talk, work, agreement, what)
        note_texts(work, pen, [agreement.title], internal=agreement.audience != SHARED)
        agreement.changed_at = talk.services.clock.now()
        remind(work, talk.services, agreement)
        if what == "review":
            return reply(
                say("agreement-review-begun", title=agreement.title), buttons=[review_buttons(agreement, talk.language)]
            )
        return card(talk, agreement, replaces=True)


def _note_turn(talk: Talk, work: UnitOfWork, agreement: Agreement, what: str) -> None:
    if what in NOTED:
        note(talk, work, NOTED[what], agreement.title)
    else:
        note_change(talk, work, agreement, "status" if what == "review" else what)


def answer(talk: Talk) -> Reply:
    """The new value of a field that was asked for."""
    details = talk.expected()
    field, number = str(details.get("field", "")), details.get("agreement")
    if field not in FIELDS or not isinstance(number, int):
        raise UserError(say("error-stale-button"))
    values, pen = _values(talk, field, talk.message.text.strip()), pen_of(talk)
    with talk.write() as work:
        agreement = _held(work, talk, number)
        _check_term({**_term(agreement), **values})
        unremind(work, agreement)
        for name, value in values.items():
            setattr(agreement, name, value)
        note_change(talk, work, agreement, field)
        if agreement.signed_on is not None and agreement.status == AgreementStatus.DRAFT:
            agreement.status = AgreementStatus.IN_FORCE  # else nobody would be reminded of its review
            note_change(talk, work, agreement, "status")
        if field == "title":
            note_texts(work, pen, [agreement.title], internal=agreement.audience != SHARED)
        agreement.changed_at = talk.services.clock.now()
        remind(work, talk.services, agreement)
        talk.forget()
        return card(talk, agreement)


def _create(talk: Talk, told: Told) -> Reply:
    if talk.role < Role.COORDINATOR:
        raise UserError(say("access-role-too-low", role=say("role-coordinator")))
    term: dict[str, date | None] = {"starts_on": told.starts_on, "ends_on": told.ends_on}
    _check_term(term)
    now, pen = talk.services.clock.now(), pen_of(talk)
    with talk.write() as work:
        partnership = work.partnerships.get(talk.partnership_id)
        made = work.agreements.add(
            Agreement(
                partnership_id=talk.partnership_id,
                audience=SHARED,
                title=told.title[:LONGEST_TITLE],
                kind=told.kind,
                status=AgreementStatus.IN_FORCE if told.is_in_force(talk.today) else AgreementStatus.DRAFT,
                signed_on=told.signed_on,
                **term,
                parties=[side["name"] for side in partnership.sides] if partnership is not None else [],
                documents=[],
                notes="",
                created_by=talk.user_id,
                created_at=now,
                changed_at=now,
            )
        )
        note(talk, work, Action.AGREEMENT_ADDED, made.title)
        note_texts(work, pen, [made.title], internal=False)
        remind(work, talk.services, made)
        return card(talk, made)


def _ask(talk: Talk, field: str, number: int) -> Reply:
    with talk.read() as work:
        agreement = _get(work, talk, number)
    talk.expect("agreement-field", field=field, agreement=agreement.id)
    return reply(say(f"agreement-ask-{field}", title=agreement.title))


def _get(work: UnitOfWork, talk: Talk, number: int) -> Agreement:
    return _known(work.agreements.get(number, talk.partnership_id, talk.audiences), number)


def _held(work: UnitOfWork, talk: Talk, number: int, *, deleted: bool = False) -> Agreement:
    """The same, kept from others until the turn ends."""
    found = work.agreements.get(number, talk.partnership_id, talk.audiences, locked=True)
    return _known(found, number, deleted=deleted)


def _known(found: Agreement | None, number: int, *, deleted: bool = False) -> Agreement:
    if found is None or (found.deleted_at is not None) != deleted:
        raise UserError(say("agreement-unknown", number=f"M-{number}"))
    return found


def _values(talk: Talk, field: str, text: str) -> dict[str, Any]:
    """The columns that an answer sets. Raises UserError when it is not understood."""
    nothing = says_none(text)
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
    if field != "signed" and (year := A_YEAR.fullmatch(text)):
        return date(int(year[1]), 12, 31) if field == "ends" else date(int(year[1]), 1, 1)
    try:
        return date.fromisoformat(text)
    except ValueError:
        found = _read_day(talk, text, past=field == "signed")
    if found is None and field != "signed":  # without a year it is to come; with one it may be long ago
        found = _read_day(talk, text, past=True)
    if found is None:
        return None
    day = (found.end or found.start) if field == "ends" else found.start
    return day.date() if isinstance(day, datetime) else day


def _read_day(talk: Talk, text: str, *, past: bool) -> when.When | None:
    now = talk.services.clock.now().astimezone(ZoneInfo(talk.timezone)).replace(tzinfo=None)
    found = next(iter(when.find_days(text, talk.language, now, past=past)), None)
    return found.when if found is not None else None


def _term(agreement: Agreement) -> dict[str, date | None]:
    return {"starts_on": agreement.starts_on, "ends_on": agreement.ends_on}


def _check_term(values: Mapping[str, Any]) -> None:
    if values["starts_on"] and values["ends_on"] and values["starts_on"] > values["ends_on"]:
        raise UserError(say("agreement-backwards"))


def _kind(_: Talk, agreement: Agreement, wanted: str) -> None:
    agreement.kind = AgreementKind(_one_of(AgreementKind, wanted))


def _status(_: Talk, agreement: Agreement, wanted: str) -> None:
    agreement.status = AgreementStatus(_one_of(AgreementStatus, wanted))


def _one_of(values: Iterable[str], wanted: str) -> str:
    if wanted not in set(values):
        raise UserError(say("error-stale-button"))
    return wanted


def _audience(talk: Talk, agreement: Agreement, wanted: str) -> None:
    """What both sides see, only who noted it, or an admin, takes from the other."""
    if talk.side is None or wanted not in {SHARED, talk.side}:
        raise UserError(say("error-stale-button"))
    if wanted != SHARED and not may_hide(talk, agreement):
        raise UserError(say("agreement-not-yours-to-hide"))
    agreement.audience = wanted


def _review(_: Talk, agreement: Agreement, __: str) -> None:
    if agreement.status != AgreementStatus.IN_FORCE:
        raise UserError(say("error-stale-button"))
    agreement.status = AgreementStatus.UNDER_REVIEW


def _delete(talk: Talk, agreement: Agreement, _: str) -> None:
    agreement.deleted_at = talk.services.clock.now()


def _restore(_: Talk, agreement: Agreement, __: str) -> None:
    agreement.deleted_at = None


TURNS: Mapping[str, Callable[[Talk, Agreement, str], None]] = {
    "kind": _kind,
    "status": _status,
    "audience": _audience,
    "review": _review,
    "delete": _delete,
    "restore": _restore,
}
NOTED = {"delete": Action.DELETED, "restore": Action.RESTORED}
