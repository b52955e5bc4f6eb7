"""What is said right below an answer, instead of pressing its buttons: "vilken sida?", "xem toàn văn". Pure."""

import re
from collections.abc import Sequence
from typing import Final

from knowledge.text import WORD, fold

LONGEST: Final = 80  # characters
# What names the source, and that the coordinators are to be asked; folded.
SOURCES: Final = re.compile(
    r"\b(?:sid(?:a|an|nummer|nummret)|kall(?:a|an|or|orna)|(?:hela )?(?:stycket|avsnittet|texten|originalet)"
    r"|original(?:text(?:en)?)?|vilket dokument|var star det|page(?: number)?|sources?|passage|paragraph"
    r"|(?:full|whole|entire|original) text|original|which document|where does it say(?: (?:so|that))?"
    r"|trang (?:nao|may|bao nhieu|so may)|so trang|nguon|toan van|nguyen van|ban goc|trich dan"
    r"|(?:ca|toan bo|day du) (?:doan|muc)|(?:tai lieu|van ban|muc|doan) nao|ghi o dau)\b"
)
PASS: Final = re.compile(
    r"\b(?:skicka|fraga|lat|be|vidare\w*|send|ask|forward|pass|let|gui|chuyen|hoi|nho|nhan)\b.*"
    r"\b(?:samordnar\w*|koordinator\w*|coordinators?|dieu phoi(?: vien)?)\b"
)
# Words around these; with any other word it is a message of its own.
AROUND: Final = frozenset(
    """
    kan du jag vi man far se visa lasa las oppna ge mig oss vilken vilket vilka vad star det den dar har detta i pa
    till fran ur av om for svaret svar ar hela fragan fraga vidare tack snalla och en sa far svara at vara var
    can could you i we me us see show read open give which what is it the that this on in from of to for answer
    please and so question our over along does say a
    cho xem doc mo lay o dau nao the vay em anh chi a e c toi minh do nay kia day cua noi dung doan muc trong
    tai lieu van ban cau tra loi hoi la voi giup ho gium dum cac ben phia len luon di nhe nha duoc khong chuyen gui
    nho nhan va tiep hien day du ca toan bo muon
    """.split()
)


def pressed(text: str, actions: Sequence[str]) -> list[str]:
    """The button of an answer, among those of our message, that a text asks for in words; none for any other text."""
    answered = next((action for action in actions if action.startswith("answer:")), None)
    if answered is None or len(text) > LONGEST:
        return []
    said = " ".join(map(fold, WORD.findall(text)))
    number = answered.rpartition(":")[2]
    if (asked := PASS.search(said)) is not None:
        return [f"answer:pass:{number}"] if _is_all(said, asked) else []
    named = SOURCES.search(said)
    is_quoted = any(action.startswith("answer:sources:") for action in actions)
    return [f"answer:sources:{number}"] if is_quoted and named is not None and _is_all(said, named) else []


def _is_all(said: str, found: re.Match[str]) -> bool:
    return AROUND.union(found[0].split()).issuperset(said.split())
