"""What a field of an activity or a step is to be, said with its number."""

import pytest

from handlers.intents.setting import wanted


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("A-2 ändra deltagare till 16", "participants", "16"),
        ("ändra antal deltagare i A-2 till 16 varav 9 kvinnor", "participants", "16 varav 9 kvinnor"),
        ("A-2: 9 kvinnor", "participants", "9 kvinnor"),
        ("change the date of A-2 to 4 September", "dates", "4 September"),
        ("ngày tổ chức A-3 là 21/10/2026", "dates", "21/10/2026"),
        ("A-2 kostade 45 000 kr", "costs", "kostade 45 000 kr"),
        ("kan du ändra plats på A-2 till Linköping?", "place", "Linköping"),
        ("ändra titel på A-2 till Besök hos LiU i år", "title", "Besök hos LiU i år"),
        ("ändra deltagare på A-2", "participants", ""),
        ("S-2 ansvarig Karin", "owners", "Karin"),
        ("sätt Anna som ansvarig för S-2", "owners", "Anna"),
        ("set the owner of S-2 to Anna", "owners", "Anna"),
        ("đổi người phụ trách S-2 thành Lan", "owners", "Lan"),
        ("Bước 2 người phụ trách: Minh", "owners", "Minh"),
        ("S-2 giao cho Lan", "owners", "Lan"),
        ("assign S-2 to Lan", "owners", "Lan"),
        ("S-1's deadline is 3 May", "due", "3 May"),
        ("S-1 note: call the school first", "notes", "call the school first"),
    ],
)
def test_field_and_value_are_taken_from_the_sentence(text: str, field: str, value: str) -> None:
    said = wanted(text)
    assert said is not None
    assert (said.field, said.value, said.adds) == (field, value, False)
    assert said.is_step == (text[0] in "SB" or "S-" in text)


def test_what_is_added_stands_beside_what_is_there() -> None:
    said = wanted("lägg till beslut på A-1: vi fortsätter nästa år")
    assert said is not None
    assert (said.field, said.value, said.adds) == ("decisions", "vi fortsätter nästa år", True)


@pytest.mark.parametrize(
    "text",
    [
        "vem är ansvarig för S-2",
        "who is responsible for S-2?",
        "ai phụ trách S-2",
        "Uppföljning av A-2: vi träffade LiU",
        "A-2 och A-3 hade 16 deltagare",
        "Vi skrev på A4 att 16 deltagare kommer",
    ],
)
def test_questions_and_what_is_told_set_nothing(text: str) -> None:
    assert wanted(text) is None
