import pytest

from knowledge.search.followup import asks_openly, joined, leans, renamed, standalones
from knowledge.words import Language


@pytest.mark.parametrize(
    ("text", "language"),
    [("och i staden?", "sv"), ("and who pays?", "en"), ("thế còn thành phố?", "vi"), ("vad exporterar de?", "sv")],
)
def test_a_short_question_leans_on_the_one_before(text: str, language: Language) -> None:
    assert leans(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hur många lotsar deltar från Kalmar?", "sv"),
        ("Vad säger avtalet om det civila samhället?", "sv"),  # an article
        ("Vad är det för väder i Kalmar?", "sv"),
        ("Hur många hamnar finns det i Kalmar?", "sv"),
        ("Which towns does the harbour agreement cover?", "en"),
        ("How many ports are there in Kalmar?", "en"),
        ("Is it easy to reach the port by train?", "en"),
        ("My boat has sunk in the harbour, who can lift it?", "en"),  # it says itself what "it" is
        ("Ai hỗ trợ phát triển đô thị hiện nay?", "vi"),  # not "họ", "đó" or "này"
        ("ai ho tro phat trien do thi hien nay", "vi"),
    ],
)
def test_a_question_that_points_at_nothing_before_it_does_not(text: str, language: Language) -> None:
    assert not leans(text, language)


@pytest.mark.parametrize(
    ("question", "language", "openly"),
    [
        ("Hur ska hamnen se ut?", "sv", True),
        ("Vem betalar resorna?", "sv", False),
        ("How many pilots take part?", "en", False),
        ("Thỏa thuận có hiệu lực bao lâu?", "vi", False),
    ],
)
def test_what_asks_for_a_certain_kind_of_thing(question: str, language: Language, openly: bool) -> None:
    assert asks_openly(question, language) is openly


@pytest.mark.parametrize(
    ("subject", "text", "language", "whole"),
    [
        ("Hur många bor i provinsen?", "och i staden?", "sv", "Hur många bor i provinsen: och i staden?"),
        # The follow-up before is left out: it was about something else.
        ("Hur många bor i provinsen: och i staden?", "och i byn?", "sv", "Hur många bor i provinsen: och i byn?"),
        ("Vad säger avtalet om lotsar?", "och om muddring?", "sv", "Vad säger avtalet om muddring?"),
        (
            "What does the plan say about trees?",
            "and what about benches?",
            "en",
            "What does the plan say about benches?",
        ),
        (
            "What does the plan say about trees?",
            "what does it say about shade?",
            "en",
            "What does the plan say about shade?",
        ),
        (
            "What does the plan say about trees?",
            "and who pays?",
            "en",
            "What does the plan say about trees: and who pays?",
        ),
        ("Thỏa thuận nói gì về hoa tiêu?", "còn trường học thì sao?", "vi", "Thỏa thuận nói gì về trường học?"),
        ("Kalmar: hur många bor där?", "och i Hai Phong?", "sv", "Kalmar: hur många bor där: och i Hai Phong?"),
    ],
)
def test_a_follow_up_is_made_to_stand_alone(subject: str, text: str, language: Language, whole: str) -> None:
    assert joined(subject, text, language) == whole


@pytest.mark.parametrize(
    ("subject", "text", "language", "whole"),
    [
        ("What is the budget of the Kalmar plan?", "and Hai Phong?", "en", "What is the budget of the Hai Phong plan?"),
        ("Hur många bor i Hai Phong?", "och Lund då?", "sv", "Hur många bor i Lund?"),
        ("Cảng Hải Phòng có bao nhiêu tàu?", "còn Kalmar thì sao?", "vi", "Cảng Kalmar có bao nhiêu tàu?"),
        ("What is the budget of the Kalmar plan?", "and the schools?", "en", None),
        ("What is the budget?", "and Kalmar?", "en", None),
    ],
)
def test_another_name_takes_the_place_of_the_one_before(
    subject: str, text: str, language: Language, whole: str | None
) -> None:
    assert renamed(subject, text, language) == whole


@pytest.mark.parametrize(
    ("subject", "text", "language", "joined_first"),
    [
        (None, "Och i staden?", "sv", (False,)),
        ("Hur många bor i provinsen?", "Och i staden?", "sv", (True,)),
        ("Hur många bor i byn Song?", "Hur många skolor?", "sv", (True,)),  # not a whole sentence
        ("Vad är Song Cong?", "Vad är ICLD?", "sv", (False, True)),
        ("Vem betalar resorna?", "Vilka är parterna?", "sv", (False, True)),
        ("Vad säger planen för Kalmar?", "Vilka är målen?", "sv", (True, False)),
        ("Who pays for the journeys?", "What is ICLD?", "en", (False, True)),
        ("Who pays for the journeys?", "And what is ICLD?", "en", (True,)),
        ("Ai trả chi phí đi lại?", "ICLD là gì?", "vi", (False, True)),
        # What it points at stands in it.
        ("Who sits on the board?", "And the harbour, how deep is it?", "en", (False, True)),
        # It points with a noun of its own, which the question before has or has not.
        ("Hur många bor i Kalmar?", "Vem betalar det här utbytet?", "sv", (False, True)),
        ("Vilket utbyte har Kalmar?", "Vem betalar det här utbytet?", "sv", (True, False)),
        ("Hải Phòng có bao nhiêu dân?", "Ai trả cho chuyến đi này?", "vi", (False, True)),
        # It points, and asks enough to be tried alone afterwards.
        ("Vad säger planen om lotsar?", "Vem betalar deras resor?", "sv", (True, False)),
    ],
)
def test_a_short_sentence_is_read_alone_unless_the_one_before_names_something(
    subject: str | None, text: str, language: Language, joined_first: tuple[bool, ...]
) -> None:
    assert standalones(text, subject, language) == joined_first
