"""Tries the configured services in turn, checks each piece that comes back, and shows nothing that fails the check.

For each service: what must not be touched is hidden from it; if that goes wrong, it gets the bare text, and terms that
it has words of its own for are replaced. What is still not right goes to the next service.
"""

import logging
import random
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from knowledge.models.deadlines import Caller, Deadline
from knowledge.richtext import RichText
from knowledge.translation.breaker import Breaker
from knowledge.translation.drafts import Draft, Piece, draft_of, finished, hints_of, portions
from knowledge.translation.protection import Protected, plain_piece, protect
from knowledge.translation.replacing import replaced
from knowledge.translation.restoring import reapplied, restore
from knowledge.translation.terms import Terms
from knowledge.translation.verification import verify
from knowledge.translation.words import (
    Hint,
    Pair,
    Provider,
    ProviderError,
    Translated,
    TranslationError,
    Trouble,
)

log = logging.getLogger(__name__)

MOST_CALLS = 8  # at once to one service; a hanging one holds no more threads than these
BACK_OFF = 0.3  # seconds before the second attempt, give or take a half
LONGEST_WAIT = 2.0  # seconds that a service may ask for and get within one translation
RETRIED = frozenset({Trouble.UNREACHABLE, Trouble.RATE_LIMITED})
DIVIDED = frozenset({Trouble.REFUSED, Trouble.MALFORMED})


@dataclass(frozen=True)
class Limits:
    """How long translating may take, in seconds: with one service, and in all."""

    each: float = 10.0
    all: float = 20.0


@dataclass
class _Seat:
    """A service with its breaker and its own threads."""

    provider: Provider
    breaker: Breaker
    caller: Caller = field(default_factory=lambda: Caller(MOST_CALLS, "translation"))


