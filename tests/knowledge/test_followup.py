import pytest

from knowledge.followup import joined, leans
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
