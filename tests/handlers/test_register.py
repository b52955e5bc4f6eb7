"""The short names of organisations tell nobody what another side keeps to itself."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from handlers import register as registers
from handlers.register import Register
from knowledge.words import SHARED
from storage import Database, Organisation
from tests.storage.samples import SIDES


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    with closing(Database(f"sqlite:///{tmp_path}/memory.db")) as database:
        database.migrate()
        yield database


def test_key_of_an_organisation_does_not_tell_that_another_side_has_one_of_its_name(database: Database) -> None:
    with database.write() as work:
        home = work.partnerships.ensure("Borås – Huế", SIDES).id
        (hidden,) = registers.add_new(work, home, Register([]), ["Hemlig AB"], "vn").values()
        (seen,) = registers.add_new(work, home, Register([]), ["Hemlig AB"], "shared").values()
        keys = {one.id: one.key for one in work.organisations.all(home)}
        assert keys[seen] == "hemlig-ab"
        assert keys[hidden].startswith("hemlig-ab-")
        (long,) = registers.add_new(work, home, Register([]), ["Mycket " * 28], "vn").values()
        found = work.organisations.get(long)
        assert found is not None
        assert found.audience != SHARED
        assert len(found.key) <= registers.LONGEST_KEY


@pytest.mark.parametrize("name", ["UBND TP Sông Công", "ubnd tp song cong", "Uỷ ban nhân dân thành phố Sông Công"])
def test_an_office_is_known_however_it_is_shortened(name: str) -> None:
    office = Organisation(key="pc", sv="Song Congs folkkommitté", en="Song Cong PC")
    office.vi, office.aliases = "Ủy ban nhân dân thành phố Sông Công", []

    assert Register([office]).called(name) is office
    assert Register([office]).called("UBND TP Thái Nguyên") is None


def test_house_of_a_side_is_what_its_people_mean_by_we() -> None:
    def organisation(number: int, key: str, name: str, kind: str, side: str | None) -> Organisation:
        return Organisation(id=number, key=key, sv=name, en=name, vi=name, aliases=[], kind=kind, side=side)

    register = Register(
        [
            organisation(1, "doet", "Thai Nguyens utbildningsmyndighet", "authority", "thai-nguyen"),
            organisation(2, "tn-pc", "Thai Nguyens folkkommitté", "authority", "thai-nguyen"),
            organisation(3, "tnu", "Thai Nguyens universitet", "university", "thai-nguyen"),
            organisation(4, "linkoping", "Linköpings kommun", "municipality", "linkoping"),
            organisation(5, "liu", "LiU", "university", "linkoping"),
            organisation(6, "kommunen", "Kommunen", "municipality", "hue"),
            organisation(7, "sida", "Sida", "funder", None),
        ]
    )
    assert [register.house(side) for side in ("thai-nguyen", "linkoping", "hue", None)] == [
        "tn-pc",
        "linkoping",
        None,
        None,
    ]
