"""Questions for how to reach somebody, and what answers them."""

import pytest

from knowledge.judging.asked_contacts import CONTACTS
from knowledge.text import fold

MAIL, PHONE, WEB, STREET = range(4)


def asked(question: str) -> int | None:
    return next((kind for kind, (asks, _) in enumerate(CONTACTS) if asks.search(fold(question))), None)


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Vilken e-postadress har kommunen?", MAIL),
        ("What is the coordinator's email?", MAIL),
        ("Địa chỉ email của ICLD là gì?", MAIL),
        ("Vad är telefonnumret till enheten?", PHONE),
        ("Which number do I call to reach the office?", PHONE),
        ("Số điện thoại của đại sứ quán là bao nhiêu?", PHONE),
        ("Vad heter webbplatsen?", WEB),
        ("What is the address of the embassy?", STREET),
        ("Địa chỉ của đại sứ quán là gì?", STREET),
        ("What does the strategy address?", None),
        ("Hur många mejl kom det?", None),
    ],
)
def test_what_is_asked_for(question: str, kind: int | None) -> None:
    assert asked(question) == kind


@pytest.mark.parametrize(
    ("text", "kind", "holds"),
    [
        ("Skriv till anna.berg@linkoping.se.", MAIL, True),
        ("Skriv till kommunen.", MAIL, False),
        ("Ring 013-20 60 00.", PHONE, True),
        ("Samarbetet har pågått sedan 2010-2012.", PHONE, False),
        ("Läs mer på www.icld.se.", WEB, True),
        ("Kontoret ligger på Storgatan 12.", STREET, True),
        ("Kontoret ligger i Hanoi.", STREET, False),
    ],
)
def test_what_a_text_holds(text: str, kind: int, holds: bool) -> None:
    assert (CONTACTS[kind][1].search(text) is not None) == holds
