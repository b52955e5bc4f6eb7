"""What a /translate asks for: the text, its formatting, and into which language. Pure, but for the settings' names."""

import re
from dataclasses import dataclass

from handlers.messages import Message
from handlers.settings import LANGUAGE_NAMES
from knowledge.language import detect
from knowledge.richtext import RichText
from knowledge.text import fold
from knowledge.words import Language

CODE = 2  # letters; "vi" and "en" are everyday words as well, so a code counts only where nothing can follow
PREPOSITIONS = "to|into|in|till|pa|sang|qua|ra|bang"
NAMES = "|".join(sorted((re.escape(name) for name in LANGUAGE_NAMES), key=len, reverse=True))
# "to English: ...", "engelska: ...", "sang tiếng Anh ..."; matched on the text without its marks, letter for letter.
NAMED = re.compile(rf"^(?:(?P<to>{PREPOSITIONS})\s+)?(?P<name>{NAMES})(?P<end>\s*:\s*|\s*$|\s+)")
# Names of languages that we do not translate into, as they are written after the command.
FOREIGN = (
    "tyska|franska|spanska|italienska|danska|norska|finska|ryska|ukrainska|polska|arabiska|persiska|kinesiska|japanska"
    "|koreanska|thailandska|german|french|spanish|italian|danish|norwegian|finnish|russian|ukrainian|arabic|persian"
    "|chinese|japanese|korean|thai|tieng (?:duc|phap|tay ban nha|y|dan mach|na uy|phan lan|nga|ba lan|a rap|ba tu"
    "|trung|hoa|nhat|han|thai|lao)"
)
UNKNOWN = re.compile(rf"^(?:(?:{PREPOSITIONS})\s+(?P<meant>{FOREIGN})(?!\w)|(?P<alone>{FOREIGN})\s*(?::|$))")


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


def unknown_language(text: str) -> str:
    """The name of another language when the text begins by asking for that one; empty when it does not."""
    match = UNKNOWN.match(_letter_for_letter(text))
    group = "meant" if match is not None and match["meant"] else "alone"
    return text[slice(*match.span(group))] if match is not None else ""


def _named(said: RichText) -> tuple[Language | None, RichText]:
    plain = _letter_for_letter(said.text)
    match = NAMED.match(plain)
    if match is None:
        return None, said
    language, rest = LANGUAGE_NAMES[match["name"]], said.cut(match.end(), len(said))
    return (language, rest) if _is_meant(match, language, rest) else (None, said)


def _is_meant(match: re.Match[str], language: Language, rest: RichText) -> bool:
    """Whether the name says into which language, and does not belong to the text: "engelska boken är slut"."""
    if not rest.text.strip() or ":" in match["end"]:
        return True
    if len(match["name"]) <= CODE or match["name"] in {"anh", "viet"}:
        return match["to"] is not None
    return match["to"] is not None or detect(rest.text) != language


def _letter_for_letter(text: str) -> str:
    """The text folded, each letter by one, so that places in it are places in the text."""
    return "".join(folded if len(folded := fold(letter)) == 1 else letter for letter in text)
