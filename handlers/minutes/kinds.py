"""What sort of activity a message tells of, by the words for it."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from handlers.minutes.draft import Kind
from handlers.minutes.kind_slips import MISSPELT
from handlers.minutes.kind_words import (
    ABOUT,
    LIKELY,
    RESIDENTS,
    SCHOOL,
    SHOWS,
    TABLES,
    TRAVELS,
    USUAL,
    VERB,
    WISHES,
    WITH,
    Sort,
)
from handlers.minutes.message import Language, Message, Span, taken
from handlers.minutes.organisations import Mention
from handlers.minutes.phrases import words
from handlers.minutes.tokens import tokens

_FEW: Final = 2  # words that only head what follows: "Protokoll från möte: studiebesök"
_BESIDE: Final = frozenset("voi cung with".split())  # a delegation that somebody met with: "họp với đoàn Linköping"
_AT: Final = frozenset("at during under vid på tại trong".split())  # "discussed waste at a workshop"


class Hit(NamedTuple):
    """A word for a kind of activity: where it stands and how much it says."""

    span: Span
    kind: Kind
    strength: int


def kind_hits(message: Message, occupied: Sequence[Span]) -> list[Hit]:
    """The words for kinds outside of the names and follow-ups, as they weigh in their sentence."""
    hits: list[Hit] = []
    weighing = _Weighing(message)
    found = TABLES[message.language].all(message.tokens, exact=message.marked)
    for start, stop, sort in sorted([*found, *_misspelt(message, {start for start, _, _ in found})]):
        if not taken(occupied, start):
            hits.append(Hit(Span(start, stop), sort.kind, weighing.strength(Span(start, stop), sort)))
    return hits


def _misspelt(message: Message, known: set[int]) -> list[tuple[int, int, Sort]]:
    """Words for kinds with a letter too many, too few or two swapped: "meting", "utbilding"."""
    found = []
    for place, token in enumerate(message.tokens):
        sort = MISSPELT[message.language].get(token.plain) if token.is_word and place not in known else None
        if sort:
            found.append((place, place + 1, sort))
    return found


class _Weighing:
    """How much each word says, from left to right; nothing where it only tells what another activity was about."""

    def __init__(self, message: Message) -> None:
        self._message = message
        self._sentence = Span(0, 0)
        self._looked, self._about = 0, False  # behind the first word of the sentence
        self._talked = False  # the first word was "talked about"

    def strength(self, span: Span, sort: Sort) -> int:
        """The strength of the next word."""
        text = self._message.tokens
        if not self._sentence.holds(span.start):
            self._sentence = self._message.sentence_of(span.start)
            self._talked = self._about = sort.strength == VERB and self._leads(range(*span))
            self._looked = span.stop
            return 0 if self._wished(span.start) else sort.strength
        self._about = self._about or self._leads(range(self._looked, span.start))
        self._looked = max(self._looked, span.start)
        at_it = self._talked and any(token.word in _AT for token in text[max(0, span.start - 2) : span.start])
        if self._about and not at_it:
            return 0
        is_met = sort.kind is Kind.DELEGATION and span.start > 0 and text[span.start - 1].plain in _BESIDE
        return min(sort.strength, VERB) if is_met else sort.strength

    def _leads(self, places: range) -> bool:
        """Whether one of the words leads to what something was about."""
        words, text = ABOUT[self._message.language], self._message.tokens
        return any(
            words.has(text, at, exact=self._message.marked) or (text[at].word == ":" and self._is_told(at))
            for at in places
        )

    def _wished(self, place: int) -> bool:
        """Whether it is what somebody wants, in a sentence behind the first: "Hon vill ha lärarutbyte nästa höst"."""
        text, start = self._message.tokens, self._sentence.start
        return start > 0 and any(WISHES.has(text, at, exact=self._message.marked) for at in range(start, place))

    def _is_told(self, colon: int) -> bool:
        """Whether what is before a colon tells all but what came of it: "Utskottssammanträde i går med LiU: ..."."""
        return any(is_kind_word(self._message, at) for at in range(self._sentence.start, colon - _FEW))


def kind_of(message: Message, best: Hit | None, named: Sequence[Mention]) -> Kind:
    """The kind that a word tells; without one, to be with an organisation is a meeting."""
    if best is None:
        met = any(_is_with(message, one.span.start) for one in named) or _is_headed_as_minutes(message)
        if message.sentences and _is_of_residents(message, message.sentences[0].stop - 1):
            return Kind.CITIZEN_DIALOGUE
        met = met or _is_shown(message)
        return Kind.MEETING if met else Kind.PUBLICATION if _is_in_copies(message) else Kind.OTHER
    if best.kind is Kind.CITIZEN_DIALOGUE and best.strength == VERB:
        return best.kind if _about_residents(message, best.span.start) else Kind.MEETING
    if best.kind is Kind.SCHOOL_EXCHANGE and best.strength == LIKELY:
        sentence = message.sentence_of(best.span.start)
        following = next((span for span in message.sentences if span.start >= sentence.stop), sentence)
        is_school = any(SCHOOL.has(message.tokens, place) for place in (*range(*sentence), *range(*following)))
        return Kind.SCHOOL_EXCHANGE if is_school else Kind.MEETING
    if best.kind is Kind.MEETING and best.strength == VERB and _is_of_residents(message, best.span.start):
        return Kind.CITIZEN_DIALOGUE
    if best.kind is Kind.MEETING and best.strength == VERB and _pupils_of_two(message, best.span.start, named):
        return Kind.SCHOOL_EXCHANGE
    return best.kind


def _is_in_copies(message: Message) -> bool:
    """Whether copies or pages of something are counted: "antologin, 350 ex, 72 sidor"."""
    text = message.tokens
    return any(text[at - 1].is_number and _COPIES.has(text, at, exact=message.marked) for at in range(1, len(text)))


_COPIES: Final = words("ex, exemplar, sidor, copies, print copies, pages, cuốn, quyển, bản in, trang")


def _is_shown(message: Message) -> bool:
    """Whether somebody shows others something, who so were together: "Xylem visade sin pump för oss"."""
    return any(SHOWS.has(message.tokens, at, exact=message.marked) for at in range(len(message.tokens)))


def _pupils_of_two(message: Message, place: int, named: Sequence[Mention]) -> bool:
    """Whether it is the pupils of two schools who met: "elever från A och B träffades"."""
    sentence = message.sentence_of(place)
    first = [at for at in range(sentence.start, min(place, sentence.start + 3)) if _PUPILS.has(message.tokens, at)]
    return bool(first) and sum(first[0] < one.span.start < place for one in named) > 1


def _is_of_residents(message: Message, place: int) -> bool:
    """Whether it is residents who met somebody: "Residents of ward 3 met the Youth Union"."""
    start = message.sentence_of(place).start
    return any(_RESIDENTS.has(message.tokens, at) for at in range(start, min(place, start + 3)))


_RESIDENTS: Final = words("""
    boende, invånare, medborgare, hyresgäster, bybor, residents, citizens, villagers, tenants, người dân, bà con, cư dân
