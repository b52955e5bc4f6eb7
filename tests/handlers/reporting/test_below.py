"""What is said right below a report changes it; what only looks so is a message of its own."""

from contextlib import nullcontext
from datetime import date
from types import SimpleNamespace
from typing import cast

import pytest

from handlers.reporting.below import is_meant, wanted
from handlers.talk import Talk
from knowledge.words import Language


def talk(text: str, language: Language, subject: str | None = "report:a.20260101-20261231.sv.d.s") -> Talk:
    newest = SimpleNamespace(subject=subject) if subject is not None else None
    work = SimpleNamespace(mailbox=SimpleNamespace(newest=lambda _: newest))
    message = SimpleNamespace(text=text, edited=False, chat=SimpleNamespace(address="telegram:1"))
    made = SimpleNamespace(
        message=message,
        language=language,
        is_private=True,
        today=date(2026, 11, 28),
        read=lambda: nullcontext(work),
        once=lambda _, read: read(),
    )
    return cast("Talk", made)


@pytest.mark.parametrize(
    ("language", "text", "code"),
    [
        ("sv", "och för förra året?", "a.20250101-20251231.sv.d.s"),
        ("sv", "på engelska, tack", "a.20260101-20261231.en.d.s"),
        ("en", "as Excel please", "a.20260101-20261231.sv.x.s"),
        ("en", "and for last year?", "a.20250101-20251231.sv.d.s"),
        ("vi", "còn năm ngoái?", "a.20250101-20251231.sv.d.s"),
        ("vi", "bằng tiếng Anh", "a.20260101-20261231.en.d.s"),
        ("vi", "chuyển báo cáo sang tiếng Anh", "a.20260101-20261231.en.d.s"),
        ("vi", "xuất ra excel giúp anh", "a.20260101-20261231.sv.x.s"),
    ],
)
def test_another_period_language_or_form_is_wanted(language: Language, text: str, code: str) -> None:
    found = wanted(talk(text, language))
    assert found is not None
    assert (found[0].code, found[1]) == (code, False)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "hur många möten har vi haft i år?"),
        ("sv", "Vem betalar?"),
        ("en", "what did we do last year?"),
        ("vi", "năm nay có bao nhiêu cuộc họp?"),
    ],
)
def test_other_messages_are_none(language: Language, text: str) -> None:
    assert not is_meant(talk(text, language))


def test_below_anything_else_it_is_none() -> None:
    assert not is_meant(talk("på engelska", "sv", "activities:7"))
    assert not is_meant(talk("på engelska", "sv", "report:7"))
    assert not is_meant(talk("på engelska", "sv", None))


def test_below_a_file_it_is_made_at_once() -> None:
    found = wanted(talk("och för 2025?", "sv", "report-made:p.all.sv.d.s"))
    assert found is not None
    assert (found[0].code, found[1]) == ("p.20250101-20251231.sv.d.s", True)
