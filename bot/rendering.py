"""Replies to HTML for Telegram or to plain text for the terminal: escaped, and split where a reader would pause."""

import itertools
import re
from collections.abc import Sequence
from html import escape, unescape
from unicodedata import normalize

from bot.localization import Localization
from handlers.messages import Formatted, Gap, Part, Say
from knowledge.richtext import RichText, Span, Style
from knowledge.text import STRAY_JOINERS

PIECE = 3_900  # UTF-16 units; Telegram allows 4,096 after it has read the tags
TAG = re.compile(r"</?([a-z-]+)[^>]*>")
# Whatever turns, hides or writes over the text around it.
INVISIBLE = re.compile(
    "[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e01ef]"
    f"|{STRAY_JOINERS.pattern}"
)
# Letters that are drawn as nothing: fillers of Hangul and Khmer, the empty Braille cell.
BLANKS = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]")
LINKS = ("http://", "https://", "tg://user?id=", "mailto:")
LONGEST_LINK = 2_048
BREAKS = ("\n\n", "\n", ". ", "! ", "? ", " ")


def html_pieces(parts: Sequence[Part], language: str, texts: Localization) -> list[str]:
    """The parts as HTML messages that each fit Telegram. Tags never cross from one into the next."""
    return split("\n".join(_html(part, language, texts) for part in parts))


def plain_text(parts: Sequence[Part], language: str, texts: Localization) -> str:
    """The parts as plain text."""
    return "\n".join(_plain(part, language, texts) for part in parts)


def label(line: Say, language: str, texts: Localization) -> str:
    """A button's text, or a notice: plain."""
    return safe(texts.text(line, language))


def safe(text: str) -> str:
    """Text of people and documents without characters that turn or hide what stands around them."""
    return INVISIBLE.sub("", text)


def on_one_line(text: str) -> str:
    """A name as it may stand among words of ours, its letters composed: nothing in it begins a line of its own.

    Empty when there is nothing to see in it.
    """
    return " ".join(normalize("NFC", BLANKS.sub(" ", safe(text))).split())


def safely(text: RichText) -> RichText:
    """The same for a text with its formatting."""
    kept = RichText("")
    start = 0
    for match in INVISIBLE.finditer(text.text):
        kept, start = kept + text.cut(start, match.start()), match.end()
    return kept + text.cut(start, len(text)) if start else text


def units(text: str) -> int:
    """Length as Telegram counts: UTF-16 units, entities read, tags left out."""
    visible = unescape(TAG.sub("", text))
    return len(visible.encode("utf-16-le", "surrogatepass")) // 2


def split(html: str, limit: int = PIECE) -> list[str]:
    """Cuts HTML into pieces of at most `limit` units, at a paragraph, line, sentence or space.

    Tags that are open at a cut are closed before it and opened again behind it.
    """
    pieces: list[str] = []
    rest = html.strip()
    while units(rest) > limit:
        cut = _cut(rest, limit)
        head, rest = rest[:cut].rstrip(), rest[cut:].lstrip()
        still_open = _open_tags(head)
        pieces.append(head + "".join(f"</{_name(tag)}>" for tag in reversed(still_open)))
        rest = "".join(still_open) + rest
    return [*pieces, rest] if rest or not pieces else pieces


def marked_up(text: RichText) -> str:
    """A formatted text as HTML: tags that overlap are closed and opened again, so that they are always nested."""
    spans = sorted((span for span in text.spans if _may_stand(span)), key=lambda span: (span.start, -span.stop))
    edges = sorted({0, len(text), *(edge for span in spans for edge in (span.start, span.stop))})
    html = ""
    opened: list[Span] = []
    for start, stop in itertools.pairwise(edges):
        wanted = [span for span in spans if span.start <= start and span.stop >= stop]
        same = sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(opened, wanted, strict=False)))
        html += "".join(f"</{span.style}>" for span in reversed(opened[same:]))
        html += "".join(_opening(span) for span in wanted[same:])
        opened = wanted
        html += escape(safe(text.text[start:stop]), quote=False)
    return html + "".join(f"</{span.style}>" for span in reversed(opened))


def _may_stand(span: Span) -> bool:
    is_link = span.link.startswith(LINKS) and len(span.link) <= LONGEST_LINK
    return span.start < span.stop and (span.style != Style.LINK or is_link)


def _opening(span: Span) -> str:
    return f'<a href="{escape(span.link)}">' if span.style == Style.LINK else f"<{span.style}>"


def _with_links(text: RichText) -> str:
    """Plain text with the addresses of its links behind their words."""
    plain = text.text
    for span in sorted(text.spans, key=lambda each: each.stop, reverse=True):
        if span.style == Style.LINK and span.link.startswith("http") and text.text[span.start : span.stop] != span.link:
            plain = f"{plain[: span.stop]} ({span.link}){plain[span.stop :]}"
    return plain


def _html(part: Part, language: str, texts: Localization) -> str:
    if isinstance(part, Gap):
        return ""
    if isinstance(part, Formatted):
        return marked_up(part.text)
    if isinstance(part, Say):
        return texts.formatted(part, language, lambda value: escape(safe(value), quote=False))
    return escape(safe(part.text), quote=False)


def _plain(part: Part, language: str, texts: Localization) -> str:
    if isinstance(part, Gap):
        return ""
    if isinstance(part, Formatted):
        return safe(_with_links(part.text))
    return safe(texts.text(part, language) if isinstance(part, Say) else part.text)


def _cut(html: str, limit: int) -> int:
    """Where to cut so that the head fits: behind the last good break, never inside a tag or an entity."""
    longest = _longest_head(html, limit)
    for mark in BREAKS:
        at = html.rfind(mark, longest // 2, longest)
        if at > 0 and not _inside_tag(html, at + len(mark)):
            return at + len(mark)
    while _inside_tag(html, longest) or _inside_entity(html, longest):
        longest -= 1
    return max(longest, 1)


def _longest_head(html: str, limit: int) -> int:
    low, high = 0, len(html)
    while low < high:
        middle = (low + high + 1) // 2
        begun = html.rfind("<", 0, middle) if _inside_tag(html, middle) else middle  # half a tag is nothing to see
        if units(html[:begun]) <= limit:
            low = middle
        else:
            high = middle - 1
    return low


def _inside_tag(html: str, at: int) -> bool:
    return html.rfind("<", 0, at) > html.rfind(">", 0, at)


def _inside_entity(html: str, at: int) -> bool:
    start = html.rfind("&", max(0, at - 10), at)
    return start >= 0 and html.find(";", start, at) < 0 and html.find(";", at, at + 10) >= 0


def _open_tags(html: str) -> list[str]:
    """The tags that are not closed, as they stand, addresses of links included."""
    still_open: list[str] = []
    for match in TAG.finditer(html):
        if match[0].startswith("</"):
            if still_open and _name(still_open[-1]) == match[1]:
                still_open.pop()
        else:
            still_open.append(match[0])
    return still_open


def _name(tag: str) -> str:
    match = TAG.match(tag)
    return match[1] if match else ""
