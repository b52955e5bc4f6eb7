"""Yes and no in plain words."""

import pytest

from handlers.agreeing import answer_in


@pytest.mark.parametrize(
    "text",
    [
        *("ok", "Ja!", "spara den", "ok, spara det tack", "Stämmer bra 👍", "ser bra ut", "japp kör på"),
        *("yes", "save", "ok save it", "Yes please, save it.", "looks good", "That’s right", "👍🏽", "✅"),
        *("đúng rồi", "Đúng rồi ạ, lưu nhé", "lưu đi em", "dung roi", "ok luu lai nhe", "vâng ạ", "chuẩn rồi"),
    ],
)
def test_yes_is_yes(text: str) -> None:
    assert answer_in(text) == answer_in(text, more=True) == "yes"


@pytest.mark.parametrize(
    "text",
    [
        *("nej", "Nej tack", "stämmer inte", "det är fel", "vänta", "spara inte", "nej spara inte"),
        *("no", "nope", "not quite", "wrong!", "don't save it", "không", "Không phải ạ", "sai rồi", "khong dung", "👎"),
    ],
)
def test_no_is_no(text: str) -> None:
    assert answer_in(text) == "no"


@pytest.mark.parametrize(
    "text", ["nej, det var 15 deltagare", "No - it was Tuesday", "không, 15 người", "nej vi var 9"]
)
def test_what_is_wrong_may_stand_behind_a_no(text: str) -> None:
    assert answer_in(text) is None
    assert answer_in(text, more=True) == "no"


@pytest.mark.parametrize(
    "text",
    [
        *("", "?", "ok?", "tack", "den", "Vem betalar?", "ja men vem betalar", "save the date for 12 May", "2", "ja 2"),
        *("yes we met LiU", "bra jobbat", "cảm ơn anh", "Có ai biết ngày họp", "right to water", "🙏", "nejlikor"),
        "Ingen säger nej till ett möte med Tekniska verken",
    ],
)
def test_other_things_are_neither(text: str) -> None:
    assert answer_in(text, more=True) is None
