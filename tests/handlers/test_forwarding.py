"""What somebody wants sent on is told not to be, and a wish to send something else is left alone."""

from types import SimpleNamespace
from typing import cast

import pytest

from handlers.forwarding import is_asked
from handlers.talk import Talk


def talk(text: str) -> Talk:
    return cast("Talk", SimpleNamespace(is_private=True, message=SimpleNamespace(text=text, edited=False)))


@pytest.mark.parametrize(
    "text",
    [
        "skicka det till Lan",
        "can you forward this to Minh Tran, please?",
        "gửi cái này cho Lan nhé",
        "gửi A-1 cho anh Minh",
    ],
)
def test_what_is_to_be_sent_on_is_heard(text: str) -> None:
    assert is_asked(talk(text))


@pytest.mark.parametrize(
    "text", ["Tekniska verken skickar det till oss den 5 mars", "send the report to Lan by Friday"]
)
def test_what_tells_or_plans_is_not(text: str) -> None:
    assert not is_asked(talk(text))