class Chain:
    """The configured services in their order. Safe to call from several threads."""

    def __init__(
        self,
        providers: Sequence[Provider],
        limits: Limits | None = None,
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._seats = [_Seat(provider, Breaker(clock)) for provider in providers]
        self._limits = limits or Limits()
        self._pause = pause

    @property
    def providers(self) -> tuple[str, ...]:
        """The services in the order in which they are tried."""
        return tuple(seat.provider.name for seat in self._seats)

    def resting(self) -> tuple[str, ...]:
        """The services that are left alone at this moment, since they failed."""
        return tuple(seat.provider.name for seat in self._seats if seat.breaker.rests)

    def close(self) -> None:
        """Closes the connections to the services."""
        for seat in self._seats:
            seat.provider.close()

    def translate(self, text: RichText, pair: Pair, terms: Terms, seconds: float | None = None) -> Translated:
        """A checked translation within so many seconds. Raises TranslationError when no service gave one."""
        (result,) = self.translate_all([text], pair, terms, seconds)
        if isinstance(result, TranslationError):
            raise result
        return result

    def translate_all(
        self, texts: Sequence[RichText], pair: Pair, terms: Terms, seconds: float | None = None
    ) -> list[Translated | TranslationError]:
        """Each text as checked as one alone, within so many seconds for each; several go to a service together."""
        if not self._seats:
            return [TranslationError() for _ in texts]
        deadline = Deadline((seconds or self._limits.all) * len(texts))
        drafts = [draft_of(text, pair, terms) for text in texts]
        for seat in self._seats:
            waiting = [draft for draft in drafts if draft.waiting]
            if not waiting or (waiting[0].troubles and not deadline.left()):
                break
            for some in portions(waiting, seat.provider):
                self._take(seat, some, pair, terms, deadline)
        return [finished(draft, pair) for draft in drafts]

    def _take(self, seat: _Seat, drafts: Sequence[Draft], pair: Pair, terms: Terms, deadline: Deadline) -> None:
        """Several texts at one service; each by itself when it does not take them, or takes them for other ones."""
        asked = [(draft, draft.waiting) for draft in drafts]
        self._try(seat, [piece for _, pieces in asked for piece in pieces], pair, terms, deadline)
        for draft, pieces in asked if len(drafts) > 1 else ():
            if any(piece.result is None and piece.trouble in DIVIDED for piece in pieces):
                self._try(seat, draft.waiting, pair, terms, deadline)
        name = seat.provider.name
        for draft, pieces in asked:
            draft.troubles += [(name, piece.trouble) for piece in pieces if piece.result is None][:1]
            draft.used += [name] if any(piece.result is not None for piece in pieces) else []

    def _try(self, seat: _Seat, pieces: Sequence[Piece], pair: Pair, terms: Terms, deadline: Deadline) -> None:
        """One service: first with what must stay hidden from it, then the bare text."""
        ways = (self._hiding, self._bare)
        for way in reversed(ways) if seat.provider.takes_advice else ways:
            waiting = [piece for piece in pieces if piece.result is None]
            if not waiting:
                break
            try:
                way(seat, waiting, pair, terms, deadline)
            except ProviderError as error:
                for piece in waiting:
                    piece.trouble = error.trouble
                return
            except Exception as error:  # noqa: BLE001 - a service's library may fail in any way
                log.warning("%s failed in a way of its own: %s", seat.provider.name, type(error).__name__)
                for piece in waiting:
                    piece.trouble = Trouble.MALFORMED
                return
        _count(seat, pieces)

    def _hiding(self, seat: _Seat, pieces: Sequence[Piece], pair: Pair, terms: Terms, deadline: Deadline) -> None:
        hidden = [protect(piece.source, pair, piece.bounds) for piece in pieces]
        results = self._call(seat, hidden, [], deadline)
        for piece, protected, result in zip(pieces, hidden, results, strict=True):
            restored = restore(protected, result)
            if restored is not None:
                self._judge(seat, piece, restored, pair, terms)
            else:
                piece.trouble = Trouble.LOST_PLACEHOLDER if result.strip() else Trouble.EMPTY

    def _bare(self, seat: _Seat, pieces: Sequence[Piece], pair: Pair, terms: Terms, deadline: Deadline) -> None:
        advised = seat.provider.takes_advice
        # A service that knows the terms still must not touch addresses and the like.
        bare = [protect(piece.source, pair, ()) if advised else plain_piece(piece.source, pair) for piece in pieces]
        hints = [hint for piece in pieces for hint in hints_of(piece)] if advised else []
        results = self._call(seat, bare, hints, deadline)
        lacking: list[tuple[Piece, RichText]] = []
        for piece, protected, result in zip(pieces, bare, results, strict=True):
            restored = restore(protected, result) if advised else reapplied(protected, result)
            if restored is None:
                piece.trouble = Trouble.LOST_PLACEHOLDER
                continue
            self._judge(seat, piece, restored, pair, terms)
            if piece.result is None and piece.trouble == Trouble.LOST_TERM:
                lacking.append((piece, restored))
        for piece, restored in lacking:  # when all are judged: what is right stays so if the service fails here
            self._replace_terms(seat, piece, restored, pair, terms, deadline)

    def _replace_terms(
        self, seat: _Seat, piece: Piece, result: RichText, pair: Pair, terms: Terms, deadline: Deadline
    ) -> None:
        """Asks what the service calls the missing terms, and puts the glossary's words in their places."""
        missing = terms.missing(piece.bounds, result.text, pair.target)
        asked = [plain_piece(RichText(bound.source), pair) for bound in missing]
        names = self._call(seat, asked, [], deadline)
        names_and_forms = [(name, bound.target) for name, bound in zip(names, missing, strict=True)]
        mended = replaced(result, names_and_forms, pair.target)
        if mended is not None:
            self._judge(seat, piece, mended, pair, terms)

    def _judge(self, seat: _Seat, piece: Piece, result: RichText, pair: Pair, terms: Terms) -> None:
        talks = seat.provider.takes_advice
        trouble = verify(piece.source, result, pair, terms, piece.bounds, talks=talks)
        if trouble is None:
            piece.result = result
        else:
            piece.trouble = trouble

    def _call(self, seat: _Seat, pieces: Sequence[Protected], hints: Sequence[Hint], deadline: Deadline) -> list[str]:
        """What the service makes of the texts, as many at a time as it takes."""
        texts, most = [piece.text for piece in pieces], seat.provider.at_once
        results: list[str] = []
        for start in range(0, len(texts), most):
            results += self._call_patiently(seat, texts[start : start + most], pieces[0].pair, hints, deadline)
        return results

    def _call_patiently(
        self, seat: _Seat, texts: Sequence[str], pair: Pair, hints: Sequence[Hint], deadline: Deadline
    ) -> list[str]:
        """The same of a few; a second attempt when the service was only busy or out of reach."""
        seat.breaker.check()
        try:
            return self._call_once(seat, texts, pair, hints, deadline)
        except ProviderError as error:
            wait = error.wait if error.wait is not None else BACK_OFF * random.uniform(0.5, 1.5)  # noqa: S311
            if error.trouble not in RETRIED or wait > min(LONGEST_WAIT, deadline.left() / 2):
                seat.breaker.failed(error.trouble, error.wait)
                raise
        self._pause(wait)
        try:
            return self._call_once(seat, texts, pair, hints, deadline)
        except ProviderError as error:
            seat.breaker.failed(error.trouble, error.wait)
            raise

    def _call_once(
        self, seat: _Seat, texts: Sequence[str], pair: Pair, hints: Sequence[Hint], deadline: Deadline
    ) -> list[str]:
        """The same at once. Its time begins when it has a place; that there was little left is not its fault."""
        usual = self._limits.each
        given = [0.0]

        def asked() -> list[str]:
            given[0] = min(usual, deadline.left())
            return seat.provider.translate(texts, pair, hints, given[0])

        try:
            results = seat.caller.call(asked, deadline, usual)
        except TimeoutError:
            raise ProviderError(Trouble.TIMEOUT if given[0] >= usual else Trouble.HURRIED) from None
        except ProviderError as error:
            if error.trouble == Trouble.TIMEOUT and given[0] < usual:
                raise ProviderError(Trouble.HURRIED) from error
            raise
        if len(results) != len(texts):
            raise ProviderError(Trouble.MALFORMED)
        return results


def _count(seat: _Seat, pieces: Sequence[Piece]) -> None:
    """Counts a message that the service has answered, once: as done, or as one that it gave nothing or a page for."""
    if any(piece.result is not None for piece in pieces):
        seat.breaker.succeeded()
    else:
        seat.breaker.failed(pieces[0].trouble)
