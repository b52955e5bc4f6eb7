"""Questions that leave out what they ask of a name: "Why Thai Nguyen of all places?" asks why it was chosen.

By the name alone any sentence with it would be as near, so what goes without saying is added before the search.
"""

import re

from knowledge.text import fold_letters
from knowledge.words import Language

NAME = r"[^\W\d_][\w-]*(?: [^\W\d_][\w-]*){0,3}?"
END = r"\W*$"
SHORT_WHY: dict[Language, re.Pattern[str]] = {
    "sv": re.compile(rf"^\W*(?:och |men )?varfor (?:just|precis|da) (?P<name>{NAME}){END}"),
    "en": re.compile(
        rf"^\W*(?:and |but |so )?why (?P<name>{NAME}),? (?:of all \w+|in particular|specifically|exactly){END}|"
        rf"^\W*(?:and |but |so )?why (?:specifically |exactly |precisely )(?P<other>{NAME}){END}"
    ),
    "vi": re.compile(rf"^\W*(?:vi|tai|lam) sao (?:lai la |lai chon |chon |cu phai la |phai la )(?P<name>{NAME}){END}"),
}
BARE_WHY: dict[Language, re.Pattern[str]] = {  # without a word for "of all", only before a name as names are written
    "sv": re.compile(r"^\W*[Vv]arför (?P<name>(?:[A-ZÅÄÖ][\w-]*)(?: [A-ZÅÄÖ][\w-]*){0,3})\W*$"),
    "en": re.compile(r"^\W*[Ww]hy (?P<name>(?:[A-ZÅÄÖ][\w-]*)(?: [A-ZÅÄÖ][\w-]*){0,3})\W*$"),
    "vi": re.compile(r"^\W*(?:[Vv]ì|[Tt]ại) sao (?P<name>(?:[A-ZĐÁÂÔƠƯ][\w-]*)(?: [A-ZĐÁÂÔƠƯ][\w-]*){0,3})\W*$"),
}
CHOSEN: dict[Language, str] = {
    "sv": "Varför valdes {} för samarbetet?",
    "en": "Why was {} chosen for the cooperation?",
    "vi": "Vì sao {} được chọn để hợp tác?",
}


def filled_in(question: str, language: Language) -> str:
    """The question with what it leaves out; other questions as they are."""
    found = SHORT_WHY[language].search(fold_letters(question)) or BARE_WHY[language].search(question)
    if found is None:
        return question
    start, stop = next(span for group in found.groupdict() if (span := found.span(group)) != (-1, -1))
    name = question[start:stop]
    return CHOSEN[language].format(name.title() if name.islower() else name)  # typed in haste it is a name all the same
