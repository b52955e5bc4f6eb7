"""What asks without its mark, and what only begins like a question."""

from datetime import UTC, datetime

import pytest

from handlers.minutes.message import message
from handlers.minutes.questions import asks
from knowledge.words import Language

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Var på möte i går med Tekniska verken, 8 personer"),
        ("sv", "Fick besök av Song Congs folkkommitté i tisdags"),
        ("sv", "Har haft möte med LiU i går om biogas"),
        ("sv", "Har precis avslutat en utbildning med LiU"),
        ("sv", "Är nu hemma efter studiebesök hos Tekniska verken"),
        ("sv", "Blev ett bra möte i måndags med LiU"),
        ("sv", "När vi träffade LiU i går, var vi tolv"),
        ("sv", "Var: Linköping. När: 12 november. Möte med LiU"),
        ("sv", "Konsert? Nej, det blev ett luciatåg med 34 sångare"),
        ("en", "Had a meeting on Tuesday with LiU about wastewater, 12 people"),
        ("en", "Had two guests from Thai Nguyen University on Monday"),
        ("en", "Was at a workshop yesterday with LiU"),
        ("en", "Did a study visit to Tekniska verken last Friday"),
        ("en", "Have met Thai Nguyen University yesterday"),
        ("en", "When we met LiU on Monday, 12 people came"),
        ("vi", "Hôm qua họp với nhà máy nước Song Công, 8 người"),
        ("vi", "Hôm qua tập huấn về AI với LiU, 12 người"),
        ("vi", "Họp với LiU sáng qua, chưa quyết định gì"),
        ("vi", "hom qua hop voi nha may nuoc, 8 nguoi"),
    ],
)
def test_a_statement_without_its_subject_does_not_ask(language: Language, text: str) -> None:
    assert not asks(message(text, language, NOW))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Har kommunen haft möte med Tekniska verken i måndags"),
        ("sv", "Har det varit möte med Tekniska verken"),
        ("sv", "Var i Linköping hölls mötet med LiU"),
        ("sv", "Var mötet med LiU bra"),
        ("sv", "Fick vi besök av LiU i måndags"),
        ("sv", "Fick studiebesöket hos LiU många deltagare"),
        ("sv", "Men när träffade vi LiU"),
        ("sv", "Vi träffade LiU i går. Vad säger avtalet om det?"),
        ("en", "Had LiU a meeting with Tekniska verken on Monday"),
        ("en", "Did the meeting with LiU end with a decision"),
        ("en", "Did a study visit to Tekniska verken take place last Friday"),
        ("en", "Was the workshop with LiU attended by 12 people"),
        ("en", "Were at least 12 people at the workshop"),
        ("en", "Have you met LiU about the workshop"),
        ("en", "When we met LiU on Monday, what did we decide"),
        ("en", "When did we last meet LiU? I think it was in May."),
        ("vi", "Hôm qua có họp với Tekniska verken không"),
        ("vi", "Đã họp với Tekniska verken chưa"),
        ("vi", "Cuộc họp hôm qua có mấy người"),
        ("vi", "Không biết hôm qua họp về nội dung gì"),
        ("vi", "hom qua hop ve noi dung gi"),
    ],
)
def test_a_question_asks(language: Language, text: str) -> None:
    assert asks(message(text, language, NOW))
