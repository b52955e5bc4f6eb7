"""What is wanted by its very name, whatever documents say of it."""

import pytest

from handlers.intents.forms import AS_TEXT
from handlers.intents.named import NAMED
from knowledge.text import fold


@pytest.mark.parametrize(
    ("intent", "text"),
    [
        ("plan", "Hur ser handlingsplanen ut just nu?"),
        ("plan", "hur ligger vi till med planen"),
        ("plan", "Where do we stand with the action plan?"),
        ("plan", "Kế hoạch hành động đang làm tới đâu rồi?"),
        ("charts", "visa en stapel över deltagarna"),
        ("charts", "a pie of our costs"),
        ("charts", "sơ đồ mạng lưới đối tác"),
        ("brief", "chuẩn bị họp với Tekniska verken về biogas ngày mai"),
        ("glossary", "thêm thuật ngữ đối tác công tư"),
        ("activities", "Find the workshop where we spoke of rainwater"),
        ("activities", "kan du leta upp mötet om biblioteken"),
        ("activities", "tìm lại buổi làm việc về đất đai"),
    ],
)
def test_it_is_wanted_by_name(intent: str, text: str) -> None:
    assert NAMED[intent].search(fold(text)) is not None


@pytest.mark.parametrize(
    "text", ["Hur tas en handlingsplan fram?", "Who decides on the action plan?", "Kế hoạch do ai lập?"]
)
def test_what_is_asked_about_plans_is_left_to_the_documents(text: str) -> None:
    assert NAMED["plan"].search(fold(text)) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("ge mig planen som pdf", True),
        ("send me the action plan as a Word file", True),
        ("a PDF of the report", True),
        ("cho mình kế hoạch dạng word", True),
        ("the word of the year", False),
        ("which word does the plan use for waste", False),
        ("skicka planen till Lan", False),
    ],
)
def test_the_plan_or_a_report_is_wanted_as_a_text(text: str, wanted: bool) -> None:
    assert (AS_TEXT.search(fold(text)) is not None) is wanted
