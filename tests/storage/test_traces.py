"""A forgotten person's name goes out of what is others' as well, as far as it can be known."""

from datetime import date

import pytest
from sqlalchemy import select

from storage import (
    ActivityChange,
    Database,
    FollowUp,
    Original,
    OutgoingMessage,
    Owner,
    Plan,
    StepChange,
    StepContent,
    StoredTranslation,
    UnitOfWork,
    User,
)
from storage.follow_ups import NOBODY
from storage.plans.records import StepOwner
from storage.traces import without_name
from tests.storage.samples import NOW, SIDES, add_activity, add_user, letter

NAME, OTHER = "Rut Persson", "Rut Andersson"


def _fill(work: UnitOfWork) -> None:
    rut, anna = add_user(work, name=NAME), add_user(work, "telegram:2", name=OTHER)
    partnership = work.partnerships.ensure("Borås – Huế", SIDES).id
    said = {"say": "pass-on-request", "with": {"name": NAME, "question": f"Vad säger {NAME} om vatten?"}}
    work.mailbox.post(letter(anna.address, payload={"language": "sv", "parts": [said], "buttons": []}), [])
    entry = add_activity(work, partnership, logged_by=anna.id)
    work.activities.note(
        ActivityChange(field="outcome", before="", after=f"{NAME} skickar ritningar"), entry.id, anna.id, NOW
    )
    work.follow_ups.add(FollowUp(activity_id=entry.id, text="Ringa", person=NAME, user_id=rut.id))
    plan = work.plans.add(
        Plan(
            partnership_id=partnership,
            title="Plan",
            starts_on=date(2026, 1, 1),
            ends_on=date(2026, 12, 31),
            created_at=NOW,
        )
    )
    both = (Owner(NAME, rut.id), Owner(OTHER, anna.id))
    step = work.steps.add(plan, StepContent("Rena", owners=both), anna.id, NOW)
    work.steps.revise(step, StepContent("Rena", owners=both[1:]), anna.id, NOW)
    work.steps.revise(step, StepContent("Rena", owners=both), anna.id, NOW)
    work.translations.correct(Original(partnership, "0", "sv", "vi"), "", {"text": "nước"}, (rut.id, NAME), NOW)


def test_the_name_is_taken_out_wherever_it_can_be_known(database: Database) -> None:
    with database.write() as work:
        _fill(work)
    with database.write() as work:
        user = work.users.by_address("telegram:1")
        assert user is not None
        work.personal.forget(user)
    with database.read() as work:
        (message,) = work.session.scalars(select(OutgoingMessage))
        assert message.payload["parts"][0]["with"] == {"name": NOBODY, "question": f"Vad säger {NOBODY} om vatten?"}
        (change,) = work.session.scalars(select(ActivityChange))
        assert change.after == f"{NOBODY} skickar ritningar"
        (follow_up,) = work.session.scalars(select(FollowUp))
        assert (follow_up.person, follow_up.user_id) == (NOBODY, None)
        assert [row.name for row in work.session.scalars(select(StepOwner).order_by(StepOwner.id))] == [NOBODY, OTHER]
        told = [entry.before for entry in work.session.scalars(select(StepChange).where(StepChange.field == "owners"))]
        assert [NOBODY, None] in told[0]
        assert [name for name, _ in told[0]] == [NOBODY, OTHER]
        (kept,) = work.session.scalars(select(StoredTranslation))
        assert (kept.by_name, kept.user_id) == (NOBODY, None)


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("Rut Persson", ["Rut Persson ringer", "Rut"], [f"{NOBODY} ringer", "Rut"]),
        ("Minh", {"name": "Minh", "text": "Minh ringer"}, {"name": NOBODY, "text": "Minh ringer"}),
        ("", "", ""),
    ],
)
def test_a_single_word_may_be_somebody_else(name: str, before: object, after: object) -> None:
    assert without_name(before, name) == after


def test_long_histories_are_cleared_piece_by_piece_and_what_came_meanwhile_at_the_end(database: Database) -> None:
    with database.write() as work:
        _fill(work)
        note = work.session.scalars(select(ActivityChange)).one()
        entry_id, by = note.activity_id, note.user_id
        assert by is not None
        for number in range(250):
            after = f"{NAME} {number}" if number % 2 else "annat"
            work.activities.note(ActivityChange(field="outcome", before="", after=after), entry_id, by, NOW)
    with database.read() as work:
        found = work.personal.find_traces(_rut(work))
    assert [len(batch.ids) for batch in found.batches if batch.history == "activities"] == [100, 26]
    for batch in (*found.batches[:2], *found.batches):  # a stop in between, and all once more
        with database.write() as work:
            work.personal.clear_batch(_rut(work), batch)
    with database.write() as work:
        work.activities.note(ActivityChange(field="outcome", before="", after=f"{NAME} sist"), entry_id, by, NOW)
    with database.write() as work:
        work.personal.forget(_rut(work), found)
    with database.read() as work:
        told = [change.after for change in work.session.scalars(select(ActivityChange).order_by(ActivityChange.id))]
    assert len(told) == 252
    assert told[-1] == f"{NOBODY} sist"
    assert not [text for text in told if NAME in text]


def _rut(work: UnitOfWork) -> User:
    user = work.users.by_address("telegram:1")
    assert user is not None
    return user
