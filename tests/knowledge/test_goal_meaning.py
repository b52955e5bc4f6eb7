"""Goals by meaning: the shipped themes and their vectors, what is near to a goal and what is near to none."""

import numpy as np
import pytest

from knowledge.goal_meaning import DATA, VECTORS, GoalMeaning, texts
from knowledge.models.e5.embedder import BuiltinEmbedder
from knowledge.terms.goals import MOST


@pytest.fixture(scope="module")
def meaning(embedder: BuiltinEmbedder) -> GoalMeaning:
    return GoalMeaning(lambda: embedder)


def test_the_shipped_vectors_are_those_of_the_shipped_themes(embedder: BuiltinEmbedder) -> None:
    """After a change of goal_themes.tsv `make goals` makes them anew."""
    with DATA.joinpath(VECTORS).open("rb") as file:
        shipped = np.load(file)
    assert shipped.shape == (len(texts()), embedder.dimensions)
    for place in range(0, len(texts()), 100):  # all of them would take a minute
        assert float(shipped[place] @ embedder.query(texts()[place])) > 0.999


@pytest.mark.parametrize(
    ("subject", "goal"),
    [
        ("lungcancer", 3),
        ("rural electrification", 7),
        ("sản xuất chè bền vững", 2),
        ("elsäkerhet", 7),
        ("distansarbete", 8),
        ("butterflies", 15),
        ("mưa lớn bất thường", 13),
    ],
)
def test_a_subject_without_a_theme_of_its_own_is_near_to_a_goal(meaning: GoalMeaning, subject: str, goal: int) -> None:
    near = meaning.nearest([subject])
    assert goal in near
    assert len(near) <= MOST


@pytest.mark.parametrize(
    "subjects",
    [
        [],
        [""],
        ["lite av varje"],
        ["who sits where"],
        ["chuyện linh tinh"],
        ["visas"],  # near to a word that all three languages have, and to nothing else
        ["ansökan väntas"],
        ["lịch chuyến đi"],
        ["mẫu báo cáo", "thời hạn"],
        ["hotel bookings"],
        ["förra protokollet"],
        ["kế hoạch tuần sau"],
    ],
)
def test_what_is_about_nothing_is_near_to_none(meaning: GoalMeaning, subjects: list[str]) -> None:
    assert meaning.nearest(subjects) == ()
