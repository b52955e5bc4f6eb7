"""A month by which something is to be done, as a date phrase: "by June" as "in June", "före juni" as "i maj". Pure.

In a plan a month is a deadline of its own, its last day; elsewhere "by June" is no date, since it may be the first.
"""

import re
from typing import Final

from handlers.when import month_names
from knowledge.text import fold
from knowledge.words import Language

_NAMED: Final = "|".join(sorted(month_names(), key=len, reverse=True))
_MONTH: Final = rf"(?:(?:i |in )?(?P<name>{_NAMED})\b\.?|thang (?P<number>1[0-2]|0?[1-9])\b)"
_YEAR: Final = r"(?:(?: ar| nam|,|/)? ?(?P<year>20\d\d)\b)?"
BY: Final = re.compile(
    r"\b(?:(?P<before>fore|innan|before|truoc(?: het)?)|senast|klar[at]?|fardig[at]?|till|by|due|until"
    rf"|no later than|done|han(?: chot| cuoi)?|xong|cham nhat(?: la)?|muon nhat(?: la)?) {_MONTH}{_YEAR}(?![/\w-]| ?\d)"
)
IN: Final[dict[Language, str]] = {"sv": "i", "en": "in", "vi": "trong"}
SHOWN: Final = {  # one name for each month, as the grammar of dates reads them
    "sv": "januari februari mars april maj juni juli augusti september oktober november december".split(),
    "en": "January February March April May June July August September October November December".split(),
    "vi": [f"tháng {number}" for number in range(1, 13)],
}


def months_as_phrases(text: str, language: Language) -> str:
    """The text with each month that is a deadline said as a phrase for that month."""
    folded = fold(text)
    if len(folded) != len(text):
        return text
    pieces, end = [], 0
    for found in BY.finditer(folded):
        pieces += [text[end : found.start()], _phrase(found, language)]
        end = found.end()
    return "".join([*pieces, text[end:]])


def _phrase(found: re.Match[str], language: Language) -> str:
    month = int(found["number"]) if found["number"] else month_names()[found["name"]]
    year = int(found["year"]) if found["year"] else None
    if found["before"] and not found["before"].endswith(" het"):  # "trước hết tháng 6", before it ends, is that month
        month, year = (month - 1, year) if month > 1 else (12, year - 1 if year else None)
    said = f"{IN[language]} {SHOWN[language][month - 1]}"
    return f"{said}/{year}" if year and language == "vi" else f"{said} {year}" if year else said
