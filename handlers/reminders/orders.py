"""What somebody wants done with a reminder that they name: "flytta påminnelsen om rapporten till tisdag". Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Literal

from handlers.reminders.finding import ALL
from handlers.reminders.replying import says_time_alone, shifted
from handlers.reminders.wording import OPENERS, Words, phrases, without_closing
from knowledge.text import fold
from knowledge.words import Language

Kind = Literal["move", "pause", "resume", "done", "delete"]
Verbs = Mapping[Language, Sequence[Sequence[str]]]

BY_WORDS: Final[tuple[Kind, ...]] = ("move", "delete")
# What only points at what is called by its own words: "cái quà", "det där med ambassaden", "the one about waste".
POINTING: Final = frozenset(
    "cai vu viec buoi chuyen muc buoc cuoc ay do lai den det dar har med om steget the one about that step".split()
)
BARE: Final[tuple[Kind, ...]] = ("delete", "pause", "resume")  # what needs no more words than its verb
LONGEST_PLACE: Final = 3  # digits that the number of a place has fewer than
MOST_BETWEEN: Final = 3  # words between the verb and the noun: "move my weekly reminder"
NOUNS: Final = phrases("""
    paminnelse, paminnelsen, reminder, loi nhac, loi nhac nho, viec nhac, nhac viec, nhac nho, nhac hen, lich nhac, nhac
""")
VERBS: Final[Mapping[Kind, Verbs]] = {
    "move": {
        "sv": phrases("""
            flytta, flytta fram, flytta om, skjut upp, skjuta upp, skjut fram, senarelagg, tidigarelagg, andra, byt,
            snooza, snoosa, vanta med
        """),
        "en": phrases("move, postpone, push, push back, shift, reschedule, change, snooze, delay, put off"),
        "vi": phrases("doi, chuyen, hoan, lui, doi lich, hoan lai, lui lai, tam hoan, bao lai"),
    },
    "pause": {
        "sv": phrases("pausa"),
        "en": phrases("pause, suspend, put on hold"),
        "vi": phrases("tam dung, tam ngung, tam ngung lai, tam dung lai"),
    },
    "resume": {
        "sv": phrases("ateruppta, aktivera, starta igen, fortsatt med, ateraktivera"),
        "en": phrases("resume, unpause, reactivate, restart, continue"),
        "vi": phrases("tiep tuc, bat lai, kich hoat lai, mo lai"),
    },
    "done": {
        "sv": phrases("markera, klarmarkera, bocka av, checka av, klar med, fardig med, jag ar klar med"),
        "en": phrases("mark, tick off, check off, complete, done with, i am done with, i'm done with"),
        "vi": phrases("danh dau, hoan thanh, xong"),
    },
    "delete": {
        "sv": phrases("ta bort, radera, avbryt, stoppa, stryk, slopa"),
        "en": phrases("delete, remove, cancel, stop, drop, erase, get rid of"),
        "vi": phrases("xoa, huy, bo, xoa bo, huy bo, dung"),
    },
}
# How a sentence ends that tells so of a reminder: "påminnelsen om rapporten är klar".
DONE: Final[Verbs] = {
    "sv": phrases("""
        ar klar, ar gjord, ar fardig, ar avklarad, ar fixad, som klar, som gjord, som fardig, ar klart, ar gjort, klar
    """),
    "en": phrases("is done, is finished, as done, as completed, as complete, is completed, has been done, done"),
    "vi": phrases("da xong, xong roi, la xong, la da xong, da lam xong, la hoan thanh, da hoan thanh, xong"),
}
TOWARDS: Final = frozenset("till til to sang qua đến den vào vao thành thanh".split())
BEFORE_LENGTHS: Final = frozenset("med i for by them trong another".split())
HALF: Final = frozenset({"half", "nua"})
# What stands for the reminder that was shown last; in Vietnamese nothing may stand for it but "đi" behind the verb.
IT: Final = phrases("""
    den, den har, den dar, det, denna, paminnelsen, it, that, that one, this, this one, the reminder,
    di, no, no di, cai nay, cai nay di, cai do, cai do di, lai, loi nhac, loi nhac nay, loi nhac do
