import pytest

from knowledge.judging.asked_lists import counts_up

THEMES = "Teman är vatten, hälsa, demokrati och stadsplanering."


@pytest.mark.parametrize(
    ("question", "sentence", "is_list"),
    [
        ("Vilka teman tar skolorna upp?", THEMES, True),
        ("Which themes do the schools work on?", THEMES, True),
        ("Các trường làm việc về những chủ đề nào?", THEMES, True),
        ("Vilka teman tar skolorna upp?", "Arbetet handlar om vatten, sedan länge.", False),
        ("What happens in the schools?", THEMES, False),
        ("När tar skolorna upp teman?", THEMES, False),
    ],
)
def test_what_counts_up_several_things_that_are_asked_for(question: str, sentence: str, is_list: bool) -> None:
    assert counts_up(question, sentence) is is_list
