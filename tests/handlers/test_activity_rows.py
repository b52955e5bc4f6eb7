"""Rows of a table as activities, without a talk."""

from datetime import date

import pytest

from handlers.activities.columns import ALSO
from handlers.activities.rows import CellError, Row, Terms, new_card
from handlers.register import Register
from reports.tables import Cell

TERMS = Terms({}, {"": ""}, Register([]), date(2026, 11, 23))


def goals(cell: str) -> tuple[int, ...]:
    cells: dict[str, Cell] = {"start": date(2026, 11, 20), "title": "Möte", "goals": cell}
    return new_card(Row(2, cells, frozenset(cells)), TERMS).card.goals


@pytest.mark.parametrize("cell", ["7, 12", "12,7", "7; 12", "7 Energi; 12. Konsumtion"])
def test_goals_stand_behind_commas_or_semicolons(cell: str) -> None:
    assert goals(cell) == (7, 12)


@pytest.mark.parametrize("cell", ["7, 18", "energi, 12"])
def test_no_goal_that_there_is_not_is_taken(cell: str) -> None:
    with pytest.raises(CellError):
        goals(cell)


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"participants": 3, "women": 7}, "total"),
        ({"end": date(2026, 11, 19)}, "end"),
        ({"kind": "Kalas"}, "kind"),
        ({"costs": "många"}, "cell"),
    ],
)
def test_what_is_wrong_with_a_cell_is_told_apart(more: dict[str, Cell], why: str) -> None:
    cells: dict[str, Cell] = {"start": date(2026, 11, 20), "title": "Möte", **more}
    with pytest.raises(CellError) as raised:
        new_card(Row(2, cells, frozenset(cells)), TERMS)
    assert raised.value.why == why


def test_a_column_is_known_by_what_people_head_it_with_and_no_name_means_two() -> None:
    keys = {name: key for key, names in ALSO.items() for name in names}
    assert len(keys) == sum(map(len, ALSO.values()))
    told = {"titel": "title", "mål": "goals", "övriga": "others", "varav kvinnor": "women", "mục tiêu": "goals"}
    assert {name: keys.get(name) for name in told} == told
