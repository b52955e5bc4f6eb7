"""Organisations of the register in a message, by every name they have, inflected or typed without diacritics."""

from collections.abc import Collection, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Final, NamedTuple

from handlers.minutes.date_words import MONTHS_BEGIN
from handlers.minutes.message import Language, Message, Span, message
from handlers.minutes.misspelt import misspelt
from handlers.minutes.phrases import words
from handlers.minutes.places import NAMES as PLACES
from handlers.minutes.promises import SV
from handlers.minutes.register import Named
from handlers.minutes.short_names import (
    AND,
    abbreviated,
    initials_of,
    joined,
    letters_of,
    shorter_names,
    turned,
    without_city,
)
from handlers.minutes.single_amounts import amount_at
from handlers.minutes.tokens import Token, tokens

_INNER: Final = frozenset("-&'+")  # marks that may stand or be missing within a name
_MOST_WORDS: Final = 14
# Names that are ordinary words too: meant only as they are written in the register.
_ORDINARY: Final = frozenset(
    "tekniska sida cleantech folkunga berzelius samverkan energi forum kraft miljo nature".split()
)
_NOUN_ENDINGS: Final = ("or", "ar", "er", "en", "na", "et", "an", "del", "hjälp", "utbildning")
# "Varje sida betalar sitt" names nobody.
_BEFORE_NOUNS: Final = frozenset(
    """
        varje var ena andra båda bägge egen egna vår er deras sin svensk svenska vietnamesisk vietnamesiska samma denna
        första vänster höger ingen någon motsatt ljus
    """.split()
)
_VERBS: Final = words("""
    visar, berättar, deltar, står, stod, finansierar, täcker, vill, kommer, betalar, bekostar, lovar, räknar
""")


class Mention(NamedTuple):
    """A place where an organisation is named; `key` is its key in the register, or the new name."""

    span: Span
    key: str
    new: bool = False


class FirstNamed(NamedTuple):
    """The text as it was read, and the organisation that it names first: its key and its words; "" for none."""

    text: str
    key: str = ""
    said: str = ""


class _Name(NamedTuple):
    key: str
    single: bool  # one word
    capital: bool
    short: bool = False  # without its place, which no other one may follow
    letters: bool = False  # only its first letters, in capitals
    joins: bool = False  # has an "and" in it


def first_named(text: str, language: Language, now: datetime, register: Sequence[Named]) -> FirstNamed:
    """The registered organisation that a text names first."""
    read = message(text, language, now)
    found = next(iter(mentions(read, register)), None)
    return FirstNamed(read.text, found.key, read.said(found.span)) if found is not None else FirstNamed(read.text)


def mentions(message: Message, register: Sequence[Named]) -> list[Mention]:
    """Every mention of a registered organisation, in order; the longest name wins, and none overlap."""
    names = _names(tuple(register))
    found: list[Mention] = []
    place = 0
    while place < len(message.tokens):
        hit = _longest(message, place, names) or _misspelt(message, place, tuple(register))
        if hit:
            found.append(hit)
        place = hit.span.stop if hit else place + 1
    return found


def _misspelt(message: Message, place: int, register: tuple[Named, ...]) -> Mention | None:
    hit = misspelt(message.tokens, place, register) if message.tokens[place].is_word else None
    return Mention(Span(place, _after_genitive(message.tokens, hit[0])), hit[1]) if hit else None


@lru_cache(maxsize=8)
def _names(register: tuple[Named, ...]) -> dict[str, _Name]:
    """What every name reads as when its spaces and marks are left out. An earlier row wins over a later one."""
    names: dict[str, _Name] = {}
    shorter: dict[str, list[_Name]] = {}  # in order: a set would have another one with each start of the program
    for named in register:
        for spelling in (named.sv, named.en, named.vi, *named.aliases):
            words = [token for token in tokens(spelling) if token.is_word or token.is_number]
            if not words:
                continue
            name = _Name(named.key, len(words) == 1, words[0].capital, joins=_joins(spelling))
            names.setdefault(joined(words), name)
            for short in (*shorter_names(words), *turned(words), *abbreviated(words)):
                shorter.setdefault(joined(short), []).append(name)
            for short in without_city(spelling, words):
                shorter.setdefault(joined(short), []).append(name._replace(short=True, single=len(short) == 1))
            if initials := initials_of(words):
                shorter.setdefault(initials, []).append(name._replace(single=True))
            if letters := letters_of(words):
                shorter.setdefault(letters, []).append(name._replace(single=True, letters=True))
    # What is left out of a name may be all that tells it from another one.
    return {key: found[0] for key, found in shorter.items() if len({one.key for one in found}) == 1} | names


def first_letters(register: Sequence[Named], keys: Collection[str]) -> dict[str, str]:
    """The first letters of the names of these organisations, as far as they are those of only one of them."""
    found: dict[str, set[str]] = {}
    for named in register:
        if named.key in keys:
            for spelling in (named.sv, named.en, named.vi, *named.aliases):
                words = [token for token in tokens(spelling) if token.is_word and token.word != "s"]
                found.setdefault("".join(token.plain[0] for token in words), set()).add(named.key)
    return {letters: next(iter(keys)) for letters, keys in found.items() if len(keys) == 1}