""")
THE: Final = frozenset("den the nr nummer number no cai so thu loi nhac paminnelse reminder".split())
PLACES: Final[Mapping[str, int]] = {
    **dict.fromkeys("forsta first nhat dau".split(), 1),
    **dict.fromkeys("andra second hai".split(), 2),
    **dict.fromkeys("tredje third ba".split(), 3),
    **dict.fromkeys("fjarde fourth tu bon".split(), 4),
    **dict.fromkeys("femte fifth nam".split(), 5),
    **dict.fromkeys("sista last cuoi".split(), -1),
}
ONE: Final = frozenset("en paminnelsen one reminder cai cung tien".split())
LATER: Final[Mapping[Language, str]] = {"sv": "senare", "en": "later", "vi": "muộn hơn"}


@dataclass(frozen=True)
class Order:
    """What is to be done, in which language it is said, which reminder is named, and the new time if one is said."""

    kind: Kind
    language: Language
    named: str
    time: str = ""


def order_in(text: str, now: datetime) -> Order | None:
    """What a text wants done with one reminder; None for anything else. What is to be moved names its new time."""
    words = Words.of(without_closing(text.strip(" \n?.!")))
    at = _behind_openers(words)
    for kind, verbs in VERBS.items():
        size, language = _longest(words, verbs, at)
        noun = _noun(words, at + size) if size else None
        if noun is not None and (order := _order(words, kind, language, (at + size, noun), now)):
            return order
    return _told_done(words, at)


def order_by_words(text: str, now: datetime) -> Order | None:
    """What a text wants moved or dropped that it calls by its own words: "dời cái họp giao ban sang 10h".

    The time is as it was said, which may be one of a step: "mitten av mars".
    """
    words = Words.of(without_closing(text.strip(" \n?.!")))
    at = _behind_openers(words)
    for kind in BY_WORDS:
        size, language = _longest(words, VERBS[kind], at)
        if not size or _noun(words, at + size) is not None:
            continue
        stop, time = len(words.folded), ""
        if kind == "move":
            begun = _time_from(words, at + size, language, now) or _behind_towards(words, at + size)
            if begun is None:
                continue
            stop, time = begun
        named = [word for word in _between(words, at + size, stop).split() if fold(word) not in POINTING]
        if named and not ALL.search(" ".join(words.folded)):
            return Order(kind, language, " ".join(named), time)
    return None


def _behind_towards(words: Words, at: int) -> tuple[int, str] | None:
    """What stands behind the last word that leads to a new time."""
    places = [place for place in range(at + 1, len(words.folded) - 1) if words.plain(place) in TOWARDS]
    return (places[-1], words.after(places[-1] + 1)) if places else None


def done_with_it(text: str) -> Kind | None:
    """What is to be done with the reminder that was shown last: "ta bort den", "pause it", "xóa đi"."""
    said = text.strip(" \n?.!")
    return _done_with_it(Words.of(said)) or _done_with_it(Words.of(without_closing(said)))


def _done_with_it(words: Words) -> Kind | None:
    kind, behind = _verb(words)
    return kind if kind is not None and behind + words.begins(IT, behind) == len(words.folded) > behind else None


def done_with_place(text: str) -> tuple[Kind, int] | None:
    """What is to be done with one of the list that was shown last, and its place there, from 1; -1 is the last one."""
    words = Words.of(without_closing(text.strip(" \n?.!")))
    kind, behind = _verb(words)
    place, stop = _place(words, behind) if kind is not None else (0, behind)
    return (kind, place) if kind is not None and place and stop == len(words.folded) else None


def moved_place(text: str, now: datetime) -> tuple[int, str] | None:
    """The place of one of the list that was shown last, and its new time: (1, "till tisdag")."""
    words = Words.of(without_closing(text.strip(" \n?.!")))
    at = _behind_openers(words)
    size, language = _longest(words, VERBS["move"], at)
    place, stop = _place(words, at + size) if size else (0, at)
    begun = _time_from(words, stop, language, now) if place else None
    return (place, begun[1]) if begun is not None and begun[0] == stop else None


def _place(words: Words, at: int) -> tuple[int, int]:
    """The place that is named there, 0 for none, and where its words end: "den första", "number 2", "the last one"."""
    while at < len(words.folded) and words.folded[at] in THE:
        at += 1
    word = words.folded[at] if at < len(words.folded) else ""
    place = PLACES.get(word, int(word) if word.isdecimal() and len(word) < LONGEST_PLACE else 0)
    at += bool(place)
    while place and at < len(words.folded) and words.folded[at] in ONE:
        at += 1
    return place, at


def _verb(words: Words) -> tuple[Kind | None, int]:
    """What the verb at the beginning wants done without more words, and where it ends."""
    at = _behind_openers(words)
    sizes = {kind: _longest(words, VERBS[kind], at)[0] for kind in BARE}
    kind = max(BARE, key=lambda one: sizes[one])
    return (kind, at + sizes[kind]) if sizes[kind] else (None, at)


def _behind_openers(words: Words) -> int:
    at = 0
    while size := words.begins(OPENERS, at):
        at += size
    return at


def _longest(words: Words, verbs: Verbs, at: int) -> tuple[int, Language]:
    found = ((words.begins(table, at), language) for language, table in verbs.items())
    return max(found, key=lambda one: one[0])


def _noun(words: Words, at: int) -> tuple[int, int] | None:
    """Where the word for a reminder begins and ends, if it stands soon."""
    places = ((place, words.begins(NOUNS, place)) for place in range(at, at + MOST_BETWEEN + 1))
    return next(((place, place + size) for place, size in places if size), None)


def _order(
    words: Words, kind: Kind, language: Language, found: tuple[int, tuple[int, int]], now: datetime
) -> Order | None:
    behind_verb, (noun, behind_noun) = found
    stop = len(words.folded)
    time = ""
    if kind == "move":
        begun = _time_from(words, behind_noun, language, now)
        if begun is None:
            return None
        stop, time = begun
    if kind == "done":
        stop = _without_done(words, language)
        if stop == len(words.folded) and words.folded[behind_verb - 1] in {"markera", "mark", "dau"}:
            return None  # "mark the reminder" says not as what
    named = _between(words, behind_verb, noun) + " " + _between(words, behind_noun, stop)
    return None if ALL.search(" ".join(words.folded)) else Order(kind, language, named.strip(), time)


def _told_done(words: Words, at: int) -> Order | None:
    """Read "påminnelsen om rapporten är klar"."""
    noun = _noun(words, at)
    if noun is None or noun[0] > at + 1:
        return None
    for language in DONE:
        stop = _without_done(words, language)
        if noun[1] <= stop < len(words.folded) and len(words.folded) - stop > 1:
            return Order("done", language, _between(words, noun[1], stop))
    return None


def _without_done(words: Words, language: Language) -> int:
    """Where the words begin that say that it is done; the end of the text when it does not say so."""
    for start in range(max(0, len(words.folded) - 4), len(words.folded)):
        if start + words.begins(DONE[language], start) == len(words.folded):
            return start
    return len(words.folded)


def _time_from(words: Words, at: int, language: Language, now: datetime) -> tuple[int, str] | None:
    """Where the new time begins and what it is: behind the last "till" that leads to one, else the longest one.

    In Vietnamese the first: typed without its marks, "sang" may be "sáng" as well.
    """
    places = range(at, len(words.folded))
    leading = [place for place in places if words.plain(place) in TOWARDS]
    leading = leading if language == "vi" else leading[::-1]
    for place in (*leading, *places):
        if length := _length(words, place, language):
            return place, length
        for said in (words.after(place), words.after(place + (place in leading))):
            if says_time_alone(said, language, now):
                return place, said
    return None


def _length(words: Words, place: int, language: Language) -> str:
    """How much later, said as a length of time: "en timme", "for an hour"."""
    place += words.folded[place] in BEFORE_LENGTHS
    later, shorter = (f"{words.after(at)} {LATER[language]}" for at in (place, place + 1))
    if shifted(later) is None or (shifted(shorter) is not None and words.folded[place] not in HALF):
        return ""  # it begins further on
    return later


def _between(words: Words, start: int, stop: int) -> str:
    if start >= stop:
        return ""
    return words.text[words.spans[start][0] : words.spans[stop - 1][1]]
