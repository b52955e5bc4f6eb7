"""Which entry of a list is meant by its place."""

import pytest

from handlers.typed import placed, shown, shows
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


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("show me the source", "sources"),
        ("visa källan", "källor"),
        ("visa alla kommandon", "alla kommandon"),
        ("can you show the history", "history"),
    ],
)
def test_a_label_is_asked_for_in_any_form(text: str, label: str) -> None:
    assert shows(fold(text), fold(label))
    assert not shows(fold(text), "stang av")


@pytest.mark.parametrize("text", ["show the plan", "visa", "källor", "show comments"])
def test_other_words_name_no_label(text: str) -> None:
    assert not any(shows(fold(text), label) for label in ("overdue", "kallor", "commands"))


@pytest.mark.parametrize(("text", "label"), [("visa sparade", "spara"), ("show deleted", "delete")])
def test_nothing_is_done_by_who_wants_to_see_something(text: str, label: str) -> None:
    assert shown(text, [("log:save:1", label), ("activity:delete:1", label)]) == []
    assert shown("show me the source", [("answer:sources:7", "sources")]) == ["answer:sources:7"]
