"""Who is named in a message: organisations, persons, and the pronouns that stand for them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final, NamedTuple

from handlers.minutes.days import Day
from handlers.minutes.message import Message, Span
from handlers.minutes.organisations import Mention
from handlers.minutes.people import Person
from handlers.minutes.phrases import words
from handlers.minutes.promises import TABLES, Promises

_AT: Final = frozenset("( på pa från fran vid at from of hos của cua ở bên i thuộc từ".split())
_BESIDE: Final[tuple[list[str], ...]] = ([], ["("], ["'", "s"])


class Actor(NamedTuple):
    """Somebody who may do something: a key of the register or a new name, a person, or neither ("we")."""

    span: Span
    organisation: str | None = None
    person: str | None = None

    @property
    def known(self) -> bool:
        """Whether one can tell who it is."""
        return bool(self.organisation or self.person)


@dataclass(frozen=True)
class Reader:
    """What is known of a message when follow-ups are sought."""

    message: Message
    mentions: Sequence[Mention]
    persons: Sequence[Person]
    days: Sequence[Day]
    planned: Span  # the sentence that tells of something to come, empty for what has been
    paid: Sequence[Span] = ()  # amounts of money
    letters: Mapping[str, str] = field(default_factory=dict)  # first letters of those who are named -> their key
    sorts: Mapping[str, str] = field(default_factory=dict)  # key of the register -> what sort of organisation it is

    @cached_property
    def words(self) -> Promises:
        """The words for promises in the language of the message."""
        return TABLES[self.message.language]

    @cached_property
    def actors(self) -> list[Actor]:
        """Everybody named, and pronouns that stand for them, in order."""
        named = [Actor(one.span, one.key) for one in self.mentions]
        named += [Actor(one.span, None, one.name) for one in self.persons]
        named.sort(key=lambda one: one.span)
        joined: list[Actor] = []
        for actor in named:
            pair = _pair(self.message, joined[-1], actor) if joined else None
            joined[len(joined) - 1 if pair else len(joined) :] = [pair or actor]
        return sorted([*joined, *_pronouns(self, joined), *_initials(self, joined)], key=lambda one: one.span)

    def has(self, table: str, place: int) -> int:
        """Where a phrase of that table ends that begins at the token; 0 when none does."""
        if place >= len(self.message.tokens):
            return 0
        hit = getattr(self.words, table).at(self.message.tokens, place, exact=self.message.marked)
        return hit[0] if hit else 0


def _pair(message: Message, one: Actor, other: Actor) -> Actor | None:
    """One who has both, of "Jonas Berg (LiU)", "Jonas Berg på LiU", "LiU's Jonas Berg"; None for two."""
    text = message.tokens
    between = [token.word for token in text[one.span.stop : other.span.start]]
    apart = len(between) != 1 or between[0] not in _AT
    if one.person and other.organisation and not one.organisation and not apart:
        return Actor(_closed(message, one, other, between), other.organisation, one.person)
    if one.organisation and other.person and not one.person and between in _BESIDE:
        return Actor(_closed(message, one, other, between), one.organisation, other.person)
    return None


def _closed(message: Message, one: Actor, other: Actor, between: Sequence[str]) -> Span:
    """Both with the bracket that closes behind them."""
    stop = other.span.stop
    closes = "(" in between and stop < len(message.tokens) and message.tokens[stop].word == ")"
    return Span(one.span.start, stop + closes)


def _pronouns(reader: Reader, named: Sequence[Actor]) -> Iterator[Actor]:
    within = {place for actor in named for place in range(*actor.span)}
    for place in range(len(reader.message.tokens)):
        table = next((name for name in ("we", "they", "he") if reader.has(name, place)), None)
        stop = reader.has(table, place) if table else _bare_head(reader.message, place)
        stop = stop or _definite_again(reader.message, place, named)
        named_too = not within.isdisjoint(range(place, stop))
        if stop and not named_too and not _is_part_of_a_word(reader, place):
            yield _meant(reader, table or "they", Span(place, stop), named)


def _initials(reader: Reader, named: Sequence[Actor]) -> Iterator[Actor]:
    """Who is called by the first letters of a name and does something: "TV skickar underlag"."""
    for place in range(len(reader.message.tokens) - 1):
        if not _is_letters(reader.message, place) or any(one.span.holds(place) for one in named):
            continue
        if _does(reader, place + 1) and not any(reader.has(table, place) for table in ("we", "they", "he")):
            yield Actor(Span(place, place + 1), reader.letters.get(reader.message.tokens[place].plain))


def _does(reader: Reader, place: int) -> bool:
    """Whether a verb for what one does after a meeting stands there, in no text that is all in capitals."""
    said = reader.has("verbs", place) or reader.has("modals", place)
    return bool(said) and not _is_letters(reader.message, place) and not reader.message.tokens[place].capital


def _is_letters(message: Message, place: int) -> bool:
    token = message.tokens[place]
    return token.is_word and is_called_by_letters(message.text[token.start : token.stop])


def is_called_by_letters(text: str) -> bool:
    """Whether the first word of a text is of two to five capital letters."""
    first = text.split(maxsplit=1)[0] if text.strip() else ""
    return _FEWEST <= len(first) <= _MOST and first.isalpha() and first.isupper()


_FEWEST: Final = 2  # letters
_MOST: Final = 5


def _bare_head(message: Message, place: int) -> int:
    """Where a Vietnamese word for a kind of organisation ends that stands for one named before: "Sở sẽ gửi ..."."""
    if message.language != "vi" or not message.marked:
        return 0
    hit = _VI_BARE.at(message.tokens, place, exact=True)
    does = hit is not None and hit[0] < len(message.tokens) and message.tokens[hit[0]].word in _VI_DOES
    return hit[0] if hit and does else 0


def _definite_again(message: Message, place: int, named: Sequence[Actor]) -> int:
    """Where a Swedish noun ends that ends a name said before: "Thai Nguyens vattenbolag ... vattenbolaget"."""
    said = message.tokens[place].plain
    before = [message.tokens[one.span.stop - 1] for one in named if one.organisation and one.span.stop <= place]
    again = any(len(noun.plain) >= _NOUN and said in {noun.plain + end for end in _DEFINITE} for noun in before)
    return place + 1 if again and message.language == "sv" else 0


_DEFINITE: Final = ("et", "en", "n", "t")
_VI_BARE: Final = words("""
    sở, trường, phường, xã, quận, huyện, tỉnh, viện, hội, công ty, ủy ban, uỷ ban, ubnd, trung tâm, nhà máy, phòng,
    bệnh viện, quỹ, cục, chi cục, tập đoàn, bên công ty, bên trường, phía trường, bên viện, ban quản lý
