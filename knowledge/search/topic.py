"""Questions of the form "what does X say about Y?": where to look, and what to look for there.

The words for X tell the document and are in its title; only those for Y have to be found in a sentence. Read together
they lead to the sentences that say which document it is.
"""

import re
from dataclasses import dataclass

from knowledge.stemming import is_topical
from knowledge.text import WORD, fold, fold_letters
from knowledge.words import Language

SAYS_SV = (
    r"sager|sade|sa|star|stod|skriver|skrev|skrivs|sags|tycker|tyckte|anser|ansag|framgar|namns|finns|foreslar|ser"
)
SAYS_EN = r"says?|said|thinks?|thought|writes?|wrote|written|states?|mentions?|mentioned|suggests?|proposes?"
SAYS_VI = r"noi|viet|nghi|nhan xet|neu|de cap|nhac(?: den)?|quy dinh|ghi|cho biet|danh gia"
ABOUT_EN = r"(?:about|on|of|towards?|regarding|concerning)"
OUR_VIEW_SV = r"position|standpunkt|hallning|asikt|uppfattning|linje|syn"
OUR_VIEW_EN = r"positions?|stance|view|views|opinion|policy|line"
IS_WHAT_VI = r"(?: la gi|(?: nhu)? the nao)?"
OUR_VIEW_VI = r"quan diem|lap truong|y kien|chu truong"

FORMS: dict[Language, tuple[str, ...]] = {
    "sv": (
        rf"\bvad (?:\w+ )?(?:{SAYS_SV})\b(?P<source>.*)\b(?:om|kring|angaende|betraffande)\b(?P<topic>.+)",
        rf"\b(?:vad|vilken) (?:ar|har)\b(?P<source>.*)\b(?:{OUR_VIEW_SV})\w* (?:om|i|pa|kring|till)\b(?P<topic>.+)",
        r"^(?:namner|namns|behandlar|tar|finns|star)\b(?P<source>.*?)\b(?:upp|nagot om)\b(?P<topic>.+)",
    ),
    "en": (
        rf"\bwhat (?:do|does|did|is|was|has|have)\b(?P<source>.*?)\b(?:{SAYS_EN}) {ABOUT_EN}\b(?P<topic>.+)",
        rf"\bwhat (?:is|are|was|were)\b(?P<source>.*?)\b(?:{OUR_VIEW_EN}) {ABOUT_EN}\b(?P<topic>.+)",
        r"^(?:do|does|did|is|are)\b(?P<source>.*?)\b(?:mention|discuss|cover|address|anything about)\b(?P<topic>.+)",
    ),
    "vi": (
        rf"^(?P<source>.*?)\b(?:{SAYS_VI})\b(?: \w+)? gi ve\b(?P<topic>.+)",
        rf"^(?:{OUR_VIEW_VI}) (?:cua )?(?P<source>.*?)\b(?:ve|doi voi)\b(?P<topic>.+?){IS_WHAT_VI}\W*$",
        r"^(?P<source>.*?)\bco (?:de cap|nhac|noi)(?: den| toi| ve)?\b(?P<topic>.+?) (?:khong|chua)\W*$",
    ),
}
WHOLES: dict[Language, tuple[str, ...]] = {  # what a whole document is about
    "sv": (
        r"\bvad (?:handlar|gar)\b(?P<source>.+?)\b(?:om|ut pa)\W*$",
        r"\bvad (?:innehaller|behandlar)\b(?P<source>.+)$",
        r"^(?:\w+ du )?sammanfatta\b(?P<source>.+)$",
    ),
    "en": (
        r"\bwhat(?:['’]s| is| are| was| were)\b(?P<source>.+?)\b(?:all )?about\W*$",
        r"\bwhat (?:does|do|did)\b(?P<source>.+?)\b(?:contain|cover|deal with|say)\W*$",
        r"^(?:\w+ you |please )?summari[sz]e\b(?P<source>.+)$",
    ),
    "vi": (
        r"^(?P<source>.+?)\b(?:noi|viet|ban) ve (?:dieu |cai |van de |noi dung )?gi\W*$",
        r"\bnoi dung (?:chinh )?cua\b(?P<source>.+?)\bla gi\W*$",
        r"^(?:hay |xin )?tom tat\b(?P<source>.+)$",
    ),
}
POSITIONS = 1  # the form that asks for a position
COMPILED = {language: tuple(map(re.compile, forms)) for language, forms in FORMS.items()}
COMPILED_WHOLES = {language: tuple(map(re.compile, forms)) for language, forms in WHOLES.items()}


# Whose position it is, when it is ours; the paper that tells it is then the source.
OURS = re.compile(
    r"(?:var|vart|vara|vi|kommunens?|stadens?|linkopings?(?: kommuns?)?|our|we|the (?:city|municipality)(?:'s)?|"
    r"linkoping(?:'s)?|cua|chung (?:ta|toi)|thanh pho(?: linkoping)?|linkoping)?(?: (?:for|egen|official|own))?"
)
POSITION_PAPER: dict[Language, str] = {
    "sv": "positionspapperet",
    "en": "the position paper",
    "vi": "văn kiện lập trường",
}


@dataclass(frozen=True)
class Topic:
    """What is asked about, and the words for where it is to be found; these may be empty."""

    source: str
    text: str


def topic_of(question: str, language: Language) -> Topic | None:
    """The parts of a question of that form; None for others."""
    plain = fold_letters(question)
    for number, form in enumerate(COMPILED[language]):
        match = form.search(plain)
        if match:
            source, text = (question[slice(*match.span(part))].strip(" ?.!,:;\n") for part in ("source", "topic"))
            if number == POSITIONS and OURS.fullmatch(fold(source)):
                source = POSITION_PAPER[language]
            return Topic(source, text) if _says_something(text, language) else None
    return None


def whole_of(question: str, language: Language) -> str | None:
    """The words for the document that a question asks the contents of: "what is the position paper about?"."""
    plain = fold_letters(question)
    found = next(filter(None, (form.search(plain) for form in COMPILED_WHOLES[language])), None)
    return question[slice(*found.span("source"))].strip(" ?.!,:;\n") if found else None


def _says_something(text: str, language: Language) -> bool:
    return any(is_topical(word, language) for word in WORD.findall(text))
