"""Which pieces of a message keep it to the own side, and what is left of it without them."""

import pytest

from handlers.own_side import apart


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Möte i går om budget, 3 deltagare, internt", "Möte i går om budget, 3 deltagare"),
        ("Möte i går om budget (internt). Tre kom.", "Möte i går om budget. Tre kom."),
        ("Internt. Möte i går om budget", "Möte i går om budget"),
        ("Boka resa, bara för oss, senast 3 maj", "Boka resa, senast 3 maj"),
        ("We met yesterday – internal only", "We met yesterday"),
        ("Book rooms, only our side, by 3 May", "Book rooms, by 3 May"),
        ("Họp hôm qua về ngân sách, nội bộ", "Họp hôm qua về ngân sách"),
        ("Họp hôm qua về ngân sách. Chỉ cho bên tôi.", "Họp hôm qua về ngân sách"),
    ],
)
def test_a_piece_that_says_nothing_else_is_the_wish(text: str, left: str) -> None:
    assert apart(text) == (left, True)


@pytest.mark.parametrize(
    "text",
    [
        "Vi gick igenom den interna budgeten, 3 deltagare",
        "Internationell dag, Linköping",
        "internt",
        "Bara vi, 3 deltagare",
        "not internal",
        "Họp nội bộ với sở, 3 người",
        "",
    ],
)
def test_other_words_stay_as_they_are(text: str) -> None:
    assert apart(text) == (text, False)
