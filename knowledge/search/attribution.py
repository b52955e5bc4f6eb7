"""Where a question says in which document its answer stands: "..., enligt skrivelsen från 2018".

Those words tell where to look. What is asked is the rest, by which sentences are put in order.
"""

import re
from typing import Final

from knowledge.search.document_words import KINDS
from knowledge.search.years import years_in
from knowledge.text import fold, fold_letters
from knowledge.words import Language

FIRST: Final[dict[Language, re.Pattern[str]]] = {  # "According to the report, ..."
    "sv": re.compile(r"^\W*enligt [^,?]{3,80},"),
    "en": re.compile(r"^\W*according to [^,?]{3,80},"),
    "vi": re.compile(r"^\W*theo [^,?]{3,80},"),
}
LAST: Final[dict[Language, re.Pattern[str]]] = {
    "sv": re.compile(r",? \benligt [^,?]{3,80}$"),
    "en": re.compile(r",? \baccording to [^,?]{3,80}$"),
    "vi": re.compile(r",? \btheo [^,?]{3,80}$"),
}


def unattributed(question: str, language: Language) -> str | None:
    """The question without its words for the document that tells it; None where there are none."""
    plain = fold_letters(question).rstrip(" ?!.")
    found = FIRST[language].search(plain) or LAST[language].search(plain)
    if found is None or not (KINDS.search(fold(found[0])) or years_in(found[0])):
        return None
    return f"{question[: found.start()]} {question[found.end() : len(plain)]}?".strip()
