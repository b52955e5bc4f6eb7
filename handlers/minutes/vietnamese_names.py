"""Vietnamese names of organisations by their shape: a word for what it is, then what it is for and where."""

from collections.abc import Sequence

from handlers.minutes.message import Message, Span, taken
from handlers.minutes.organisation_words import (
    VI_COMPOUND,
    VI_HEADS,
    VI_LOWER,
    VI_NOT_HEADS,
    VI_STOPS,
    VI_TAIL,
    VI_TOPICS,
)


def vietnamese(message: Message, place: int, occupied: Sequence[Span]) -> Span | None:
    """Such as "Sở X", "Công ty Y": a head word with names after it."""
    text = message.tokens
    hit = VI_HEADS.at(text, place, exact=message.marked)
    if hit is None or not (
        text[place].capital or (text[place].word in VI_LOWER and is_name(message, hit[0], occupied))
    ):
        return None
    if place and text[place - 1].word in VI_COMPOUND and not text[place].capital:
        return None  # "môi trường Sông Công" is no school
    if place + 1 < len(text) and f"{text[place].word} {text[place + 1].word}" in VI_NOT_HEADS:
        return None
    stop = _vietnamese_end(message, hit[0], occupied)
    if stop == hit[0]:
        return None
    if text[place].word in {"nhóm", "tổ"} and not text[place].capital:
        return Span(hit[0], stop)
    return Span(place, stop)


def _vietnamese_end(message: Message, start: int, occupied: Sequence[Span]) -> int:
    """Where a Vietnamese name ends that begins after its head."""
    text, stop = message.tokens, start
    while stop < len(text) and not taken(occupied, stop) and stop < start + 12:
        topic = VI_TOPICS.at(text, stop, exact=message.marked) if text[stop].capital else None
        if topic:
            stop = _over_listed(message, topic[0])
        elif is_name(message, stop, occupied):
            stop += 1
        elif text[stop].word in VI_TAIL | {"-", "&"} and is_name(message, stop + 1, occupied):
            if text[stop].word == "và" and VI_HEADS.has(text, stop + 1, exact=message.marked):
                break  # "Sở Y tế và Sở Xây dựng"
            stop += 1
        elif stop > start and (further := _name_further_on(message, stop, occupied)):
            stop = further
        else:
            break
    return stop


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
        if all(token.is_word and token.word not in VI_STOPS for token in inner) and is_name(message, at, occupied):
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
