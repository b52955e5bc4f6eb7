"""What each person may do, everywhere, is what docs/access.md says: every command, button, awaited answer and file."""

import itertools
from pathlib import Path

import pytest

from handlers.routes import ANSWERS, BUTTONS, ROUTES
from storage import Role
from tests.access.matrix import PLACES, WHO, main_name, table, trial, tried, ways, written

LEAST = {("command", f"/{name}"): route.needs for route in ROUTES for name in (route.command, *route.aliases)}
LEAST |= {("button", route.area): route.needs for route in BUTTONS}
LEAST |= {("answer", route.topic): route.needs for route in ANSWERS}


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[tuple[str, str], tuple[str, ...]]:
    """What happens when everything is tried."""
    return tried(tmp_path_factory.mktemp("access"))


def test_everything_is_allowed_and_refused_as_the_documentation_says(
    found: dict[tuple[str, str], tuple[str, ...]],
) -> None:
    assert written() == table(found), "look at what changed, then write it down with: make access"


def test_nobody_gets_in_anywhere_but_to_ask_to_be_let_in_and_to_see_their_own_data(
    found: dict[tuple[str, str], tuple[str, ...]],
) -> None:
    open_to_all = {name for (_, name), cells in found.items() if cells[WHO.index("nobody")] != "–"}
    assert open_to_all == {
        *("/start", "/language", "/sprak", "/ngonngu", "language"),
        *("access", "an unknown button"),
        *("/export_me", "/mina_uppgifter", "/du_lieu_cua_toi", "/forget_me", "/glom_mig", "/quen_toi", "forget"),
    }


def test_a_higher_role_may_do_all_that_a_lower_one_may(found: dict[tuple[str, str], tuple[str, ...]]) -> None:
    for name, cells in found.items():
        allowed = [set(PLACES if cell == "everywhere" else cell.split(", ")) - {"–"} for cell in cells]
        for lower, higher in itertools.pairwise(allowed):
            assert lower <= higher, name


def test_handlers_are_stricter_than_the_tables_at_most(found: dict[tuple[str, str], tuple[str, ...]]) -> None:
    for name, cells in found.items():
        for who, cell in zip(WHO, cells, strict=True):
            if Role[who.upper()] < LEAST.get(name, Role.NOBODY):
                assert cell == "–", (name, who)


def test_a_group_that_nobody_admitted_hears_only_how_to_be_admitted(
    found: dict[tuple[str, str], tuple[str, ...]],
) -> None:
    everywhere = {name for (_, name), cells in found.items() if "everywhere" in cells or "new group" in " ".join(cells)}
    assert everywhere == {
        *("/start", "/language", "/sprak", "/ngonngu", "language"),
        *("access", "grant", "an unknown button"),
    }


def test_sides_may_do_the_same_things(found: dict[tuple[str, str], tuple[str, ...]], tmp_path: Path) -> None:
    with trial(tmp_path) as house:
        for side in ("linkoping", "thai-nguyen"):
            for way in ways():
                if way.name != main_name(way):
                    continue
                told = found[(way.kind, way.name)][WHO.index("reader")]
                assert house.may(way, "reader", "private", side) == ("private" in told or told == "everywhere")
