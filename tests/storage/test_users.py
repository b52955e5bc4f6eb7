"""People, their roles and their memberships."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Barrier

import pytest
from sqlalchemy import text

from storage import Admission, Database, Role, UnitOfWork, User
from tests.storage.samples import SIDES, add_user


def partnership(work: UnitOfWork, name: str = "Borås – Huế") -> int:
    return work.partnerships.ensure(name, SIDES).id


def roles(work: UnitOfWork, user: User) -> list[tuple[int, int, str | None]]:
    return [(entry.partnership_id, entry.role, entry.side) for entry in work.users.memberships(user.id)]


def test_a_new_person_is_unknown_and_found_by_id_and_address(database: Database) -> None:
    with database.write() as work:
        user_id = add_user(work).id

    with database.read() as work:
        user = work.users.get(user_id)
        assert user is not None
        assert user is work.users.by_address("telegram:1")
        assert (user.admission, user.reachable, user.language_chosen) == (Admission.UNKNOWN, False, False)
        assert (user.username, user.timezone) == (None, None)


def test_nobody_is_found_under_an_address_that_is_not_known(database: Database) -> None:
    with database.read() as work:
        assert work.users.by_address("telegram:1") is None
        assert work.users.get(1) is None


def test_known_people_are_picked_from_a_list_of_addresses(database: Database) -> None:
    with database.write() as work:
        for number in (3, 1, 2):
            add_user(work, f"telegram:{number}")

    with database.read() as work:
        found = work.users.by_addresses(["telegram:1", "telegram:3", "telegram:9"])
        assert [user.address for user in found] == ["telegram:3", "telegram:1"]
        assert work.users.by_addresses([]) == []


def test_a_change_to_a_person_is_kept(database: Database) -> None:
    with database.write() as work:
        add_user(work)
    with database.write() as work:
        user = work.users.by_address("telegram:1")
        assert user is not None
        user.language, user.admission = "vi", Admission.ADMITTED

    with database.read() as work:
        user = work.users.by_address("telegram:1")
        assert user is not None
        assert (user.language, user.admission) == ("vi", Admission.ADMITTED)


def test_a_role_replaces_the_earlier_one(database: Database) -> None:
    with database.write() as work:
        user, home = add_user(work), partnership(work)
        work.users.grant(user.id, home, Role.READER, "se")
        work.users.grant(user.id, home, Role.COORDINATOR, "vn")

    with database.read() as work:
        assert roles(work, user) == [(home, Role.COORDINATOR, "vn")]


def test_a_new_role_without_a_side_keeps_the_side(database: Database) -> None:
    with database.write() as work:
        user, home = add_user(work), partnership(work)
        work.users.grant(user.id, home, Role.READER, "se")
    with database.write() as work:
        work.users.grant(user.id, home, Role.ADMIN)

    with database.read() as work:
        assert roles(work, user) == [(home, Role.ADMIN, "se")]


def test_a_person_can_have_a_role_in_each_partnership(database: Database) -> None:
    with database.write() as work:
        user, first, second = add_user(work), partnership(work), partnership(work, "Växjö – Hội An")
        work.users.grant(user.id, second, Role.CONTRIBUTOR)
        work.users.grant(user.id, first, Role.READER)

    with database.read() as work:
        assert roles(work, user) == [(first, Role.READER, None), (second, Role.CONTRIBUTOR, None)]


def test_leaving_takes_the_role_of_that_person_in_that_partnership_alone(database: Database) -> None:
    with database.write() as work:
        one, other, home = add_user(work), add_user(work, "telegram:2"), partnership(work)
        for user in (one, other):
            work.users.grant(user.id, home, Role.READER)
        elsewhere = partnership(work, "Växjö – Hội An")
        work.users.grant(one.id, elsewhere, Role.ADMIN)
    with database.write() as work:
        work.users.leave(one.id, home)

    with database.read() as work:
        assert roles(work, one) == [(elsewhere, Role.ADMIN, None)]
        assert roles(work, other) == [(home, Role.READER, None)]


@pytest.mark.parametrize(
    ("least", "addresses"),
    [
        (Role.READER, ["telegram:1", "telegram:2", "telegram:3", "telegram:4"]),
        (Role.COORDINATOR, ["telegram:3", "telegram:4"]),
        (Role.ADMIN, ["telegram:4"]),
    ],
)
def test_each_role_includes_those_below_it(database: Database, least: Role, addresses: list[str]) -> None:
    with database.write() as work:
        add_user(work, "telegram:0")
        for role in (Role.READER, Role.CONTRIBUTOR, Role.COORDINATOR, Role.ADMIN):
            user = add_user(work, f"telegram:{role:d}", admission=Admission.ADMITTED)
            for name in ("Borås – Huế", "Växjö – Hội An"):
                work.users.grant(user.id, partnership(work, name), role)

    with database.read() as work:
        assert [user.address for user in work.users.people(None, least)] == addresses


def test_memberships_go_with_the_person(database: Database) -> None:
    with database.write() as work:
        user = add_user(work)
        work.users.grant(user.id, partnership(work), Role.READER)
    with database.write() as work:
        work.session.execute(text("DELETE FROM users"))

    with database.read() as work:
        assert roles(work, user) == []


@pytest.mark.parametrize("kind", ["postgresql"])  # on SQLite writers take turns
def test_two_who_let_the_same_person_in_at_once_both_succeed(database: Database) -> None:
    with database.write() as work:
        home, user_id = partnership(work), add_user(work).id
    both_looked = Barrier(2)

    def admit(role: Role) -> None:
        with database.write() as work:
            assert work.users.membership(user_id, home) is None
            both_looked.wait(10)
            work.users.grant(user_id, home, role)

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(admit, (Role.READER, Role.CONTRIBUTOR)))
    with database.read() as work:
        (place,) = work.users.memberships(user_id)
        assert place.role in {Role.READER, Role.CONTRIBUTOR}


def test_of_two_admins_who_remove_each_other_at_once_one_stays(database: Database) -> None:
    with database.write() as work:
        partnership = work.partnerships.ensure("P", SIDES).id
        ids = [add_user(work, f"telegram:{number}").id for number in (1, 2)]
        for user_id in ids:
            work.users.grant(user_id, partnership, Role.ADMIN)

    def second() -> int:
        with database.write() as work:
            return work.users.count_held(partnership, Role.ADMIN)

    with ThreadPoolExecutor(1) as pool:
        with database.write() as work:
            assert work.users.count_held(partnership, Role.ADMIN) == 2
            other = pool.submit(second)
            with suppress(TimeoutError):
                other.result(0.2)  # it would be done by now if nothing held it
            work.users.leave(ids[1], partnership)
        assert other.result(30) == 1
