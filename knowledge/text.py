"""Text as this room compares it: composed (NFC), without marks, cut into words and stems."""

import re
import unicodedata

from foundation.folding import fold

__all__ = [
    "capitalised",
    "clean",
    "fold",
    "fold_letters",
    "has_marks",
    "squeeze",
    "words",
]

WORD = re.compile(r"\w+")
INVISIBLE = dict.fromkeys(
    [
        0,
        0x00AD,
        0x200B,
        0x200C,
        0x2060,
        0xFEFF,
        *range(0x200E, 0x2010),
        *range(0x202A, 0x202F),
        *range(0x2066, 0x206A),
        *range(0xE0000, 0xE01F0),  # tags and selectors: letters that are not drawn, and that a chat model reads
    ]
)
EMOJI = "[\u20e3\u2190-\u2bff\ufe0f\U0001f000-\U0001faff]"
# A joiner between two emoji makes one of them, such as a family; any other only hides in the text.
STRAY_JOINERS = re.compile(f"(?<!{EMOJI})\u200d|\u200d(?!{EMOJI})")
SPACES = re.compile(r"[^\S\n]+")


def clean(text: str) -> str:
    """Text as we keep it: NFC, one kind of line break and space, without invisible and control characters."""
    text = unicodedata.normalize("NFC", STRAY_JOINERS.sub("", text.translate(INVISIBLE)))
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n").replace("\v", "\n")
    text = "".join(character for character in text if character in "\n\t" or unicodedata.category(character) != "Cc")
    return SPACES.sub(" ", text)


def squeeze(text: str) -> str:
    """The text with every run of white space as one space."""
    return " ".join(text.split())


def fold_letters(text: str) -> str:
    """The text folded letter by letter, of the same length, so that places in it are places in the text."""
    return "".join(fold(letter)[:1] or letter for letter in text)


def capitalised(text: str) -> str:
    """The text as a sentence begins."""
    return text[:1].upper() + text[1:]


def has_marks(text: str) -> bool:
    """Whether any letter carries a diacritic."""
    return len(unicodedata.normalize("NFD", text)) != len(text) or "đ" in text.casefold()


def words(text: str) -> list[str]:
    """The words of a text, as they stand."""
    return WORD.findall(text)
