"""Where it was: the stretch of the text that says the place, or none.

Every part of the text that may be a place is weighed: a label says it outright, a preposition well, a destination,
a name between two commas and a host less. What was only talked about, and who is only from there, is no place.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from handlers.minutes.belonging import tells_whose
from handlers.minutes.draft import Kind
from handlers.minutes.kinds import is_kind_word, kind_at, kind_stop
from handlers.minutes.message import Message, Span, taken
from handlers.minutes.numerals import number_at
from handlers.minutes.online import is_remote, online
from handlers.minutes.organisations import Mention
from handlers.minutes.place_extent import Extent
from handlers.minutes.place_words import (
    ABOUT,
    AT,
    BEFORE,
    CHARGED,
    HOSTED,
    LABELS,
    MEETS,
    MET,
    NOT_PLACES,
    PUBLIC,
    ROOMS,
    TO,
    VI_HEADS,
    VI_RESIDENTS,
)

_SAID, _AT, _ONLINE, _TO, _BARE, _HOST, _HOUSE = range(7)  # what tells a place, the surest first
_NEAR: Final = 6  # words
_FEW: Final = 3
_VISITS: Final = frozenset({Kind.STUDY_VISIT, Kind.DELEGATION, Kind.SCHOOL_EXCHANGE})
# What follows these with a capital letter is what they were about: "utbildning i Excel".
_ABOUT_IT: Final = frozenset({None, Kind.PUBLICATION, Kind.TRAINING})
_ALL: Final = frozenset("allt alltihop båda bägge both all".split())
_PEOPLE: Final = frozenset("vi jag de hon han we i they she he".split())
_OPENS: Final = frozenset([",", ";", ":", "(", "\n", ".", "-", ">", "→"])


@dataclass(frozen=True)
class Places:
    """Looks for places in a message, outside of what is `occupied` by dates, costs and follow-ups."""

    message: Message
    occupied: Sequence[Span]
    named: Sequence[Mention]
    paid: Sequence[Span] = ()
    persons: Sequence[Span] = ()

    @cached_property
    def _extent(self) -> Extent:
        return Extent(self.message, self.occupied, self.named)

    def best(self) -> str | None:
        """The place; None when the text says none, or that people met over a line."""
        found = sorted((one for one in self.found() if self._is_where(*one)), key=lambda one: (one[0], one[1].start))
        sure = [one for one in found if one[0] in {_SAID, _ONLINE}]
        found = sure if is_remote(self.message, self.occupied) else found
        return self._said(found[0][1]) if found else None

    def _is_where(self, sure: int, span: Span) -> bool:
        """Whether it tells where the activity was; "the pilot at the lake works" only tells of the pilot."""
        if sure not in {_AT, _HOUSE} or self._extent.has_name(span) or self._extent.mention_at(span.start):
            return True
        sentence = self.message.sentence_of(span.start)
        tells = {one for one in self.message.sentences if self._tells(one)} or {self.message.sentences[0]}
        return sentence in tells

    def _tells(self, sentence: Span) -> bool:
        return any(is_kind_word(self.message, at) for at in range(*sentence) if not taken(self.occupied, at))

    def spans(self) -> list[Span]:
        """Every stretch that names a place."""
        return [span for _, span in self.found()]

    def found(self) -> Iterator[tuple[int, Span]]:
        """How surely, and where, places are named."""
        for at in range(len(self.message.tokens)):
            if not taken(self.occupied, at):
                yield from self._from(at)

    def _from(self, at: int) -> Iterator[tuple[int, Span]]:
        inside = self._extent.mention_over(at) is not None
        if span := self._labelled(at):
            yield _SAID, span
        elif span := None if inside else online(self.message, at):
            yield _ONLINE, span
        elif span := self._host(at):
            yield _HOST, span
        elif inside:
            return
        elif span := self._led(at):
            yield (_HOUSE if self._is_only_owned(span) else _AT), span
        elif span := (self._destination(at) or self._residents(at)):
            yield _TO, span
        elif span := self._bare(at):
            yield _BARE, span

    def _said(self, span: Span) -> str:
        said = self.message.said(span)
        return said.casefold().removesuffix("möte").capitalize() if said.casefold().endswith("möte") else said

    def _labelled(self, at: int) -> Span | None:
        """Such as "Plats: biblioteket": up to the next comma."""
        text, hit = self.message.tokens, LABELS.at(self.message.tokens, at)
        if hit is None or hit[0] + 1 >= len(text) or text[hit[0]].word != ":":
            return None
        start = stop = hit[0] + 1
        sentence = self.message.sentence_of(start)
        while stop < sentence.stop and text[stop].word not in {",", ";", "("} and not taken(self.occupied, stop):
            stop += 1
        return Span(start, stop) if stop > start else None

    def _led(self, at: int) -> Span | None:
        """Such as "på biblioteket", "at LiU", "tại thư viện tỉnh"."""
        text = self.message.tokens
        hit = AT[self.message.language].at(text, at, exact=self.message.marked)
        if hit is None or hit[0] >= len(self.message.tokens) or taken(self.occupied, hit[0]):
            return None
        if (
            self._of_a_name(at)
            or self._pays(at)
            or self._belongs(at, hit[0])
            or (text[at].word == "hos" and not self._is_where_they_met(at))
        ):
            return None
        if self.message.tokens[at].word in {"i", "in", "on", "ở"} and self._is_about(at):
            return None
        start = hit[0] + (self.message.tokens[hit[0]].word in {"the", "a"} and hit[0] + 1 < len(self.message.tokens))
        span = self._extent.of(start)
        if span is None or (
            self._extent.mention_at(start) and span == self._mention_span(start) and not self._hosts(at)
        ):
            return None
        sure = self._extent.is_place(span) or (span.stop - span.start <= 4 and self._is_name(at, span))
        return span if sure else None

    def _belongs(self, at: int, start: int) -> bool:
        """Whether the organisation behind the preposition is only where somebody works: "Karin på Sida"."""
        start += self.message.tokens[start].word == "the" and start + 1 < len(self.message.tokens)
        return self._extent.mention_at(start) is not None and tells_whose(self.message, at, self.persons)

    def _is_where_they_met(self, at: int) -> bool:
        """Whether "hos" follows a word for a meeting, or that people were there; not "kompetensen hos X"."""
        if at == 0:
            return False
        if taken(self.occupied, at - 1) and not taken(self.paid, at - 1):
            before = range(self.message.sentence_of(at).start, at)
            return any(is_kind_word(self.message, one) for one in before)  # "utbildning 10-12 november hos X"
        return kind_at(self.message, at - 1) is Kind.MEETING or any(
            MET.at(self.message.tokens, one) == (at, True) for one in range(max(0, at - _FEW), at)
        )

    def _is_only_owned(self, span: Span) -> bool:
        """Whether it is some house of somebody's: "nhà máy nước của X ở Linköping"."""
        text = self.message.tokens
        owned = span.stop < len(text) and text[span.stop].word == "của"
        return owned and not self._extent.has_name(span)

    def _pays(self, at: int) -> bool:
        """Whether the preposition may tell who pays: "46 700 kr på Linköpings kommun"."""
        all_of_it = self.message.tokens[at - 1].word in _ALL or self._is_charged(at)
        return self.message.tokens[at].word in {"på", "on"} and (taken(self.paid, at - 1) or all_of_it)

    def _is_charged(self, at: int) -> bool:
        """Whether what cost an amount was charged to somebody: "middagen kostade 9 870 kr och gick på X"."""
        sentence = self.message.sentence_of(at)
        costs = any(sentence.meets(span) for span in self.paid)
        words = [token.word for token in self.message.tokens[max(sentence.start, at - 2) : at]]
        return costs and bool(words) and words[-1] in CHARGED and words[0] not in _PEOPLE

    def _hosts(self, at: int) -> bool:
        """Whether the preposition may lead to an organisation's house."""
        return self.message.tokens[at].word in {"på", "at", "tại", "ở", "outside", "utanför", "vid", "hos"}

    def _of_a_name(self, at: int) -> bool:
        """Whether the preposition is part of an organisation's name, or follows one that it tells from others."""
        if self._extent.mention_over(at):
            return True
        before = self._extent.mention_over(at - 1) if at else None
        said = self.message.tokens[at - 1].word if at else ""
        is_common = said.endswith(
            ("förbundet", "bolaget", "kommittén", "universitetet", "gymnasiet", "ambassad", "myndigheten")
        )
        return before is not None and self.message.tokens[at].word == "i" and is_common

    def _is_about(self, at: int) -> bool:
        """Whether it only tells what was talked about; what many come to is held where its matter lies."""
        sentence, text = self.message.sentence_of(at), self.message.tokens
        start = at
        while start > sentence.start and text[start - 1].word not in _OPENS:
            start -= 1
        led = self._abouts[bisect_left(self._abouts, start) : bisect_left(self._abouts, at)]
        public = any(token.plain.endswith(PUBLIC) for token in text[sentence.start : at])
        return bool(led) and not public and not any(is_kind_word(self.message, one) for one in range(led[-1], at))

    @cached_property
    def _abouts(self) -> list[int]:
        """Where words stand that lead to what was talked about."""
        text, about = self.message.tokens, ABOUT[self.message.language]
        return [at for at in range(len(text)) if about.has(text, at, exact=self.message.marked)]

    def _is_name(self, at: int, span: Span) -> bool:
        """Whether a capital letter and the word before make it a place, unknown as it is."""
        text = self.message.tokens
        first = text[span.start]
        if not first.capital or first.word in NOT_PLACES or (self.message.said(span).isupper() and len(first.word) < 5):
            return False
        if text[at].word in {"i", "in"}:
            return at > 0 and kind_at(self.message, at - 1) not in _ABOUT_IT
        return text[at].word in {"at", "tại", "ở", "vid", "hos"} or (
            text[at].word == "på" and not first.word.endswith("ska")
        )

    def _destination(self, at: int) -> Span | None:
        """Such as "besökte Katedralskolan", "sang Thái Nguyên", "a trip to Singapore"."""
        hit = TO[self.message.language].at(self.message.tokens, at, exact=self.message.marked)
        if self.message.language == "vi" and (beside := MEETS.at(self.message.tokens, at)):
            hit = beside
        if hit is None or hit[0] >= len(self.message.tokens) or taken(self.occupied, hit[0]):
            return None
        span = self._extent.of(hit[0] + (self.message.tokens[hit[0]].word == "the"))
        if span is None or self._is_about(at) or self._owns(span):
            return None
        if self._extent.mention_at(span.start) and self._mention_span(span.start) == span:
            return span if self.message.tokens[at].word not in {"to", "till", "đi"} or self._is_of_visit(at) else None
        if self.message.tokens[at].word == "till" and not self._is_of_visit(at):
            return None
        return span if self._extent.is_place(span) and self._extent.has_name(span) else None

    def _is_of_visit(self, at: int) -> bool:
        """Whether "to" belongs to a visit that somebody made: "study visit by DOET to Folkungaskolan"."""
        before = range(max(self.message.sentence_of(at).start, at - _NEAR), at)
        kinds = {kind_at(self.message, one) for one in before}
        return bool(kinds & _VISITS) and "," not in {self.message.tokens[one].word for one in before}

    def _owns(self, span: Span) -> bool:
        """Whether it only tells whose something is: "letters to Linköping's pupils"."""
        return span.stop < len(self.message.tokens) and self.message.tokens[span.stop].word == "'"

    def _residents(self, at: int) -> Span | None:
        """Such as "bà con tổ 5 phường Bách Quang": they were met where they live."""
        if self.message.language != "vi":
            return None
        hit = VI_RESIDENTS.at(self.message.tokens, at, exact=self.message.marked)
        start = hit[0] if hit else at
        if start >= len(self.message.tokens) or not VI_HEADS.has(self.message.tokens, start, exact=self.message.marked):
            return None
        span = self._extent.of(start) if hit else None
        return span if span and self._extent.has_name(span) else None

    def _bare(self, at: int) -> Span | None:
        """A place that stands between two commas, or right after the word for the kind."""
        text = self.message.tokens
        if at == 0 and not VI_HEADS.has(text, 0, exact=True) and text[0].word not in ROOMS:
            return None
        opens = at == 0 or text[at - 1].word in _OPENS or 0 < kind_stop(self.message, at - 1) <= at
        if not opens or self._extent.mention_at(at):
            return None
        span = self._extent.of(at)
        if kind_at(self.message, max(at - 1, 0)) is Kind.DELEGATION:
            return None  # "đoàn Nhật Bản"
        if span is None or not (self._extent.is_place(span) and self._extent.has_name(span)):
            return None
        if self._only_names(span) or self._owns(span) or self._heads(span):
            return None
        closes = span.stop >= len(text) or not (text[span.stop].is_word or text[span.stop].is_number)
        return span if closes or taken(self.occupied, span.stop) else None

    def _heads(self, span: Span) -> bool:
        """Whether it heads an item of a list: "2. Drinking water: the pilot works"."""
        after = self.message.tokens[span.stop : span.stop + 1]
        return bool(after) and after[0].word == ":" and span.start > self.message.sentences[0].stop

    def _only_names(self, span: Span) -> bool:
        """Whether organisations are named there and no house of theirs."""
        first = self.message.tokens[span.start]
        headed = self._extent.is_headed(span.start) if self.message.language == "vi" else first.word in BEFORE
        return any(one.span.meets(span) for one in self.named) and not headed

    def _host(self, at: int) -> Span | None:
        """Such as "Katedralskolan hosted 14 students"."""
        mention = self._extent.mention_at(at)
        if mention is None or mention.span.stop + 1 >= len(self.message.tokens):
            return None
        hit = HOSTED.at(self.message.tokens, mention.span.stop)
        return mention.span if hit and number_at(self.message, hit[0]) else None

    def _mention_span(self, at: int) -> Span:
        mention = self._extent.mention_at(at)
        return mention.span if mention else Span(at, at)
