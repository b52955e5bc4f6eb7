"""Which questions ask for a place with a name."""

import pytest

from knowledge.judging.asked_places import asks_place
from knowledge.search.query import understand
from knowledge.terms.glossary import shipped_glossary
from knowledge.words import Language


@pytest.mark.parametrize(
    ("question", "language", "asks"),
    [
        ("Var hölls toppmötet?", "sv", True),
        ("Och var ligger kontoret?", "sv", True),
        ("Where was the agreement signed?", "en", True),
        ("Trụ sở đặt ở đâu?", "vi", True),
        ("Var det svårt?", "sv", False),
        ("Var står det när nämnden möts?", "sv", False),
        ("Where do we publish which office is open?", "en", False),
        ("Var hamnar avfallet?", "sv", False),
        ("Where does the waste end up?", "en", False),
        ("Rác thải được đưa đi đâu?", "vi", False),
    ],
)
def test_where_something_is_or_is_done_asks_for_a_place(question: str, language: Language, asks: bool) -> None:
    assert asks_place(understand(question, language, shipped_glossary())) is asks
