"""Questions for several things, "Vilka teman ...?": whether a sentence counts them up."""

import re

from knowledge.text import fold

ASKS_SEVERAL = re.compile(
    r"\bvilka\b(?! (?:ar|var) )|"
    r"\bwhich (?:\w+ ){0,2}(?!(?:is|was|does|has)\b)\w{3,}s\b|"
    r"\bwhat \w+s (?:are|were|do|did|have|can|will)\b|\bwhat (?:sort|kind)s? of\b|"
    r"\b(?:nhung|cac) (?:\w+ ){1,5}(?:nao|gi)\b|\bgom nhung\b|\bnhung gi\b"
)
COUNTED_UP = re.compile(
    r"(?:[^,.;:]{3,60}, ){2}[^,.;:]{3,60} (?:och|samt|and|or|eller|và|hoặc) |(?:[^,.;:]{3,60}, ){4}"
)


def counts_up(question: str, sentence: str) -> bool:
    """Whether a sentence counts up several things, where several are asked for."""
    return ASKS_SEVERAL.search(fold(question)) is not None and COUNTED_UP.search(sentence) is not None
