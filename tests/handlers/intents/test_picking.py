"""What somebody wants to change or delete."""

import pytest

from handlers.intents.picking import Picked, field_in, picked, says_wrong


@pytest.mark.parametrize(
    ("text", "number", "is_step"),
    [
        ("ta bort aktivitet 3", 3, False),
        ("kan du radera A-12 tack", 12, False),
        ("hur ändrar jag antalet deltagare i A-1?", 1, False),
        ("please edit activity number 4", 4, False),
        ("I want to change step 2", 2, True),
        ("xoá giúp tôi hoạt động số 5", 5, False),
        ("tôi muốn sửa S-7", 7, True),
    ],
)
def test_number_says_which(text: str, number: int, is_step: bool) -> None:
    assert picked(text) == Picked(number, is_step)


@pytest.mark.parametrize(
    "text",
    [
        "ta bort det senaste mötet",
        "ta bort mötet 3 november",
        "delete the last activity",
        "change the meeting with Sida",
        "xóa hoạt động cuối cùng",
        "tôi muốn sửa cuộc họp hôm qua",
    ],
)
def test_words_tell_which_without_a_number(text: str) -> None:
    found = picked(text)
    assert found is not None
    assert found.number is None


@pytest.mark.parametrize(
    "text",
    [
        "ta bort påminnelsen om fakturan",
        "remove Anna",
        "ändra språk till engelska",
        "radera allt om mig",
        "hur många möten har vi haft?",
        "Vem ändrar planen när ett möte ställs in?",
        "xóa dữ liệu của tôi",
    ],
)
def test_other_wishes_and_questions_are_left(text: str) -> None:
    assert picked(text) is None


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("In Tuesday's visit I put the wrong cost", "costs"),
        ("i tisdagens möte skrev jag fel kostnad", "costs"),
        ("fel belopp på besöket i tisdags", "costs"),
        ("jag skrev fel antal i gårdagens möte", "participants"),
        ("I entered the wrong number of people for yesterday's meeting", "participants"),
        ("cuộc họp hôm qua tôi nhập nhầm số người", "participants"),
        ("mötet jag la in i tisdags blev fel", None),
    ],
)
def test_who_says_that_an_entry_is_wrong_may_name_the_field(text: str, field: str | None) -> None:
    assert says_wrong(text)
    assert field_in(text) == field


@pytest.mark.parametrize(
    "text", ["mötet blev fel väg att gå", "vi hade fel lokal i går", "the wrong people came to us"]
)
def test_what_went_wrong_elsewhere_is_no_wrong_entry(text: str) -> None:
    assert not says_wrong(text)
