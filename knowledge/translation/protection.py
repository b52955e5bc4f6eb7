"""Hides from a service what it must not touch, and puts it back: addresses, dates, codes, terms, and formatting.

Each hidden thing is a token without letters, "[[3]]"; a word that is bold lies between two of them. Whoever loses a
token, doubles it or turns a pair around has lost what it stood for, and the translation is not used.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import count

from knowledge.richtext import RichText, Span, Style
from knowledge.translation.binding import Bound
from knowledge.translation.dates import Clock, clocks, dates, written_clock, written_date
from knowledge.translation.determined import Forms
from knowledge.translation.facts import CODE, EMAIL, NAME, NUMBER, PHONE, REFERENCE, URL
from knowledge.translation.figures import written_number
from knowledge.translation.forms import fitted, is_definite, swedish_forms
from knowledge.translation.terms import Terms
from knowledge.translation.words import Pair

TOKEN = re.compile(r"\[\s*\[\s*(\d{1,3})\s*\]\s*\]")
VERBATIM = (TOKEN, EMAIL, URL, NAME, CODE)
CODES = (REFERENCE, PHONE, NUMBER)
WHOLE = frozenset({Style.CODE, Style.PRE})
PERSON = "tg://user"
GENITIVE = re.compile(r"(?:['’:]?s)(?!\w)")


@dataclass(frozen=True)
class Hidden:
    """A hidden piece: where it stood, what is written in its place, and its formatting."""

    start: int
    stop: int
    text: str
    styles: tuple[Span, ...] = ()
    genitive: bool = False
    definite: bool = False
    is_term: bool = False
    fixed: bool = False
    forms: Forms | None = None


@dataclass(frozen=True)
class Protected:
    """A piece of text as a service gets it. `outer` is the formatting around the whole piece."""

    source: RichText
    text: str
    pair: Pair
    items: dict[int, Hidden] = field(default_factory=dict)
    pairs: dict[int, tuple[int, Span]] = field(default_factory=dict)  # opening token -> closing token, formatting
    outer: tuple[Span, ...] = ()


def bound_terms(piece: RichText, pair: Pair, terms: Terms) -> list[Bound]:
    """The terms and names that a translation must hold; those inside addresses and code belong to these."""
    kept = list(_verbatim(piece))
    found = terms.find(piece.text, pair)
    return [bound for bound in found if all(bound.stop <= item.start or item.stop <= bound.start for item in kept)]


def protect(piece: RichText, pair: Pair, bounds: Sequence[Bound]) -> Protected:
    """The piece with its addresses, dates, codes, formatting and these terms hidden."""
    hidden = _hidden(piece, pair, bounds)
    outer = tuple(span for span in piece.spans if span.start == 0 and span.stop == len(piece))
    inner = [span for span in piece.spans if span not in outer]
    hidden = [_with_styles(item, inner) for item in hidden]
    kept = {span for item in hidden for span in item.styles}
    marks = [_around(span, hidden) for span in inner if span not in kept]
    return _laid_out(piece, pair, hidden, sorted(set(marks)), outer)


def _hidden(piece: RichText, pair: Pair, bounds: Sequence[Bound]) -> list[Hidden]:
    """What is hidden, in order; where two things overlap, the one named first counts."""
    found: list[Hidden] = []
    for item in _candidates(piece, pair, bounds):
        if all(item.stop <= other.start or other.stop <= item.start for other in found):
            found.append(item)
    return sorted(found, key=lambda item: item.start)


def _candidates(piece: RichText, pair: Pair, bounds: Sequence[Bound]) -> Iterator[Hidden]:
    yield from _verbatim(piece)
    for bound in bounds:
        form, start = fitted(bound, piece.text, pair)
        definite = pair.target == "en" and is_definite(bound, piece.text)
        yield Hidden(
            start,
            bound.stop,
            form,
            genitive=bound.genitive,
            definite=definite,
            is_term=True,
            fixed=bound.fixed,
            forms=swedish_forms(bound) if pair.target == "sv" and not bound.fixed else None,
        )
    yield from _moments(piece.text, pair)
    for pattern in CODES:
        for match in pattern.finditer(piece.text):
            if not match[0].isdigit():
                written = written_number(piece.text, match, pair) if pattern is NUMBER else match[0]
                yield Hidden(match.start(), match.end(), written)


def _verbatim(piece: RichText) -> Iterator[Hidden]:
    """What stays as it is: code, people who are mentioned, addresses."""
    for span in piece.spans:
        if span.style in WHOLE or span.link.startswith(PERSON):
            yield Hidden(span.start, span.stop, piece.text[span.start : span.stop])
    for pattern in VERBATIM:
        for match in pattern.finditer(piece.text):
            yield Hidden(match.start(), match.end(), match[0])


def _moments(text: str, pair: Pair) -> Iterator[Hidden]:
    """Dates and times of day, as the other language writes them."""
    for date in dates(text, pair.source):
        if not date.doubtful:
            written = _as_iso(text, date.start, date.stop) or written_date(date, pair.target)
            yield Hidden(date.start, date.stop, written)
    for clock in clocks(text, pair.source):
        if _is_plainly_a_time(text, clock):
            yield Hidden(clock.start, clock.stop, written_clock(clock))


def _as_iso(text: str, start: int, stop: int) -> str | None:
    return text[start:stop] if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text[start:stop]) else None


def _is_plainly_a_time(text: str, clock: Clock) -> bool:
    """Not "3 giờ" alone, which may be how long something takes."""
    return bool(clock.half_day or clock.minute or re.search(r"[:.h]", text[clock.start : clock.stop]))


def _with_styles(item: Hidden, spans: Sequence[Span]) -> Hidden:
    """Formatting that lies exactly on a hidden piece goes with it."""
    styles = tuple(span for span in spans if item.start <= span.start and span.stop <= item.stop)
    return replace(item, styles=styles)


def _around(span: Span, hidden: Sequence[Hidden]) -> Span:
    """Formatting that begins or ends inside a hidden piece takes the whole of it."""
    start = min([span.start, *(item.start for item in hidden if item.start < span.start < item.stop)])
    stop = max([span.stop, *(item.stop for item in hidden if item.start < span.stop < item.stop)])
    return Span(start, stop, span.style, span.link)


def _laid_out(
    piece: RichText, pair: Pair, hidden: Sequence[Hidden], marks: Sequence[Span], outer: tuple[Span, ...]
) -> Protected:
    numbers = count()
    items = {next(numbers): item for item in hidden}
    pairs = {next(numbers): (next(numbers), span) for span in marks}
    places: list[tuple[int, int, int, str]] = []  # position, order, length to replace, what to write
    for number, item in items.items():
        ending = ("s" if pair.source == "sv" else "'s") if item.genitive else ""
        places.append((item.start, 2, item.stop - item.start, f"[[{number}]]{ending}"))
    for opening, (closing, span) in pairs.items():
        places.append((span.start, 1, 0, f"[[{opening}]]"))
        places.append((span.stop, 0, 0, f"[[{closing}]]"))
    text, at = "", 0
    for start, _, length, token in sorted(places):
        text += piece.text[at:start] + token
        at = max(at, start + length)
    return Protected(piece, text + piece.text[at:], pair, items, pairs, outer)


def plain_piece(piece: RichText, pair: Pair) -> Protected:
    """The piece with nothing hidden; formatting around all of it stays."""
    outer = tuple(span for span in piece.spans if span.start == 0 and span.stop == len(piece))
    return Protected(piece, piece.text, pair, outer=outer)
