"""Links, addresses, @names and commands in a written answer. A chat makes them clickable, so none may be made up."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from knowledge.documents.sentences import ABBREVIATIONS
from knowledge.text import squeeze
from knowledge.words import Passage

CLICKABLE = re.compile(
    r"""
    [a-z][a-z0-9+.-]{0,30}://[^\s<>"”»]+                  # https://…, tg://…
    | [\w.+-]{0,64}@[\w.-]*\w                             # name@host, @name
    | (?<![\w./])(?:[^\W_][\w-]{0,62}\.)+[^\W\d_]{2,24}\b(?:/[^\s<>"”»]*)?   # example.org/page
    | (?<![^\s(\[“"])/[a-z][a-z0-9_]+                     # /command
    """,
    re.VERBOSE | re.IGNORECASE,
)
TRAILING = ".,;:!?)]'\""


def strays(text: str, passages: Sequence[Passage]) -> list[str]:
    """What is clickable in the text and stands in none of the passages."""
    known = [_comparable(f"{passage.document} {passage.text}") for passage in passages]
    return [found for found in _clickable(text) if not _stands_in_any(_comparable(found), known)]


def _clickable(text: str) -> Iterable[str]:
    for match in CLICKABLE.finditer(text):
        found = match[0].rstrip(TRAILING)
        if found.casefold() not in ABBREVIATIONS and not _is_run_together(found):
            yield found


def _is_run_together(found: str) -> bool:
    """Two sentences without a space between: "end.Next". A chat takes that for no link."""
    _, dot, after = found.rpartition(".")
    return bool(dot) and not set(":/@") & set(found) and after.istitle()


def _comparable(text: str) -> str:
    return squeeze(unicodedata.normalize("NFC", text)).casefold()


def _stands_in_any(found: str, texts: Iterable[str]) -> bool:
    # Whole: "evil.co" does not stand in "evil.company.se", nor "@bo" in "@bodil".
    whole = re.compile(rf"(?<![\w@.+-]){re.escape(found)}(?![\w@-]|\.\w)")
    return any(whole.search(text) for text in texts)
