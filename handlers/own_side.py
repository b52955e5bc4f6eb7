"""Words that keep what is written to the own side: "möte om budget, internt", "boka resa (only our side)". Pure.

Only a piece of a message that says nothing else counts: "uppdatera den interna budgeten" tells what is to be done.
"""

import re
from typing import Final

from knowledge.text import fold

JOINTS: Final = re.compile(r"[,;.!]\s+|\n+|\s[–—|]\s")
BRACKETS: Final = re.compile(r"[ ]?\(([^()\n]{2,80})\)(?:(?=[,;.\s])|$)")
AROUND: Final = " ,.!:()[]\t"
# As `fold` leaves them.
_WE: Final = (
    r"(?:oss|(?:pa )?var (?:egen )?sida|us|our (?:own )?side"
    r"|(?:noi bo )?(?:ben|phia) (?:toi|minh|chung toi|chung ta|ta)|noi bo)"
)
_KEPT: Final = re.compile(
    r"(?:(?:det |den )?(?:ar |ska vara |halls )?intern(?:t|a)?"
    r"|(?:keep (?:it |this )?)?internal(?: only)?"
    r"|(?:bara|endast|enbart|only|just|chi)(?: (?:for|till|inom|hos|synlig(?:t)? for|cho|danh cho|trong))? "
    + _WE
    + r"|(?:luu hanh )?noi bo|konfidentiellt?|confidential|bao mat)"
)


def keeps(piece: str) -> bool:
    """Whether a piece of a message says nothing but that it is for the own side."""
    return _KEPT.fullmatch(" ".join(fold(piece).strip(AROUND).split())) is not None


def apart(text: str) -> tuple[str, bool]:
    """The text without such pieces, and whether there were any. A text that says nothing else stays whole."""
    opened = BRACKETS.sub(lambda found: "" if keeps(found[1]) else found[0], text)
    joints = [*JOINTS.finditer(opened)]
    starts, stops = [0, *(joint.end() for joint in joints)], [*(joint.start() for joint in joints), len(opened)]
    left, is_kept = "", opened != text
    for joint, start, stop in zip(["", *(joint[0] for joint in joints)], starts, stops, strict=True):
        if keeps(opened[start:stop]):
            is_kept = True
        else:
            left += (joint if left else "") + opened[start:stop]
    return (left, True) if is_kept and left.strip(AROUND) else (text, False)


def ends_kept(text: str) -> tuple[str, str]:
    """The text without its last piece where that says nothing but that, which is then meant of all of it; and it."""
    last = next(reversed([*JOINTS.finditer(text)]), None)
    if last is None or not keeps(text[last.end() :]) or not text[: last.start()].strip(AROUND):
        return text, ""
    return text[: last.start()], text[last.end() :].strip(AROUND)
