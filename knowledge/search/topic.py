"""Questions of the form "what does X say about Y?": where to look, and what to look for there.

The words for X tell the document and are in its title; only those for Y have to be found in a sentence. Read together
they lead to the sentences that say which document it is.
"""

import re
from dataclasses import dataclass

from knowledge.search.document_words import KINDS
from knowledge.stemming import is_topical
from knowledge.text import WORD, fold, fold_letters
from knowledge.words import Language

SAYS_SV = (
    r"sager|sade|sagt|sa|star|stod|skriver|skrev|skrivs|sags|tycker|tyckte|tyckt|anser|ansag|framgar|namns|finns|foreslar|"
    r"ser"
)
SAYS_EN = r"says?|said|thinks?|thought|writes?|wrote|written|states?|mentions?|mentioned|suggests?|proposes?"
SAYS_VI = r"noi|viet|nghi|nhan xet|neu|de cap|nhac(?: den)?|quy dinh|ghi|cho biet|danh gia"
ABOUT_EN = r"(?:about|on|of|towards?|regarding|concerning)"
DEALS_SV = r"tar upp|handlar om|namner|namns|beror|behandlar|beskriver|(?:sager|star|skriver|skrivs) (?:nagot )?om"
DEALS_EN = r"mention|discuss|cover|address|talk about"
ANYTHING_SV = r"(?:nagot|nagonting|nat|nanting) (?:om|for|kring)"
ANYTHING_EN = r"any(?:thing|where) (?:about|on|for|regarding|concerning)"
ANYTHING_VI = (
    r"(?:co (?:thong tin )?gi ve|co (?:de cap|nhac|noi)(?: (?:dieu )?gi)?(?: (?:den|toi|ve))?|"
    r"nao (?:noi|de cap|nhac)(?: (?:den|toi|ve))?)"
)
OUR_VIEW_SV = r"position|standpunkt|hallning|asikt|uppfattning|linje|syn"
OUR_VIEW_EN = r"positions?|stance|view|views|opinion|policy|line"
IS_WHAT_VI = r"(?: la gi|(?: nhu)? the nao)?"
OUR_VIEW_VI = r"quan diem|lap truong|y kien|chu truong"

