"""Yes and no in plain words."""

import time

import pytest

from handlers.agreeing import answer_in, behind_correction, behind_no, declines, saves


@pytest.mark.parametrize(
    "text",
    [
        *("ok", "Ja!", "spara den", "ok, spara det tack", "Stämmer bra 👍", "ser bra ut", "japp kör på", "skapa"),
        *(
            "yes",
            "save",
            "ok save it",
            "yes pls",
            "y",
            "make it",
            "Yes please, save it.",
            "looks good",
            "That’s right",
            "👍🏽",
            "✅",
        ),
        *("đúng rồi", "Đúng rồi ạ, lưu nhé", "lưu đi em", "dung roi", "ok luu lai nhe", "vâng ạ", "chuẩn rồi"),
        *("lưu hết", "cứ lưu đi", "vậy lưu tất cả nhé"),
    ],
)
def test_yes_is_yes(text: str) -> None:
    assert answer_in(text) == answer_in(text, more=True) == "yes"


@pytest.mark.parametrize(
    "text",
    [
        *("nej", "Nej tack", "stämmer inte", "det är fel", "vänta", "spara inte", "nej spara inte"),
        *("no", "nope", "not quite", "wrong!", "don't save it", "không", "Không phải ạ", "sai rồi", "khong dung", "👎"),
        *("thôi không", "không cần đâu ạ", "thôi khỏi"),
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


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("nej, det var 11 deltagare", "det var 11 deltagare"),
        ("No - it was Tuesday", "it was Tuesday"),
        ("nej vi var 9", "vi var 9"),
        ("không phải, 11 người", "11 người"),
        ("không phải 11 người", None),
        ("11 deltagare", None),
        ("nej", ""),
    ],
)
def test_what_is_right_stands_behind_the_no(text: str, behind: str | None) -> None:
    assert behind_no(text) == behind


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("Oj förlåt, det var 11 deltagare", "det var 11 deltagare"),
        ("faktiskt 11", "11"),
        ("Actually, it was Tuesday", "it was Tuesday"),
        ("sorry - no, it was Tuesday", "it was Tuesday"),
        ("à nhầm, 11 người", "11 người"),
        ("à quên, 11 người", "11 người"),
        ("Xin lỗi, tôi ghi nhầm: 11 người", "11 người"),
        ("nej, det var 11", "det var 11"),
        ("nej vänta det var i torsdags", "det var i torsdags"),
        ("no, hold on, it was 11", "it was 11"),
        ("nej 17 menar jag", "17"),
        ("17 people, I mean", "17 people"),
        ("17 người mới đúng", "17 người"),
        ("nej, fel datum, det var i onsdags", "det var i onsdags"),
        ("Wrong day: Wednesday", "Wednesday"),
        ("không, sai ngày rồi, hôm thứ Tư", "hôm thứ Tư"),
        ("it was actually Tuesday", None),
        ("waiting for 11 people", None),
    ],
)
def test_what_is_right_stands_behind_what_takes_it_back(text: str, behind: str | None) -> None:
    assert behind_correction(text) == behind


def test_a_yes_may_name_saving() -> None:
    assert all(map(saves, ("spara", "ok, save it", "lưu lại", "luu nhe")))
    assert all(map(declines, ("nej tack", "no thanks!", "Không, cảm ơn", "spara inte", "don't save it", "đừng lưu")))
    assert all(map(declines, ("nej avbryt", "no, never mind", "glöm det", "thôi bỏ đi")))
    assert all(map(declines, ("thôi không", "không cần đâu ạ")))
    assert not any(map(declines, ("nej", "vänta, tack", "no, wrong", "không đúng", "ja tack", "save")))
    assert not any(map(saves, ("ja", "spara inte", "đúng rồi", "save the date for 12 May")))


def test_a_row_of_spaces_behind_a_no_takes_no_square_of_its_length() -> None:
    started = time.perf_counter()
    assert behind_correction(f"nej{' ' * 4_000}12") == "12"
    assert time.perf_counter() - started < 1


def test_a_k_alone_is_neither_yes_nor_no() -> None:
    assert answer_in("k") is answer_in("K!") is None
    assert answer_in("k em") == "no"
