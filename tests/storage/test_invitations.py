"""Invitations: valid once, for a while; wrong tries are counted."""

from datetime import timedelta

from storage import Database, Invitation, Role
from storage.invitations import hashed
from tests.storage.samples import DAY, NOW, SIDES, add_user

CODE = "ABCD234567"


def _invite(database: Database) -> tuple[int, int]:
    with database.write() as work:
        partnership = work.partnerships.ensure("Borås – Huế", SIDES)
        user = add_user(work)
        made = work.invitations.add(
            Invitation(
                code_hash=hashed(CODE),
                partnership_id=partnership.id,
                role=Role.READER,
                made_by=user.id,
                made_at=NOW,
                expires_at=NOW + DAY,
            )
        )
        return made.id, user.id


def test_a_code_is_found_however_it_is_typed_and_kept_only_as_a_hash(database: Database) -> None:
    number, _ = _invite(database)

    with database.write() as work:
        for typed in (CODE, "abcd-234-567", f" {CODE.lower()} "):
            found = work.invitations.open(typed, NOW)
            assert found is not None
            assert found.id == number
            assert CODE not in found.code_hash
        assert work.invitations.open("ABCD234568", NOW) is None


def test_a_code_that_is_used_or_too_old_opens_nothing(database: Database) -> None:
    number, user = _invite(database)

    with database.write() as work:
        assert work.invitations.open(CODE, NOW + DAY) is None
        found = work.invitations.hold(number)
        assert found is not None
        found.used_at, found.used_by = NOW, user
    with database.write() as work:
        assert work.invitations.open(CODE, NOW) is None


def test_an_invitation_that_is_withdrawn_is_gone(database: Database) -> None:
    number, _ = _invite(database)

    with database.write() as work:
        work.invitations.withdraw(number)
        assert work.invitations.open(CODE, NOW) is None


def test_wrong_tries_are_counted(database: Database) -> None:
    _, user = _invite(database)

    with database.write() as work:
        for minutes in range(3):
            work.invitations.note_wrong(user, NOW + timedelta(minutes=minutes))
        assert work.invitations.wrong_since(user, NOW + timedelta(minutes=1)) == 2
