"""What asks for the meaning of an abbreviation, and what spells it out."""

import pytest

from knowledge.judging.asked_meaning import tells_meaning

SPELLED = "Stödet kom från Hamnmiljöns centrum (HMC) år 2019."


@pytest.mark.parametrize("question", ["Vad är HMC?", "vad betyder hmc", "What does HMC stand for?", "HMC là gì?"])
def test_an_abbreviation_is_told_where_it_is_spelled_out(question: str) -> None:
    assert tells_meaning(question, SPELLED)
    assert tells_meaning(question, "Det är Hamnmiljöns centrum, HMC, som betalar.")
    assert not tells_meaning(question, "HMC ordnar kurser för lotsar.")
    assert not tells_meaning(question, "Kurserna ordnas av Kalmar, HMC och Hai Phong.")


@pytest.mark.parametrize(
    ("question", "sentence"),
    [
        ("Hur definieras idrott i planen?", "Begreppet idrott används i betydelsen av all rörelse."),
        ("What is meant by sport?", "Sport refers to all movement."),
        ("Thể thao là gì?", "Thể thao được hiểu là mọi vận động."),
    ],
)
def test_what_a_word_means_is_told_by_a_definition(question: str, sentence: str) -> None:
    assert tells_meaning(question, sentence)
    assert not tells_meaning(question, "Idrott är bra, sport is good, thể thao rất tốt.")


@pytest.mark.parametrize("question", ["Vad gör HMC?", "When was HMC founded?", "HMC ở đâu?"])
def test_other_questions_do_not_ask_for_it(question: str) -> None:
    assert not tells_meaning(question, SPELLED)
