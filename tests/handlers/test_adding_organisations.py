"""Which messages add an organisation by its name."""

import pytest

from handlers.organisations.editing import named


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("lägg till Visit Linköping som organisation", "Visit Linköping"),
        ("Add the organisation Right to Play", "Right to Play"),
        ("thêm tổ chức Sở Y tế", "Sở Y tế"),
        ("Add the organisation Sida to A-3", None),
        ("Add the organisation Visit Linköping to the meeting", None),
        ("thêm tổ chức Sở Y tế vào cuộc họp", None),
        ("registrera en organisation som deltog i mötet i Hanoi", None),
        ("Add an organisation in Hanoi", None),
        ("Organisation: LiU, Sida and 12 people", None),
    ],
)
def test_only_a_name_is_added(text: str, name: str | None) -> None:
    assert named(text) == name
