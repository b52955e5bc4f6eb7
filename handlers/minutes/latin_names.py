"""Names of organisations in Latin letters by their shape: what they end in, or a word for what they are before it."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from handlers.minutes.kinds import is_kind_word
from handlers.minutes.message import Message, Span, taken
from handlers.minutes.organisation_words import (
    ENDS,
    LINKS,
    LOWER_ENDS,
    NATIONAL,
    NOT_ORGANISATIONS,
    STARTS,
    SV_COMMON,
    SV_ENDINGS,
)
from handlers.minutes.places import NAMES as PLACES
from handlers.minutes.tokens import Token
from handlers.minutes.vietnamese_names import is_name

AND = frozenset({"and", "och", "&"})


def latin(message: Message, place: int, occupied: Sequence[Span]) -> Span | None:
    """Such as "Vasaskolan", "Miljöförvaltningen", "X AB", "Region Y", "X University", "Department of Z"."""
    text = message.tokens
    token = text[place]
    if not token.is_word or not token.capital or is_kind_word(message, place):
        return None
    if token.word in NOT_ORGANISATIONS and not begins_name(message, place):
        return None
    stop = _name_end(message, place, occupied)
    words = text[place:stop]
    for size in range(len(words), 0, -1):
        if _is_cut(words, size):
            continue  # "Urban Water | Guide" is no company
        if _has_shape(words[:size]) or _is_spelt_out(message, words[:size]):
            return Span(place, _over_names(message, place + size, occupied) if size == 1 else place + size)
    return None


def _is_cut(words: Sequence[Token], size: int) -> bool:
    """Whether a name that might be an ordinary word's goes on with another word that begins with a capital letter."""
    last, after = words[size - 1], words[size : size + 1]
    goes_on = bool(after) and after[0].capital and not PLACES.has(words, size)
    return size > 1 and goes_on and last.word in ENDS - _WHOLE


# After these a name is whole.
_WHOLE: Final = frozenset("ab ltd inc gmbh jsc llc kommun universitet university högskola municipality kluster".split())


def _over_names(message: Message, stop: int, occupied: Sequence[Span]) -> int:
    """Where a name ends that goes on behind what it is: "Naturskyddsföreningen | Linköping", "Scoutkåren | X"."""
    end = stop
    while end < stop + _MOST_NAMES and is_name(message, end, occupied) and message.tokens[end].spaced:
        end += 1
    return end


_MOST_NAMES: Final = 3


def over_city(message: Message, stop: int, occupied: Sequence[Span]) -> int:
    """Where the name of a local branch ends: "Röda korset | Linköping"."""
    end = over_quarter(message, stop, occupied)
    if end > stop:
        return end
    hit = PLACES.at(message.tokens, stop) if is_name(message, stop, occupied) else None
    return hit[0] if hit else stop


def over_quarter(message: Message, stop: int, occupied: Sequence[Span]) -> int:
    """Where a name ends that tells the part of a country: "Räddningstjänsten | Östra Götaland"."""
    text = message.tokens
    told = stop + 1 < len(text) and text[stop].capital and text[stop].word in _QUARTERS
    return stop + 2 if told and is_name(message, stop + 1, occupied) else stop


_QUARTERS = frozenset("östra västra norra södra mellersta eastern western northern southern central".split())


def begins_name(message: Message, place: int) -> bool:
    """Whether a word such as "Swedish" has another with a capital letter behind it."""
    return message.tokens[place].word in NATIONAL and is_name(message, place + 1, ())


def _is_spelt_out(message: Message, words: Sequence[Token]) -> bool:
    """Such as "IVL Svenska Miljöinstitutet": an abbreviation or a country before a Swedish word for what it is."""
    first = message.text[words[0].start : words[0].stop]
    led = words[0].word in NATIONAL or (first.isupper() and len(first) > 1)
    return len(words) > 1 and led and _is_compound(words[-1].word)


def _name_end(message: Message, place: int, occupied: Sequence[Span]) -> int:
    text, stop = message.tokens, place + 1
    while stop < len(text) and stop < place + 10 and not taken(occupied, stop):
        token = text[stop]
        if token.word in AND and _begins_another(message, place, stop):
            break
        if [one.word for one in text[stop : stop + 2]] == ["'", "s"] and is_name(message, stop + 2, occupied):
            stop += 2  # "Farmers' Union", "Fishermen's Association"
            continue
        is_link = token.word in LINKS and is_name(message, stop + 1, occupied)
        is_kind = token.word in LOWER_ENDS and token.spaced
        if (token.is_word and token.capital) or is_link or is_kind:
            stop += 1
        else:
            break
    return stop


def _begins_another(message: Message, place: int, at: int) -> bool:
    """Whether a whole name stands before an "and" and the next begins behind it: "X Municipality and Region Y"."""
    behind = message.tokens[at + 1 : at + 2]
    if at == place + 1 and len(message.tokens[place].word) > 1 and message.said(Span(place, at)).isupper():
        return True  # "RISE och Malmö stad"
    before = message.tokens[place:at]
    if len(before) > 1 and before[-1].word in _WHOLE and not LINKS & {word.word for word in before}:
        return True  # "X AB och Y"
    return bool(behind) and behind[0].word in STARTS and behind[0].capital and _has_shape(before)


def _has_shape(words: Sequence[Token]) -> bool:
    last = words[-1]
    if [word.word for word in words][:3] == ["people", "'", "s"] and len(words) == _COMMITTEE:
        return False  # every town has one
    if last.word in LINKS or (len(words) == 2 and words[0].word in NATIONAL and last.word in ENDS):
        return False
    if words[0].word == "region" and any(word.word in LINKS for word in words):
        return False
    if any(one.word in ENDS and other.word in {"of", "for"} for one, other in pairwise(words)):
        return True
    if len(words) == 1:
        return _is_compound(last.word)
    if last.word in ENDS:
        return True
    return (
        words[0].word in STARTS
        and len(words) > 1
        and (
            words[0].word in {"region", "föreningen", "stiftelsen", "studieförbundet", "rotary"}
            or words[1].word in {"of", "for"}
        )
    )


_COMMITTEE = 4  # tokens of "People's Committee"


def _is_compound(word: str) -> bool:
    """Such as "Miljöförvaltningen", also in the genitive."""
    bare = word.removesuffix("s")
    return bare.endswith(SV_ENDINGS) and bare not in SV_COMMON and len(bare) > 8
