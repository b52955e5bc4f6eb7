"""Partnerships, as the settings name them at every start."""

from concurrent.futures import ThreadPoolExecutor

from storage import Database
from tests.storage.samples import SIDES


def test_a_partnership_is_made_once(database: Database) -> None:
    ids = set()
    for _ in range(2):
        with database.write() as work:
            ids.add(work.partnerships.ensure("Borås – Huế", SIDES).id)

    assert len(ids) == 1


def test_a_partnership_is_brought_up_to_date(database: Database) -> None:
    changed = [SIDES[0] | {"name": "Borås stad"}, SIDES[1]]
    for sides in (SIDES, changed):
        with database.write() as work:
            work.partnerships.ensure("Borås – Huế", sides)

    with database.read() as work:
        assert [entry.sides for entry in work.partnerships.all()] == [changed]


def test_partnerships_come_oldest_first(database: Database) -> None:
    with database.write() as work:
        for name in ("Växjö – Hội An", "Borås – Huế"):
            work.partnerships.ensure(name, SIDES)

    with database.read() as work:
        assert [entry.name for entry in work.partnerships.all()] == ["Växjö – Hội An", "Borås – Huế"]


def test_starts_at_the_same_moment_make_one_partnership(database: Database) -> None:
    def ensure(_: int) -> int:
        with database.write() as work:
            return work.partnerships.ensure("Borås – Huế", SIDES).id

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(ensure, range(8)))) == 1
