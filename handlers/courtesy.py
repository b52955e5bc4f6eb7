"""What is only courtesy around a Vietnamese message: "em ơi, cho anh hỏi trang nào vậy em" asks "trang nào". Pure.

Who is addressed and how gently says nothing of what is wanted; without it, a message is read as plainly said.
"""

import re
from typing import Final

from knowledge.text import has_marks

LONGEST: Final = 120  # characters; who writes more tells something, which is kept as it is
# A text to be translated, a list or a quotation is kept as it is.
KEPT: Final = re.compile(r"[\n:\"“”„«»]|\b(?:dịch|dich|tiếng|tieng|nghĩa|nghia)\b", re.IGNORECASE)
_WHOM: Final = r"(?:anh|chị|chi|em|bạn|ban|bác|bac|cô|mình|minh|tôi|toi|a|c|e|samverkan)"
_SPOKEN_TO: Final = rf"(?-i:{_WHOM})"  # "đi Anh" is to England
_SOFT: Final = r"(?:ạ|nhé|nhe|nhá|nha|nghen)"
HEAD: Final = re.compile(
    rf"\W*(?:(?:(?:dạ|da|alo|vâng|vang)[\s,.!]+)?(?:(?:xin )?chào|chao|hi|hello)(?: {_WHOM})*[,.!]+\s*"
    rf"|(?:(?:dạ|alo)[\s,.!]+|da[,.!]+\s*)(?=\w+\s+\w)|{_WHOM} (?:ơi|oi)\b[\s,.!]*)*"
    rf"(?:(?:cho|xin|làm ơn cho|lam on cho)(?: phép| phep)?(?: {_WHOM})? (?:hỏi|hoi)"
    rf"(?: (?:chút|chut|tí|ti|xíu|là|la|với|voi|thêm|them|cái|cai|một|mot))*[\s,]+)?",
    re.IGNORECASE,
)
# Soft words at the end; whom one speaks to behind them or behind the word that asks; "thế" of "như thế" says how.
TAIL: Final = re.compile(
    rf"(?:[\s,]+{_SOFT}(?: {_WHOM})*"
    rf"|[\s,]+(?:giúp|giup|hộ|giùm|gium|dùm|dum)(?: {_WHOM})?(?: cái| cai)?(?: với| voi)?"
    rf"|(?<!như)(?<!nhu)(?<!vì)(?<!vi)[\s,]+(?P<so>vậy|vay|thế|the)(?: {_SPOKEN_TO})*"
    rf"|(?:(?<=không)|(?<=khong)|(?<=chưa)|(?<=chua)|(?<=rồi)|(?<=roi)|(?<=nào)|(?<=nao)"
    rf"|(?<=gì)|(?<= gi)|(?<=đâu)|(?<=dau)|(?<=sao)|(?<=đi))[\s,]+{_SPOKEN_TO}(?: ơi| oi)?"
    rf"|[\s,]+{_WHOM} (?:ơi|oi))(?=[\s.!?…]*$)",
    re.IGNORECASE,
)
# Without such a word "vậy" and "thế" are no courtesy: "máy in thay thế", and "vốn vay" where marks are typed.
ASKING: Final = re.compile(
    r"\?|\b(?:ai|gì|gi|nào|nao|đâu|dau|sao|mấy|may|bao|không|khong|chưa|chua|rồi|roi|ntn|hả|ha)\b", re.IGNORECASE
)
# The word that makes a question, as it is typed in a hurry; "5 kg" and "phòng K" are none.
ASKED: Final = re.compile(
    rf"(?<!\d)(?P<stop>[\s,])(?-i:k|ko|hk|hok|kg)(?=(?:[\s,]+(?:{_SOFT}|{_WHOM}|vậy|vay|thế|the))*[\s.?!]*$)",
    re.IGNORECASE,
)
INNER: Final = re.compile(r"\s+ạ(?=\s*[,.;!])")
BARE_TAIL: Final = re.compile(r"[\s,]+a(?=[\s.!?]*$)", re.IGNORECASE)  # "ạ" where no marks are typed


def plainly(text: str) -> str:
    """The message without its courtesy; as it is where nothing else would be left, and where it may be handed over."""
    if len(text) > LONGEST or KEPT.search(text):
        return text
    said = text
    head = HEAD.match(said)
    if head is not None and len(said[head.end() :].split()) > 1:
        said = said[head.end() :]
    said = INNER.sub("", ASKED.sub(r"\g<stop>không", said))
    while (tail := _tail(said)) is not None and said[: tail.start()].strip(" ,.!?"):
        said = f"{said[: tail.start()]}{said[tail.end() :]}"
    return said


def _tail(said: str) -> re.Match[str] | None:
    found = TAIL.search(said)
    if found is not None and found["so"] is not None and not _asks_so(said, found["so"]):
        found = None
    return found or (BARE_TAIL.search(said) if not has_marks(said) else None)


def _asks_so(said: str, so: str) -> bool:
    """Whether "vậy" or "thế" only rounds off a question."""
    return ASKING.search(said) is not None and has_marks(so) == has_marks(said)
