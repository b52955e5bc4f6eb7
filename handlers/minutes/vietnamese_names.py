"""Vietnamese names of organisations by their shape: a word for what it is, then what it is for and where."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.kinds import kind_stop
from handlers.minutes.message import Message, Span, taken
from handlers.minutes.organisation_words import (
    DOES,
    VI_COMPOUND,
    VI_HEADS,
    VI_LOWER,
    VI_NOT_HEADS,
    VI_STOPS,
    VI_TAIL,
    VI_TOPICS,
)
from handlers.minutes.phrases import words
from handlers.minutes.places import NAMES as PLACES
from handlers.when import is_vietnamese_syllable


def vietnamese(message: Message, place: int, occupied: Sequence[Span]) -> Span | None:
    """Such as "Sở X", "Công ty Y": a head word with names after it."""
    text = message.tokens
    hit = VI_HEADS.at(text, place, exact=message.marked)
    if hit is None:
        return None
    trade = _over_trade(message, place, hit[0], occupied)
    if not (text[place].capital or trade or (text[place].word in VI_LOWER and is_name(message, hit[0], occupied))):
        return None
    if _is_no_head(message, place):
        return None
    stop = _vietnamese_end(message, trade or hit[0], occupied)
    if stop == hit[0] and _is_company(message, place):
        further = _name_further_on(message, stop, occupied)
        stop = _vietnamese_end(message, further, occupied) if further else stop
    if stop == hit[0] and not (_OF_A_RANK.has(text, place, exact=message.marked) and over_rank(message, stop) > stop):
        return None
    stop = over_rank(message, stop)
    if not text[place].capital and PLACES.at(text, hit[0]) == (stop, "place"):
        return None  # "doanh nghiệp Hàn Quốc", "trường Sông Công"
    if text[place].word in {"nhóm", "tổ"} and not text[place].capital:
        return Span(hit[0], stop)
    return Span(place, stop)


def _is_no_head(message: Message, place: int) -> bool:
    """Whether it is a part of an ordinary word: "môi trường Sông Công" is no school, "phòng họp" no office."""
    text = message.tokens
    if place and text[place - 1].word in VI_COMPOUND and not text[place].capital:
        return True
    return place + 1 < len(text) and f"{text[place].word} {text[place + 1].word}" in VI_NOT_HEADS


def _is_company(message: Message, place: int) -> bool:
    """Whether it is a company, whose trade may stand before its name: "Công ty may TNG"."""
    return message.tokens[place].capital and _COMPANIES.has(message.tokens, place, exact=message.marked)


def _over_trade(message: Message, place: int, stop: int, occupied: Sequence[Span]) -> int:
    """Where the trade of a company ends that is written in small letters before its name; 0 without one."""
    hit = VI_TOPICS.at(message.tokens, stop, exact=message.marked)
    is_company = _COMPANIES.at(message.tokens, place, exact=message.marked) == (stop, True)
    return hit[0] if hit and is_company and is_name(message, hit[0], occupied) else 0


_COMPANIES: Final = words(
    "cty, công ty, công ty cổ phần, công ty cp, công ty tnhh, công ty tnhh mtv, tập đoàn, hợp tác xã"
)


def over_rank(message: Message, stop: int) -> int:
    """Where a name ends that only tells of what rank it is: "Hội Nông dân | tỉnh"."""
    hit = _RANKS.at(message.tokens, stop, exact=message.marked)
    if hit is None or (hit[0] < len(message.tokens) and message.tokens[hit[0]].capital):
        return stop
    return hit[0]


# Of these there is one in every province and town.
_OF_A_RANK: Final = words("hđnd, hội đồng nhân dân, mttq, mặt trận tổ quốc")
_RANKS: Final = words("tỉnh, thành phố, huyện, thị xã")


def _vietnamese_end(message: Message, start: int, occupied: Sequence[Span]) -> int:
    """Where a Vietnamese name ends that begins after its head."""
    text, stop = message.tokens, start
    while stop < len(text) and not taken(occupied, stop) and stop < start + 12:
        topic = VI_TOPICS.at(text, stop, exact=message.marked) if text[stop].capital else None
        if topic:
            stop = _over_listed(message, topic[0])
        elif kind_stop(message, stop) <= stop + 1 and is_name(message, stop, occupied):
            stop += 1  # not "Trung tâm | Hội nghị tỉnh"
        elif text[stop].word in VI_TAIL | {"-", "&"} and is_name(message, stop + 1, occupied):
            if text[stop].word == "và" and _begins_another(message, stop):
                break
            stop += 1
        elif [token.word for token in text[stop : stop + 2]] in _OF_TOWN and is_name(message, stop + 2, occupied):
            stop += 2
        elif stop > start and (further := _name_further_on(message, stop, occupied)):
            stop = further
        else:
            break
    return stop


_OF_TOWN: Final = (["thành", "phố"], ["thị", "xã"])


def _begins_another(message: Message, link: int) -> bool:
    """Whether a name ends before an "and": "Sở Y tế và Sở Xây dựng", "Công ty Envac và VinFast"."""
    text = message.tokens
    whole = not (is_vietnamese_syllable(text[link - 1].plain) and is_vietnamese_syllable(text[link + 1].plain))
    return whole or VI_HEADS.has(text, link + 1, exact=message.marked)


def _over_listed(message: Message, stop: int) -> int:
    """Where a list of what an authority is for ends: "Sở Văn hóa | , Thể thao và Du lịch"."""
    text, end = message.tokens, stop
    while end + 1 < len(text) and text[end].word == "," and text[end + 1].capital:
        hit = VI_TOPICS.at(text, end + 1, exact=message.marked)
        if hit is None:
            break
        end = hit[0]
    is_list = end > stop and end + 1 < len(text) and text[end].word == "và" and text[end + 1].capital
    last = VI_TOPICS.at(text, end + 1, exact=message.marked) if is_list else None
    return last[0] if last else stop


def _name_further_on(message: Message, place: int, occupied: Sequence[Span]) -> int:
    """Where a name goes on after one or two words without a capital letter: "Công ty Gang | thép | Thái Nguyên"."""
    text = message.tokens
    for at in (place + 1, place + 2):
        inner = text[place:at]
        acts = DOES["vi"].has(text, place, exact=message.marked)
        if (
            not acts
            and all(token.is_word and token.word not in VI_STOPS for token in inner)
            and is_name(message, at, occupied)
        ):
            return at
    return 0


def is_half_a_word(message: Message, span: Span) -> bool:
    """Whether it is one Vietnamese syllable that goes on in small letters: "Thành | đoàn" is no name by itself."""
    text = message.tokens
    if message.language != "vi" or span.stop - span.start != 1 or span.stop >= len(text):
        return False
    after = text[span.stop]
    return text[span.start].word != text[span.start].plain and after.is_word and not after.capital


def is_name(message: Message, place: int, occupied: Sequence[Span]) -> bool:
    """Whether a word with a capital letter stands there."""
    return (
        place < len(message.tokens)
        and message.tokens[place].capital
        and message.tokens[place].is_word
        and not taken(occupied, place)
    )
