import pytest

from knowledge.followup import joined, leans, standalones
from knowledge.words import Language


@pytest.mark.parametrize(
    ("text", "language"),
    [("och i staden?", "sv"), ("and who pays?", "en"), ("thế còn thành phố?", "vi"), ("vad exporterar de?", "sv")],
)
def test_a_short_question_leans_on_the_one_before(text: str, language: Language) -> None:
    assert leans(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [("Hur många lotsar deltar från Kalmar?", "sv"), ("Which towns does the harbour agreement cover?", "en")],
)
def test_a_full_question_does_not(text: str, language: Language) -> None:
    assert not leans(text, language)


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
    ],
)
def test_a_short_sentence_is_read_alone_unless_the_one_before_names_something(
    subject: str | None, text: str, language: Language, joined_first: tuple[bool, ...]
) -> None:
    assert standalones(text, subject, language) == joined_first
