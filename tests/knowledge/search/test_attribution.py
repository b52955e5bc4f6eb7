import pytest

from knowledge.search.attribution import unattributed
from knowledge.words import Language


@pytest.mark.parametrize(
    ("question", "language", "rest"),
    [
        ("Hur djup är hamnen enligt rapporten från 2018?", "sv", "Hur djup är hamnen ?"),
        ("Enligt hamnplanen, hur djup är hamnen?", "sv", "hur djup är hamnen?"),
        ("How deep is the harbour, according to the 2018 report?", "en", "How deep is the harbour ?"),
        ("Theo kế hoạch cảng, cảng sâu bao nhiêu?", "vi", "cảng sâu bao nhiêu?"),
        ("Hur djup är hamnen enligt lotsarna?", "sv", None),  # they are no document
        ("How deep is the harbour?", "en", None),
    ],
)
def test_what_is_asked_beside_where_it_stands(question: str, language: Language, rest: str | None) -> None:
    assert unattributed(question, language) == rest
