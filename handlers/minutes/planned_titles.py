"""Titles of what is still to come, without the words that it is planned: the card says so, and one day it has been."""

import re
from datetime import datetime
from typing import Final

from handlers.minutes.kinds import is_kind_word
from handlers.minutes.message import Language, message

_LEADS: Final = re.compile(
    r"(?:(?:vi|jag) (?:planerar|planerade|har planerat)(?: (?:ett|en))?|planera(?:t|d|de)"
    r"|(?:we|i) (?:plan|are planning|have planned)(?: (?:a|an))?|planned"
    r"|(?:(?:chúng tôi|bên mình|mình) )?(?:dự kiến|lên kế hoạch|có kế hoạch)|kế hoạch)\s+(?=\w)",
    re.IGNORECASE,
)
# In the middle it stands before what follows it, or ends the title: "möte planerat med LiU", not "om planerad skola".
_INSIDE: Final = re.compile(
    r"\s(?:planera(?:t|d|de)|planned|dự kiến)(?=$|\s(?:med|hos|om|på|i|till|with|at|about|on|in|for|với|tại|về|ở)\b)",
    re.IGNORECASE,
)
_SHORTEST: Final = 2  # words that a title has


def without_plan(title: str, language: Language, now: datetime) -> str:
    """The title without such words, as long as a kind of activity stands behind those at its beginning."""
    lead = _LEADS.match(title)
    behind = title[lead.end() :] if lead is not None else ""
    if behind and is_kind_word(message(behind, language, now), 0):
        title = f"{behind[:1].upper()}{behind[1:]}"
    plain = _INSIDE.sub("", title)
    return plain if len(plain.split()) >= _SHORTEST else title
