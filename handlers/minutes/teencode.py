"""Vietnamese as people type it in a hurry: "hop t3 tuần trc" is "họp thứ 3 tuần trước"."""

import re
from typing import Final

from handlers.minutes.tokens import fold

_PART: Final = (
    "sáng|trưa|chiều|tối|đêm|hôm|từ|đến|tới|về|trước|sang|trua|chieu|toi|dem|hom|tu|den|truoc|trc|trc'|vào|vao"
)
_BEHIND: Final = "tuần|tuan|này|nay|sau|tới|toi|rồi|roi|vừa"
_SPELLINGS: Final = (
    (rf"(?<![\w/])(?P<lead>(?:{_PART}) )t(?P<day>[2-7])\b", r"\g<lead>thứ \g<day>"),
    (rf"(?<![\w/])t(?P<day>[2-7])(?= (?:{_BEHIND})\b)", r"thứ \g<day>"),
    (rf"(?<![\w/])(?P<lead>(?:{_PART}) )cn\b", r"\g<lead>chủ nhật"),
    (rf"(?<![\w/])cn(?= (?:{_BEHIND})\b)", "chủ nhật"),
    (r"(?<![\w/.])trc\b'?", "trước"),
    (r"(?<![\w/.])(?:hnay|h nay|hn(?= (?:họp|hop|gặp|gap|làm|lam)))\b", "hôm nay"),
    (r"(?<![\w/.])(?:hqua|hq|hum qua|hwa|h qua)\b", "hôm qua"),
    (r"(?<=\d )(?:đ/c|d/c|đc)\b", "đồng chí"),
    (r"(?<![\w/.])(?P<town>tp|tx)\.\s*(?=\w)", r"\g<town> "),
    (r"(?<=làm )vc\b|(?<=lam )vc\b|(?<=công )vc\b|(?<=cong )vc\b", "việc"),
)
_TYPED: Final = tuple((re.compile(typed, re.IGNORECASE), said) for typed, said in _SPELLINGS)


def spelt_out(text: str) -> str:
    """The text with its weekdays and small words spelt out."""
    marked = sum(letter != fold(letter) for letter in text.lower()) >= _MARKED
    for typed, said in _TYPED:
        text = typed.sub(said if marked else fold(said), text)
    return text


_MARKED: Final = 4  # letters with their marks, when an author writes them
