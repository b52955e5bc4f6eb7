"""Words of a question that mean what was said before it: "it", "där", "việc đó", and "in this exchange".

Many words only look so. Swedish "det" is an article in "det civila samhället" and empty in "hur många finns det";
English "there" is empty in "is there"; and Vietnamese typed plainly has "ho tro" (hỗ trợ) beside "ho" (họ).
"""

import re
from dataclasses import dataclass

from knowledge.stemming import is_topical
from knowledge.text import fold, has_marks
from knowledge.words import Language


@dataclass(frozen=True)
class Pointers:
    """Patterns over folded text, or over Vietnamese as it was typed with its marks.

    `pronouns` mean by themselves; `demonstratives` with a noun, the first group; `empty` are neither.
    """

    pronouns: str
    demonstratives: str
    empty: str


SWEDISH = Pointers(
    pronouns=r"\b(?:den|det|de|dem|detta|dar|dit|han|hon|deras|dess)\b",
    demonstratives=r"\b(?:(?:den|det|de) (?:har|dar)|denna|detta|dessa|samma) (\w+)",
    empty=(
        r"\b(?:(?:den|det|de) (?=\w+(?:a|e|en|et|na)\b)|det (?=finns\b|fanns\b|for\b|\w+ att\b)|"
        r"(?:(?<=finns )|(?<=fanns ))det\b)"
    ),
)
ENGLISH = Pointers(
    pronouns=r"\b(?:it|its|they|them|their|these|those|that|this|there|he|she)\b",
    demonstratives=r"\b(?:this|that|these|those|the same) (\w+)",
    empty=(
        r"\b(?:(?:(?<=is )|(?<=are )|(?<=was )|(?<=were ))there\b|there (?=(?:is|are|was|were|in)\b)|"
        r"it (?=\w+ (?:to|for|that)\b)|(?:this|these) (?=(?:year|month|week|days)\b))"
    ),
)
VIETNAMESE = Pointers(
    pronouns=r"\b(?:nó|họ|đấy|ông ấy|bà ấy|(?:cái|việc|nơi|điều|ở) (?:đó|này))\b",
    demonstratives=r"(\w+) (?:này|đó)\b",
    empty=r"\b(?:ngày|hiện|năm|hôm|tháng|tuần) nay\b",
)
VIETNAMESE_TYPED_PLAINLY = Pointers(
    pronouns=r"\b(?:no|ho(?! tro\b)|day|ong ay|ba ay|(?:cai|viec|noi|dieu|o) (?:do|nay))\b",
    demonstratives=r"(\w+) (?:nay|do(?! thi\b))\b",
    empty=r"\b(?:ngay|hien|nam|hom|thang|tuan) nay\b",
)
EUROPEAN = {"sv": SWEDISH, "en": ENGLISH}


def has_pronoun(text: str, language: Language) -> bool:
    """Whether a pronoun of the text stands for something said before."""
    pointers, read = _read(text, language)
    for match in reversed(_demonstratives(pointers, read, language)):
        read = read[: match.start()] + read[match.end() :]
    return re.search(pointers.pronouns, read) is not None


def demonstrated(text: str, language: Language) -> list[str]:
    """The nouns, folded or as typed, that the text says have been spoken of: "exchange" in "in this exchange"."""
    return [match[1] for match in _demonstratives(*_read(text, language), language)]


def _demonstratives(pointers: Pointers, read: str, language: Language) -> list[re.Match[str]]:
    """Vietnamese says the noun first; English "that" and Swedish "samma" may be followed by anything."""
    found = re.finditer(pointers.demonstratives, read)
    return [match for match in found if language == "vi" or is_topical(match[1], language)]


def _read(text: str, language: Language) -> tuple[Pointers, str]:
    """The patterns for a text, and the text as they read it, without the words that mean nothing."""
    if language == "vi" and has_marks(text):
        pointers, read = VIETNAMESE, text.casefold()
    else:
        pointers, read = EUROPEAN.get(language, VIETNAMESE_TYPED_PLAINLY), fold(text)
    return pointers, re.sub(pointers.empty, " ", read)
