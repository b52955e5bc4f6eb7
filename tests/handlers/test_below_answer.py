"""The buttons below an answer, asked for in words."""

import pytest

from handlers.below_answer import pressed

ANSWER = ["answer:sources:7", "answer:good:7", "answer:bad:7"]
REFUSAL = ["intent:help", "answer:pass:7"]


@pytest.mark.parametrize(
    "text",
    [
        "trang nào",
        "xem toàn văn",
        "cho a xem nguyên văn đoạn đó",
        "o trang may",
        "Vilken sida?",
        "visa hela stycket",
        "var står det?",
        "Which page is that on?",
        "show me the full text",
    ],
)
def test_the_source_is_shown(text: str) -> None:
    assert pressed(text, ANSWER) == ["answer:sources:7"]


@pytest.mark.parametrize(
    "text",
    [
        "nhờ điều phối viên trả lời",
        "chuyển câu hỏi cho điều phối viên",
        "Skicka frågan till samordnaren",
        "ask the coordinators, please",
    ],
)
def test_the_question_is_passed_on(text: str) -> None:
    assert pressed(text, REFUSAL) == pressed(text, ANSWER) == ["answer:pass:7"]


@pytest.mark.parametrize(
    "text",
    [
        "nguồn kinh phí ở đâu",
        "vilken sida betalar?",
        "ai là điều phối viên",
        "nhắc điều phối viên gửi báo cáo",
        "trang bị gì",
    ],
)
def test_another_question_is_none(text: str) -> None:
    assert pressed(text, ANSWER) == []


def test_nothing_is_pressed_where_nothing_is_answered() -> None:
    assert pressed("trang nào", ["step:show:7"]) == []
    assert pressed("trang nào", REFUSAL) == []
