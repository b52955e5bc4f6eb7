"""A message as lines of pieces: what is translated, and the marks, spaces and empty lines around it, which are not."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from knowledge.richtext import RichText, Span, joined
from knowledge.translation.facts import has_words

LONGEST_PIECE = 1_200  # characters; below the limit of every service
# White space, then marks of a list, a heading or a quotation, flags and other signs.
LEADING = re.compile(r"(?:\s|[-–—•·*▪●○◦‣☐☑✓✔>#]+(?=\s)|\(?(?:\d{1,3}|[a-zA-Z])[.)](?=\s)|[^\w\s\"'“„”«(\[@#`{/\-+])*")
SENTENCES = re.compile(r"(?<=[.!?…;:])\s+(?=[\"'“„”«(\[]?[^\W_a-z])|(?<![^\S\n])\s*\n\s*")


@dataclass(frozen=True)
class Line:
    """A line: the pieces that are translated, and what stands before, between and behind them."""

    frame: tuple[RichText, ...]
    pieces: tuple[RichText, ...]

    def filled(self, pieces: Sequence[RichText]) -> RichText:
        """The line with other pieces in the places of its own."""
        parts = [self.frame[0]]
        for piece, after in zip(pieces, self.frame[1:], strict=True):
            parts += [piece, after]
        return joined(parts)


def lines(text: RichText) -> list[Line]:
    """The lines of a text, each ready to be translated."""
    found: list[Line] = []
    start = 0
    for content in text.text.split("\n"):
        found.append(_line(text.cut(start, start + len(content))))
        start += len(content) + 1
    return found


def put_together(filled: Sequence[RichText]) -> RichText:
    """The lines as one text again; formatting that ran over several lines is one span again."""
    whole = joined(filled, "\n")
    spans: list[Span] = []
    for span in sorted(whole.spans, key=lambda each: (each.style, each.link, each.start)):
        last = spans[-1] if spans else None
        if last and (last.style, last.link) == (span.style, span.link) and whole.text[last.stop : span.start] == "\n":
            spans[-1] = Span(last.start, span.stop, span.style, span.link)
        else:
            spans.append(span)
    return RichText(whole.text, tuple(sorted(spans)))


def _line(line: RichText) -> Line:
    if not has_words(line.text):
        return Line((line,), ())
    leading = LEADING.match(line.text)
    start = leading.end() if leading else 0
    stop = len(line.text.rstrip())
    cuts = _cuts(line.text, start, stop)
    frame, pieces, at = [], [], 0
    for left, right in cuts:
        frame.append(line.cut(at, left))
        pieces.append(line.cut(left, right))
        at = right
    return Line((*frame, line.cut(at, len(line))), tuple(pieces))


def _cuts(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """Where the pieces of a line lie: the whole, or as many sentences as fit."""
    if stop - start <= LONGEST_PIECE:
        return [(start, stop)]
    found: list[tuple[int, int]] = []
    begin = last = start
    for match in SENTENCES.finditer(text, start, stop):
        if match.start() - begin > LONGEST_PIECE and last > begin:
            found.append((begin, last))
            begin = _after_space(text, last)
        last = match.start()
    if stop - begin > LONGEST_PIECE and last > begin:
        found.append((begin, last))
        begin = _after_space(text, last)
    found.append((begin, stop))
    return [part for cut in found for part in _halved(text, *cut)]


def _halved(text: str, start: int, stop: int) -> list[tuple[int, int]]:
    """A sentence without end, cut at spaces."""
    parts: list[tuple[int, int]] = []
    while stop - start > LONGEST_PIECE:
        space = text.rfind(" ", start + LONGEST_PIECE // 2, start + LONGEST_PIECE)
        end = space if space > 0 else start + LONGEST_PIECE
        parts.append((start, end))
        start = _after_space(text, end)
    return [*parts, (start, stop)]


def _after_space(text: str, at: int) -> int:
    while at < len(text) and text[at].isspace():
        at += 1
    return at
