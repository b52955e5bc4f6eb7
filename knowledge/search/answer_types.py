"""What kind of thing a question asks for, and whether a sentence holds such a thing: a sum, a number, a date.

Only kinds that show in the text by themselves are told; for other questions there are none. Everything is matched on
folded text, so that diacritics do not matter.
"""

import re
from enum import StrEnum
from functools import lru_cache

from knowledge.text import fold


class AnswerType(StrEnum):
    """A kind of answer that can be recognised in a sentence."""

    MONEY = "money"
    SHARE = "share"
    COUNT = "count"
    DATE = "date"
    DURATION = "duration"
    FREQUENCY = "frequency"
    DISTANCE = "distance"
    AREA = "area"
    RANK = "rank"
    LANGUAGE = "language"


OPENING = r"(?:^|[,:;?!.(] *|\b(?:och|men|sa|and|but|so|vay|con) +)"  # where a question word opens a question

QUESTIONS: dict[AnswerType, tuple[str, ...]] = {
    AnswerType.MONEY: (
        r"hur mycket (?:pengar|kronor|medel|bistand|kosta|omfatta|satsa|avsatt|rym|ansl[oa]g|(?:far|fick|ger|gav)\b)",
        r"hur manga (?:kronor|dollar|euro|(?:miljon|miljard)\w*\b(?! (?:invanar|manniskor|person)))",
        r"hur stor[at]? (?:\w+ ){0,3}\w*(?:budget|ram|summa|anslag|belopp|stod|bidrag)",
        r"(?:vilket|vilken) (?:\w+ )?(?:belopp|summa|budget)\b",
        r"hur mycket \w*(?:bidrag|stod|lan)\b|(?:vilken|hur hog) (?:\w+ )?(?:lon|avgift)\b",
        r"\bhur .{1,60} i (?:kronor|dollar)\b|hur (?:stor del|mycket) av .{0,60}(?:pengar|medel|budget)\w*\b",
        r"vad (?:[^?]{1,80} )?kosta",
        r"how much (?:(?:state|public) )?(?:money|funding|aid|support|does|did|is|was|will|has|have)\b",
        r"\bhow .{1,60} in (?:kronor|crowns|dollars|euros)\b",
        r"^(?!\W*who\b(?!.*how much)).*(?:share|part|portion|much) of .{0,60}(?:money|budget|fund\w*)\b",
        r"how many (?:euro|dollar|kron|crown|(?:m|b)illion\b(?! (?:people|inhabitants|residents)))",
        r"what (?:did|does|do|will) .{1,80} cost\b",
        r"(?:what|which) (?:(?:is|was|are|were) )?(?:the )?(?:\w+ )?(?:amount|sum|cost|price|envelope)\b",
        r"(?:what|which) (?:(?:is|was|are|were) )?(?:the )?(?:\w+ )?budget\b(?! (?:bill|year|proposal))",
        r"(?:what|which) (?:(?:is|was|are|were) )?(?:the )?(?:\w+ )?(?:wages?|salary|fees?)\b",
        r"how (?:large|big) (?:\w+ ){0,4}(?:budget|envelope|grant|fund\w*|sum|amount)\b",
        r"hur mycket\b.{0,60}\b(?:betal\w+|lagt ut|lagger ut|lade ut|spender\w*)\b",
        r"how much\b.{0,60}\b(?:pay|pays|paid|spend|spends|spent)\b|\bprice tag\b",
        r"bao nhieu (?:tien )?thue\b|\b(?<!chat )(?<!so )(?<!san )luong (?:cua|thang) .{1,60}bao nhieu",
        r"bao nhieu tien|tri gia bao nhieu|bao nhieu (?:trong|tu) (?:so )?(?:tien|ngan sach|kinh phi)",
        r"bao nhieu (?:euro|do la|kron\w+|dong|(?:ty|trieu|nghin)\b(?! (?:dan|nguoi)))\b",
        r"(?:het|ton) bao nhieu",
        r"(?:kinh phi|ngan sach|so tien|chi phi|muc phi|muc luong|hoc phi).{0,120}bao nhieu(?! (?:nhan vien|nguoi))",
    ),
    AnswerType.SHARE: (
        r"hur (?:stor|hog) (?:andel|del|procent)",
        r"hur manga (?:procent|%)",
        r"hur hog\b",
        r"vilken (?:\w+ )?andel",
        r"(?:what|which) (?:\w+ )?(?:share|percentage|proportion|fraction|rate)\b",
        r"hur (?:mycket|stort) stod\b|how much support\b|ung ho .{0,20}bao nhieu",
        r"how high (?:is|was|are|were|an?)\b|per ?cent(?:age)?\b.*\?",
        r"phan tram|bao nhieu phan\b(?! mem)|(?<!nao ve )(?<!sao ve )t[yi] le(?!.*\b(?:the nao|ra sao))",
    ),
    AnswerType.COUNT: (
        r"hur manga",
        r"(?:vilket|hur stort) antal|\bhur stora? (?:ar|var|blir)\b",
        r"\b(?:vad|vilken) (?:ar|var) (?:\w+ )?(?:befolkning|folkmangd)\w*",
        r"\bhow (?:large|big) (?:is|are|was|were|will)\b",
        r"\b(?:what|which) (?:is|was|will be) .{0,40}\b(?:population|growth)\b",
        r"how many|(?:what|which) number of\b|number of\b.*\?",
        r"bao nhieu",
        r"\bmay (?:nguoi|nuoc|thanh vien|du an|nam|cong ty|dai bieu|muc tieu|truong|tinh|linh vuc|lan)\b",
    ),
    AnswerType.DATE: (
        OPENING + r"(?:sedan |till |fran )?nar\b",
        OPENING + r"(?:since |by |until )?when\b",
        r"vilket (?:ar|artal|datum)\b|vilken (?:manad|dag|vecka|tidpunkt)\b|hur lange sedan|deadline",
        r"\b(?:under|mellan|for) vilka ar\b|\bvilka ar (?:galler|gallde|avser|omfattar|loper|tacker|stracker|pagar)\b",
        r"(?:what|which) (?:years?|date|month|day|week)\b|how long ago",
        r"khi nao|luc nao|bao gio|hoi nao|han chot|(?:nam|ngay|thang|thoi diem|thoi han) (?:nao|bao nhieu|may)\b",
    ),
    AnswerType.DURATION: (
        r"hur lange\b(?! sedan)|hur lang tid|hur gam(?:mal|la)\b|vilken \w*alder\b",
        r"how long\b(?! ago)|how old\b|(?:what|which) (?:\w+ )?age\b",
        r"bao lau\b(?! mot lan)|(?:bao nhieu|may) tuoi|trong (?:bao nhieu|may) (?:nam|thang|tuan|ngay)\b",
    ),
    AnswerType.FREQUENCY: (
        r"hur ofta|hur manga ganger (?:per|om)\b",
        r"how (?:often|frequently)|how many times (?:a|per)\b",
        r"bao lau mot lan|thuong xuyen (?:nhu )?(?:the nao|ra sao)|(?:may|bao nhieu) lan (?:mot|moi)\b",
    ),
    AnswerType.DISTANCE: (
        r"hur lang(?:t|a|)\b(?! tid)|\bavstand\w*|how far\b|(?:what|which) (?:is|was) the distance",
        r"bao xa|khoang cach|cach .{1,60}(?:bao nhieu|may) (?:km|ki ?lo ?met|cay so)",
    ),
    AnswerType.AREA: (
        r"hur stor\w* (?:\w+ ){0,2}(?:yta|areal)\b|vilken (?:yta|areal)\b",
        r"how (?:large|big) is the (?:\w+ )?(?:area|surface)|(?:what|which) (?:is|was) the (?:\w+ )?area\b",
        r"dien tich",
        r"\b(?:kvadratkilomet\w*|kvadratmet\w*|hektar|hectares?|square (?:kilo)?met\w*|km2|(?:ki lo )?met vuong)\b",
    ),
    AnswerType.RANK: (
        r"\b(?:rank\w*|rang(?:ordn|list)\w*)|vilken plats i\b",
        r"what (?:place|position) (?:in|does)\b|xep hang|(?:thu|hang) may\b",
    ),
    AnswerType.LANGUAGE: (
        r"\bvilk(?:et|a) (?:\w+ )?sprak|(?:what|which) (?:\w+ )?languages?\b|\b(?:ngon ngu|tieng) (?:nao|gi)\b",
    ),
}
NARROWER = frozenset(AnswerType) - {AnswerType.COUNT, AnswerType.DATE}  # than a number in general

