"""Texts on their way through the services: cut into pieces, handed over several at a time, put together again. Pure."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from knowledge.richtext import RichText
from knowledge.translation.binding import Bound
from knowledge.translation.facts import has_words
from knowledge.translation.layout import Line, lines, put_together
from knowledge.translation.protection import TOKEN, bound_terms, protect
from knowledge.translation.restoring import restore
from knowledge.translation.terms import Terms
from knowledge.translation.words import Hint, Pair, Provider, Translated, TranslationError, Trouble

log = logging.getLogger(__name__)


@dataclass
class Piece:
    """A piece on its way: its terms, its translation when there is one, and what went wrong last."""

    source: RichText
    bounds: list[Bound]
    result: RichText | None = None
    trouble: Trouble = Trouble.EMPTY


@dataclass
class Draft:
    """A text on its way: its lines, its pieces, what went wrong with each service, and those that were of use."""

    lines: list[Line]
    pieces: list[Piece]
    troubles: list[tuple[str, Trouble]] = field(default_factory=list)
    used: list[str] = field(default_factory=list)

    @property
    def waiting(self) -> list[Piece]:
        """The pieces that are not translated yet."""
        return [piece for piece in self.pieces if piece.result is None]


def _prepared(source: RichText, pair: Pair, terms: Terms) -> Piece:
    """A piece with its terms; one that is nothing but terms, names and numbers is translated by them alone."""
    piece = Piece(source, bound_terms(source, pair, terms))
    protected = protect(source, pair, piece.bounds)
    if not has_words(TOKEN.sub(" ", protected.text)):
        piece.result = restore(protected, protected.text)
    return piece


def hints_of(piece: Piece) -> list[Hint]:
    """The glossary's words for the terms of a piece, for services that take advice."""
    return list({bound.source: Hint(bound.source, bound.target) for bound in piece.bounds}.values())


def draft_of(text: RichText, pair: Pair, terms: Terms) -> Draft:
    """The text with its lines and pieces, ready to be translated."""
    laid_out = lines(text)
    return Draft(laid_out, [_prepared(piece, pair, terms) for line in laid_out for piece in line.pieces])


def portions(drafts: Sequence[Draft], provider: Provider) -> Iterator[list[Draft]]:
    """As many texts together as a service takes at once; one that is longer goes alone."""
    some: list[Draft] = []
    count = length = 0
    for draft in drafts:
        pieces, letters = len(draft.waiting), sum(len(piece.source) for piece in draft.waiting)
        if some and (count + pieces > provider.at_once or length + letters > provider.longest):
            yield some
            some, count, length = [], 0, 0
        some.append(draft)
        count, length = count + pieces, length + letters
    yield some


def finished(draft: Draft, pair: Pair) -> Translated | TranslationError:
    """The text put together again, when each of its pieces has been translated."""
    results = [piece.result for piece in draft.pieces if piece.result is not None]
    if len(results) < len(draft.pieces):
        error = TranslationError(draft.troubles)
        log.warning("no translation from %s to %s: %s", pair.source, pair.target, error)
        return error
    made = iter(results)
    text = put_together([line.filled([next(made) for _ in line.pieces]) for line in draft.lines])
    return Translated(text, "+".join(draft.used))