""")
_VI_DOES: Final = frozenset("sẽ hứa gửi lo cần phải nhận đồng cam".split())


def _is_part_of_a_word(reader: Reader, place: int) -> bool:
    """Whether "anh" or "bà" stands within a sentence, where it may belong to another word ("tiếng Anh")."""
    inside = reader.message.sentence_of(place).start < place
    return inside and reader.message.tokens[place].word in {"anh", "chị", "ông", "bà", "cô"}


def _is_called(message: Message, name: Span, noun: Span) -> bool:
    """Whether the name has the noun in it: "the embassy" is "the Swedish Embassy", "ambassaden" "Sveriges ambassad"."""
    said = message.tokens[noun.stop - 1].plain
    words = [token.plain for token in message.words(name)]
    return len(said) >= _NOUN and any(len(word) >= _NOUN and said.startswith(word) for word in words)


_NOUN: Final = 5  # letters


def _may_be_called(reader: Reader, actor: Actor, noun: Span) -> bool:
    """Whether the noun is one for its sort: "the municipality" is no authority, "universitetet" no company."""
    sort = reader.sorts.get(actor.organisation or "")
    said = reader.message.tokens[noun.stop - 1].plain
    wanted = next((sorts for start, sorts in _SORTS.items() if said.startswith(start)), None)
    return sort in {None, "other"} or wanted is None or sort in wanted


# The beginning of a noun for organisations, and the sorts that it may be said of.
_SORTS: Final = {
    "municipal": ("municipality",),
    "kommun": ("municipality",),
    "universitet": ("university",),
    "universit": ("university",),
    "bolag": ("company",),
    "company": ("company",),
    "foretag": ("company",),
    "school": ("school",),
    "skola": ("school",),
    "embassy": ("embassy",),
    "ambassad": ("embassy",),
    "union": ("association",),
    "forbund": ("association",),
}


def _meant(reader: Reader, table: str, span: Span, named: Sequence[Actor]) -> Actor:
    """Whom a pronoun stands for: the one named last before it, if it is only one in its sentence."""
    if table == "we":
        return Actor(span)
    wanted = [
        one for one in named if one.span.stop <= span.start and (one.person if table == "he" else one.organisation)
    ]
    wanted = [one for one in wanted if _may_be_called(reader, one, span)]
    if not wanted:
        return Actor(span)
    if table == "he":
        return Actor(span, wanted[-1].organisation, wanted[-1].person)
    named_so = [one for one in wanted if _is_called(reader.message, one.span, span)]
    if named_so and len({one.organisation for one in named_so}) == 1:
        return Actor(span, named_so[0].organisation)
    sentence = reader.message.sentence_of(wanted[-1].span.start)
    rivals = {one.organisation for one in wanted if sentence.holds(one.span.start)}
    return Actor(span, wanted[-1].organisation if len(rivals) == 1 else None)
