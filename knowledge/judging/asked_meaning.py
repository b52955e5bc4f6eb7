"""Questions for what a word or an abbreviation means, and the sentences that tell it.

"Vad är ICLD?" is answered by "... för Lokal Demokrati, ICLD", and "how does the bill define it?" by "is used of ...".
"""

import re

from knowledge.text import fold, fold_letters

ASKS_MEANING = re.compile(
    r"\b(?:vad (?:ar|betyder|star)|what(?:'s| is| does)) (?:the )?(\w{2,8})\b(?: \w+){0,2}\W*$|"
    r"^(\w{2,8}) (?:la gi|nghia la gi|co nghia la gi|la viet tat cua)\b",
    re.IGNORECASE,
)
SPELLED_OUT = re.compile(r"\b(\w)\w+,? \(?(\w*[A-ZÅÄÖ]\w*[A-ZÅÄÖ]\w*)\b")  # the last word before, and the abbreviation
ASKS_DEFINITION = re.compile(
    r"\b(?:vad (?:ar|innebar|betyder|menas|avses)|defini\w+|what(?:'s| is| are| does)|meant by|mean|la gi|dinh nghia|"
    r"nghia la)\b"
)
DEFINES = re.compile(
    r"\b(?:med begreppet|begreppet|i betydelsen|(?:avses|menas) (?:med|har)|med [^.]{3,60} (?:avses|menas)|definier\w+|"
    r"(?:is|are) defined|refers? to|the term|duoc hieu la|dinh nghia|nghia la)\b"
)


def tells_meaning(question: str, sentence: str) -> bool:
    """Whether a sentence spells out the abbreviation that the question asks for, or tells what a word means."""
    return _spells_out(question, sentence) or (
        ASKS_DEFINITION.search(fold(question)) is not None and DEFINES.search(fold(sentence)) is not None
    )


def _spells_out(question: str, sentence: str) -> bool:
    asked = ASKS_MEANING.search(fold_letters(question))
    if asked is None:
        return False
    short = (asked[1] or asked[2]).casefold()
    return any(
        match[2].casefold() == short and match[1].casefold() == short[-1] for match in SPELLED_OUT.finditer(sentence)
    )
