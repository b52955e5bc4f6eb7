"""What counts as asking for a reason or a way, and as giving one."""

import pytest

from knowledge.judging.asked_reasons import ASKS_CHOICE, ASKS_PURPOSE, ASKS_REASON, ASKS_WAY, PURPOSE, WAY, says_reason
from knowledge.text import fold


@pytest.mark.parametrize(
    "question",
    ["Varför lades projektet ned?", "Why did it end?", "Vì sao dự án kết thúc?", "Tai sao vay?", "Av vilket skäl då?"],
)
def test_these_ask_for_a_reason(question: str) -> None:
    assert ASKS_REASON.search(fold(question))


@pytest.mark.parametrize("question", ["Hur ansöker jag?", "How do I apply?", "Làm thế nào để đăng ký?"])
def test_these_ask_for_a_way(question: str) -> None:
    assert ASKS_WAY.search(fold(question))


@pytest.mark.parametrize(
    "question",
    ["Hur arbetar vi med klimatet?", "How does the city work with schools?", "Hur länge kan man tycka till?"],
)
def test_how_things_are_asks_for_no_way(question: str) -> None:
    assert not ASKS_WAY.search(fold(question))
    assert not ASKS_REASON.search(fold(question))


@pytest.mark.parametrize(
    ("sentence", "given"),
    [
        ("Projektet lades ned eftersom pengarna tog slut.", True),
        ("The programme ended because of new priorities.", True),
        ("The situation calls for new rules.", True),
        ("Dự án kết thúc vì thiếu kinh phí.", True),
        ("Projektet lades ned i maj 2012.", False),
        ("Nu ska vi börja om.", False),  # "vi" is no "vì"
        ("Två av de stora bolagen har etablerat sig här.", False),
    ],
)
def test_reasons_show_in_a_sentence(sentence: str, given: bool) -> None:
    assert says_reason(sentence) is given


@pytest.mark.parametrize(
    "question", ["Vad är poängen med planen?", "What is the purpose of it?", "Kế hoạch nhằm mục đích gì?"]
)
def test_what_something_is_meant_for_is_asked_and_told(question: str) -> None:
    assert ASKS_PURPOSE.search(fold(question))
    assert PURPOSE.search(fold("Planen syftar till fler träd."))
    assert not PURPOSE.search(fold("Planen är från 2012."))


def test_ways_show_in_a_sentence() -> None:
    assert WAY.search(fold("Ansökan lämnas till kommunen."))
    assert WAY.search(fold("För att minska utsläppen bör bussarna gå på biogas."))
    assert WAY.search(fold("To reach more residents, the meetings should be held in the evening."))
    assert not WAY.search(fold("För att minska utsläppen går bussarna på biogas."))
    assert not WAY.search(fold("Portalen upprättas nästa år."))


@pytest.mark.parametrize(
    ("question", "asks"),
    [
        ("Varför valdes Hai Phong för samarbetet?", True),
        ("Why was Hai Phong chosen by the council?", True),
        ("Vì sao Hải Phòng được chọn?", True),
        ("Varför lades projektet ned?", False),
        ("Why did it end?", False),
    ],
)
def test_why_somebody_was_chosen_is_told_apart(question: str, asks: bool) -> None:
    assert (ASKS_CHOICE.search(fold(question)) is not None) == asks
