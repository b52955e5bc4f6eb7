"""Text with its formatting: what a person marked bold, linked or quoted. Pure; offsets count Python's characters."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Style(StrEnum):
    """A kind of formatting, under the name of its HTML tag."""

    BOLD = "b"
    ITALIC = "i"
    UNDERLINE = "u"
    STRIKE = "s"
    SPOILER = "tg-spoiler"
    QUOTE = "blockquote"
    LINK = "a"
    CODE = "code"
    PRE = "pre"


@dataclass(frozen=True, order=True)
class Span:
    """A piece of a text that is formatted. `link` is the address of a link, or of a mentioned person."""

    start: int
    stop: int
    style: Style
    link: str = ""


@dataclass(frozen=True)
class RichText:
    """A text and its formatting."""

    text: str
    spans: tuple[Span, ...] = ()

    def __len__(self) -> int:
        """The number of characters."""
        return len(self.text)

    def __add__(self, other: "RichText | str") -> "RichText":
        """The text with another one behind it."""
        more = RichText(other) if isinstance(other, str) else other
        moved = (Span(span.start + len(self), span.stop + len(self), span.style, span.link) for span in more.spans)
        return RichText(self.text + more.text, (*self.spans, *moved))

    def cut(self, start: int, stop: int) -> "RichText":
        """The characters from `start` to `stop` with what of the formatting lies there."""
        return RichText(self.text[start:stop], tuple(_within(self.spans, start, stop)))

    def strip(self) -> "RichText":
        """The text without white space around it."""
        start = len(self.text) - len(self.text.lstrip())
        return self.cut(start, max(start, len(self.text.rstrip())))

    def styled(self, style: Style, link: str = "") -> "RichText":
        """The whole text with a formatting around it."""
        return RichText(self.text, (Span(0, len(self), style, link), *self.spans)) if self.text else self


def joined(parts: Iterable[RichText], separator: str = "") -> RichText:
    """The parts as one text."""
    whole = RichText("")
    for number, part in enumerate(parts):
        whole = whole + separator + part if number else whole + part
    return whole


def _within(spans: Iterable[Span], start: int, stop: int) -> Iterator[Span]:
    for span in spans:
        left, right = max(span.start, start), min(span.stop, stop)
        if left < right:
            yield Span(left - start, right - start, span.style, span.link)
