"""Who asks whom to turn to."""

from types import SimpleNamespace
from typing import cast

import pytest

from handlers.membership.contacts import is_asked
from handlers.talk import Talk


def talk(text: str) -> Talk:
    return cast("Talk", SimpleNamespace(message=SimpleNamespace(text=text)))


@pytest.mark.parametrize(
    "text",
    [
        "vem är samordnare?",
        "Vilka är samordnare på den svenska sidan?",
        "vem samordnar samarbetet",
        "Vem ska jag vända mig till?",
        "who are the coordinators",
        "Who's our contact person here?",
        "who should I contact?",
        "ai là điều phối viên",
        "Điều phối viên phía Việt Nam là ai?",
        "tôi liên hệ với ai?",
    ],
)
def test_who_coordinates_is_asked(text: str) -> None:
    assert is_asked(talk(text))


@pytest.mark.parametrize(
    "text",
    [
        "vem ska jag vända mig till om avloppet svämmar över?",
        "vad gör samordnarna?",
        "who appoints the coordinators?",
        "who is the coordinator of the ICLD project on waste?",
        "điều phối viên làm gì?",
    ],
)
def test_questions_to_the_documents_are_none(text: str) -> None:
    assert not is_asked(talk(text))
