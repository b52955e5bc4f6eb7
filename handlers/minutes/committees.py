"""A people's committee without its town, "UBND" or "folkkommittén": the one of the register that alone can be meant."""

from collections.abc import Iterator, Sequence
from typing import Final

from handlers.minutes.message import Message, Span, taken
from handlers.minutes.organisations import Mention
from handlers.minutes.phrases import Phrases, words
from handlers.minutes.places import NAMES as PLACES
from handlers.minutes.register import Named
from handlers.minutes.tokens import fold, tokens

_BARE: Final = words("""
    ubnd, ủy ban nhân dân, uỷ ban nhân dân, folkkommittén, folkkommitténs, people's committee, peoples committee
""")
_RANKS: Final = Phrases([
    ("tỉnh, province, provincial, provinsen, provinsens", "tỉnh"),
    ("thành phố, tp, tp ., city, municipal, stadens", "thành phố"),
    ("huyện, quận, phường, xã, thị trấn, thị xã, district, ward, commune, distriktets", ""),
])  # fmt: skip


def committees(message: Message, named: Sequence[Mention], register: Sequence[Named]) -> list[Mention]:
    """The bare mentions of a people's committee that can only be that of one town of the register.

    Which one tells another mention in full, the rank ("UBND tỉnh"), or the only town that is named.
    """
    known = [one for one in register if any(_has(name, _BARE) for name in _names(one))]
    spans = [one.span for one in named]
    found: list[Mention] = []
    for start, stop, _ in _BARE.all(message.tokens, exact=message.marked):
        rank, end = _rank(message, start, stop)
        if taken(spans, start) or _goes_on(message, end) or _is_of_a_town(message, start):
            continue
        key = _only(message, known, named, rank)
        if key:
            found.append(Mention(Span(start, end), key))
    return found


def _rank(message: Message, start: int, stop: int) -> tuple[str | None, int]:
    """What sort of town is said behind or before, with where that ends; None when nothing is."""
    hit = _RANKS.at(message.tokens, stop, exact=message.marked)
    if hit:
        return hit[1], hit[0]
    before = _RANKS.at(message.tokens, start - 1, exact=message.marked) if start else None
    return (before[1] if before else None), stop


def _is_of_a_town(message: Message, start: int) -> bool:
    """Whether the town stands before it: "Hue City People's Committee"."""
    text, at = message.tokens, start - 1
    while at >= 0 and _RANKS.at(text, at, exact=message.marked) is not None:
        at -= 1
    begins = any(sentence.start == at for sentence in message.sentences)
    return at >= 0 and text[at].is_word and text[at].capital and not begins


def _goes_on(message: Message, stop: int) -> bool:
    """Whether a town follows that the register does not know: "UBND xã Bình Sơn", "the People's Committee of Hue"."""
    text, at = message.tokens, stop
    while at < len(text) and text[at].word in _OF:
        at += 1
    return at < len(text) and text[at].is_word and text[at].capital and (at > stop or text[at].spaced)


_OF: Final = frozenset("of in i tại ở của".split())


def _only(message: Message, known: Sequence[Named], named: Sequence[Mention], rank: str | None) -> str | None:
    fitting = [one for one in known if rank is None or (rank and any(_says(name, rank) for name in _names(one)))]
    said = {one.key for one in named} & {one.key for one in fitting}
    towns = set(_towns(message.text))
    nearby = {one.key for one in fitting if any(towns & set(_towns(name)) for name in _names(one))}
    for keys in (said, {one.key for one in fitting}, nearby):
        if len(keys) == 1:
            return next(iter(keys))
    return None


def _towns(text: str) -> Iterator[str]:
    """The towns that a text names, folded."""
    read = tokens(text)
    for start, stop, _ in PLACES.all(read):
        yield " ".join(fold(token.word).removesuffix("s") for token in read[start:stop])


def _names(one: Named) -> tuple[str, ...]:
    return (one.sv, one.en, one.vi, *one.aliases)


def _has(name: str, table: Phrases[bool]) -> bool:
    read = tokens(name)
    return any(table.has(read, at) or read[at].plain.endswith("folkkommitte") for at in range(len(read)))


def _says(name: str, rank: str) -> bool:
    return f" {rank} " in f" {name.lower()} "
