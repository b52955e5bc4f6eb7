"""What is told of others, passed on or only imagined: "Minh sa att jag ska logga det", "if we had the money". Pure.

It speaks of what somebody may want of the assistant without wanting it.
"""

import re
from typing import Final

from knowledge.text import fold

# All patterns are for folded text.
PASSED_ON: Final = re.compile(
    r"^\W*(?:vidarebefordra(?:t|r|d)?|vb|fwd?|forward(?:ed|ing)?|chuyen tiep)\b(?: \w+){0,3}? ?:"
)
PASSED_ON_FROM: Final = re.compile(
    r"^\W*(?:(?:fyi|for your information|for kannedom)\W+)?"
    r"(?:vidarebefordrat fran|fwd? from|forwarded from|chuyen tiep tu)\b"
)
QUOTED: Final = re.compile(r"[\"“”„«»]([^\"“”„«»]*\s[^\"“”„«»]*)[\"“”„«»]")
# Not at the beginning, nor behind a plea, where it asks for something to be said.
SAYING: Final = re.compile(
    r"(?!^)(?<!\bhay )(?<!\bgiup )(?<!\bem )(?<!\btoi )\b(?:sa|sade|sager|skrev|skriver|mejlade|messade|svarade|bad"
    r"|ropade|said|says|wrote|writes|texted|told|asked|replied|reports?|bao|noi|nhan|viet(?! nam)|dua tin|ghi)\b"
)
ASKED_OTHERS: Final = re.compile(
    r"\b(?:fragade|undrade)(?: \w+)? om\b|\b(?:asked|wondered)(?: \w+)? (?:if|whether)\b"
    r"|\bhoi (?:toi|em|anh|chi|minh|chau)\b.*\b(?:chua|khong)\b"
)
TOLD_OTHERS: Final = re.compile(
    r"\b(?:jag|vi) (?:bad|ombad|sa (?:till|at)) (?!dig\b|er\b)\w+|\b(?:i|we) (?:told|asked) (?!you\b)\w+"
)
IMAGINED: Final = re.compile(
    r"^\W*(?:(?:om|ifall) (?:jag|vi|du|ni|man|det|de) (?:bara )?(?:hade|kunde|vore)"
    r"|if (?:only )?(?:i|we|you|it|they) (?:only )?(?:had|could|were)|gia (?:ma|nhu|co|su)|uoc gi|phai chi"
    r"|neu (?:toi|em|minh|anh|chi) la)\b"
)
# A condition, and what might then be: "if we ever got more funding we could hold more trainings".
MIGHT_BE: Final = re.compile(
    r"^\W*(?:om|ifall) (?:vi|jag|du|ni|man|det|de|\w+)\b.* skulle\b(?! (?:du|ni)\b)"
    r"|^\W*if\b.* (?:could|would|might)\b(?! you\b)"
    r"|^\W*neu\b.*\bthi (?:chac|co le|biet dau|hay biet may|tot qua|tot biet may|hay qua|may ra)\b"
)
# What somebody meant to do, and did not.
INTENDED: Final = re.compile(
    r"\b(?:(?:hade|har) (?:\w+ )?tankt|hade planerat|skulle (?:ha )?|tankte)\b.*\b(?:men|fast)\b"
    r"(?!.*\b(?:kan|kunde|vill) (?:du|ni)\b)"
    r"|\b(?:was|were) (?:\w+ )?(?:going|planning|about|meant|supposed) to\b.*\bbut\b(?!.*\b(?:can|could|would) you\b)"
    r"|\b(?:i|we) (?:meant|intended|planned) to\b.*\bbut\b(?!.*\b(?:can|could|would) you\b)"
    r"|\b(?:dinh|tinh|toan)\b.*\b(?:ma|nhung)\b(?!.*\b(?:giup|ho|nho ban)\b)"
)
IN_THEORY: Final = re.compile(
    r"^\W*(?:back (?:then|in \d+)\b.* used to|i teorin|teoretiskt|in theory|theoretically|ve ly thuyet|ly thuyet la)\b"
)
# What was once done, of which a listener is only to be reminded.
ONCE: Final = re.compile(
    r"^\W*(?:(?:forra aret|i fjol|ifjol|i somras|en gang|forr|tidigare) (?:\w+(?:ade|de|te)|skrev|tog|fick|holl)"
    r" (?:vi|jag|de|man)\b"
    r"|(?:last year|once) (?:we|i|they) (?:did|made|drew|wrote)\b"
    r"|(?:nam ngoai|hoi truoc|hoi do|ngay truoc) (?:bon |chung )?(?:toi|minh|em)\b)"
)
# How it was where somebody worked before; "at our last meeting" is here.
_WORK_BEFORE: Final = (
    r"(?:pa|i|hos) (?:mitt|vart|min|var|mina|vara) (?:forra|gamla|tidigare|forre)"
    r" (?:jobb|arbete|arbetsplats|arbetsgivare|kontor|kommun|foretag|tjanst|avdelning|myndighet|stalle)\b"
    r"|(?:in|at|with) (?:my|our) (?:old|last|previous|former)"
    r" (?:job|work|workplace|office|employer|company|department|agency|place)\b"
)
ELSEWHERE: Final = re.compile(
    rf"\b(?:{_WORK_BEFORE})|\b(?:hoi|ngay|luc|khi)(?: (?:con|lam|o)){{1,3}} (?:\w+ ){{1,3}}cu\b"
)
# The same at the beginning, so that nothing is wanted here.
FORMER_WORK: Final = re.compile(rf"^\W*(?:{_WORK_BEFORE}|(?:o )?(?:cho lam|cong ty|co quan|viec) (?:cu|truoc)\b)")
REMEMBER: Final = re.compile(
    r"\b(?:minns du(?: det)?|kommer du ihag(?: det)?|(?:do you )?remember(?: that)?|nho khong)\W*$"
)
ALWAYS: Final = (
    PASSED_ON,
    PASSED_ON_FROM,
    ASKED_OTHERS,
    TOLD_OTHERS,
    IMAGINED,
    MIGHT_BE,
    INTENDED,
    IN_THEORY,
    FORMER_WORK,
)


def asks(text: str) -> bool:
    """Whether a text ends with a question that wants an answer; whether somebody remembers does not."""
    return text.rstrip().endswith("?") and REMEMBER.search(fold(text)) is None


def is_imagined(text: str) -> bool:
    """Whether a text only tells what might have been, or passes on what others wrote."""
    plain = fold(text)
    return any(pattern.search(plain) for pattern in (IMAGINED, MIGHT_BE, PASSED_ON, PASSED_ON_FROM))


def is_past(text: str) -> bool:
    """Whether a text, that is no question, begins with what was once done, here or where somebody worked before."""
    plain = fold(text)
    return ONCE.search(plain) is not None or ELSEWHERE.search(plain) is not None


def is_reported(text: str) -> bool:
    """Whether a text, that is no question, tells what others want, what might have been, or how it was elsewhere."""
    plain = fold(text)
    if any(pattern.search(plain) for pattern in ALWAYS):
        return True
    if ONCE.search(plain) and REMEMBER.search(plain):
        return True
    return QUOTED.search(plain) is not None and SAYING.search(QUOTED.sub(" ", plain).strip()) is not None
