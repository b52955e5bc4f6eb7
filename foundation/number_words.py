"""Number words in Swedish and English, written out: from nothing to nineteen, and the tens from twenty."""

from collections.abc import Mapping
from typing import Final

UNDER_TWENTY: Final[Mapping[str, tuple[str, ...]]] = {
    "sv": (
        "noll", "ett", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv", "tretton",
        "fjorton", "femton", "sexton", "sjutton", "arton", "nitton",
    ),
    "en": (
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ),
}  # fmt: skip
TENS: Final[Mapping[str, Mapping[int, str]]] = {
    language: dict(zip(range(20, 100, 10), words.split(), strict=True))
    for language, words in (
        ("sv", "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio"),
        ("en", "twenty thirty forty fifty sixty seventy eighty ninety"),
    )
}
