"""Organisations that the register does not have, proposed by their shape and their part in the text."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from handlers.minutes.called_again import is_shortened
from handlers.minutes.kinds import is_kind_word
from handlers.minutes.latin_names import begins_name, latin, over_city, over_quarter
from handlers.minutes.message import Message, Span, taken
from handlers.minutes.name_signs import (
    LEAST_COINED,
    is_beside,
    is_coined,
    is_compound,
    is_firm,
    is_led,
    is_of_person,
    is_ordinary,
    is_visited,
    is_visited_by_letters,
)
from handlers.minutes.numerals import number_at
from handlers.minutes.organisation_words import (
    DOES,
    FAMOUS,
    GROUPS,
    HEADS_ALONE,
    INTENDS,
    NATIONAL,
    NO_PART,
    NOT_ORGANISATIONS,
    SV_COMMON,
    SV_ENDINGS,
    TITLES,
    VENUES,
)
from handlers.minutes.organisations import Mention
from handlers.minutes.participant_words import NOUNS
from handlers.minutes.places import NAMES as PLACES
from handlers.minutes.places import ends_place
from handlers.minutes.promises import EN, SV, VI
from handlers.minutes.tokens import Token, tokens
from handlers.minutes.vietnamese_names import is_half_a_word, is_name, over_rank, vietnamese
from handlers.when import is_vietnamese_syllable


@dataclass(frozen=True)
class Around:
    """What else is in the message: organisations known already, places, and all that is no new organisation."""

    known: Sequence[Span]
    places: Sequence[Span]
    occupied: Sequence[Span]
    people: Sequence[Span] = ()


def proposals(message: Message, around: Around) -> list[Mention]:
    """Names of organisations that are not known, in order; those beside a later one too: "RISE och Malmö stad"."""
    found = _pass(message, around)
    again = _pass(message, replace(around, known=[*around.known, *(one.span for one in found)])) if found else found
    kept = [one for one in again if not any(one.span.meets(other.span) for other in found)]
    return sorted([*found, *kept])


def _pass(message: Message, around: Around) -> list[Mention]:
    found: list[Mention] = []
    cities = {at for start, stop, _ in PLACES.all(message.tokens) for at in range(start + 1, stop)}
    place = 0
    while place < len(message.tokens):
        span = None if place in cities or taken(around.occupied, place) else _at(message, place, around)
        if span:
            found.append(Mention(span, _base(message, span), new=True))
            around = replace(around, known=[*around.known, span])
        place = span.stop if span else place + 1
    return found


def _is_only_a_house(message: Message, span: Span, place: Span) -> bool:
    """Whether the place that begins there is a longer name, or a house that many use: "at Pho Co community house".

    What something was held in is a place too, however it ends: "trädplantering i Trädgårdsföreningen".
    """
    if place.start != span.start:
        return False
    held_in = span.start > 0 and message.tokens[span.start - 1].word in {"i", "in"}
    return held_in or place.stop > span.stop or message.tokens[span.stop - 1].word in VENUES


def _base(message: Message, span: Span) -> str:
    """The name as it stands, a Swedish one without the -s of its genitive: "Naturvårdsverkets seminarium"."""
    said = message.said(span)
    base = said[:-1]
    owns = base.endswith(SV_ENDINGS) or FAMOUS.has(tokens(base), 0) if said.endswith(("ens", "ets")) else False
    return base if message.language == "sv" and " " not in said and owns else said


def _at(message: Message, place: int, around: Around) -> Span | None:
    if any(one.start < place < one.stop for one in around.places) or _is_quoted(message, place):
        return None
    if _is_of_a_number(message, place):
        return None
    span = _by_shape(message, place, around.occupied)
    if span and ends_place(message.tokens, span.start) >= span.stop:
        return None  # "Pho Co" is no company
    if span and message.language == "en" and place and message.tokens[place - 1].word == "in":
        return None  # nobody is in an organisation with whom something was
    if span and any(_is_only_a_house(message, span, one) for one in around.places):
        return span if is_beside(message, span, around.known, begins=False) else None
    span = span or _by_role(message, place, around)
    if span and (_goes_on_before(message, place, around) or _is_a_syllable(message, span)):
        return None  # half a name would be another one
    famous = _famous(message, place)
    if famous and (span is None or famous.stop > span.stop):
        is_named = span or _begins_clause(message, place) or is_led(message, place) or is_visited(message, place)
        return famous if is_named or message.tokens[famous.stop - 1].word.endswith("s") else None
    return span


def _is_a_syllable(message: Message, span: Span) -> bool:
    """Whether it is a lone syllable of Vietnamese, a person's or the head of a name: "Hùng", "Trường", no "GIZ"."""
    token = message.tokens[span.start]
    alone = span.stop - span.start == 1 and is_vietnamese_syllable(token.plain) and not message.said(span).isupper()
    return alone and (message.language == "vi" or not token.word.isascii())


