"""Whether a question leans on the one before it: "och i staden?", "and who pays?", "thế còn thành phố?"."""

import re

from knowledge.stemming import is_topical
from knowledge.text import WORD, fold
from knowledge.words import Language

OPENINGS: dict[Language, str] = {
    "sv": r"(?:och|men|sa|eller|samt|da|varfor det|hur da|nar da|vem da|vilka da)\b",
    "en": r"(?:and|but|so|or|what about|how about|why is that|how so)\b",
    "vi": r"(?:the con|con|vay|the|va|the thi|vay con|the thi sao|con ve)\b",
}
POINTING: dict[Language, str] = {
    "sv": r"\b(?:den|det|de|dem|dessa|denna|detta|dar|dit|han|hon|deras|dess|samma)\b",
    "en": r"\b(?:it|its|they|them|their|these|those|that|this|there|he|she|same)\b",
    "vi": r"\b(?:no|ho|do|nay|day|ong ay|ba ay|cai do|viec do|noi do)\b",
}
FEW = 2  # topical words; a question with fewer cannot stand alone
SOME = 5  # an opening or pointing word makes a question of at most so many topical words lean


def leans(text: str, language: Language) -> bool:
    """Whether the question needs the one before it to be understood."""
    folded = fold(text.strip())
    topical = sum(is_topical(word, language) for word in WORD.findall(text))
    if topical < FEW:
        return True
    opens = re.match(OPENINGS[language], folded) is not None
    points = re.search(POINTING[language], folded) is not None
    return (opens or points) and topical <= SOME


def joined(subject: str, text: str) -> str:
    """The two questions as one text to search for."""
    return f"{subject.rstrip(' ?.!')}: {text}"
