"""Days that are listed with one month: "26, 27 and 28 October", "8 och 15 mars"."""

from calendar import monthrange
from datetime import date
from typing import Final

from handlers.minutes.days import Day
from handlers.minutes.message import Message


def enumerated(message: Message, day: Day, start: date, end: date | None) -> tuple[date, date | None]:
    """The period with the days that are listed before it: "26, 27 and 28 October"."""
    text, at, last = message.tokens, day.span.start, end or _last_listed(message, day, start)
    while at >= 2 and text[at - 1].word == "," and _is_earlier(text[at - 2].word, start) and _is_day(message, at - 2):
        start, at = start.replace(day=int(text[at - 2].word)), at - 2
    return start, (last if last > start else None)


def _is_day(message: Message, at: int) -> bool:
    """Whether the number there is not that of a month or another thing: "sau cuộc gặp tháng | 9, hôm 16/11"."""
    return at == 0 or message.tokens[at - 1].word not in _NUMBERED


_NUMBERED: Final = frozenset("tháng quý lớp lần số tổ v vecka week nr no grupp group klass class rum room".split())


def _is_earlier(word: str, day: date) -> bool:
    """Whether a number may be an earlier day of the same month."""
    return word.isdecimal() and len(word) < 3 and 0 < int(word) < day.day


def _last_listed(message: Message, day: Day, start: date) -> date:
    """The last of days that are told with one month: "8 och 15 mars"."""
    words = [token.word for token in message.words(day.span) if token.word != "."]
    listed = len(words) == 4 and words[1] in _ANDS and words[0] == str(start.day)
    later = listed and words[2].isdecimal() and start.day < int(words[2]) <= monthrange(start.year, start.month)[1]
    return start.replace(day=int(words[2])) if later else start


_ANDS: Final = frozenset("och and và & va".split())
