"""Whether a sentence really holds a figure, a sum or a time that a question asks for.

Stricter than `answer_types`, which helps ranking and may be generous: a footnote mark, a document's number or the years
of a strategy's period are no answers here.
"""

import re
from collections.abc import Iterator, Sequence

from knowledge.judging.times import ANCHORED, FAINT, LOOSE, NONE, PERIOD, tells_end, told_when
from knowledge.search.answer_types import CURRENCIES, MONTHS, SCALES, AnswerType, held_types
from knowledge.search.concepts import Stems, covers
from knowledge.search.query import Query
from knowledge.stemming import FOLDED_STOP_WORDS, stem
from knowledge.text import WORD, fold

COUNTED = re.compile(
    r"(?:hur manga|(?:vilket|hur stort) antal|how many|(?:what|which|the) number of|bao nhieu|\bmay)\s+"
    r"(?:(?:miljo|miljar|millio|billio|tusen|thousand)\w*\s+|(?:trieu|ty|nghin|ngan)\s+)?"
    # who, and not what, "must support it"
    r"(?!(?:maste|ska|skall|kan|far|behover|vill|ville|har|fick|must|should|can|may|need|have|had|did)\b)"
    r"(?!(?:i|pa|vid|inom|in|at|within|trong|tai)\b)"  # "how many in the world"
    r"(?!(?:a|nhi|nhe|vay|the)\b)"  # "bao nhiêu ạ?"
    r"(\w+(?:\s+\w+){0,4})"
)
NOUN_WORDS: dict[str, int] = {
    "sv": 2,
    "en": 2,
    "vi": 4,
}  # that may name what is counted; Vietnamese words are syllables
COUNTED_WORDS = 4
PERSONS = frozenset(
    "bor bo live lives living people person persons personer manniskor dan nguoi folk befolkning "
    "svenskar swedes vietnameser vietnamese".split()
)
INHABITANTS = re.compile(r"\b(?:invanare|inhabitants)\b")  # how many they are says nothing of how many anything else is
PERSON_STEMS = frozenset({"invanar", "manniskor", "person", "inhabit", "peopl", "folk"})

# Units by which things are measured; of "how many tonnes of tea?" no other figure tells.
MEASURES = tuple(
    frozenset(unit.split())
    for unit in (
        "ton tons tonn tonne tonnes tan",
        "kg kilo kilos kilogram kilograms",
        "liter litre litres liters lit",
        "meter meters metre metres met",
        "grader degrees degree",
        "gigawatt gigawatts gw megawatt megawatts mw kilowatt kilowatts kw kwh mwh gwh twh",
    )
)

# Numbers that name something instead of counting: documents, goals, agendas, chemical formulas, addresses.
LABELS = re.compile(
    r"\b(?:agendan?|chuong trinh(?: nghi su)?|vision|dir|prop|sou|skr|nr|no|dnr|kap|art|artikel|article|kom|com|bet|ds|"
    r"mal|goal|iso|ilo)\.? ?\(?\d[\d/:. ]*\)?|\b2030[- ]agenda\w*|\b\d+:\d+|\b\d{4}/\d\d(?::\d+)?|"
    r"https?\S+|www\S+|\bco2\b"
)
YEAR = re.compile(r"(?:18|19|20)\d\d")
FIGURE = re.compile(
    r"(?<![\w.,-])\d[\d .,]*\d(?!\w)|(?<![\w.,-])\d(?!\w)|\b(?:tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|tretton|"
    r"fjorton|femton|sexton|sjutton|arton|nitton|(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|attio|nittio)\w*|"
    r"\w*hundra\w*|\w*tusen\w*|halften|dubbelt|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|"
    r"(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundreds?|thousands?|half|twice|double|\d+-tal\w*|"
    r"hai|bon|chin|muoi|tram|nghin|trieu|miljon|miljoner|miljard|miljarder|million|billion)\b"
)
NOT_COUNTED = re.compile(
    rf" ?(?:{MONTHS}|%|procent|per ?cent|(?:(?:{SCALES}) +)?(?:svenska |swedish )?(?:{CURRENCIES})\b)"
)
WORD_BEFORE = re.compile(r"(\w+) $")
BEFORE_FIGURES = frozenset("minst cirka omkring ungefar about least over khoang hon".split())
MULTIPLE = re.compile(r"\b(?:dubbelt|halften|twice|double|half|procent|miljoner|miljarder|million|billion)\b|%")
SHARE_OF_PERSONS = re.compile(r"\b(?:procent|per ?cent|halften|half|tredjedel\w*|two thirds|phan tram)\b|%")
MONEY = re.compile(
    rf"\d[\d .,]{{0,30}}(?:(?:{SCALES}) +)?(?:svenska |swedish )?(?:{CURRENCIES})\b|\b(?:sek|usd|eur|euro) ?\d|[$€] ?\d"
)
ANNIVERSARY = re.compile(r"\b(\d+)(?:(?:st|nd|rd|th) anniversary|-?ars(?:dag|jubile)\w*)")
YEARLY = re.compile(r"\b(?:per|om) ar(?:et)?\b|\b(?:a|per|every) year\b|\bmoi nam\b")


