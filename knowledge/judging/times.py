"""Whether a folded sentence tells the time that is asked for: when something was, comes or ends, or is in force."""

import re

from knowledge.search.answer_types import MONTHS, NUMBERS, UNITS

ANCHORED = 1.0  # the very figure or time that was asked for
LOOSE = 0.5  # one, but of what is not clear
FAINT = 0.25  # one, but its passage names elsewhere what is counted
NONE = 0.0

TIME = re.compile(
    rf"\b(?:18|19|20)\d\d\b|\b(?:{MONTHS})\b|\d-talet|\b(?:varen|hosten|sommaren|vintern|arsskiftet|spring|summer|autumn|"
    r"winter)\b|\bthang \d|\b\d{1,2}/\d{1,2}\b|"
    rf"(?:\d|\b(?:{NUMBERS})) (?:{UNITS}) (?:fore|innan|efter|before|after|prior to|truoc|sau)\b"
)
PERIOD = re.compile(r"\b\d{4} ?[-–] ?\d{2,4}\b(?!-\d)")
NEXT = re.compile(r"\b(?:nasta|next|tiep theo|sap toi)\b")
TO_COME = re.compile(
    r"\b(?:ska|skall|skulle|kommer|kommande|planera\w*|nasta|foresla\w*|will|would|shall|next|coming|upcoming|plan\w*|"
    r"propos\w+|se|sap|tiep theo|du kien|de xuat)\b"
)
ENDS = re.compile(
    r"\b(?:till och med|fram till|senast|avsluta\w*|upphor\w*|lop\w* ut|slut(?:ar|ade|datum|redovis\w*)?|fasa\w* ut|"
    r"upphav\w*|lad\w* ned|stang\w*|until|no later than|end(?:s|ed)?|expires?|clos(?:es|ed)|concluded|phased out|"
    r"het han|cho den)\b"
)
# Asked for the years in which something is in force, or when it ends, other times than those say little.
ASKS_SPAN = re.compile(
    r"\btill (?:nar|vilket ar)\b|\bgall(?:er|de|t)\b|\blop(?:er|te)\b|\bstrack\w+|\bvilka ar\b|\bperiod\w*|"
    r"\b(?:valid|in force|runs?|ran|until|cover(?:s|ed)?|appl(?:y|ies)|which years|what years)\b|"
    r"\b(?:hieu luc|keo dai|ap dung|nhung nam nao|cac nam nao|giai doan nao|den nam nao|tu nam nao|tu khi nao)\b"
)
ASKS_END = re.compile(
    r"\b(?:gar|gick|lop(?:er|te)|ga|lopa) (?:[^?]{1,60} )?ut\b|\b(?:tar|tog) (?:[^?]{1,60} )?slut\b|"
    r"\bslut(?:ar|ade|datum\w*)?\b|\bupphor\w*|\bavsluta\w*|\butgangsdatum|"
    r"\b(?:expir\w+|end(?:s|ed|ing)?|runs? out)\b|\b(?:het (?:han|hieu luc)|ket thuc|cham dut)\b"
)


def told_when(folded: str, asked: str) -> float:
    """How well a time is told that is asked for; of how long something is in force only its years or its end is."""
    asks_end = ASKS_END.search(asked) is not None
    if (asks_end or ASKS_SPAN.search(asked)) and PERIOD.search(folded):
        return ANCHORED
    if not _tells_when(folded, asked):
        return NONE
    return LOOSE if asks_end and not ENDS.search(folded) else ANCHORED


def _tells_when(folded: str, asked: str) -> bool:
    """Whether a time stands there that the question does not hold; what comes next is told as something to come."""
    is_told = any(match[0] not in asked for match in TIME.finditer(PERIOD.sub(" ", folded)))
    return is_told and (not NEXT.search(asked) or TO_COME.search(folded) is not None)


def tells_end(folded: str) -> bool:
    """Whether a time is told at which something ends, as an answer to "how long could one ...?"."""
    ends = ENDS.search(folded)
    return ends is not None and TIME.search(folded, ends.end()) is not None
