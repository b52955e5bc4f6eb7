"""Inline marks of Markdown <-> formatting: bold, italic, code and links. Pure."""

import re

from knowledge.richtext import RichText, Span, Style, joined

INLINE = re.compile(
    r"`(?P<code>[^`\n]+)`|\*\*(?P<bold>[^*\n]+)\*\*|__(?P<bold2>[^_\n]+)__|(?<![\w*])\*(?P<italic>[^*\n]+)\*(?![\w*])|"
    r"(?<![\w_])_(?P<italic2>[^_\n]+)_(?![\w_])|(?<!!)\[(?P<words>[^\]\n]+)\]\((?P<link>[^)\s]+)\)"
)
STYLES = {"bold": Style.BOLD, "bold2": Style.BOLD, "italic": Style.ITALIC, "italic2": Style.ITALIC, "code": Style.CODE}
SIGNS = {Style.BOLD: "**", Style.ITALIC: "*", Style.CODE: "`"}


def from_markdown(line: str) -> RichText:
    """A line's words with their formatting."""
    parts: list[RichText] = []
    at = 0
    for match in INLINE.finditer(line):
        parts.append(RichText(line[at : match.start()]))
        parts.append(_styled(match))
        at = match.end()
    return joined([*parts, RichText(line[at:])])


def to_markdown(text: RichText) -> str:
    """The same as Markdown."""
    marks: list[tuple[int, int, str]] = []
    for order, span in enumerate(sorted(text.spans, key=lambda span: (span.start, -span.stop))):
        if span.style in SIGNS or span.style == Style.LINK:
            opening, closing = _signs(span)
            marks += [(span.start, order, opening), (span.stop, -order - 1, closing)]
    written, at = "", 0
    for place, _, sign in sorted(marks, key=lambda mark: (mark[0], mark[1])):
        written += text.text[at:place] + sign
        at = place
    return written + text.text[at:]


def _styled(match: re.Match[str]) -> RichText:
    if match["link"]:
        return RichText(match["words"]).styled(Style.LINK, match["link"])
    kind = next(kind for kind in STYLES if match[kind])
    return RichText(match[kind]).styled(STYLES[kind])


def _signs(span: Span) -> tuple[str, str]:
    return ("[", f"]({span.link})") if span.style == Style.LINK else (SIGNS[span.style], SIGNS[span.style])
