"""Sentences that cannot be read without the one before them: "Det gäller både ...", "These are ...", "Điều này ..."."""

import re

# Words that can only point at what has just been said. "Det", "it" and "nó" alone also begin sentences that stand by
# themselves ("Det finns ..."), so they count with verbs that say what something is about, or not at all.
_POINTING = re.compile(
    r"(?:Det|Detta|Dessa) (?:gäller|avser|innebär|betyder|handlar|omfattar|inkluderar|rör)\b"
    r"|(?:Detta|Dessa|Denna|De (?:ska|kan|har|är|får)|Därmed)\b"
    r"|(?:It|This|That|These|They) (?:includes?|means?|concerns?|applies|apply|covers?|involves?)\b"
    r"|(?:This|These|They|Those)\b(?! (?:year|month|week|day|time)s?\b)"
    r"|(?:Điều|Việc|Những điều|Các hoạt động) (?:này|đó)\b|Đây là\b|Trong đó\b"
)


def points_back(sentence: str) -> bool:
    """Whether a sentence speaks of what the sentence before it has said."""
    return _POINTING.match(sentence) is not None
