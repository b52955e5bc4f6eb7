"""Texts that nobody writes, or writes to do harm: they are read in time, and nothing is raised."""

import time
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.minutes import Named, Themes, read
from handlers.minutes.message import Language
from handlers.minutes.reading import LONGEST
from knowledge.terms.glossary import shipped_glossary
from knowledge.terms.goals import suggest
from knowledge.terms.subjects import subjects_of

NOW = datetime(2026, 11, 23, 10, tzinfo=ZoneInfo("Europe/Stockholm"))
REGISTER = [
    Named("tekniska", "Tekniska verken", "Tekniska verken", "Công ty Tekniska verken", ("Tekniska",)),
    Named("liu", "Linköpings universitet", "Linköping University", "Đại học Linköping", ("LiU",)),
    Named("sida", "Sida", "Sida", "Sida"),
]
THEMES = Themes(suggest, subjects_of(shipped_glossary()))
HANGING = 10  # seconds of the processor, for the longest message
LANGUAGES: list[Language] = ["sv", "en", "vi"]
PIECES = [
    "1-", "a ", "LiU skickar ", "12–14 maj ", "hai mươi ",
    "45 000 kr ", "(", "1) ", "Nguyễn ", "Đoàn ", "anh ", "A ", ", ",
    "Tekniska verken skickar underlag senast 15 dec. ", "Sida 4 ", "🗓",
]  # fmt: skip
SCRAPS = """9 1. och 14 deltagare mười ett hundred and 45 triệu ( \n Anna Sở x Å by 15 dec Att göra: TS. möte om -
Công ty A
B De skickar i Linköping e\u0301 ٣ kr , Möte 3 maj. senast varav kvinnor Tekniska LiU""".split()
WORDS = st.sampled_from([*SCRAPS, *PIECES])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("piece", PIECES)
def test_hostile_text_does_not_hang(piece: str, language: Language) -> None:
    """With half of the longest message, in half of the time: most take a second, on a busy machine three."""
    begun = time.process_time()
    read((piece * LONGEST)[: LONGEST // 2], language, NOW, REGISTER, THEMES)
    assert time.process_time() - begun < HANGING / 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_longest_message_does_not_hang(language: Language) -> None:
    begun = time.process_time()
    read(("".join(PIECES) * LONGEST)[:LONGEST], language, NOW, REGISTER, THEMES)
    assert time.process_time() - begun < HANGING


@settings(max_examples=100)
@given(text=st.text(max_size=300) | st.lists(WORDS, max_size=40).map(" ".join), language=st.sampled_from(LANGUAGES))
def test_no_text_is_too_strange_and_no_number_is_invented(text: str, language: Language) -> None:
    draft = read(text, language, NOW, REGISTER, THEMES)
    assert draft.end is None or draft.end > draft.start
    assert len(draft.goals) <= 3
    if not any(letter.isalnum() for letter in text):
        assert draft.participants.total is None
    for cost in draft.costs:
        assert cost.amount >= 0
    for follow_up in draft.follow_ups:
        assert follow_up.due is None or follow_up.due >= NOW.date()