def counted_nouns(query: Query) -> list[Stems]:
    """What a "how many" asks about, with its equivalents in the other languages; empty when it does not say."""
    match = COUNTED.search(fold(query.asking))
    nouns: list[Stems] = []
    for word in match[1].split()[:COUNTED_WORDS] if match else ():
        if word not in FOLDED_STOP_WORDS[query.language]:
            nouns.append(_equivalents(word, query))
        elif nouns:
            break  # "how many members | does the council have"
    return nouns[: NOUN_WORDS[query.language]]


def _equivalents(word: str, query: Query) -> Stems:
    forms = {word, stem(word, query.language)}
    forms = forms.union(*(unit for unit in MEASURES if unit & forms))
    read = zip(query.concepts, query.meanings, strict=True)
    meant = frozenset(forms).union(*(meaning for concept, meaning in read if concept & forms))
    return meant | PERSON_STEMS if word in PERSONS else meant


def held(sentence: str, query: Query, nouns: Sequence[Stems]) -> float:
    """How well the sentence holds any of the kinds of answer that the question asks for."""
    folded = fold(sentence)
    return max((_held(kind, sentence, folded, query, nouns) for kind in query.asked), default=NONE)


def held_among(strength: float, passage: str, query: Query, nouns: Sequence[Stems]) -> float:
    """How well it holds one in its passage: a number tells less of embassies where those are named elsewhere in it.

    Persons are named everywhere, by many words.
    """
    if strength != LOOSE or AnswerType.COUNT not in query.asked or any(noun & PERSON_STEMS for noun in nouns):
        return strength
    return FAINT if any(covers(noun, passage) for noun in nouns) else LOOSE


def _held(kind: AnswerType, sentence: str, folded: str, query: Query, nouns: Sequence[Stems]) -> float:
    match kind:
        case AnswerType.COUNT:
            return _counts(folded, nouns)
        case AnswerType.MONEY:
            found = MONEY.search(folded) is not None
        case AnswerType.DATE:
            return told_when(_without(folded, LABELS), _without(fold(query.asking), LABELS))
        case AnswerType.DURATION:
            found = kind in held_types(sentence) or YEARLY.search(folded) is not None or tells_end(folded)
        case _:
            found = kind in held_types(sentence)
    return ANCHORED if found else NONE


def _counts(folded: str, nouns: Sequence[Stems]) -> float:
    measured = any(noun & unit for noun in nouns for unit in MEASURES)
    shares = MULTIPLE if not nouns else SHARE_OF_PERSONS if any(noun & PERSON_STEMS for noun in nouns) else None
    best = LOOSE if shares is not None and shares.search(folded) else NONE
    cleared = ANNIVERSARY.sub(r"\1 ar, years", _without(folded, LABELS, PERIOD))
    for start, stop in _figures(cleared):
        after, before = WORD.findall(cleared[stop : stop + 60])[:4], WORD.findall(cleared[max(0, start - 40) : start])
        near = f" {' '.join([*after, *before[-3:]])} "
        if any(covers(noun, near) for noun in nouns):
            return ANCHORED
        if not measured and not (nouns and INHABITANTS.search(" ".join(after[:2]))):
            best = LOOSE
    return best


def _figures(folded: str) -> Iterator[tuple[int, int]]:
    for match in FIGURE.finditer(folded):
        figure = match[0].strip(" .,")
        year = YEAR.fullmatch(figure) is not None
        if not (year or NOT_COUNTED.match(folded, match.end()) or _is_mark(figure, folded[: match.start()])):
            yield match.span()


def _is_mark(figure: str, before: str) -> bool:
    """Whether a single digit is a list number, or a footnote's mark as in "field studies 3 inom"."""
    if len(figure) > 1 or not figure.isdigit():
        return False
    word = WORD_BEFORE.search(before[-40:])
    if word is None:
        return len(before) < 2  # a line that begins with it
    function_words = FOLDED_STOP_WORDS["sv"] | FOLDED_STOP_WORDS["en"] | BEFORE_FIGURES
    return len(word[1]) > 2 and word[1] not in function_words


def _without(folded: str, *patterns: re.Pattern[str]) -> str:
    for pattern in patterns:
        folded = pattern.sub(lambda match: " " * len(match[0]), folded)
    return folded
