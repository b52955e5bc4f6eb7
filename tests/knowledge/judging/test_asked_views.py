"""Questions for somebody's view, and the words that tell of one."""

import pytest

from knowledge.judging.asked_views import HOLDS_VIEW, SPEECH, asks_view
from knowledge.search.concepts import spaced
from knowledge.search.query import understand
from knowledge.terms.glossary import shipped_glossary
from knowledge.words import Language


@pytest.mark.parametrize(
    ("question", "language", "asks"),
    [
        ("Vad tyckte lotsarna om hamnplanen?", "sv", True),
        ("What did the pilots think of the harbour plan?", "en", True),
        ("Hoa tiêu nghĩ gì về kế hoạch cảng?", "vi", True),
        ("Namns lotsarna i hamnplanen?", "sv", False),
        ("Does the harbour plan mention pilots?", "en", False),
    ],
)
def test_what_asks_for_a_view(question: str, language: Language, asks: bool) -> None:
    assert asks_view(understand(question, language, shipped_glossary())) == asks


@pytest.mark.parametrize(
    ("sentence", "holds"),
    [
        ("Lotsarna ansåg att hamnen var för grund.", True),
        ("The pilots welcomed the plan.", True),
        ("Hoa tiêu cho rằng cảng quá nông.", True),
        ("Lotsarna är tolv till antalet.", False),
        ("The plan covers twelve pilots.", False),
    ],
)
def test_what_tells_one(sentence: str, holds: bool) -> None:
    assert (HOLDS_VIEW.search(spaced(sentence)) is not None) == holds


def test_speech_begins_with_a_dash_and_a_list_with_other_marks() -> None:
    assert SPEECH.match("– Hamnen är för grund.")
    assert not SPEECH.match("* lotsar")
    assert not SPEECH.match("- lotsar")
