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
    return verify(RichText(source), RichText(result), pair, terms, terms.find(source, pair), talks=True)


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
    ("sv", "en", "Tyvärr kan jag inte komma på fredag.", "I'm sorry, but I can't come on Friday."),
    ("sv", "en", "Det är allt vi vet just nu.", "That is all we know right now."),
    ("sv", "en", "Självklart! Här är protokollet.", "Of course! Here are the minutes."),
    ("sv", "en", "Här är översättningen av brevet.", "Here is the translation of the letter."),
    ("sv", "en", "Det är ett fel i protokollet.", "That's an error in the minutes."),
    ("sv", "en", "Servern ligger nere, vi får serverfel.", "The server is down, we get a server error."),
    ("sv", "en", "Rum 404 hittades inte.", "Room 404 not found."),
    ("vi", "en", "Từ chối truy cập vào máy chủ.", "Access denied to the server."),
    ("sv", "en", "Budget", "Budget"),
    ("sv", "vi", "De säger ”där»?", "Họ nói «ở đó là»?"),
    ("sv", "en", "Agenda: workshop", "Agenda: workshop"),
    ("sv", "vi", "Vi skickar 5 lärare den 4:e gången.", "Chúng tôi sẽ cử năm giáo viên, 5 người, lần thứ tư."),
    ("en", "sv", "At most 12 may attend from each side.", "Högst 12 får delta från varje sida."),
    ("en", "sv", "We meet on 5 may in the town hall.", "Vi ses den 5 maj i stadshuset."),
]
LOST = [
    ("sv", "vi", "Vi skickar 5 lärare till er nästa år.", "Chúng tôi sẽ cử giáo viên đến trong năm sau."),
    ("sv", "vi", "Vi har 4 avtal om pengar i staden.", "Chúng tôi có các thỏa thuận đầu tư trong thành phố."),
    ("sv", "en", "Bara 1 rum är ledigt i en skola.", "Only the room is free in a school."),
    ("sv", "vi", "Det kostar 0 kr för den som vill.", "Những người không muốn tham gia phải trả tiền."),
]


@pytest.mark.parametrize(("source", "target", "text", "result"), GOOD)
def test_a_good_translation_passes(source: Language, target: Language, text: str, result: str, terms: Terms) -> None:
    assert judged(text, result, Pair(source, target), terms) is None


@pytest.mark.parametrize(("source", "target", "text", "result"), LOST)
def test_an_everyday_word_is_no_number_that_stood_in_digits(
    source: Language, target: Language, text: str, result: str
) -> None:
    assert lost_numbers(text, result, (source, target))


def test_a_term_is_there_as_often_as_in_the_source(terms: Terms) -> None:
    text = "Kommunstyrelsen träffas på måndag och sedan beslutar kommunstyrelsen."
    once = "The Municipal Executive Board meets on Monday and then the town council committee decides."
    assert judged(text, once, Pair("sv", "en"), terms) == Trouble.LOST_TERM
    twice = once.replace("town council committee", "Municipal Executive Board")
    assert judged(text, twice, Pair("sv", "en"), terms) is None


def test_what_only_a_chat_model_says_is_no_fault_of_the_others(terms: Terms) -> None:
    said = RichText("Here is the translation: all is well.")
    assert verify(RichText("Se vidare: allt är väl hos oss."), said, Pair("sv", "en"), terms, ()) is None


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
        (RIGHT.replace("The meeting", "MÃ¶tet"), Trouble.GARBLED),
        (RIGHT.replace("The meeting", "Cuá»™c há»\x8dp"), Trouble.GARBLED),
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