NUMBERS = (
    r"en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton|"
    r"(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|attio|nittio)\w*|\w*hundra\w*|\w*tusen\w*|halften|fjardedel\w*|"
    r"tredjedel\w*|dubbelt|dussin\w*|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|"
    r"hundreds?|thousands?|half|quarter|third|dozens?|twice|double|"
    r"mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|tram|nghin|trieu|ty"
)
MONTHS = (
    "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|"
    "january|february|march|may|june|july|august|october"
)
CURRENCIES = "kronor|kr|sek|mkr|tkr|mdkr|usd|dollars?|euro|eur|dong|vnd"
SCALES = r"tusen|miljon\w*|miljard\w*|million|billion|bn|trieu|ty"
UNITS = r"ar|tuoi|arig\w*|manad\w*|veck\w*|dag\w*|timm\w*|years?|months?|weeks?|days?|hours?|nam|thang|tuan|ngay"

STATEMENTS: dict[AnswerType, tuple[str, ...]] = {
    AnswerType.MONEY: (
        rf"\d[\d .,]{{0,30}}(?:(?:{SCALES}) +)?(?:svenska |swedish )?(?:{CURRENCIES})\b",
        r"\b(?:sek|usd|eur|euro) ?\d|[$€] ?\d",
        rf"\d[\d .,]{{0,30}}(?:{SCALES})\b",
    ),
    AnswerType.SHARE: (
        r"\d ?%|\w (?:procent|per ?cent|phan tram)",
        r"\b(?:halften|half|fjardedel\w*|tredjedel\w*|majoritet\w*|majority)\b|\b(?:one|a|two) (?:third|quarter)s?\b",
    ),
    AnswerType.COUNT: (r"\d", rf"\b(?:{NUMBERS})\b"),
    AnswerType.DATE: (
        rf"\b(?:18|19|20)\d\d\b|\b(?:{MONTHS})\b|\d-talet",
        r"\b(?:varen|hosten|sommaren|vintern|arsskiftet|spring|summer|autumn|winter)\b",
        r"\bthang \d|\b\d{1,2}/\d{1,2}\b",
    ),
    AnswerType.DURATION: (
        rf"(?:\d|\b(?:{NUMBERS}))[ -]*(?:{UNITS})\b",
        r"\b\w+arig\w*|\d{4} ?[-–] ?\d{2,4}|mandatperiod",
        r"\b(?:obestamd tid|tills vidare|pa livstid|obegransad\w* tid|indefinite\w*|for life|until further notice)\b",
        r"\b(?:vo|khong) thoi han\b|\bvinh vien\b|\bsuot doi\b",
    ),
    AnswerType.FREQUENCY: (
        r"\b(?:varje|varannan|vartannat|per|(?:gang|ganger) (?:om|i)) (?:ar|kvartal|manad|vecka|halvar|termin|dag)\w*",
        r"\b(?:arlig\w*|arsvis|halvarsvis|regelbund\w*|lopande|kontinuerlig\w*|manatlig\w*|kvartalsvis)\b|\bganger\b",
        r"\bgang (?:per|om|i|under|varje)\b|\bvart (?:tredje|fjarde|femte) ar",
        r"\b(?:every|each|per|once a|twice a|times a) (?:\w+ )?(?:year|month|week|quarter|day|term)s?\b",
        r"\b(?:annual\w*|yearly|monthly|weekly|quarterly|regular\w*|biennial\w*|continuous\w*)\b",
        r"\b(?:hang|moi) (?:nam|thang|tuan|quy|ngay)\b|\b(?:dinh ky|thuong nien|thuong xuyen)\b|\blan (?:mot|moi)\b",
    ),
    AnswerType.DISTANCE: (
        rf"(?:\d|\b(?:{NUMBERS})) ?(?:km|kilomet\w*|mil|meter|metres?|miles?|ki lo met|cay so)\b",
        r"\b(?:en|inom|within|a|an|one|mot) (?:\w+ )?(?:timm\w*|hours?|gio)\b",
    ),
    AnswerType.AREA: (r"\b(?:km2|kvadrat\w*|hektar\w*|square|hectares?)\b|\d ?ha\b|km²",),
    AnswerType.RANK: (
        r"\d:[ae]\b|\d(?:st|nd|rd|th)\b|\b(?:forsta|andra|tredje|fjarde|femte|first|second|third|fourth|fifth)\b",
        r"\b(?:storst|hogst|lagst|minst|flest|bast)\w*|\bframsta\b|\b(?:largest|highest|lowest|smallest|most|best)\b|\bnhat\b",
        r"\b(?:rank\w*|rang(?:ordn|list)\w*)|\bplats \d|\bxep\b|\bthu \d",
    ),
    AnswerType.LANGUAGE: (
        r"sprak|\b(?:pa|till) (?:svenska|engelska|vietnamesiska)\b|\blanguages?\b",
        r"\b(?:in|into) (?:swedish|english|vietnamese)\b|\btieng (?:thuy dien|anh|viet)\b|\bngon ngu\b",
    ),
}


def _compile(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile("|".join(patterns))


ASKED = {kind: _compile(patterns) for kind, patterns in QUESTIONS.items()}
HELD = {kind: _compile(patterns) for kind, patterns in STATEMENTS.items()}


def asked_types(question: str) -> frozenset[AnswerType]:
    """The kinds of answer that a question asks for; a narrower kind replaces a number in general."""
    folded = fold(question)
    found = {kind for kind, pattern in ASKED.items() if pattern.search(folded)}
    if found & NARROWER:
        found.discard(AnswerType.COUNT)
    if AnswerType.AREA in found:
        found.discard(AnswerType.DISTANCE)  # square kilometres are no kilometres
    return frozenset(found)


@lru_cache(maxsize=20_000)
def held_types(sentence: str) -> frozenset[AnswerType]:
    """The kinds of answer that a sentence holds."""
    folded = fold(sentence)
    return frozenset(kind for kind, pattern in HELD.items() if pattern.search(folded))