""")


def _is_headed_as_minutes(message: Message) -> bool:
    """Whether the first line says no more than that these are minutes."""
    first = message.sentences[0] if message.sentences else Span(0, 0)
    return first.stop > first.start and _MINUTES.at(message.tokens, first.start, exact=message.marked) == (
        first.stop,
        True,
    )


_MINUTES: Final = words("protokoll, minnesanteckningar, mötesanteckningar, minutes, meeting notes, notes, biên bản")


_PUPILS: Final = words("elever, eleverna, skolelever, pupils, schoolchildren, học sinh, các em học sinh")


def _about_residents(message: Message, place: int) -> bool:
    sentence = message.sentence_of(place)
    return any(RESIDENTS.has(message.tokens, at, exact=message.marked) for at in range(*sentence))


def _is_with(message: Message, place: int) -> bool:
    """Whether a word for "with" leads to the name, perhaps over the name of a person."""
    return any(WITH.has(message.tokens, at) for at in range(max(0, place - 4), place))


def tells(message: Message, sentence: Span) -> bool:
    """Whether a definite word for a kind stands in the sentence."""
    return any(sort.strength > VERB for place in range(*sentence) if (sort := _sort_at(message, place)))


def _sort_at(message: Message, place: int) -> Sort | None:
    hit = TABLES[message.language].at(message.tokens, place, exact=message.marked)
    return hit[1] if hit and hit[1].strength else None


def is_kind_word(message: Message, place: int) -> bool:
    """Whether a word for a kind begins there."""
    return _sort_at(message, place) is not None


def kind_stop(message: Message, place: int) -> int:
    """Where a word for a kind ends that begins there; 0 when none does."""
    hit = TABLES[message.language].at(message.tokens, place, exact=message.marked)
    return hit[0] if hit else 0


def is_only_a_kind(said: str, language: Language) -> bool:
    """Whether a text is no more than a word for a kind, with at most one before it: "Digitalt möte"."""
    words = tokens(said)
    return any(
        (hit := TABLES[language].at(words, at)) is not None and hit[0] == len(words) for at in range(min(2, len(words)))
    )


def kind_at(message: Message, place: int) -> Kind | None:
    """The kind that a word there stands for."""
    sort = _sort_at(message, place)
    return sort.kind if sort else None


def telling(message: Message, occupied: Sequence[Span]) -> Hit | None:
    """The word that tells the kind; None when no word does."""
    hits = [hit for hit in kind_hits(message, occupied) if hit.strength]
    if not hits:
        return None
    first = next((hit for hit in hits if hit.strength > VERB), hits[0])
    sentence = message.sentence_of(first.span.start)
    rivals = [hit for hit in hits if sentence.holds(hit.span.start)]
    definite = [hit for hit in rivals if hit.strength >= USUAL]
    if not definite:
        return max(rivals, key=lambda hit: (hit.strength, -hit.span.start))
    return _looked_at(message, sentence, definite) or definite[0]


def _looked_at(message: Message, sentence: Span, definite: Sequence[Hit]) -> Hit | None:
    """The study visit that a delegation only is the subject of: "Đoàn của LiU đã tham quan nhà máy"."""
    if message.language != "vi" or definite[0].kind is not Kind.DELEGATION:
        return None
    if any(TRAVELS.has(message.tokens, at, exact=message.marked) for at in range(*sentence)):
        return None
    return next((hit for hit in definite if hit.kind is Kind.STUDY_VISIT), None)
