"""Questions for what an abbreviation means: whether a sentence spells it out, as in "... för Lokal Demokrati, ICLD"."""

import re

from knowledge.text import fold_letters

ASKS_MEANING = re.compile(
    r"\b(?:vad (?:ar|betyder|star)|what(?:'s| is| does)) (?:the )?(\w{2,8})\b(?: \w+){0,2}\W*$|"
    r"^(\w{2,8}) (?:la gi|nghia la gi|co nghia la gi|la viet tat cua)\b",
    re.IGNORECASE,
)
SPELLED_OUT = re.compile(r"\b(\w)\w+,? \(?(\w*[A-ZÅÄÖ]\w*[A-ZÅÄÖ]\w*)\b")  # the last word before, and the abbreviation


def tells_meaning(question: str, sentence: str) -> bool:
    """Whether a sentence spells out the abbreviation that the question asks for."""
    asked = ASKS_MEANING.search(fold_letters(question))
    if asked is None:
        return False
    short = (asked[1] or asked[2]).casefold()
    return any(
        match[2].casefold() == short and match[1].casefold() == short[-1] for match in SPELLED_OUT.finditer(sentence)
    )
