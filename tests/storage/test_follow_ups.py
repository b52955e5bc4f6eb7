"""Follow-ups, drafts, attachments and the register: what hangs on activities."""

from datetime import date
from pathlib import Path

import pytest

from storage import ActivityDraft, ActivityFile, Database, DraftState, FileFolder, FollowUp, Organisation
from tests.storage.samples import DAY, NOW, SIDES, add_activity, add_chat, add_organisation, add_user

SHARED = frozenset({"shared"})


@pytest.fixture
def partnership(database: Database) -> int:
    with database.write() as work:
        return work.partnerships.ensure("Borås – Huế", SIDES).id


def draft(chat_id: int, user_id: int, partnership_id: int) -> ActivityDraft:
    fields = {"title": "Möte"}
    return ActivityDraft(
        chat_id=chat_id, user_id=user_id, partnership_id=partnership_id, source_message_id="7", language="sv",
        fields=fields, created_at=NOW, changed_at=NOW,
    )  # fmt: skip


def test_open_follow_ups_come_by_date_and_leave_when_done(database: Database, partnership: int) -> None:
    with database.write() as work:
        entry, hidden = add_activity(work, partnership), add_activity(work, partnership, audience="se")
        for text, due in (("sen", date(2027, 1, 1)), ("utan dag", None), ("snart", date(2026, 12, 1))):
            work.follow_ups.add(FollowUp(activity_id=entry.id, text=text, due_on=due))
        work.follow_ups.add(FollowUp(activity_id=hidden.id, text="hemlig"))

        def texts(**page: int) -> list[str]:
            return [one.text for one in work.follow_ups.open(partnership, SHARED, **({"size": 10} | page))]

        assert texts() == ["snart", "sen", "utan dag"]
        assert texts(size=1, offset=1) == ["sen"]
        work.follow_ups.open(partnership, SHARED, size=1)[0].done_at = NOW
        assert texts() == ["sen", "utan dag"]
        work.activities.delete(entry, None, NOW)
        assert texts() == []


def test_a_draft_is_open_until_it_is_saved_or_too_old(database: Database, partnership: int) -> None:
    with database.write() as work:
        chat, anna = add_chat(work).id, add_user(work).id
        kept = work.drafts.add(draft(chat, anna, partnership))

    with database.write() as work:
        assert work.drafts.of_message(chat, "7") is not None
        assert work.drafts.open(chat, anna, partnership, NOW + DAY) is None
        found = work.drafts.open(chat, anna, partnership, NOW - DAY)
        assert found is not None
        assert found.fields == {"title": "Möte"}
        found.fields = {**found.fields, "parts": [["7", "Möte"], [None, 'och "mer"']]}
        locked = work.drafts.get(kept.id, locked=True)
        assert locked is not None
        locked.state = DraftState.SAVED
    with database.read() as work:
        assert work.drafts.open(chat, anna, partnership, NOW - DAY) is None
        (latest,) = work.drafts.latest(chat, anna, NOW - DAY)
        assert latest.fields["parts"] == [["7", "Möte"], [None, 'och "mer"']]
        assert not work.drafts.latest(chat, anna, NOW + DAY)


def test_files_of_a_draft_go_to_the_activity_and_their_bytes_are_kept_once(
    database: Database, partnership: int, tmp_path: Path
) -> None:
    folder = FileFolder(tmp_path / "attachments")
    sha256 = folder.keep(b"bytes")
    assert folder.keep(b"bytes") == sha256
    with database.write() as work:
        card = work.drafts.add(draft(add_chat(work).id, add_user(work).id, partnership))
        file = ActivityFile(name="a.pdf", media_type="application/pdf", size=5, sha256=sha256, added_at=NOW)
        file.draft_id = card.id
        work.activity_files.add(file)
        entry = add_activity(work, partnership)
        work.activity_files.attach(card.id, entry.id)

    with database.read() as work:
        assert [one.name for one in work.activity_files.of(entry.id)] == ["a.pdf"]
        assert [one.name for one in work.activity_files.of_draft(card.id)] == ["a.pdf"]
        assert work.activity_files.used([sha256, "0" * 64]) == {sha256}
    assert folder.read(sha256) == b"bytes"
    assert [path.name for path in (tmp_path / "attachments").rglob("*") if path.is_file()] == [sha256]


def test_the_register_belongs_to_a_partnership(database: Database, partnership: int) -> None:
    with database.write() as work:
        other = work.partnerships.ensure("Umeå – Hà Nội", SIDES).id
        kept = add_organisation(work, partnership, aliases=["Tekniska", "TVAB"])
        add_organisation(work, other)
        again = work.organisations.add(
            Organisation(partnership_id=partnership, key="tekniska", sv="x", en="x", vi="x", aliases=[])
        )
        assert again.id == kept.id

    with database.read() as work:
        assert [one.key for one in work.organisations.all(partnership)] == ["tekniska"]
        assert kept.names == ["Tekniska verken", "Công ty Tekniska verken", "Tekniska", "TVAB"]
        assert kept.name("vi") == "Công ty Tekniska verken"
        assert work.organisations.by_ids([kept.id, 999]).keys() == {kept.id}
        assert work.organisations.by_key(partnership, "liu") is None


def test_files_that_belong_nowhere_are_left_over(database: Database, partnership: int) -> None:
    with database.write() as work:
        chat, anna = add_chat(work).id, add_user(work).id
        cards = [work.drafts.add(draft(chat, anna, partnership)) for _ in range(2)]
        cards[1].state = DraftState.CANCELLED
        for name, draft_id, at in (("open", cards[0].id, NOW), ("cancelled", cards[1].id, NOW), ("loose", None, NOW)):
            file = ActivityFile(name=name, media_type="text/plain", size=1, sha256=name, added_at=at)
            file.draft_id = draft_id
            work.activity_files.add(file)

    with database.read() as work:
        assert [file.name for file in work.activity_files.left_over(NOW + DAY)] == ["cancelled", "loose"]
        assert work.activity_files.left_over(NOW - DAY) == []
