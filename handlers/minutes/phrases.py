"""Tables of phrases, looked up word by word: the longest that begins at a place."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from handlers.minutes.tokens import Token, fold, tokens

Value = TypeVar("Value")


@dataclass(frozen=True)
class Entry(Generic[Value]):
    """A phrase as words; the last may go on ("studiebesök*" is meant with any ending)."""

    words: tuple[str, ...]
    plain: tuple[str, ...]
    open: bool
    value: Value
    inner: bool = False  # the word may also begin with something else: "*utbildning*"


class Phrases(Generic[Value]):
    """Phrases with what they mean. A word typed without its diacritics counts as the word itself."""

    def __init__(self, rows: Iterable[tuple[str, Value]]) -> None:
        """Each row has phrases with commas between.

        A star at the end stands for any ending of the last word, one before a single word also for any beginning.
        """
        self._entries: dict[str, list[Entry[Value]]] = {}
        self._beginnings: dict[str, list[Entry[Value]]] = {}
        self._inner: list[Entry[Value]] = []
        for spellings, value in rows:
            for spelling in spellings.split(","):
                if words := " ".join(spelling.split()):
                    self._add(words, value)

    def _add(self, spelling: str, value: Value) -> None:
        words = tuple(token.word for token in tokens(spelling.strip("*")))
        entry = Entry(words, tuple(map(fold, words)), spelling.endswith("*"), value, spelling.startswith("*"))
        if entry.inner:
            self._inner.append(entry)
            return
        is_beginning = entry.open and len(words) == 1
        table, key = (self._beginnings, entry.plain[0][:3]) if is_beginning else (self._entries, entry.plain[0])
        table.setdefault(key, []).append(entry)

    def at(self, text: Sequence[Token], place: int, *, exact: bool = False) -> tuple[int, Value] | None:
        """The end and the meaning of the longest phrase there; with `exact` diacritics must be as in the table.

        None behind the end, too: what a text tells may be nothing but its opening.
        """
        if place >= len(text):
            return None
        first = text[place].plain
        best: tuple[int, int, Value] | None = None
        for entry in (*self._entries.get(first, ()), *self._beginnings.get(first[:3], ())):
            stop = place + len(entry.words)
            if best is not None and (len(entry.words), len(entry.words[-1])) <= best[:2]:
                continue
            if stop <= len(text) and _fits(entry, text[place:stop], exact=exact):
                best = (len(entry.words), len(entry.words[-1]), entry.value)
        if best is None and text[place].is_word:
            best = next(((1, 0, entry.value) for entry in self._inner if _holds(entry, first)), None)
        return (place + best[0], best[2]) if best else None

    def has(self, text: Sequence[Token], place: int, *, exact: bool = False) -> bool:
        """Whether a phrase begins there."""
        return self.at(text, place, exact=exact) is not None

    def all(self, text: Sequence[Token], *, exact: bool = False) -> list[tuple[int, int, Value]]:
        """Every phrase from left to right with where it begins and ends; none overlap."""
        found: list[tuple[int, int, Value]] = []
        place = 0
        while place < len(text):
            hit = self.at(text, place, exact=exact)
            if hit:
                found.append((place, *hit))
            place = hit[0] if hit else place + 1
        return found


def _holds(entry: Entry[Value], plain: str) -> bool:
    return entry.plain[0] in plain if entry.open else plain.endswith(entry.plain[0])


def _fits(entry: Entry[Value], text: Sequence[Token], *, exact: bool) -> bool:
    *earlier, last = zip(entry.words, entry.plain, text, strict=True)
    return all(_same(word, plain, token, exact=exact) for word, plain, token in earlier) and _same(
        *last, exact=exact, open_=entry.open
    )


def _same(word: str, plain: str, token: Token, *, exact: bool, open_: bool = False) -> bool:
    if open_:
        return token.word.startswith(word) or (not exact and token.word.isascii() and token.plain.startswith(plain))
    return token.word == word or (not exact and token.word == token.plain == plain)


def words(spellings: str) -> Phrases[bool]:
    """A table that only tells whether one of the phrases stands at a place."""
    return Phrases([(spellings, True)])
