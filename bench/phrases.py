"""Milliseconds for one date phrase and for one message's language."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bench.texts import questions
from bench.timing import timed
from bench.workers import Figures
from handlers.when import parse
from knowledge.language import detect

NOW = datetime(2026, 11, 23, 10, 0, tzinfo=ZoneInfo("Europe/Stockholm"))
PHRASES = (
    ("sv", "på fredag kl 9"),
    ("sv", "sista vardagen varje månad kl 15"),
    ("en", "a week from Thursday at half past two"),
    ("en", "every other Tuesday at 10"),
    ("vi", "9h sáng thứ 6"),
    ("vi", "ngày 15 tháng 12 lúc 14 giờ 30"),
)
ROUNDS = 50


def ours() -> Figures:
    """Means over phrases in three languages and over the benchmark's questions; the tables are read before."""
    messages = [text for text, _ in questions(100)]
    _understand(1)
    _detect(messages)
    dates = timed(lambda: _understand(ROUNDS))[0] / (ROUNDS * len(PHRASES))
    languages = timed(lambda: _detect(messages))[0] / len(messages)
    return {"date": dates * 1000, "language": languages * 1000}


def _understand(rounds: int) -> None:
    for language, text in PHRASES * rounds:
        parse(text, language, NOW)


def _detect(messages: list[str]) -> None:
    for text in messages:
        detect(text)
