"""What is only polite, and what is a question all the same."""

import time

import pytest

from handlers.smalltalk import understand, zone_asked
from knowledge.words import Language


@pytest.mark.parametrize(
    ("text", "own", "kind", "language"),
    [
        ("Hej!", "sv", "hello", "sv"),
        ("Jaha, hur funkar det här?", "sv", "who", "sv"),
        ("How does this work?", "en", "who", "en"),
        ("Cái này dùng thế nào vậy?", "vi", "who", "vi"),
        ("hej samverkan", "sv", "hello", "sv"),
        ("Tack så mycket 🙏", "sv", "thanks", "sv"),
        ("vad kan du göra?", "sv", "who", "sv"),
        ("Vad är Samverkan?", "sv", "who", "sv"),
        ("what's Samverkan?", "sv", "who", "en"),
        ("Samverkan là gì?", "vi", "who", "vi"),
        ("Good morning", "vi", "hello", "en"),
        ("thank you so much!!", "en", "thanks", "en"),
        ("OK", "vi", "yes", "vi"),
        ("Vilken vecka är det?", "sv", "date", "sv"),
        ("What's the date today?", "sv", "date", "en"),
        ("hôm nay thứ mấy nhỉ", "vi", "date", "vi"),
        ("Xin chào ạ", "vi", "hello", "vi"),
        ("cam on ban nhe", "sv", "thanks", "vi"),
        ("Bạn là ai?", "vi", "who", "vi"),
        ("em có phải người thật ko", "vi", "who", "vi"),
        ("What's the time?", "sv", "time", "en"),
        ("vad är klockan", "sv", "time", "sv"),
        ("Bây giờ là mấy giờ?", "vi", "time", "vi"),
        ("👍", "en", "yes", "en"),
        ("???", "vi", "nothing", "vi"),
        ("spara", "en", "yes", "sv"),
        ("spara inte, tack", "sv", "yes", "sv"),
        ("Xong rồi", "sv", "done", "vi"),
        ("ok cảm ơn nhé", "vi", "thanks", "vi"),
        ("Dạ vâng, em cảm ơn anh/chị ạ", "vi", "thanks", "vi"),
        ("okej, tack för hjälpen", "sv", "thanks", "sv"),
        ("ok thanks", "en", "thanks", "en"),
        ("99", "vi", "number", "vi"),
        ("thx bye", "sv", "bye", "en"),
        ("Ok tack!", "sv", "thanks", "sv"),
        ("asså du fattar ju ingenting", "sv", "sorry", "sv"),
        ("This is useless", "sv", "sorry", "en"),
        ("bạn chẳng hiểu gì cả", "sv", "sorry", "vi"),
        ("em trả lời sai rồi", "vi", "sorry", "vi"),
        ("không phải ý anh", "vi", "sorry", "vi"),
    ],
)
def test_politeness_is_understood(text: str, own: Language, kind: str, language: Language) -> None:
    assert understand(text, own) == (kind, language)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Hej, vem betalar resorna?",
        "Tack för förra mötet, när är nästa?",
        "Thanks, and what about wastewater?",
        "Xin chào, ai trả chi phí?",
        "hållbarhet",
        "help with wastewater",
        "Vem är ordförande?",
        "What time is the meeting?",
        "Không có kinh phí thì sao?",
        "Minh là ai?",
    ],
)
def test_a_question_is_not_taken_for_politeness(text: str) -> None:
    assert understand(text, "sv") is None


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("vad är klockan i Hanoi?", "Hanoi"),
        ("what's the time in Sweden now?", "Sweden"),
        ("ở Thụy Điển bây giờ mấy giờ rồi?", "Thụy Điển"),
        ("bên Linköping giờ là mấy giờ", "Linköping"),
        ("bây giờ bên Thụy Điển mấy giờ rồi", "Thụy Điển"),
        ("nhà máy mấy giờ mở cửa", None),
        ("vad är klockan i köket?", None),
        ("Vad är klockan?", None),
    ],
)
def test_time_elsewhere_is_told_for_places_that_are_known(text: str, place: str | None) -> None:
    found = zone_asked(text)
    assert (found[0] if found is not None else None) == place


def test_a_long_text_is_no_question_for_the_time() -> None:
    started = time.perf_counter()
    assert zone_asked(f".{' ' * 600}x") is None
    assert zone_asked("ở " + "a " * 2_000 + "mấy giờ!x") is None
    assert time.perf_counter() - started < 0.5
