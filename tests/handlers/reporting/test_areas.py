"""In which area an activity was: as its goals and topics say, in any language; else by its kind, or in none."""

import pytest

from handlers.reporting.areas import area_of
from reports.facts import Area


@pytest.mark.parametrize(
    ("goals", "topics", "kind", "area"),
    [
        ([6, 11, 4], [], "meeting", Area.ENVIRONMENT),
        ([4, 6], ["lärarutbyte"], "meeting", Area.EDUCATION),
        ([17], [], "meeting", None),
        ([], ["Xử lý nước thải"], "meeting", Area.ENVIRONMENT),
        ([], ["citizens' dialogue"], "conference", Area.DEMOCRACY),
        ([], ["miljöteknikföretag och export", "näringsliv"], "delegation", Area.BUSINESS),
        ([3], ["äldreomsorg"], "study_visit", Area.WELFARE),
        ([], [], "school_exchange", Area.EDUCATION),
        ([4, 5], [], "school_exchange", Area.EDUCATION),
        ([5, 6], [], "school_exchange", Area.DEMOCRACY),
        ([], ["väntjänst"], "other", None),
    ],
)
def test_area_is_what_most_goals_and_topics_speak_for(
    goals: list[int], topics: list[str], kind: str, area: Area | None
) -> None:
    assert area_of(goals, topics, kind) == area
