"""Two people decide the same thing in the same moment: the second hears that it is decided, and changes nothing."""

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from typing import Any

import pytest
from sqlalchemy import text

from bot.bootstrap import Overrides, open_services
from bot.config import Config
from handlers.dispatch import dispatch
from handlers.messages import ChatKind, ChatPlace, Message, Person
from handlers.services import Services
from storage import (
    Activity,
    Admission,
    Agreement,
    AgreementStatus,
    Chat,
    Confirmation,
    FollowUp,
    Invitation,
    Role,
    TermContent,
    TermState,
    UnitOfWork,
    User,
)
from storage.database import Base
from tests.conversations.talk import enrol

NOW = datetime.now(UTC)
WAITING = text("SELECT count(*) FROM pg_locks WHERE NOT granted")
LAN = "telegram:2"
Case = tuple[str, type[Base], int, Mapping[str, object], str]


def _cases(work: UnitOfWork) -> Iterator[Case]:
    """What one of two presses; of which record the other has changed what, and what the one must hear then."""
    home = work.partnerships.all()[0].id
    asked = Admission.ASKED
    asks = work.users.add(
        User(address="telegram:9", name="Nils", language="sv", admission=asked, created_at=NOW, seen_at=NOW)
    )
    group = work.chats.add(Chat(address="telegram:-9", kind="group", title="Skolan", admission=asked, created_at=NOW))
    code = work.invitations.add(
        Invitation(code_hash="x", partnership_id=home, role=Role.READER, made_at=NOW, expires_at=NOW)
    )
    idea = work.terms.add(home, TermContent("term", {"sv": ["bro"]}), None, NOW, TermState.SUGGESTED)
    shared: Mapping[str, Any] = {"partnership_id": home, "audience": "shared"}
    agreement = work.agreements.add(
        Agreement(**shared, title="Avtal", status=AgreementStatus.IN_FORCE, created_at=NOW, changed_at=NOW)
    )
    meeting = Activity(**shared, title="Möte", kind="meeting", start_on=date(2026, 11, 19), logged_at=NOW)
    meeting.confirmation_side = "thai-nguyen"
    work.activities.add(meeting, ["Möte"])
    work.activities.change(meeting, {"confirmation": Confirmation.ASKED.value}, None, NOW)
    task = work.follow_ups.add(FollowUp(activity_id=meeting.id, text="Skicka kartan"))
    admitted = {"admission": Admission.ADMITTED}
    yield f"grant:refuse:{asks.id}", User, asks.id, admitted, "access-decided-before"
    yield f"grant:group:{group.id}:no", Chat, group.id, admitted, "access-decided-before"
    yield f"invite:withdraw:{code.id}", Invitation, code.id, {"used_at": NOW}, "error-stale-button"
    yield f"glossary:refuse:{idea.id}", type(idea), idea.id, {"state": TermState.ACTIVE}, "glossary-decided-before"
    begun = {"status": AgreementStatus.UNDER_REVIEW}
    yield f"agreement:review:{agreement.id}", Agreement, agreement.id, begun, "error-stale-button"
    yield f"followups:done:{task.id}", FollowUp, task.id, {"done_at": NOW}, "followups-before"
    changed = {"title": "Besök", "confirmation": Confirmation.NONE}
    yield f"activity:confirm:{meeting.id}", Activity, meeting.id, changed, "confirm-before"
    yield f"activity:undo:{meeting.id}", Activity, meeting.id, changed, "activity-changed-since"


@pytest.mark.parametrize("kind", ["postgresql"])  # on SQLite writers take turns
def test_who_decides_a_moment_later_hears_so_and_changes_nothing(config: Config, overrides: Overrides) -> None:
    with open_services(config, overrides) as services, ThreadPoolExecutor(1) as pool:
        enrol(services, LAN, "Lan", "sv", Role.COORDINATOR, "thai-nguyen")
        with services.store.write() as work:
            (lan,) = work.users.by_addresses([LAN])
            work.users.grant(lan.id, work.partnerships.all()[0].id, Role.ADMIN)
            cases = list(_cases(work))
        for button, kind, number, changes, wanted in cases:
            with services.store.write() as other:
                record = other.session.get_one(kind, number)
                for name, value in changes.items():
                    setattr(record, name, value)
                other.session.flush()
                pressed = pool.submit(_told, services, button)
                while not (pressed.done() or other.session.scalar(WAITING)):
                    pass
            told = pressed.result(10)
            assert wanted in told, f"{button} tells {told}"
            with services.store.read() as work:
                record = work.session.get_one(kind, number)
                assert {name: getattr(record, name) for name in changes} == changes


def _told(services: Services, button: str) -> str:
    """The texts, by their ids, that somebody gets who presses a button."""
    person, place = Person(LAN, "Lan"), ChatPlace(LAN, ChatKind.PRIVATE)
    outcome = dispatch(Message(button, place, person, button=button, message_id="1"), services)
    with services.store.read() as work:
        newest = work.mailbox.newest(LAN)
    notice = outcome.notice.id if outcome.notice is not None else ""
    return f"{notice} {newest.payload if newest is not None else ''}"
