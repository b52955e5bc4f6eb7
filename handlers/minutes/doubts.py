"""What somebody should look at before a card is saved: a day that was not understood, something that was called off."""

import re
from datetime import datetime
from typing import Final, NamedTuple

from handlers.minutes.date_words import CALLED_OFF, MONTHS, SHARED
from handlers.minutes.days import days
from handlers.minutes.message import Language, Message, message

_MONTHS: Final = rf"(?:{MONTHS}|sept)(?:uari|ruari|s|ch|il|i|y|usti|ust|tember|ober|ember|uary|ruary|e)?"
_YEAR: Final = r"(?:,? (?:19|20)\d\d)?"
# Behind a number or a word that one says for a day; "the other day" names none that one could know.
_DAY: Final = re.compile(
    rf"\b\d{{1,2}}(?::?[ae]|st|nd|rd|th)? {_MONTHS}\b{_YEAR}|\b{_MONTHS} \d{{1,2}}(?:st|nd|rd|th)?\b{_YEAR}"
    r"|\b(?:ngày|ngay) \d{1,2} (?:tháng|thang) \d{1,2}(?: (?:năm|nam) \d{4})?"
    r"|(?<![\w/.,-])\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\w/%-])"
    r"|\bhäromdagen\b|\bför ett tag sedan\b|\bthe other day\b|\bsome time ago\b|\bhôm trước\b|\bhôm nọ\b|\bdạo trước\b",
    re.IGNORECASE,
)
_FIRST: Final = 3  # sentences that tell what the message is about


class Doubts(NamedTuple):
    """`day` is what looks like a day and was not understood; `called_off` tells that it may not have taken place."""

    day: str | None = None
    called_off: bool = False


def doubts_about(text: str, language: Language, now: datetime) -> Doubts:
    """What is doubtful in a text."""
    return doubts(message(text, language, now))


def doubts(message: Message) -> Doubts:
    """What is doubtful in a message. Where another day was understood, that is the one that counts."""
    told = (at for sentence in message.sentences[:_FIRST] for at in range(*sentence))
    called_off = any(CALLED_OFF.has(message.tokens, at, exact=message.marked) for at in told)
    return Doubts(None if days(message) else _unread(message), called_off)


def _unread(message: Message) -> str | None:
    for match in _DAY.finditer(message.text):
        after = message.span_of(match.start(), match.end()).stop
        if after >= len(message.tokens) or message.tokens[after].word not in SHARED:
            return match[0]
    return None