def _is_of_a_number(message: Message, place: int) -> bool:
    """Whether it belongs to the number of a letter: "412/UBND-TNMT"."""
    text, at = message.tokens, place
    while place - at < _LONGEST_NUMBER and at > 1 and _is_tied(text, at) and text[at - 1].word == "-":
        at -= 2
    return at > 1 and not text[at].spaced and text[at - 1].word == "/" and text[at - 2].is_number


_LONGEST_NUMBER: Final = 10  # tokens


def _is_tied(text: Sequence[Token], at: int) -> bool:
    return not text[at].spaced and not text[at - 1].spaced


def _goes_on_before(message: Message, place: int, around: Around) -> bool:
    """Whether the word right before may well be a part of the name too: "Nordiska | Miljörådet"."""
    text, at = message.tokens, place - 1
    if message.language == "vi" or at < 0 or not text[place].spaced or not is_name(message, at, around.occupied):
        return False
    plain = text[at].word in NO_PART - NATIONAL or is_kind_word(message, at) or _begins_clause(message, at)
    return not plain and not PLACES.has(text, at)


def _is_quoted(message: Message, place: int) -> bool:
    """Whether it stands in the title of something, between quotation marks: "the conference "Clean Water Asia""."""
    before = bisect_left(message.quotes, place)
    if before % 2 == 0:
        return False
    mark = message.quotes[before - 1]
    return mark == 0 or not is_led(message, mark)


def _famous(message: Message, place: int) -> Span | None:
    """A well-known organisation, written with a capital letter."""
    hit = FAMOUS.at(message.tokens, place, exact=message.marked) if message.tokens[place].capital else None
    if hit is not None and over_rank(message, hit[0]) > hit[0]:
        return Span(place, over_rank(message, hit[0]))
    if hit is None or hit[0] == place + 1:
        return Span(place, over_quarter(message, hit[0], ())) if hit else None
    return Span(place, over_city(message, hit[0], ()))


def _begins_clause(message: Message, place: int) -> bool:
    return place == 0 or message.tokens[place - 1].word in {",", ".", "\n", ";", "!", "?", "(", ":"}


def _by_shape(message: Message, place: int, occupied: Sequence[Span]) -> Span | None:
    found = vietnamese(message, place, occupied) if message.language == "vi" else None
    return found or latin(message, place, occupied)


def _by_role(message: Message, place: int, around: Around) -> Span | None:
    """A name that does what organisations do, or stands where one is expected: "Envac var med", "med Skanska"."""
    if not is_name(message, place, around.occupied) or taken(around.places, place) or _is_no_name(message, place):
        return None
    stop = _role_end(message, place, around.occupied)
    if is_compound(message, place, stop) or _is_numbered(message, stop, around.occupied):
        return None
    if is_shortened(message, Span(place, stop)):
        return None
    begins = any(span.start == place for span in message.sentences)
    if is_firm(message, Span(place, stop), around.people) or is_of_person(message, Span(place, stop), around.people):
        return Span(place, stop)
    if is_beside(message, Span(place, stop), around.known, begins=begins):
        return None if is_half_a_word(message, Span(place, stop)) else Span(place, stop)
    if begins and _is_done_by(message, stop, around.known):
        return None
    if _acts(message, place, stop) and not (begins and _may_be_a_thing(message, place, stop)):
        return Span(place, stop)
    led = (
        not begins
        and (is_led(message, place) or is_visited_by_letters(message, Span(place, stop), around.occupied))
        and not is_half_a_word(message, Span(place, stop))
        and not _belongs(message, stop, around.known)
    )
    return Span(place, stop) if led else None


