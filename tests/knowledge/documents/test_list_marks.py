import pytest

from knowledge.documents.list_marks import mark_length, opens_item, without_bullet


@pytest.mark.parametrize(
    "sentence",
    ["3 Universitet deltog i utbytet.", "5 Đại biểu tham dự hội nghị.", "2 Lärare från Thai Nguyen besöker Linköping."],
)
def test_what_a_sentence_counts_is_no_mark(sentence: str) -> None:
    assert mark_length(sentence, ["Mötet hölls i maj.", "7 Skolor anmälde sig."]) == 0


@pytest.mark.parametrize("beside", ["2 Se rapporten.", "4 Prop. 2013/14:5."])
def test_a_number_among_its_neighbours_is_a_mark(beside: str) -> None:
    assert mark_length("3 Kommunen svarar.", ["Inledning.", beside]) == 2


def test_bullets_are_marks_and_numbers_open_items() -> None:
    assert mark_length("• Varje park får bänkar.", []) == 2
    assert without_bullet("– Gamla bänkar lagas.") == "Gamla bänkar lagas."
    assert [opens_item(text) for text in ("- ett", "12. tolv", "b) två", "12 miljoner", "2016. Året")] == [
        True,
        True,
        True,
        False,
        False,
    ]