def _joins(spelling: str) -> bool:
    return any(token.plain in AND or token.word in {"&", "-", "'"} for token in tokens(spelling))


def _longest(message: Message, place: int, names: dict[str, _Name]) -> Mention | None:
    text = message.tokens
    if not text[place].is_word or text[place].plain in AND or (place and _is_glued(text, place)):
        return None
    best: Mention | None = None
    read: list[Token] = []
    at = place
    while at < len(text) and len(read) < _MOST_WORDS:
        token = text[at]
        if token.is_word or token.is_number:
            read.append(token)
            name = names.get(joined(read)) if token.plain not in AND else None
            if (
                name
                and (name.joins or not any(one.plain in AND for one in read))
                and _is_meant(message, place, at + 1, name)
            ):
                best = Mention(Span(place, _after_genitive(text, at + 1)), name.key)
        elif token.word not in _INNER:
            break
        at += 1
    return best


def _is_glued(text: Sequence[Token], place: int) -> bool:
    """Whether the word goes on from a hyphen or an apostrophe before it."""
    return text[place - 1].word in {"-", "'", "_", "@", "#"} and not text[place].spaced and not text[place - 1].spaced


def _after_genitive(text: Sequence[Token], stop: int) -> int:
    if [token.word for token in text[stop : stop + 2]] == ["'", "s"] and not text[stop].spaced:
        return stop + 2
    return stop


def _is_meant(message: Message, start: int, stop: int, name: _Name) -> bool:
    """Whether the words are the name, not an ordinary word that looks like it or part of a longer one."""
    text = message.tokens
    if stop < len(text) and text[stop].word in {"-", "_", "@"} and not text[stop].spaced:
        after = text[stop + 1] if stop + 1 < len(text) else None
        if after is not None and after.is_word and not after.spaced:
            # "TNU-forskare" and "LiU-KTH" name it, "cleantech-ledd" does not
            return text[stop].word == "-" and (after.capital or _is_acronym(message, start, stop))
    if name.letters and not message.said(Span(start, stop)).isupper():
        return False
    if name.short and not (text[start].capital and _ends_there(text, stop)):
        return False
    if name.short and name.single and _follows_a_name(message, start):
        return False
    if not name.single or text[start].plain not in _ORDINARY:
        return True
    if not text[start].capital:
        is_noun = start > 0 and text[start - 1].word in _BEFORE_NOUNS
        return not (is_noun or _uses_capitals(message) or _describes(message, stop))
    begins = any(span.start == start for span in message.sentences)
    return not (begins and _describes(message, stop))


def _ends_there(text: Sequence[Token], stop: int) -> bool:
    """Whether no further name follows, which would tell another one of the sort: "Công ty Nước sạch Hà Nội"."""
    return stop >= len(text) or not (text[stop].capital or PLACES.has(text, stop))


def _follows_a_name(message: Message, start: int) -> bool:
    """Whether a further name stands right before, which tells another one of the sort: "Hanoi | URENCO"."""
    text, begins = message.tokens, message.sentence_of(start).start
    before = start > begins and text[start - 1].is_word and text[start - 1].capital
    return before and (start - 1 > begins or PLACES.has(text, start - 1))


def _is_acronym(message: Message, start: int, stop: int) -> bool:
    said = message.said(Span(start, stop))
    return sum(letter.isupper() for letter in said) > 1 and stop == start + 1


def _uses_capitals(message: Message) -> bool:
    """Whether the author writes names with capital letters."""
    starts = {span.start for span in message.sentences}
    return any(token.capital for place, token in enumerate(message.tokens) if place not in starts)


def _describes(message: Message, stop: int) -> bool:
    """Whether the word before is an adjective: "tekniska frågor", "sida 4"."""
    text = message.tokens
    if stop >= len(text) or text[stop].capital:
        return False
    if text[stop].is_number:
        return text[stop - 1].plain == "sida" and not _is_date(text, stop) and amount_at(message, stop) is None
    if text[stop].word in _LINKS and stop + 2 < len(text) and text[stop + 1].word.endswith("a"):
        stop += 2  # "tekniska och ekonomiska frågor"
    return text[stop].word.endswith(_NOUN_ENDINGS) and not _is_verb(text, stop) and len(text[stop].word) > 3


def _is_date(text: Sequence[Token], place: int) -> bool:
    """Whether a month or its number follows: "sida 5 nov", "sida 5/11"."""
    after = text[place + 1] if place + 1 < len(text) else None
    return after is not None and (after.word == "/" or after.plain.startswith((*MONTHS_BEGIN, "thang")))


_LINKS: Final = frozenset("och o eller and or".split())


def _is_verb(text: Sequence[Token], place: int) -> bool:
    return _VERBS.has(text, place) or SV.verbs.has(text, place) or SV.firm.has(text, place)
