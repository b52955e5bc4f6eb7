"""What a /translate asks for: the text, its formatting, and into which language. Pure."""

import re
from dataclasses import dataclass
from functools import lru_cache

from handlers.language_names import FOREIGN, LANGUAGE_NAMES, spellings
from handlers.messages import Message
from knowledge.language import detect
from knowledge.richtext import RichText
from knowledge.text import fold
from knowledge.words import Language

LONGEST_WISH = 80  # characters, in which a language is named
CODE = 2  # letters; "vi" and "en" are everyday words as well, so a code counts only where nothing can follow
PREPOSITIONS = "to|into|in|till|pa|sang|qua|ra|bang"
# What is said besides by whoever asks nicely, and is none of the text: "to English, please".
POLITE = (
    r"(?:tack|snalla|ar du snall|at (?:mig|oss)|please|pls|plz|for (?:me|us)|thanks?|thank you|giup|ho|toi|minh"
    r"|chung toi|voi|nhe|nha|a|cam on)"
)
# What leads to the language where a text is handed over: "I need this in English: ...", "ge mig det på svenska: ...".
LEADS = re.compile(
    r"(?:(?:i|we|can|could|may|you|please|need|want|would|like|have|get|give|make|put|write|me|us|this|that|it|the|text"
    r"|jag|vi|kan|du|ni|behover|vill|ha|fa|ge|gor|ta|skriv|mig|det|har|detta|den|texten"
    r"|toi|minh|em|muon|viet|cho|giup|cau|doan|nay|lai)\s+)+"
    rf"(?=(?:{PREPOSITIONS})\s)"
)
# A language that we do not translate into, as it is written after the command.
_FOREIGN = "|".join(FOREIGN.values())
UNKNOWN = re.compile(rf"^(?:(?:{PREPOSITIONS})\s+(?P<meant>{_FOREIGN})(?!\w)|(?P<alone>{_FOREIGN})\s*(?::|$))")
# How a sentence of its own begins, and not one that goes on: "to English we meet", not "to English teachers we say".
BEGINS = re.compile(
    r"\s*(?:we|i|the|you|it|this|that|they|he|she|there|please|our|what|when|where|who|how|hello|hi|dear|thanks?|can|will"
    r"|vi|jag|det|den|de|du|ni|hej|tack|kan|ska|vad|nar|var|hur|mote|motet|en|ett|alla|har|chung|toi|ban|cuoc|xin)(?!\w)"
)


@lru_cache(maxsize=64)
def _naming(names: frozenset[str]) -> re.Pattern[str]:
    """What names a language: "to English: ...", "engelska: ..."; for a text without its marks, letter for letter."""
    called = "|".join(sorted(map(re.escape, names), key=lambda name: (-len(name), name)))
    return re.compile(
        rf"^(?:(?P<to>{PREPOSITIONS})\s+)?(?P<name>{called})(?P<end>\s*:\s*|(?:[\s,]+{POLITE})*[\s.!?]*$|\s+)"
    )


def _name_at_the_beginning(plain: str) -> re.Match[str] | None:
    return _naming(frozenset(spellings(plain[:LONGEST_WISH]))).match(plain)


@dataclass(frozen=True)
class Request:
    """A text to translate, the language that was named, if one was, and whether it is that of another message."""

    text: RichText
    target: Language | None
    quoted: bool = False


def read_request(message: Message, target: Language | None = None) -> Request:
    """The text behind the command, or the message replied to; unless there is a target, a language may be named."""
    said = RichText(message.text, message.spans)
    if target is None:
        target, said = _named(said)
    if said.text.strip() or message.replied_to is None:
        return Request(said.strip(), target)
    quoted = RichText(message.replied_to.text, message.replied_to.spans)
    return Request(quoted.strip(), target, quoted=True)


def is_only_polite(text: str) -> bool:
    """Whether the words behind the wish are none to be translated: "please"."""
    return re.fullmatch(rf"\W*{POLITE}(?:\W+{POLITE})*\W*", fold(text)) is not None


def is_language_alone(head: str) -> bool:
    """Whether the words before a text name nothing but the language it is to be in: "in Swedish please", "engelska".

    What may be somebody's name, as "Anh", or a code is one only behind "to".
    """
    plain = fold(head).strip()
    begins = LEADS.match(plain)
    match = _name_at_the_beginning(plain[begins.end() :] if begins is not None else plain)
    if match is None or match.end() < len(match.string):
        return False
    return match["to"] is not None or not (_is_also_a_word(match["name"]) or match["name"] == "thuy dien")


def unknown_language(text: str) -> str:
    """The name of another language when the text begins by asking for that one; empty when it does not."""
    plain = _letter_for_letter(text)
    match = UNKNOWN.match(plain)
    if match is None:
        return ""
    group = "meant" if match["meant"] else "alone"
    if group == "meant" and not match[group].startswith("tieng") and not _ends_the_wish(plain, text, match.end()):
        return ""
    return text[slice(*match.span(group))]


def _ends_the_wish(plain: str, text: str, at: int) -> bool:
    """Whether what follows a language's name is not more of its sentence, as in "to Thai Nguyen we send"."""
    rest = text[at:].lstrip()
    return not rest or rest[0] in ":,–-" or rest[0].isupper() or BEGINS.match(plain, at) is not None


def _named(said: RichText) -> tuple[Language | None, RichText]:
    plain = _letter_for_letter(said.text)
    match = _name_at_the_beginning(plain)
    if match is None:
        return None, said
    language, rest = LANGUAGE_NAMES[spellings(plain[:LONGEST_WISH])[match["name"]]], said.cut(match.end(), len(said))
    return (language, rest) if _is_meant(plain, match, language, rest) else (None, said)


def _is_meant(plain: str, match: re.Match[str], language: Language, rest: RichText) -> bool:
    """Whether the name says into which language, and does not belong to the text: "engelska boken är slut"."""
    if ":" in match["end"]:
        return True
    if not rest.text.strip():
        return not match["end"].strip() or len(match["name"]) > CODE or match["to"] is not None
    if _is_also_a_word(match["name"]):
        return match["to"] is not None
    if match["name"].startswith("tieng") or match["name"] == "thuy dien":
        return match["to"] is not None or detect(rest.text) != language
    if match["to"] is None:
        return detect(rest.text) != language
    return _ends_the_wish(plain[match.end() :], rest.text, 0)


def _is_also_a_word(name: str) -> bool:
    return len(name) <= CODE or name in {"anh", "viet"}


def _letter_for_letter(text: str) -> str:
    """The text folded, each letter by one, so that places in it are places in the text."""
    return "".join(folded if len(folded := fold(letter)) == 1 else letter for letter in text)
