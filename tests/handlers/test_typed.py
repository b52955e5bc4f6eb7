"""Which entry of a list is meant by its place."""

import pytest

from handlers.typed import placed
from knowledge.text import fold

LIST = ["step:show:1", "step:show:2", "step:show:4", "plan:list:1:mine:0"]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("visa den första", "step:show:1"),
        ("öppna den andra", "step:show:2"),
        ("den sista", "step:show:4"),
        ("show the second one", "step:show:2"),
        ("open the last step", "step:show:4"),
        ("mở cái đầu tiên", "step:show:1"),
        ("xem bước thứ ba", "step:show:4"),
    ],
)
def test_an_entry_is_opened_by_its_place(text: str, meant: str) -> None:
    assert placed(fold(text), LIST) == [meant]


@pytest.mark.parametrize("text", ["den femte", "visa den andra sidan", "the first meeting was good", "första"])
def test_other_words_open_none(text: str) -> None:
    assert placed(fold(text), LIST) == []


def test_a_single_entry_is_no_list() -> None:
    assert placed("visa den forsta", LIST[:1]) == []
