"""What a number counts: people, women, men, or nothing of the kind."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from handlers.minutes.draft import Kind
from handlers.minutes.kinds import kind_at
from handlers.minutes.message import Message, Span, taken
from handlers.minutes.participant_words import (
    ABSENT,
    BARRIERS,
    CAME,
    EN_PERSONS,
    EN_THINGS,
    LINKS,
    NO_AUDIENCE,
    NOUNS,
    SV_NOT_DOING,
    SV_PERSONS,
    SV_THINGS,
    Group,
)


class Count(NamedTuple):
    """A number of people in the text."""

    group: Group
    value: int
    span: Span
    total: bool = False  # said to be of all


_FAR: Final = 4  # words that may stand between a number and its noun


def counted(message: Message, place: int, occupied: Sequence[Span]) -> tuple[int, Group] | None:
    """What a number counts, and where the noun ends; None when it counts no people."""
    text, nouns = message.tokens, NOUNS[message.language]
    place += place < len(text) and text[place].word == "+"  # "90+ people"
    at = _over_links(message, place)
    if at == place:
        return _ahead(message, place, occupied)
    hit = nouns.at(text, at, exact=message.marked) if at < len(text) else None
    if hit and hit[1] in {"women", "men", "other"}:
        return hit
    return nouns.at(text, place, exact=message.marked) or (counted(message, at, occupied) if at - place == 1 else None)


def _ahead(message: Message, place: int, occupied: Sequence[Span]) -> tuple[int, Group] | None:
    """The noun after up to three words that describe it: "18 plant operators"."""
    text, at = message.tokens, place
    if place < len(text) and _is_audience(message, place) and not taken(occupied, place):
        return place + 1, "people"
    while at < len(text) and at < place + _FAR and not taken(occupied, at):
        hit = NOUNS[message.language].at(text, at, exact=message.marked) or _by_shape(message, at)
        hit = hit or (_is_doing(message, at) if at == place else None)
        if hit and (text[at].word not in CAME or at == place):
            return _more_telling(message, hit)
        if text[at].word in BARRIERS or not (text[at].is_word or text[at].word == "-") or message.language == "vi":
            return None
        at += 1
    return None


def _is_audience(message: Message, place: int) -> bool:
    """Whether a noun tells for whom a training was, whatever they are: "utbildning i mat för 14 | kockar"."""
    text, before = message.tokens, place - 2
    if before < 0 or text[before].word not in _FOR or not text[place - 1].is_number or not text[place].is_word:
        return False
    if text[place].capital or text[place].word in NO_AUDIENCE or text[place].word in BARRIERS:
        return False
    if NOUNS[message.language].has(text, place, exact=message.marked) or _by_shape(message, place):
        return False  # known by itself
    start = message.sentence_of(place).start
    return any(kind_at(message, at) is Kind.TRAINING for at in range(start, before))


_FOR: Final = frozenset("för for cho".split())


def _over_links(message: Message, place: int) -> int:
    links = LINKS[message.language]
    for _ in range(3):
        hit = links.at(message.tokens, place, exact=message.marked) if place < len(message.tokens) else None
        place = hit[0] if hit else place
    return place


def _more_telling(message: Message, hit: tuple[int, Group]) -> tuple[int, Group]:
    """The noun right after a noun, where that one is meant: "5 học sinh nữ", "8 andra elever"."""
    stop, group = hit
    if stop >= len(message.tokens):
        return hit
    further = NOUNS[message.language].at(message.tokens, stop, exact=message.marked) or _by_shape(message, stop)
    if further is None:
        return hit
    if further[1] == "other" and further[0] - stop > 1:  # "one participant | didn't state gender"
        return further
    if message.language == "vi":
        is_gender = group == "people" and further[1] in {"women", "men"} and message.tokens[stop].word in _GENDERS
        return further if is_gender and further[0] == stop + 1 else hit
    if group == "other":
        return further if message.tokens[stop - 1].word in _REST else hit
    return further if message.language == "en" and group == "people" and further[1] in _ABOUT_PEOPLE else hit


_REST: Final = frozenset("andra övriga other others".split())  # not told by gender: "8 andra elever"
_GENDERS: Final = frozenset({"nữ", "nam", "nu"})
_ABOUT_PEOPLE: Final = frozenset({"people", "women", "men"})


def person_at(message: Message, place: int) -> tuple[int, Group] | None:
    """The word for people that begins at the token and where it ends, known or by its shape."""
    hit = NOUNS[message.language].at(message.tokens, place, exact=message.marked)
    return hit or (_by_shape(message, place) if place < len(message.tokens) else None)


def _by_shape(message: Message, place: int) -> tuple[int, Group] | None:
    token = message.tokens[place]
    if (
        message.language == "en"
        and token.word.endswith(EN_PERSONS)
        and token.word not in EN_THINGS
        and len(token.word) > 4
        and not token.capital
    ):
        return place + 1, "people"
    if (
        message.language == "sv"
        and len(token.word) > 6
        and (
            token.word.endswith(SV_PERSONS)
            or (token.word.endswith("are") and not token.word.endswith(SV_THINGS))
            or _is_participle(message, place)
        )
    ):
        return place + 1, "people"
    if message.language == "vi":
        return _vietnamese_by_shape(message, place)
    return None


def _vietnamese_by_shape(message: Message, place: int) -> tuple[int, Group] | None:
    """Such as "huấn luyện viên", "thanh tra viên"; no "công viên", which is a park."""
    text = message.tokens
    for at in range(place + 1, min(place + _FAR, len(text))):
        if not text[at - 1].is_word or text[at].capital:
            return None
        if text[at].word == "viên":
            return None if text[at - 1].word in {"công", "động", "thuốc"} else (at + 1, "people")
    return None


def _is_participle(message: Message, place: int) -> bool:
    """Whether a Swedish participle stands for people, no noun behind it: "41 inloggade varav 33 kvinnor"."""
    return (
        message.tokens[place].word.endswith("ade")
        and _stands_alone(message, place)
        and not ABSENT["sv"].has(message.tokens, place)
    )


def _is_doing(message: Message, place: int) -> tuple[int, Group] | None:
    """The same of who does something: "åtta resande, fyra kvinnor", "tolv sökande"."""
    word = message.tokens[place].word
    doing = message.language == "sv" and len(word) > 5 and word.endswith(("ande", "ende")) and word not in SV_NOT_DOING
    return (place + 1, "people") if doing and _stands_alone(message, place) else None


_AFTER: Final = frozenset("varav och deltog samtidigt totalt sammanlagt online live idag igår dök kom".split())


def _stands_alone(message: Message, place: int) -> bool:
    """Whether no noun follows."""
    text, after = message.tokens, place + 1
    return after >= len(text) or not text[after].is_word or text[after].word in BARRIERS | _AFTER
