"""Texts that nobody writes, or writes to do harm, read as steps, plans and reminders: no exception, no delay."""

import time
from collections.abc import Callable
from datetime import date, datetime
from functools import partial
from typing import get_args
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.colleagues import Colleagues
from handlers.errors import UserError
from handlers.plans.context import Context
from handlers.plans.fields import READERS, read_field
from handlers.plans.periods import is_plan_name, makes_plan, read_period, read_plan
from handlers.plans.reading import adds_step, read_step
from handlers.register import Register
from handlers.reminders.request import is_request, understand
from knowledge.words import Language
from storage import Organisation, StepContent, User

NOW = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Europe/Stockholm"))
PEOPLE = [User(id=1, name="Anna Berg", username="annab"), User(id=2, name="Nguyễn Văn Minh"), User(id=3, name="(x+)+")]
HANGING = 20  # seconds; it takes some hundredths
LANGUAGES = get_args(Language)
PIECES = """lägg till: påminn mig remind Minh nhắc tôi att , ; : ( ) - – → 200 000 kr 1e9 % 15 mars 31/2 2027-13-45
fredag kl 9
varje every mỗi jan–dec handlingsplan 2027 kế hoạch thêm bước betalar @annab Anna Berg, Tekniska verken Q3
\u202e \u200b e\u0301
٣ 🗓 S-1 A-99999999999999999999 mål 6 och 99 null \\ {} %s <b>""".split()
TEXTS = st.text(max_size=500) | st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)


def context(language: Language) -> Context:
    works = Organisation(id=6, key="works", sv="Tekniska verken", en="Tekniska verken", vi="Công ty Tekniska verken")
    works.aliases = []
    return Context(language, NOW, Register([works]), PEOPLE)


def read_everything(text: str, language: Language) -> None:
    """Each reading of one message that plans and reminders have; a UserError is an answer in words."""
    known = context(language)
    readings: list[Callable[[], object]] = [
        partial(adds_step, text),
        partial(is_plan_name, text),
        partial(makes_plan, text, language, NOW),
        partial(read_step, text, known),
        partial(read_plan, text, language, NOW),
        partial(is_request, text, language, NOW),
        partial(understand, text, language, NOW, Colleagues(PEOPLE)),
        *(partial(read_field, field, text, StepContent("x"), known) for field in READERS),
    ]
    for read in readings:
        try:
            read()
        except UserError as error:
            assert error.line.id  # noqa: PT017 - it is raised or not
    period = read_period(text, language, NOW)
    assert period is None or date.min < period[0] <= period[1]


@settings(max_examples=25)
@given(text=TEXTS, language=st.sampled_from(LANGUAGES))
def test_no_text_is_too_strange(text: str, language: Language) -> None:
    read_everything(text, language)


@pytest.mark.parametrize("piece", ["– ", "jan 2027 – ", "till: "])
def test_a_text_of_many_joints_is_read_in_time(piece: str) -> None:
    begun = time.process_time()
    read_plan((piece * 4_000)[:4_000], "sv", NOW)
    assert time.process_time() - begun < HANGING