FORMS: dict[Language, tuple[str, ...]] = {
    "sv": (
        rf"\bvad (?:\w+ )?(?:{SAYS_SV})\b(?P<source>.*)\b(?:om|kring|angaende|betraffande)\b(?P<topic>.+)",
        rf"\b(?:vad|vilken) (?:ar|har)\b(?P<source>.*)\b(?:{OUR_VIEW_SV})\w* (?:om|i|pa|kring|till)\b(?P<topic>.+)",
        rf"^finns det\b(?P<source>.*?)\b(?:som|dar)\b.*?\b(?:{DEALS_SV})\b(?P<topic>.+)",
        rf"^(?:namner|namns|behandlar|tar|finns|star|sags|sager)\b(?P<source>.*?)\b(?:upp|{ANYTHING_SV})\b(?P<topic>.+)",
        rf"^(?P<source>){ANYTHING_SV}\b(?P<topic>.+)",
        r"^(?P<source>)(?:namns|omnamns|berors)\b(?P<topic>.+)",
        r"\bvad har\b(?P<source>.+?)\b(?:sagt|tyckt|ansett|skrivit)\b.{0,20}?\b(?:om|kring)\b(?P<topic>.+)",
    ),
    "en": (
        rf"\bwhat (?:do|does|did|is|was|has|have)\b(?P<source>.*?)\b(?:{SAYS_EN}) {ABOUT_EN}\b(?P<topic>.+)",
        rf"\bwhat (?:is|are|was|were)\b(?P<source>.*?)\b(?:{OUR_VIEW_EN}) {ABOUT_EN}\b(?P<topic>.+)",
        rf"^(?:do|does|did|is|are)\b(?P<source>.*?)(?: say| state)?\b *(?:{DEALS_EN}|{ANYTHING_EN})\b(?P<topic>.+)",
        rf"^(?P<source>){ANYTHING_EN}\b(?P<topic>.+)",
        r"^(?:is|are|was|were)\b(?P<source>)(?P<topic>.+?)\b(?:mentioned|discussed|covered|addressed|brought up)\b",
    ),
    "vi": (
        rf"^(?P<source>.*?)\b(?:co )?(?:{SAYS_VI})\b(?: \w+)? gi ve\b(?P<topic>.+?)(?: (?:khong|chua))?\W*$",
        rf"^(?:{OUR_VIEW_VI}) (?:cua )?(?P<source>.*?)\b(?:ve|doi voi)\b(?P<topic>.+?){IS_WHAT_VI}\W*$",
        rf"^(?P<source>.*?)\b{ANYTHING_VI}\b(?P<topic>.+?) (?:khong|chua)\W*$",
    ),
}
WHOLES: dict[Language, tuple[str, ...]] = {  # what a whole document is about
    "sv": (
        r"\bvad (?:handlar|gar)\b(?P<source>.+?)\b(?:om|ut pa)\W*$",
        r"\bvad (?:innehaller|behandlar)\b(?P<source>.+)$",
        r"^(?:\w+ du )?sammanfatta\b(?P<source>.+)$",
        r"\bsammanfattning(?:en)? (?:av|over)\b(?P<source>.+)$",
    ),
    "en": (
        r"\bwhat(?:['’]s| is| are| was| were)\b(?P<source>.+?)\b(?:all )?about\W*$",
        r"\bwhat (?:does|do|did)\b(?P<source>.+?)\b(?:contain|cover|deal with|say)\W*$",
        r"^(?:\w+ you |please )?(?:summari[sz]e|sum up)\b(?P<source>.+)$",
        r"\b(?:summary|overview|tl ?;?dr) of\b(?P<source>.+)$",
    ),
    "vi": (
        r"^(?P<source>.+?)\b(?:noi|viet|ban) ve (?:dieu |cai |van de |noi dung )?gi\W*$",
        r"\bnoi dung (?:chinh )?cua\b(?P<source>.+?)\bla gi\W*$",
        r"^(?:hay |xin )?(?:ban )?tom tat\b(?: cua\b)?(?P<source>.+)$",
    ),
}
BEHIND: dict[Language, re.Pattern[str]] = {
    "sv": re.compile(r"(?:^|\s)(?:i|ur) (?P<source>.+)"),
    "en": re.compile(r"(?:^|\s)(?:in|within) (?P<source>.+)"),
    "vi": re.compile(r"(?:^|\s)(?:trong|o) (?P<source>.+?)(?: (?:khong|chua))?\W*$"),
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
            if not _says_something(source, language):
                source, text = _behind(text, question[match.end("topic") :], language) or ("", text)
            if number == POSITIONS and OURS.fullmatch(fold(source)):
                source = POSITION_PAPER[language]
            return Topic(source, text) if _says_something(text, language) else None
    return None


def _behind(text: str, rest: str, language: Language) -> tuple[str, str] | None:
    """The source and the topic where the words for a document stand last: "anything about costs in the plan?"."""
    for part, topic in ((text, None), (rest, text)):
        found = BEHIND[language].search(fold_letters(part))
        if found is not None and KINDS.search(fold(source := part[slice(*found.span("source"))])):
            return source.strip(" ?.!,:;\n"), topic or part[: found.start()].strip(" ?.!,:;\n")
    return None


def whole_of(question: str, language: Language) -> str | None:
    """The words for the document that a question asks the contents of: "what is the position paper about?"."""
    plain = fold_letters(question)
    found = next(filter(None, (form.search(plain) for form in COMPILED_WHOLES[language])), None)
    return question[slice(*found.span("source"))].strip(" ?.!,:;\n") if found else None


def _says_something(text: str, language: Language) -> bool:
    return any(is_topical(word, language) for word in WORD.findall(text))
