"""Who a file sent into the library is for, by the words written with it.

What is not understood is never taken for "both sides": a document that a sender meant to keep would be out at once.
"""

import re

from handlers.albums import Wish
from handlers.own_side import keeps
from knowledge.text import fold, words

# Folded words and their endings; "mật" alone is kept apart from the Swedish word for food by its mark.
INTERNAL = re.compile(
    r"\b(?:intern(?:t|a|al|ally)?|konfidentiell\w*|confidential\w*|sekretess\w*|hemlig\w*|secret|privat\w*|private"
    r"|noi bo|bao mat|bi mat|tuyet mat|luu hanh noi bo)\b"
)
SHARED_WORDS = frozenset(
    "shared share both sides public for to the with all of us everyone open and "
    "delad delat delas gemensam gemensamt bada sidor sidorna offentlig offentligt oppen oppet alla for till med "
    "chung chia se ca hai ben cong khai cho tat ca moi nguoi dung".split()
)
SHARED_CORE = re.compile(
    r"\b(?:shared|both sides|public|delad|delat|gemensamt?|bada sidor(?:na)?|offentligt?"
    r"|dung chung|chia se|ca hai ben|cong khai)\b"
)


def read_caption(caption: str) -> Wish:
    """What the caption asks for. "Not internal" and the like are left to a press on the buttons."""
    told = " ".join(words(fold(caption)))
    if not told:
        return Wish.UNCLEAR if caption.strip(" .!\n") else Wish.NOTHING
    if INTERNAL.search(told) or "mật" in words(caption.casefold()) or keeps(caption):
        return Wish.INTERNAL
    is_shared = SHARED_CORE.search(told) is not None and SHARED_WORDS.issuperset(told.split())
    return Wish.SHARED if is_shared else Wish.UNCLEAR
