"""Vietnamese syllables as they are compared. Pure.

Where the tone mark sits, and whether i or y is written, is a matter of taste ("Uỷ ban" and "Ủy ban", "kĩ" and "kỹ" are
the same); the tone itself and the vowel are not.
"""

import re
import unicodedata
from functools import lru_cache

TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
FINAL_Y = re.compile(r"^([^aeiouy]+|qu)y$")


@lru_cache(maxsize=20_000)
def syllable(word: str) -> str:
    """A syllable in small letters with its tone behind it and i for a lone y."""
    parts = unicodedata.normalize("NFD", word.casefold())
    tones = "".join(TONES.findall(parts))
    plain = unicodedata.normalize("NFC", TONES.sub("", parts))
    return FINAL_Y.sub(r"\1i", plain) + tones
