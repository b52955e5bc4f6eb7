"""What is to be done so that it reads without the sentence before: "They will send the map" as "Send the map".

Only where who it is is known and stands beside it; the verb becomes the one that things to do are listed by.
"""

import re
from typing import Final

from handlers.minutes.message import Language
from handlers.minutes.phrases import words
from handlers.minutes.promises import TABLES
from handlers.minutes.promising import DENIES
from handlers.minutes.tokens import Token, tokens
from knowledge.text import capitalised

_PRONOUNS: Final = {
    "sv": words("de, dom, hon, han, hen, de själva"),
    "en": words("they, she, he"),
    "vi": words("họ, bên đó, bên kia, phía bạn, bên bạn, anh ấy, chị ấy, cô ấy, ông ấy, bà ấy"),
}
# Behind these stands a verb whatever comes; behind "behöver" or "needs" it may be a thing.
_MODALS: Final = {
    "sv": re.compile(r"(?:ska|skall|måste|maste|bör|bor|skulle)(?: även)?$|.* att$"),
    "en": re.compile(r"(?:will|shall|should|must|would|can|ll|' ?ll)$|.* to$"),
    "vi": re.compile(r"(?:.* )?(?:sẽ|se|hứa|hua|cần|can|phải|phai|nhận|nhan|cam kết|cam ket)$"),
}
_KEEPS: Final = frozenset("ser ger ber sker blir".split())  # lose no more than the r


def read_alone(text: str, language: Language) -> str:
    """The text without the pronoun that begins it; as it is where that does not go."""
    said, table = tokens(text), TABLES[language]
    hit = _PRONOUNS[language].at(said, 0) if said else None
    if hit is None:
        return text
    at = _over(said, hit[0], language)
    modal = table.modals.at(said, at) if at < len(said) else None
    led = modal is not None and _MODALS[language].match(" ".join(token.word for token in said[at : modal[0]]))
    if modal and (led or _is_infinitive(said, modal[0], language)):
        begin = _over(said, modal[0], language)
        return _from(text, said, begin) if begin < len(said) and _may_begin(said[begin]) else text
    if modal or at >= len(said) or not table.verbs.has(said, at):
        return text
    verb = text[said[at].start : said[at].stop]
    return capitalised(_plain_form(verb, language) + text[said[at].stop :])


def _is_infinitive(said: list[Token], at: int, language: Language) -> bool:
    """Whether a verb follows in Swedish without its mark: "de lovade | skicka offert", not "de lovade en offert"."""
    if language != "sv" or at >= len(said):
        return False
    word, verbs = said[at].word, TABLES["sv"].verbs
    return word.endswith("a") and (verbs.has(tokens(word + "r"), 0) or verbs.has(tokens(word[:-1] + "er"), 0))


def _over(said: list[Token], at: int, language: Language) -> int:
    """The token after small words such as "now" and "also"."""
    after = TABLES[language].after
    for _ in range(2):
        hit = after.at(said, at) if at < len(said) else None
        at = hit[0] if hit else at
    return at


def _may_begin(token: Token) -> bool:
    return token.is_word and token.word not in DENIES


def _from(text: str, said: list[Token], at: int) -> str:
    return capitalised(text[said[at].start :])


def _plain_form(verb: str, language: Language) -> str:
    """The form that lists of things to do have: "skickar" is "skicka", "sends" is "send"."""
    low = verb.lower()
    if language == "sv":
        if low.endswith(("ar", "år")) or low in _KEEPS:
            return verb[:-1]
        return verb[:-2] + "a" if low.endswith("er") else verb + "a" * low.endswith(("ör", "yr"))
    if language == "en" and low.endswith("s") and not low.endswith(("ss", "us")):
        if low.endswith("ies"):
            return verb[:-3] + "y"
        return verb[:-2] if low.endswith(("ches", "shes", "sses", "xes", "oes")) else verb[:-1]
    return verb
