"""What an activity was about: the matters that the text leads to with "about", and the terms of the glossary in it.

Nothing is made up: a matter stays in the author's words, as the glossary writes them when it is one of its terms.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from handlers.minutes.draft import Kind
from handlers.minutes.kinds import Hit, is_kind_word
from handlers.minutes.message import Message, Span
from handlers.minutes.numerals import number_at
from handlers.minutes.participant_words import NOUNS
from handlers.minutes.places import NAMES as PLACES
from handlers.minutes.tokens import Token, fold
from handlers.minutes.topic_words import BEFORE, GENERIC, JOINS, LEADS, LONGEST, NOT_LEADS, PLAIN_LEADS, STOPS
from handlers.minutes.wording import is_decided
from knowledge.terms.subjects import Subject, Subjects

MOST: Final = 4
_TRAINING_IN: Final = frozenset({"i", "in"})
_INNER: Final = frozenset("-/'")
_CLAUSE_ENDS: Final = frozenset(",;(")
_VERB_ENDINGS: Final = ("ade", "dde", "erade", "ed")  # of what is told after an "and"


def _counts_on(token: Token) -> bool:
    """Whether a number goes on, so that the words before it are no matter; a year only says of when it is."""
    return token.is_number and not (len(token.word) == 4 and token.word[:2] in {"19", "20"})


@dataclass(frozen=True)
class Topics:
    """Reads the topics of a message. In `occupied` stand days, sums, names and things to do; `paid` are sums."""

    message: Message
    occupied: Sequence[Span]
    paid: Sequence[Span]
    hit: Hit | None
    subjects: Subjects

    @cached_property
    def _taken(self) -> frozenset[int]:
        """The tokens that lie in an occupied stretch."""
        return frozenset(at for span in self.occupied for at in range(*span))

    def all(self) -> tuple[str, ...]:
        """The topics, the matters first, each once."""
        told = {matter.start: matter for matter in self._matters()}
        said = [self.message.said(matter) for matter in told.values()]
        named = [self.subjects.called(matter, self.message.language) or matter for matter in said]
        named += [
            subject.name
            for subject in self.subjects.find(self.message.text, self.message.language)
            if self._counts(span := self._span(subject)) and not any(span.meets(matter) for matter in told.values())
        ]
        kept = {fold(name): name for name in reversed(named)}
        return tuple(reversed(kept.values()))[:MOST]

    def _span(self, subject: Subject) -> Span:
        return self.message.span_of(subject.start, subject.stop)

    def _counts(self, span: Span) -> bool:
        """Whether a term stands there as a theme; not as a name, as those who took part, or as what it was."""
        return not (
            any(span.meets(one) for one in self.occupied)
            or NOUNS[self.message.language].has(self.message.tokens, span.start, exact=self.message.marked)
            or is_kind_word(self.message, span.start)
            or self._is_name(span.start)
            or self._is_paid(span)
        )

    def _is_name(self, at: int) -> bool:
        """Whether a word has a capital letter that no sentence gave it: "appeared in Waste Management"."""
        before = self.message.tokens[at - 1] if at else None
        return self.message.tokens[at].capital and before is not None and (before.is_word or before.is_number)

    def _is_paid(self, span: Span) -> bool:
        """Whether it was bought: a sum stands in the same clause."""
        sentence, start, stop = self.message.sentence_of(span.start), span.start, span.stop
        while start > sentence.start and self.message.tokens[start - 1].word not in _CLAUSE_ENDS:
            start -= 1
        while stop < sentence.stop and self.message.tokens[stop].word not in _CLAUSE_ENDS:
            stop += 1
        return any(one.meets(Span(start, stop)) for one in self.paid)

    @property
    def _joins(self) -> frozenset[str]:
        return JOINS[self.message.language]

    def _matters(self) -> Iterator[Span]:
        for sentence in self.message.sentences:
            at = sentence.start
            while at < sentence.stop:
                begin = self._lead(at, sentence)
                matters = list(self._listed(begin, sentence)) if begin is not None else []
                yield from matters
                # What follows a matter only tells more of it: "tryggheten kring Ryds centrum".
                at = matters[-1].stop + 1 if matters else max(begin or 0, at + 1)

    def _lead(self, at: int, sentence: Span) -> int | None:
        """Where the matter begins when a word that leads to one stands at a place."""
        message, text = self.message, self.message.tokens
        if at in self._taken or (self.hit is not None and self.hit.span.holds(at) and at + 1 != self.hit.span.stop):
            return None  # but "om" of "dialog om" leads on
        plain = message.language == "vi" and not message.marked
        lead = (PLAIN_LEADS if plain else LEADS[message.language]).at(text, at, exact=message.marked)
        if lead is None:
            return self._after_training(at)
        if any(span.stop == at for span in self.paid):
            return None  # "11,300 kr on the municipality"
        counts = NOUNS[message.language].at(text, at, exact=message.marked)
        if (counts is not None and counts[0] >= lead[0]) or self._leads_nowhere(at):
            return None
        return lead[0] if lead[0] < sentence.stop else None

    def _after_training(self, at: int) -> int | None:
        """What a training was in: "utbildning i luftmätning", "tập huấn phân loại rác"."""
        if self.hit is None or self.hit.kind is not Kind.TRAINING or at != self.hit.span.stop:
            return None
        token = self.message.tokens[at]
        if token.word in _TRAINING_IN and self.message.language != "vi":
            return at + 1
        counts = NOUNS["vi"].has(self.message.tokens, at, exact=self.message.marked)
        return at if self.message.language == "vi" and token.is_word and not counts else None

    def _leads_nowhere(self, at: int) -> bool:
        """Whether the word belongs to "on site", "ra về" and the like."""
        table, text = NOT_LEADS[self.message.language], self.message.tokens
        around = table.at(text, max(at - 1, 0), exact=self.message.marked)
        return (around is not None and around[0] > at) or table.has(text, at, exact=self.message.marked)

    def _listed(self, begin: int, sentence: Span) -> Iterator[Span]:
        """The matter that begins there, and those that are listed with it."""
        text = self.message.tokens
        labelled = text[begin].word == ":"
        at = begin + (labelled or text[begin].word == ".")  # "ang. slutrapporten"
        first = True
        while at < sentence.stop:
            matter = self._matter(at, sentence, first=first)
            if matter is None:
                return
            yield matter
            if matter.stop >= sentence.stop or not self._goes_on(matter.stop, sentence, labelled=labelled):
                return
            at, first = matter.stop + 1, False
            at += at < sentence.stop and text[at].word in self._joins  # "a, b, and c"

    def _goes_on(self, mark: int, sentence: Span, *, labelled: bool) -> bool:
        """Whether a list goes on behind a mark or a joining word; a comma needs an "and" to come, or a label before."""
        text = self.message.tokens
        if text[mark].word in self._joins:
            return True
        if text[mark].word != ",":
            return False
        coming = range(mark + 1, min(sentence.stop, mark + 3 * LONGEST[self.message.language]))
        end = next((at for at in coming if self._ends(at) and text[at].word not in {*self._joins, ","}), sentence.stop)
        return labelled or any(text[at].word in self._joins for at in range(mark + 1, end))

    def _matter(self, at: int, sentence: Span, *, first: bool) -> Span | None:
        """The words up to where the matter ends; None when it is no matter but a clause, a number or a name."""
        message, text, language = self.message, self.message.tokens, self.message.language
        while at < sentence.stop and (before := BEFORE[language].at(text, at, exact=message.marked)):
            at = before[0]
        stop, most = at, min(sentence.stop, at + 3 * LONGEST[language])
        while stop < most and not self._ends(stop):
            stop += 1
        stop -= stop - at > 1 and text[stop - 1].word.endswith(_VERB_ENDINGS)
        if stop == at or (stop < sentence.stop and _counts_on(text[stop])) or self._is_nothing(Span(at, stop)):
            return None
        if not first and (text[at].capital or text[at].word.endswith(_VERB_ENDINGS) or is_decided(self.message, at)):
            return None  # "om avlopp och Anna skickar", "about waste and agreed"
        return Span(at, stop)

    def _is_nothing(self, matter: Span) -> bool:
        """Whether the words are a clause, a number, a place, only people, the activity itself, or "the project"."""
        message, text, start = self.message, self.message.tokens, matter.start
        is_itself = self.hit is not None and self.hit.span.meets(matter)
        if is_itself or sum(token.is_word for token in message.words(matter)) > LONGEST[message.language]:
            return True
        tables = (GENERIC[message.language], NOUNS[message.language])
        whole = any((hit := table.at(text, start, exact=message.marked)) and hit[0] >= matter.stop for table in tables)
        return whole or number_at(message, start) is not None or PLACES.has(text, start, exact=message.marked)

    def _ends(self, at: int) -> bool:
        text = self.message.tokens
        token = text[at]
        if token.word in self._joins:
            return text[at - 1].word != "-"  # not in "mark- och vattenanvändning"
        if at in self._taken or token.word in STOPS[self.message.language]:
            return True
        return not token.is_word and token.word not in _INNER
