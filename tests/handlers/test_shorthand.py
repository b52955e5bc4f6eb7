"""Vietnamese shorthand."""

import pytest

from handlers.shorthand import spelt_out


@pytest.mark.parametrize(
    ("text", "spelt"),
    [
        ("xem kh hđ", "xem kế hoạch hành động"),
        ("làm bc t11 cho PCT UBND TP", "làm báo cáo tháng 11 cho phó chủ tịch Ủy ban nhân dân thành phố"),
        ("UBND TP. Sông Công", "Ủy ban nhân dân thành phố Sông Công"),
        ("k cần nữa", "không cần nữa"),
        ("cv của e tuần này ntn r", "công việc của em tuần này như thế nào rồi"),
        ("Sở KH&ĐT và Sở TN&MT", "Sở Kế hoạch và Đầu tư và Sở Tài nguyên và Môi trường"),
        ("gửi e-mail cho c Lan", "gửi e-mail cho chị Lan"),
        ("họp t3 với A. Minh, mục c/1, K56", "họp t3 với A. Minh, mục c/1, K56"),
    ],
)
def test_it_is_spelt_out(text: str, spelt: str) -> None:
    assert spelt_out(text) == spelt
