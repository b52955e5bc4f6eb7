"""Puts back what protection hid, once and in order, with the spaces, capitals and endings that belong there."""

import re
from collections import Counter
from dataclasses import dataclass, field

from knowledge.richtext import RichText, Span
from knowledge.text import capitalised
from knowledge.translation.determined import fitting
from knowledge.translation.forms import agreeing, article, genitive
from knowledge.translation.protection import GENITIVE, TOKEN, Protected

OPENING = "\"'“”„«‘’(["
SENTENCE_END = re.compile(rf"[.!?…][\"'”’)]*\s+[{re.escape(OPENING)}]*$")


@dataclass
class _Draft:
    """A text that grows, with the formatting that is open."""

    text: str = ""
    spans: list[Span] = field(default_factory=list)
    opened: dict[int, int] = field(default_factory=dict)


def restore(protected: Protected, result: str) -> RichText | None:
    """The translation with everything back in its place; None when a token is lost, doubled or out of order."""
    result = result.strip()
    found = Counter(int(match[1]) for match in TOKEN.finditer(result))
    wanted = {*protected.items, *protected.pairs, *(closing for closing, _ in protected.pairs.values())}
    if wanted != found.keys() or any(count > 1 for count in found.values()):
        return None
    draft = _Draft()
    closing = {last: first for first, (last, _) in protected.pairs.items()}
    at = 0
    for match in TOKEN.finditer(result):
        draft.text += result[at : match.start()]
        at = match.end()
        number = int(match[1])
        if number in protected.items:
            at = _put_item(draft, protected, number, result, at)
        elif number in protected.pairs:
            at = _open(draft, number, result, at)
        elif not _close(draft, protected, closing[number]):
            return None
        elif draft.text.endswith(" ") and result[at : at + 1] == " ":
            at += 1
    draft.text += result[at:]
    if result[:1].islower() and _starts_withcapitalised(protected):
        draft.text = capitalised(draft.text)  # a service that sees a token first does not know that a sentence begins
    whole = len(draft.text)
    outer = (Span(0, whole, span.style, span.link) for span in protected.outer)
    return RichText(draft.text, (*outer, *sorted(span for span in draft.spans if span.start < span.stop)))


def _put_item(draft: _Draft, protected: Protected, number: int, result: str, at: int) -> int:
    item = protected.items[number]
    source, language = protected.source.text, protected.pair.target
    if item.start > 0 and source[item.start - 1].isspace() and draft.text[-1:].isalnum():
        draft.text += " "
    form = item.text
    if item.is_term:
        ending = GENITIVE.match(result, at) if item.genitive or item.forms is not None else None
        if item.forms is not None:
            if ending and not item.genitive:  # "của tỉnh": whose something is, is known
                form = item.forms.definite or form
            form = fitting(form, item.forms, draft.text)
        at = ending.end() if ending else at
        form = genitive(form, language) if ending else form
        draft.text = agreeing(draft.text, item.text, language)
        has_article = language == "en" and not item.fixed
        before = article(item.text, draft.text, definite=item.definite) if has_article else ""
        if _begins(draft.text, protected) and not item.fixed:
            before, form = capitalised(before), form if before else capitalised(form)
        draft.text += before
    start = len(draft.text)
    draft.text += form
    draft.spans += (Span(start, len(draft.text), span.style, span.link) for span in item.styles)
    if source[item.stop : item.stop + 1].isspace() and result[at : at + 1].isalnum():
        draft.text += " "
    return at


def _begins(before: str, protected: Protected) -> bool:
    """Whether a sentence begins here."""
    starts = not before.strip(f" {OPENING}") and _starts_withcapitalised(protected)
    return starts or SENTENCE_END.search(before) is not None


def _starts_withcapitalised(protected: Protected) -> bool:
    return protected.source.text.lstrip(OPENING)[:1].isupper()


def _open(draft: _Draft, number: int, result: str, at: int) -> int:
    rest = result[at:]
    spaces = len(rest) - len(rest.lstrip(" "))
    if spaces and not draft.text.endswith(" "):
        draft.text += " "
    draft.opened[number] = len(draft.text)
    return at + spaces


def _close(draft: _Draft, protected: Protected, first: int) -> bool:
    start = draft.opened.get(first)
    if start is None:
        return False
    span = protected.pairs[first][1]
    stop = len(draft.text.rstrip(" "))
    if stop > start:
        draft.spans.append(Span(start, stop, span.style, span.link))
    return True


def reapplied(protected: Protected, result: str) -> RichText:
    """A translation of the bare text, with the formatting of those words that stand in it unchanged.

    The address of a link whose words are gone stands behind the text, so that it is not lost.
    """
    text = result.strip()
    spans = [Span(0, len(text), span.style, span.link) for span in protected.outer]
    behind = ""
    for span in protected.source.spans:
        if span.start == 0 and span.stop == len(protected.source):
            continue
        words = protected.source.text[span.start : span.stop]
        found = [*re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", text)]
        if len(found) == 1:  # of several nobody knows which
            spans.append(Span(found[0].start(), found[0].end(), span.style, span.link))
        elif span.link:
            behind += f" ({span.link})"
    return RichText(text + behind, tuple(sorted(spans)))
