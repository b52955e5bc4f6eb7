"""What a service may do wrong is told from source and result; what is only worded differently is not."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from knowledge.richtext import RichText
from knowledge.translation.facts import canonical, lost_numbers
from knowledge.translation.terms import Terms
from knowledge.translation.verification import verify
from knowledge.translation.words import Pair, Trouble
from knowledge.words import Language


def judged(source: str, result: str, pair: Pair, terms: Terms) -> Trouble | None:
    return verify(RichText(source), RichText(result), pair, terms, terms.find(source, pair))


GOOD = [
    (
        "sv",
        "en",
        "Mötet börjar kl 15.00 och vi blir 14 personer.",
        "The meeting starts at 3 pm and we will be 14 people.",
    ),
    ("sv", "vi", "Vi ses den 12 november kl 9.30.", "Hẹn gặp lại lúc 9h30 ngày 12 tháng 11."),
    ("vi", "sv", "Cuộc họp chuyển sang thứ 6 lúc 3 giờ chiều.", "Mötet flyttas till fredag klockan 15."),
    ("en", "sv", "We need 1,000 copies by November 12.", "Vi behöver 1 000 exemplar senast den 12 november."),
    ("en", "vi", "Three teachers and 20 pupils will come.", "Ba giáo viên và 20 học sinh sẽ đến."),
    ("sv", "en", "Här är dokumentet.", "Here is the document."),
    (
        "sv",
        "en",
        "Kommunstyrelsen beslutade om handlingsplanen.",
        "The Municipal Executive Board decided on the action plan.",
    ),
    ("vi", "en", "Uỷ ban nhân dân đã đồng ý.", "The People's Committee has agreed."),
    ("sv", "vi", "Fråga folkkommittén i morgon bitti.", "Hãy hỏi Uỷ ban nhân dân vào sáng mai."),
    ("vi", "sv", "Quý 4 năm nay chúng tôi có hai đoàn.", "Fjärde kvartalet i år har vi två delegationer."),
    ("sv", "en", "Tolv deltagare, halv tre.", "12 participants, 2:30."),
]


@pytest.mark.parametrize(("source", "target", "text", "result"), GOOD)
def test_a_good_translation_passes(source: Language, target: Language, text: str, result: str, terms: Terms) -> None:
    assert judged(text, result, Pair(source, target), terms) is None


TEXT = "Mötet med kommunstyrelsen är den 12 november kl 15.00, skriv till @minh om du kan komma."
RIGHT = "The meeting with the Municipal Executive Board is on 12 November at 15:00, write to @minh if you can come."

SWAPPED = "Sammanträdet med Municipal Executive Board är den 12 november kl 15:00, skriv gärna till @minh om det går."


@pytest.mark.parametrize(
    ("result", "trouble"),
    [
        ("", Trouble.EMPTY),
        ("Error 500 (Server Error)!!1500.That’s an error.", Trouble.ERROR_PAGE),
        ("<html><body>Too many requests</body></html>", Trouble.ERROR_PAGE),
        ("Sure, here is the translation: " + RIGHT, Trouble.ERROR_PAGE),
        (RIGHT.replace("@minh", "[[3]]"), Trouble.LOST_PLACEHOLDER),
        (TEXT, Trouble.UNCHANGED),
        (RIGHT.replace("@minh", "Minh"), Trouble.LOST_ADDRESS),
        (RIGHT + " https://evil.example", Trouble.LOST_ADDRESS),
        (RIGHT.replace("15:00", "16:00"), Trouble.LOST_NUMBER),
        (RIGHT.replace("12 November", "12 December"), Trouble.LOST_NUMBER),
        (RIGHT.replace("12 November", "November"), Trouble.LOST_NUMBER),
        (RIGHT.replace("come.", "come, all 30 of you."), Trouble.LOST_NUMBER),
        (RIGHT.replace("Municipal Executive Board", "city council"), Trouble.LOST_TERM),
        (SWAPPED, Trouble.WRONG_LANGUAGE),
        (RIGHT[:-1], Trouble.ODD_LENGTH),
        (RIGHT + " And so on." * 20, Trouble.ODD_LENGTH),
    ],
)  # fmt: skip
def test_a_bad_translation_is_told_for_what_it_is(result: str, trouble: Trouble, terms: Terms) -> None:
    assert judged(TEXT, RIGHT, Pair("sv", "en"), terms) is None
    assert judged(TEXT, result, Pair("sv", "en"), terms) == trouble


@pytest.mark.parametrize(
    ("one", "other"),
    [("1 000", "1,000"), ("1.000", "1000"), ("15.00", "15"), ("3,5", "3.5"), ("09:30", "9.30"), ("2\u00a0500", "2500")],
)
def test_the_same_number_is_the_same_however_it_is_written(one: str, other: str) -> None:
    assert canonical(one) == canonical(other)


@settings(max_examples=200, deadline=None)
@given(st.integers(21, 10**9))
def test_a_number_never_gets_lost_unnoticed(number: int) -> None:
    assert not lost_numbers(f"Det blev {number} kronor", f"It was {number} kronor", ("sv", "en"))
    assert lost_numbers(f"Det blev {number} kronor", f"It was {number + 1} kronor", ("sv", "en"))
    assert lost_numbers(f"Det blev {number} kronor", "It was some kronor", ("sv", "en"))
