"""Marks are given back to Vietnamese words by their neighbours."""

from knowledge.models.remarking import Remarker

KNOWN = [
    "xem kế hoạch hành động",
    "xóa lời nhắc hằng tuần",
    "bước nào đã quá hạn",
    "hôm nay tôi phải làm gì",
    "phải xem lại",
]


def test_words_get_the_marks_that_they_have_beside_each_other() -> None:
    remarker = Remarker(KNOWN)

    assert remarker.restored("Xem ke hoach hanh dong") == "xem kế hoạch hành động"
    assert remarker.restored("buoc nao qua han") == "bước nào quá hạn"
    assert remarker.restored("toi phai lam gi?") == "tôi phải làm gì"


def test_unknown_words_stay_as_they_are() -> None:
    assert Remarker(KNOWN).restored("xem Tekniska verken 2026") == "xem tekniska verken 2026"
    assert Remarker([]).restored("") == ""