def _is_numbered(message: Message, stop: int, occupied: Sequence[Span]) -> bool:
    """Whether a number ends the name, as of houses and products: "Goto 10"; a day or people may be counted there."""
    text = message.tokens
    is_number = stop < len(text) and text[stop].is_number and text[stop].spaced and not taken(occupied, stop)
    return is_number and not NOUNS[message.language].has(text, stop + 1)


_OF: Final = frozenset("( på från vid at from of hos của ở bên".split())


def _belongs(message: Message, stop: int, known: Sequence[Span]) -> bool:
    """Whether a known organisation follows that a person belongs to: "Minh (DONRE)", "Lan på DONRE"."""
    at = stop + 1
    return at < len(message.tokens) and message.tokens[stop].word in _OF and any(one.start == at for one in known)


def _role_end(message: Message, place: int, occupied: Sequence[Span]) -> int:
    """Where a run of capitals ends, over a hyphen too: "WWF-Viet Nam", "TN People's Committee"."""
    text, stop = message.tokens, place + 1
    while stop < place + 7 and is_name(message, stop, occupied):
        if text[stop].word in NO_PART and not begins_name(message, stop):
            break
        stop += 1
        owns = [token.word for token in text[stop : stop + 2]] == ["'", "s"]
        if owns and message.language == "en" and is_name(message, stop + 2, occupied):
            stop += 3
    if (
        text[stop : stop + 1]
        and text[stop].word == "-"
        and not text[stop].spaced
        and is_name(message, stop + 1, occupied)
    ):
        stop += 2
        while stop < place + 7 and is_name(message, stop, occupied):
            stop += 1
    return stop


def _acts(message: Message, place: int, stop: int) -> bool:
    if stop >= len(message.tokens):
        return False
    does = DOES[message.language].has(message.tokens, stop, exact=message.marked)
    return does or _is_acting(message, place, stop)


def _is_done_by(message: Message, stop: int, known: Sequence[Span]) -> bool:
    """Whether it is what a known organisation did something with: "Flyget betalade Sida"."""
    if message.language != "sv" or stop >= len(message.tokens):
        return False
    hit = DOES["sv"].at(message.tokens, stop)
    return hit is not None and any(one.start == hit[0] for one in known)


def _may_be_a_thing(message: Message, place: int, stop: int) -> bool:
    token = message.tokens[place]
    foreign = not is_vietnamese_syllable(token.plain) and len(token.word) >= LEAST_COINED
    plain = message.language == "vi" and not (foreign or is_coined(message, Span(place, place + 1)))
    return plain or is_ordinary(message, place) or _only_intends(message, stop)


def _is_acting(message: Message, place: int, stop: int) -> bool:
    """Whether an abbreviation is followed by a verb: "SKR håller passet"."""
    text, said = message.tokens, message.said(Span(place, stop))
    is_short = stop == place + 1 and said.isupper() and 2 <= len(said) <= 6 and said.isalpha()
    return (
        is_short and stop < len(text) and SV.verbs.has(text, stop) | EN.verbs.has(text, stop) | VI.verbs.has(text, stop)
    )


def _only_intends(message: Message, stop: int) -> bool:
    """Whether nothing but a modal follows: "Ansökan ska in", "Rapporten kommer att"."""
    return message.tokens[stop].word in INTENDS


def _is_no_name(message: Message, place: int) -> bool:
    text = message.tokens
    alone = place + 1 >= len(text) or not text[place + 1].capital
    return (
        is_kind_word(message, place)
        or PLACES.has(text, place)
        or number_at(message, place) is not None
        or text[place].word in TITLES
        or (text[place].word in NOT_ORGANISATIONS | SV_COMMON | GROUPS | HEADS_ALONE and alone)
    )


def names(found: Sequence[Mention]) -> Iterator[str]:
    """Each new name once."""
    seen: set[str] = set()
    for mention in found:
        if mention.new and mention.key.lower() not in seen:
            seen.add(mention.key.lower())
            yield mention.key
