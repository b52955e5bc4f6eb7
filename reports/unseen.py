"""Characters that turn, hide or write over the text around them: they are in no file that we write."""

import re

# Controls but tab and the ends of lines; marks and overrides of direction; what has no width or is half a character.
UNSEEN = re.compile(
    "[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e01ef]"
)


def seen(text: str) -> str:
    """The text as it is read."""
    return UNSEEN.sub("", text)
