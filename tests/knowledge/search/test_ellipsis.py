"""Short questions for why something was chosen."""

import pytest

from knowledge.search.ellipsis import filled_in
from knowledge.words import Language


@pytest.mark.parametrize(
    ("question", "language", "whole"),
    [
        ("Varför just Thai Nguyen?", "sv", "Varför valdes Thai Nguyen för samarbetet?"),
        ("varför just thai nguyen", "sv", "Varför valdes Thai Nguyen för samarbetet?"),
        ("Varför Song Cong?", "sv", "Varför valdes Song Cong för samarbetet?"),
        ("Why Thai Nguyen of all places?", "en", "Why was Thai Nguyen chosen for the cooperation?"),
        ("why Linköping in particular?", "en", "Why was Linköping chosen for the cooperation?"),
        ("Tại sao lại là Thái Nguyên?", "vi", "Vì sao Thái Nguyên được chọn để hợp tác?"),
        ("Vì sao chọn Linköping?", "vi", "Vì sao Linköping được chọn để hợp tác?"),
    ],
)
def test_what_goes_without_saying_is_filled_in(question: str, language: Language, whole: str) -> None:
    assert filled_in(question, language) == whole


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("Varför upphävs uppdraget?", "sv"),
        ("Varför just nu fasas biståndet till Vietnam ut?", "sv"),
        ("varför det?", "sv"),
        ("Why was the assignment ended?", "en"),
        ("why not?", "en"),
        ("Vì sao thành phố tham gia?", "vi"),
    ],
)
def test_whole_questions_stay_as_they_are(question: str, language: Language) -> None:
    assert filled_in(question, language) == question
