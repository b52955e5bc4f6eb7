"""A message with what every part of the grammar looks at: its tokens, its sentences, and which stretches are taken."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from typing import Final, Literal, NamedTuple

from handlers.minutes.pasted import unpasted
from handlers.minutes.teencode import spelt_out
from handlers.minutes.tokens import Token, tidy, tokens

Language = Literal["sv", "en", "vi"]
_VIETNAMESE: Final = frozenset("ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ")
# A full stop after these ends no sentence ...
_TITLES: Final = frozenset(
    "kl nr mr mrs ms dr prof tp ts gs ths pgs bs ks ca dvs resp vs approx obs ang m inkl exkl forts fr gm pga".split()
)
# ... and after these only when a capital letter follows.
_SHORTENED: Final = frozenset(
    """
        jan feb mar apr jun jul aug sep sept okt oct nov dec febr fre tors tis ons tor mon tue wed thu fri st no ex
        bl f e d tel kap incl cf etc h v b o c i max min m a p s tr q pers delt kv
    """.split()
)
_QUOTES: Final = frozenset('"“”„«»')
_ENDS: Final = frozenset(".!?;\n•…")
_MARKED_SHARE: Final = 4  # of so many words one has diacritics, when an author writes them
_SHOUT: Final = 15  # letters of a message that is all in capitals, so that they mark no names


class Span(NamedTuple):
    """A stretch of tokens."""

    start: int
    stop: int

    def holds(self, place: int) -> bool:
        """Whether the token lies in it."""
        return self.start <= place < self.stop

    def meets(self, other: "Span") -> bool:
        """Whether the two have a token in common."""
        return self.start < other.stop and other.start < self.stop


@dataclass(frozen=True)
class Message:
    """A text as its author sent it. `now` is the moment in the author's zone."""

    text: str
    language: Language
    now: datetime
    tokens: Sequence[Token] = field(repr=False)

    @property
    def today(self) -> date:
        """The author's day."""
        return self.now.date()

    @cached_property
    def marked(self) -> bool:
        """Whether the author writes Vietnamese with its diacritics, so that "nam" is not "năm"."""
        if self.language != "vi":
            return False
        words = [token.word for token in self.tokens if token.is_word]
        marked = sum(not _VIETNAMESE.isdisjoint(word) for word in words)
        letters = sum(letter in _VIETNAMESE for letter in self.text.lower())
        return letters >= 4 or (marked > 1 and marked * _MARKED_SHARE >= len(words))

    @cached_property
    def uses_capitals(self) -> bool:
        """Whether the author begins sentences and names with capital letters."""
        return sum(token.capital for token in self.tokens) > 1

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences and the items of lists, without their marks at the end."""
        found: list[Span] = []
        start = 0
        for place in range(len(self.tokens) + 1):
            if place == len(self.tokens) or self._ends(place) or self._begins_item(place):
                if place > start:
                    found.append(Span(start, place))
                start = place + 1 if place < len(self.tokens) and self._ends(place) else place
        return found

    @cached_property
    def quotes(self) -> list[int]:
        """Where quotation marks stand."""
        return [place for place, token in enumerate(self.tokens) if token.word in _QUOTES]

    def _ends(self, place: int) -> bool:
        token = self.tokens[place]
        if token.word not in _ENDS:
            return False
        return token.word != "." or self._is_full_stop(place)

    def _is_full_stop(self, place: int) -> bool:
        after = self.tokens[place + 1] if place + 1 < len(self.tokens) else None
        if after is None or after.word == "\n":
            return True
        before = self.tokens[place - 1] if place else None
        if not after.spaced or before is None:
            return False
        if before.plain in _SHORTENED:
            return after.capital or (after.is_word and not self.uses_capitals)
        if before.is_number and place >= 2 and self._may_head(place - 2):
            return False  # "1. Tekniska skickar"
        return before.plain not in _TITLES

    def _may_head(self, place: int) -> bool:
        """Whether a list may begin behind the token; "v. 3." is no item of one."""
        word = self.tokens[place].word
        return word == ":" or (word in _ENDS and (word != "." or self._is_full_stop(place)))

    def _begins_item(self, place: int) -> bool:
        """Whether "1)" or "(1)" stands here."""
        return (
            place + 1 < len(self.tokens)
            and self.tokens[place].is_number
            and self.tokens[place + 1].word == ")"
            and len(self.tokens[place].word) == 1
            and self.tokens[place].spaced
        )

    def words(self, span: Span) -> Sequence[Token]:
        """The tokens of a stretch."""
        return self.tokens[span.start : span.stop]

    def said(self, span: Span) -> str:
        """The stretch as it stands in the text."""
        if span.stop <= span.start:
            return ""
        return self.text[self.tokens[span.start].start : self.tokens[span.stop - 1].stop]

    def span_of(self, start: int, stop: int) -> Span:
        """The tokens that lie between two places of the text."""
        first = bisect_right(self.tokens, start, key=lambda token: token.stop)
        last = bisect_left(self.tokens, stop, key=lambda token: token.start)
        return Span(first, last) if first < last else Span(0, 0)

    def sentence_of(self, place: int) -> Span:
        """The sentence in which a token lies."""
        number = bisect_right(self.sentences, place, key=lambda span: span.start) - 1
        found = self.sentences[number] if number >= 0 else Span(0, 0)
        return found if found.holds(place) else Span(place, place + 1)


def message(text: str, language: Language, now: datetime) -> Message:
    """The message of a text."""
    text = tidy(unpasted(text.replace("\r\n", "\n")))
    text = spelt_out(text) if language == "vi" else text
    found = tokens(text)
    if sum(map(str.isalpha, text)) >= _SHOUT and text == text.upper():
        found = [replace(token, capital=False) for token in found]
    return Message(text, language, now, found)


def taken(spans: Iterable[Span], place: int) -> bool:
    """Whether a token lies in one of the stretches."""
    return any(start <= place < stop for start, stop in spans)
