"""Puts the glossary's words where a service used its own, once it has said what those are. Pure."""

import re
from collections.abc import Iterable

from knowledge.richtext import RichText, Span

EDGES = " .,;:!?\"'”“()"


def replaced(result: RichText, names: Iterable[tuple[str, str]]) -> RichText | None:
    """The text with each service's word replaced by the glossary's; None when one of them is not there."""
    for name, form in names:
        found = _find(result.text, name.strip(EDGES))
        if found is None:
            return None
        result = _with(result, found, form)
    return result


def _find(text: str, name: str) -> re.Match[str] | None:
    if not name:
        return None
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text, re.IGNORECASE)


def _with(result: RichText, found: re.Match[str], form: str) -> RichText:
    starts = found.start() == 0 or result.text[: found.start()].rstrip().endswith((".", "!", "?"))
    form = form[:1].upper() + form[1:] if starts and found[0][:1].isupper() else form
    longer = len(form) - len(found[0])
    spans = tuple(
        Span(
            span.start + longer * (span.start >= found.end()),
            span.stop + longer * (span.stop >= found.end()),
            span.style,
            span.link,
        )
        for span in result.spans
    )
    return RichText(result.text[: found.start()] + form + result.text[found.end() :], spans)
