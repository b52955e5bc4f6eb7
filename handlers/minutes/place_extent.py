"""How far the name of a place goes: over words for houses and rooms, names within it, and a place that it lies in."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from handlers.minutes.kinds import is_kind_word
from handlers.minutes.message import Message, Span, taken
from handlers.minutes.organisation_words import VI_TOPICS
from handlers.minutes.organisations import Mention
from handlers.minutes.phrases import words
from handlers.minutes.place_words import (
    AFTER,
    BEFORE,
    HOUSES,
    LONE,
    NOT_PLACES,
    ROOMS,
    VI_GOES_ON,
    VI_HEADS,
    VI_NOT_HEADS,
    VI_STOPS,
)
from handlers.minutes.places import NAMES
from handlers.minutes.tokens import Token

_LONGEST: Final = 10  # words
_LINKS: Final = frozenset({"'", "-", "&"})
_NO_NOUNS: Final = frozenset("and with for to a the of at in on by from about".split())
_SMALL: Final = frozenset("cho to ban xa ho song".split())  # words of their own without their diacritics
_NUMBERED: Final = frozenset("tổ phòng phường xóm khu thôn số họp tầng to phong".split())
_OF_MANY: Final = words("kcn, ccn, khu công nghiệp, cụm công nghiệp, khu đô thị, khu tái định cư, nhà máy, trạm")
_UNITS: Final = frozenset("ngày tuần tháng năm hôm lúc sáng chiều tối trưa".split())
_PLAIN_STOPS: Final = frozenset(
    "voi cung ve do co cho de tu duoc cua la va gom nghe gap ban ngay hom sang chieu toi thu tuan du moi".split()
)


@dataclass(frozen=True)
class Extent:
    """Measures places in a message, outside of what is `occupied` by dates, costs and follow-ups."""

    message: Message
    occupied: Sequence[Span]
    named: Sequence[Mention]

    def mention_over(self, at: int) -> Mention | None:
        """The organisation named over the token."""
        return self._over.get(at)

    def mention_at(self, at: int) -> Mention | None:
        """The organisation whose name begins there."""
        found = self._over.get(at)
        return found if found is not None and found.span.start == at else None

    @cached_property
    def _over(self) -> dict[int, Mention]:
        """The organisation over each token that belongs to a name."""
        return {at: one for one in reversed(self.named) for at in range(*one.span)}

    def of(self, start: int) -> Span | None:
        """The whole of the place that begins there."""
        stop = start
        while stop < len(self.message.tokens) and stop - start < _LONGEST and not taken(self.occupied, stop):
            further = self._further(start, stop)
            if further == stop:
                break
            stop = further
        while stop > start and not (self.message.tokens[stop - 1].is_word or self.message.tokens[stop - 1].is_number):
            stop -= 1
        return Span(start, stop) if stop > start else None

    def _further(self, start: int, stop: int) -> int:
        """Where the place goes on; the same token when it ends."""
        text, token = self.message.tokens, self.message.tokens[stop]
        if mention := self.mention_at(stop):
            whole = stop == start or self.message.language == "vi" or not text[stop - 1].word.endswith(",")
            return mention.span.stop if whole else stop
        if token.word in _LINKS or (token.word == "s" and text[stop - 1].word == "'"):
            return stop + 1 if stop > start and stop + 1 < len(text) and self._links(stop) else stop
        if not (token.is_word or token.is_number):
            return stop
        if self.message.language == "vi":
            return self._further_vietnamese(start, stop)
        if token.is_number:
            return stop + 1 if text[stop - 1].word in ROOMS and stop > start else stop
        if self._is_inner(text, start, stop):
            return stop + 1
        is_in = token.word in {"i", "in", "vid"} and stop > start and stop + 1 < len(text)
        return stop + 2 if is_in and self._names(stop + 1) and not self._is_known(start, stop) else stop

    def _links(self, stop: int) -> bool:
        text = self.message.tokens
        return text[stop].word == "'" or (text[stop + 1].capital and (text[stop].word == "&" or not text[stop].spaced))

    def _is_inner(self, text: Sequence[Token], start: int, stop: int) -> bool:
        token = text[stop]
        if token.word in NOT_PLACES:
            return False
        first = stop == start and (token.word in BEFORE | AFTER or token.word.endswith(HOUSES))
        if self.message.language == "en" and self._leads_on(start, stop):
            return True
        return token.capital or first or (stop > start and token.word in AFTER and not is_kind_word(self.message, stop))

    def _leads_on(self, start: int, stop: int) -> bool:
        """Whether a describing word stands between the name and its noun: "Tekniska biogas plant"."""
        text = self.message.tokens
        if stop == start or stop + 1 >= len(text) or text[stop].word in _NO_NOUNS or not text[stop - 1].capital:
            return False
        return text[stop + 1].word in AFTER and text[stop].word.isalpha()

    def _is_known(self, start: int, stop: int) -> bool:
        """Whether what has been read is a city already: "Hanoi in ..."."""
        hit = NAMES.at(self.message.tokens, start)
        return hit is not None and hit[0] == stop

    def _names(self, at: int) -> bool:
        return self.message.tokens[at].capital and not taken(self.occupied, at) and not self.mention_at(at)

    def _further_vietnamese(self, start: int, stop: int) -> int:
        text = self.message.tokens
        if hit := (NAMES.at(text, stop) or VI_HEADS.at(text, stop, exact=self.message.marked)):
            is_head = not NAMES.at(text, stop)
            return hit[0] if stop == start or not is_head or self.is_headed(start) else stop
        token = text[stop]
        if token.capital and (topic := VI_TOPICS.at(text, stop, exact=self.message.marked)):
            return topic[0]  # "hội trường Sở Y tế"
        if stop > start and (on := VI_GOES_ON.at(text, stop, exact=self.message.marked)) and not token.capital:
            return on[0] if self.is_headed(start) else stop
        if stop > start and self.is_headed(start):
            if token.is_number:
                numbered = text[stop - 1].word in _NUMBERED or not token.spaced or self._ends_name(start, stop)
                return stop + 1 if numbered else stop
            is_stop = token.word in VI_STOPS or (not self.message.marked and token.plain in _PLAIN_STOPS)
            before = any(one.capital for one in text[start + 1 : stop])
            ends = not token.capital and (is_stop or (before and not self._named_further_on(stop)))
            return stop if ends else stop + 1
        return stop + 1 if token.capital else stop

    def _ends_name(self, start: int, stop: int) -> bool:
        """Whether a number tells a zone or a plant from others of its name, counting nothing: "KCN Sông Công 2"."""
        text, after = self.message.tokens, stop + 1
        of_many = any(_OF_MANY.has(text, at, exact=self.message.marked) for at in range(start, stop))
        if not of_many or len(text[stop].word) > 1 or not text[stop - 1].capital:
            return False
        if after >= len(text) or taken(self.occupied, after) or not (text[after].is_word or text[after].is_number):
            return after >= len(text) or text[after].word not in {"/", "-", ":", "%"}
        dated = text[after].word in {"hôm", "ngày"} and after + 1 < len(text) and text[after + 1].is_number
        return dated or (text[after].word in VI_STOPS - _UNITS)

    def _named_further_on(self, stop: int) -> bool:
        """Whether a name goes on after some words without a capital letter: "Học | tập cộng đồng | phường"."""
        for token in self.message.tokens[stop : stop + 5]:
            if not token.is_word or token.word in VI_STOPS:
                return False
            if token.capital:
                return True
        return False

    def is_headed(self, start: int) -> bool:
        """Whether a Vietnamese word for a house, a water or a district begins there."""
        text = self.message.tokens
        if text[start].word in _SMALL and start + 1 < len(text) and self.mention_at(start + 1):
            return False
        exact = self.message.marked
        return VI_HEADS.has(text, start, exact=exact) and not VI_NOT_HEADS.has(text, start, exact=exact)

    def is_place(self, span: Span) -> bool:
        """Whether it is known as one, or made of words for places."""
        text, words = self.message.tokens, self.message.words(span)
        if any(NAMES.has(text, at) for at in range(*span)):
            return True
        if self.message.language == "vi":
            return self.is_headed(span.start) and len(words) > 1
        if words[0].word.endswith(HOUSES):
            return True
        if len(words) == 1:
            led = span.start > 0 and text[span.start - 1].word == "the"
            return words[0].word in AFTER and led and words[0].word not in LONE
        return words[0].word in BEFORE or words[-1].word in AFTER

    def has_name(self, span: Span) -> bool:
        """Whether it is this place and no other: with a capital letter or a number."""
        words = self.message.words(span)
        known = any(NAMES.has(self.message.tokens, at) for at in range(*span))
        is_one = any(word.capital or word.is_number for word in words[1:]) or known
        is_one = is_one or (words[0].capital and len(words) > 1 and words[-1].word in AFTER)
        house = next((end for end in HOUSES if words[0].word.endswith(end)), "")
        return is_one or (bool(house) and len(words[0].word) > len(house) + 2) or bool(self.mention_at(span.stop - 1))
