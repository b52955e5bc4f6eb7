"""The audit log: entries are added, read back latest first, and never changed."""

import pytest

from storage import AuditEntry, Database
from tests.storage.samples import DAY, NOW, SIDES, add_user


def _filled(database: Database, count: int = 3) -> int:
    with database.write() as work:
        partnership = work.partnerships.ensure("Borås – Huế", SIDES)
        actor = add_user(work)
        for number in range(count):
            entry = AuditEntry(
                partnership_id=partnership.id,
                actor_id=actor.id,
                action="role-granted",
                target=f"user:{number}",
                details={"what": "reader"},
                at=NOW + number * DAY,
            )
            work.audit.note(entry)
        return partnership.id


def test_entries_come_latest_first_and_in_pages(database: Database) -> None:
    partnership = _filled(database)

    with database.read() as work:
        assert work.audit.count(partnership) == 3
        assert [entry.target for entry in work.audit.page(partnership, 0, 2)] == ["user:2", "user:1"]
        assert [entry.target for entry in work.audit.page(partnership, 2, None)] == ["user:0"]
        assert work.audit.count(partnership + 1) == 0


def test_an_entry_can_neither_be_changed_nor_deleted(database: Database) -> None:
    partnership = _filled(database, 1)

    with pytest.raises(TypeError, match="neither changed nor deleted"), database.write() as work:
        work.audit.page(partnership, 0, 1)[0].action = "something-else"
    with pytest.raises(TypeError, match="neither changed nor deleted"), database.write() as work:
        work.session.delete(work.audit.page(partnership, 0, 1)[0])

    with database.read() as work:
        assert [entry.action for entry in work.audit.page(partnership, 0, None)] == ["role-granted"]


def test_an_entry_outlives_the_person_it_is_about(database: Database) -> None:
    partnership = _filled(database, 1)

    with database.write() as work:
        user = work.users.by_address("telegram:1")
        work.session.delete(user)

    with database.read() as work:
        assert [entry.actor_id for entry in work.audit.page(partnership, 0, None)] == [None]
