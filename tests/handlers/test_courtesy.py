"""A Vietnamese message without the courtesy around it."""

import pytest

from handlers.courtesy import plainly


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("em ơi, cho anh hỏi ai trả chi phí vậy em", "ai trả chi phí"),
        ("Chào em, báo cáo đâu rồi em?", "báo cáo đâu rồi?"),
        ("S-2 xong rồi ạ", "S-2 xong rồi"),
        ("a oi cho e hoi ai tra chi phi vay a", "ai tra chi phi"),
        ("nhờ điều phối viên trả lời giúp", "nhờ điều phối viên trả lời"),
        ("lập báo cáo năm nay giúp em với ạ", "lập báo cáo năm nay"),
        ("còn bước nào nữa không em", "còn bước nào nữa không"),
        ("tuần sau có lịch gì k e", "tuần sau có lịch gì không"),
        ("họp xong rồi ạ, 20 người", "họp xong rồi, 20 người"),
    ],
)
def test_courtesy_says_nothing_of_what_is_wanted(text: str, plain: str) -> None:
    assert plainly(text) == plain


@pytest.mark.parametrize(
    "text",
    [
        "chào em",
        "em ơi",
        "S-2 xong rồi à",  # asks
        "việc của em",
        "giao S-1 cho em",
        "làm như thế",
        "nhắc tôi mua gạo 5 kg",
        "Da Nang hop ngay mai luc 9h",
        "họp ở phòng K",
        "nhắc tôi đặt vé đi Anh",
        "nhắc tôi mua máy in thay thế",
        "họp với ngân hàng về vốn vay",
        "phương án a là tốt nhất, gồm cả mục a",
        "dịch sang tiếng Anh chào các bạn nhé",
        "Gửi đoàn: hẹn gặp lại nhé",
        f"Hôm qua {'rất ' * 40}vui nhé",  # tells something
    ],
)
def test_what_means_something_stays(text: str) -> None:
    assert plainly(text) == text
