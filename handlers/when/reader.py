"""The questions one may ask of a text: is it a date, is there one in it, which ones."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Final, cast

from handlers.when import en, sv, vi
from handlers.when.candidates import DAY_SLOTS
from handlers.when.certainty import is_certain, is_certain_past, is_chance, is_dated
from handlers.when.description import Description, Weak
from handlers.when.lookup import read
from handlers.when.model import Found, When
from handlers.when.pattern import Budget
from handlers.when.phrase import Phrase, Phrases
from handlers.when.resolve import has_been, resolve
from handlers.when.sentence import Piece, best, pieces, rest_of, together
from handlers.when.syllables import may_be_vietnamese
from handlers.when.table import Table
from handlers.when.text import Token, tokens

_TABLES: Final = {"sv": sv.TABLE, "en": en.TABLE, "vi": vi.TABLE}
_LONGEST_PHRASE: Final = 40
_LONGEST_MIXED: Final = 200  # a longer text is written in one language
_BEFORE: Final = {"polite": 0, "connect": 0, "glue": 2, "article": 1}
_AFTER: Final = {"polite": 0, "ownzone": 0}
_DAYS: Final = DAY_SLOTS | {"since", "until"}
_BETWEEN: Final = re.compile(r"(,|\s(?:och|and|&|và|samt|of|ngày)\s)")  # what may stand between two phrases
_PUNCTUATION: Final = frozenset(".,!?;:\"'()[]{}…«»“”„*_-\n")


def parse(text: str, language: str, now: datetime) -> When | None:
    """Return what the text means when all of it is a date phrase; None for anything else and anything impossible."""
    words = tokens(text)
    if not 0 < len(words) <= _LONGEST_PHRASE:
        return None
    first, *others = _tables(language)
    claims = _claims(words, first, now, fold=True)
    if claims:
        return _meaning(claims, now)
    results = [
        when for table in others if (when := _meaning(_claims(words, table, now, fold=table is not vi.TABLE), now))
    ]
    return results[0] if len(set(results)) == 1 else None


def understand(text: str, language: str, now: datetime) -> When | None:
    """Return what the whole text means, or the one date that a sentence names beyond doubt; else None.

    A time that is over is meant only by words that themselves say so: "yesterday at 4", "last Friday".
    """
    if when := parse(text, language, now):
        return when
    first, *others = _tables(language)
    if claims := _claims(tokens(text), first, now, fold=True):
        return _been(claims, now)  # all of it is a date: one that is over, an impossible one or one left open
    for table in others:
        claims = _claims(tokens(text), table, now, fold=table is not vi.TABLE)
        if claims and (when := _been(claims, now)):
            return when
    found = together([piece for piece in read_pieces(text, language, now) if not is_chance(piece)])
    if len(found) > 1 and is_dated(found[0]) and all(piece.remark for piece in found[1:]):
        found = found[:1]  # "10 February 8:00, right after Tet"
    if len(found) != 1:
        return None
    [piece] = found
    if when := _meaning(piece.phrases, now):
        return when if is_certain(piece, text) else None
    when = _been(piece.phrases, now)
    return when if when and when.end is None and is_certain_past(piece, text) else None


def find_been(text: str, language: str, now: datetime) -> Found | None:
    """Return the best date phrase of a sentence among those that themselves say a time that is over."""
    found = (
        Found(when, piece.start, piece.stop, rest_of(text, piece))
        for piece in read_pieces(text, language, now)
        if piece.trusted and (when := _been(piece.phrases, now))
    )
    return best(list(found), text)


def find(text: str, language: str, now: datetime) -> Found | None:
    """Return the best date phrase of a sentence."""
    return best(_found(text, together(read_pieces(text, language, now)), now), text)


def find_all(text: str, language: str, now: datetime, past: bool = False) -> list[Found]:
    """Return every date phrase; with `past` a day without a year is the last one that has been."""
    return _found(text, read_pieces(text, language, now), now, past=past)


def _found(text: str, read_as: Sequence[Piece], now: datetime, *, past: bool = False) -> list[Found]:
    return [
        Found(when, piece.start, piece.stop, rest_of(text, piece))
        for piece in read_as
        if piece.trusted and (when := _meaning(piece.phrases, now, past=past))
    ]


def find_days(text: str, language: str, now: datetime, past: bool = False) -> list[Found]:
    """Return every phrase that names a day or a stretch of days; a mere time of day is left out.

    Phrases that mean nothing together ("nästa månad, 8-12 mars", "2 ngày 3-4/11") are read one by one; of days apart
    ("2 and 5 November") the first counts.
    """
    found: list[Found] = []
    for piece in read_pieces(text, language, now):
        if not piece.trusted or not _names_day([piece], _DAYS):
            continue
        phrases = [phrase._replace(meaning=_first_day(phrase.meaning)) for phrase in piece.phrases]
        if when := _meaning(phrases, now, past=past):
            holiday = all("holiday" in phrase.meaning and "day" not in phrase.meaning for phrase in phrases)
            found.append(Found(when, piece.start, piece.stop, rest_of(text, piece), holiday))
        elif not _meaning(phrases, now, past=not past):
            found += _one_by_one(text, piece, language, now, past=past)
    return found


def _first_day(meaning: Description) -> Description:
    """Return what is left of two days that make no range."""
    if not (meaning.get("impossible") and "end" in meaning):
        return meaning
    return cast("Description", {slot: value for slot, value in meaning.items() if slot not in {"impossible", "end"}})


def _one_by_one(text: str, piece: Piece, language: str, now: datetime, *, past: bool) -> list[Found]:
    found: list[Found] = []
    start = piece.start
    parts = _BETWEEN.split(text[piece.start : piece.stop])
    for part in parts if len(parts) > 1 else ():
        inside = find_days(part, language, now, past)
        found += [Found(one.when, start + one.start, start + one.stop, one.rest, one.holiday) for one in inside]
        start += len(part)
    return found


@lru_cache(maxsize=32)
def read_pieces(text: str, language: str, now: datetime) -> Sequence[Piece]:
    """Return what reads as dates by the table of the language or, when that knows no day in it, by another one.

    One message is read several times: as what has been and as what is to come, and for each of its fields.
    """
    words, budget, home = tokens(text), Budget(), str(now.tzinfo)
    first, *others = _tables(language)
    tape = read(words, first, sentence=True, home=home)
    found = pieces(tape, budget)
    for table in others if len(words) <= _LONGEST_MIXED else ():
        if _names_day(found):
            break
        read_as = read(words, table, fold=table is not vi.TABLE, sentence=True, guards=tape, home=home)
        other = pieces(read_as, budget)
        if first is vi.TABLE:
            other = [piece._replace(trusted=piece.trusted and not may_be_vietnamese(piece, text)) for piece in other]
        named = [piece for piece in other if piece.trusted]
        found = other if _names_day(named) or not found else found
    return found


def _names_day(found: Sequence[Piece], slots: frozenset[str] = DAY_SLOTS) -> bool:
    return any(slots & _said(phrase.meaning) for piece in found for phrase in piece.phrases)


def _said(meaning: Description) -> set[str]:
    """Return what it says, of the end of a stretch too: "until 9 December" names a day."""
    return {*meaning, *meaning.get("until", {}), *meaning.get("since", {})}


def _tables(language: str) -> list[Table]:
    """Return all tables, that of the language first."""
    first = _TABLES.get(language, sv.TABLE)
    return [first, *(table for table in _TABLES.values() if table is not first)]


def _claims(words: Sequence[Token], table: Table, now: datetime, *, fold: bool) -> list[Phrase]:
    """Return the phrases that reach from the beginning to the end, but for politeness and marks."""
    phrases = Phrases(read(list(words), table, fold=fold, home=str(now.tzinfo)), sentence=False, budget=Budget())
    starts, ends = _forwards(phrases, 0), _ends(phrases)
    return [
        phrase._replace(cost=phrase.cost + cost)
        for start, cost in starts.items()
        for phrase in phrases.at(start)
        if phrase.stop in ends and _is_firm(phrase.meaning.get("weak", 0), led=cost > 0)
    ]


def _is_firm(weak: int, *, led: bool) -> bool:
    return weak != Weak.NEVER and (led or weak != Weak.LED)


def _forwards(phrases: Phrases, start: int) -> dict[int, int]:
    """Return where a phrase may begin when padding is left out, with what leaving it out costs."""
    reached = {start: 0}
    waiting = [start]
    while waiting:
        at = waiting.pop()
        for stop, cost in _padding(phrases, at, _BEFORE):
            if stop not in reached:
                reached[stop] = reached[at] + cost
                waiting.append(stop)
    return reached


def _padding(phrases: Phrases, at: int, kinds: Mapping[str, int]) -> Iterator[tuple[int, int]]:
    tape = phrases.tape
    if at < len(tape.tokens) and tape.tokens[at].text in _PUNCTUATION:
        yield at + 1, 0
    for kind, cost in kinds.items():
        for edge in phrases.chart.edges(kind, at):
            yield edge.stop, edge.cost + cost


def _ends(phrases: Phrases) -> set[int]:
    """Return the positions after which only padding stands."""
    size = len(phrases.tape.tokens)
    found = {size}
    for at in reversed(range(size)):
        if any(stop in found for stop, _ in _padding(phrases, at, _AFTER)):
            found.add(at)
    return found


def _meaning(phrases: Sequence[Phrase], now: datetime, *, past: bool = False) -> When | None:
    """Return what the likeliest phrases mean, if they mean the same.

    A likelier reading that speaks of the past, or that is left open, is not passed over for one that does not.
    """
    found: dict[When, int] = {}
    for phrase in sorted(phrases, key=lambda one: one.cost):
        if found and phrase.cost > min(found.values()):
            break
        when = resolve(phrase.meaning, now, past=past)
        if when:
            found.setdefault(when, phrase.cost)
        elif _settles(phrase, now, past=past):
            break
    return next(iter(found)) if len(found) == 1 else None


def _been(phrases: Sequence[Phrase], now: datetime) -> When | None:
    """Return the time that is over, when the likeliest phrases say one and none to come."""
    if not any(has_been(phrase.meaning, now) for phrase in phrases):
        return None
    when = _meaning(phrases, now, past=True)
    least = min((phrase.cost for phrase in phrases if resolve(phrase.meaning, now, past=True)), default=0)
    likely = [phrase.meaning for phrase in phrases if phrase.cost == least and has_been(phrase.meaning, now)]
    return when if when in [resolve(meaning, now, past=True) for meaning in likely] else None


def _settles(phrase: Phrase, now: datetime, *, past: bool) -> bool:
    """Tell whether a phrase without a result still says that the others are wrong."""
    meaning = phrase.meaning
    if meaning.get("impossible") or meaning.get("which") == "either" or {"weekend", "clock"} <= meaning.keys():
        return True
    return not past and resolve(meaning, now, past=True) is not None
