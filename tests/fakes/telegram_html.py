"""Telegram's HTML as its server reads it: a few tags, all closed and nested, and the text that remains.

Source: https://core.telegram.org/bots/api#html-style
"""

import re
from dataclasses import dataclass
from html import unescape

TAGS = frozenset("b strong i em u ins s strike del span tg-spoiler a tg-emoji code pre blockquote".split())
TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)((?:\s+[A-Za-z-]+(?:\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'))?)*)\s*>")
ENTITY = re.compile(r"&(?:lt|gt|amp|quot|#\d{1,7}|#x[0-9A-Fa-f]{1,6});")


class UnreadableError(Exception):
    """The server's complaint about a text that it cannot read."""


@dataclass(frozen=True)
class Formatted:
    """The text that a reader sees, and the marks on it as (tag, start, stop)."""

    text: str
    marks: tuple[tuple[str, int, int], ...] = ()


def read_html(html: str) -> Formatted:
    """Text and marks. Raises UnreadableError as the server does."""
    text = ""
    marks: list[tuple[str, int, int]] = []
    still_open: list[tuple[str, int]] = []
    at = 0
    while at < len(html):
        if html[at] != "<":
            stop = html.find("<", at) % (len(html) + 1)
            text += ENTITY.sub(lambda match: unescape(match[0]), html[at:stop])
            at = stop
            continue
        tag = TAG.match(html, at)
        if tag is None or tag[2].lower() not in TAGS:
            raise UnreadableError(f"unsupported start tag {html[at : at + 20]!r} at byte offset {at}")
        name = tag[2].lower()
        if not tag[1]:
            still_open.append((name, len(text)))
        elif not still_open or still_open[-1][0] != name:
            raise UnreadableError(f"unmatched end tag at byte offset {at}")
        else:
            marks.append((name, still_open.pop()[1], len(text)))
        at = tag.end()
    if still_open:
        raise UnreadableError(f"can't find end tag corresponding to start tag {still_open[-1][0]!r}")
    return Formatted(text.strip(), tuple(sorted(marks)))


def units(text: str) -> int:
    """Length as Telegram counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
