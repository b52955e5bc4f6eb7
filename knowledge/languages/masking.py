"""How much each word of a message may say about its language: names nothing, quotations and official titles little."""

from collections.abc import Collection, Sequence
from functools import cache

from knowledge.languages import names
from knowledge.languages.spelling import is_latin, unmarked
from knowledge.languages.tables import lookup, neutral_words, words
from knowledge.languages.titles import HIDDEN, title_shares
from knowledge.languages.tokens import Token

QUOTED = 0.15
DOUBTFUL = 0.4
LONGEST_NAME = 4

_PROPER_WORDS = words(
    "i i'm i'll i've i'd swedish vietnamese english monday tuesday wednesday thursday friday saturday sunday"
    " january february march april june july august september october november december christmas"
)
_JOINERS = words("of the and for in with at och för i av på và của")
_ADDRESSING = words("anh em chị chi cô co ông ong bà ba bác bac")
_PLAIN_FAMILIES = words("nguyễn nguyen phạm pham trần trịnh trương phùng huỳnh")
_FAMILIES = _PLAIN_FAMILIES | words("hoàng đặng bùi dương ngô đoàn vũ lê đỗ")


def shares(tokens: Sequence[Token], extra: Collection[str]) -> list[float]:
    """For every word the share of its weight that counts, 0.0 for names."""
    if all(len(token.text) == 1 and token.text.isascii() for token in tokens):
        return [HIDDEN] * len(tokens)
    share = [_alone(tokens, at) for at in range(len(tokens))]
    _hide_vietnamese_names(tokens, share)
    _lessen_joiners(tokens, share)
    share = [min(parts) for parts in zip(share, title_shares(tokens, extra), strict=True)]
    return [part * QUOTED if token.quoted else part for token, part in zip(tokens, share, strict=True)]


def _alone(tokens: Sequence[Token], at: int) -> float:
    """What a word counts by itself and its capital letter."""
    token = tokens[at]
    if token.word in neutral_words() or not is_latin(token.text):
        return HIDDEN
    if not token.capital:
        return HIDDEN if _is_plain_name(token.word) else 1.0
    if _is_acronym(token) and (len(tokens) > 1 or token.word not in lookup()):
        return HIDDEN
    return _at_start(tokens, at) if token.starts else _inside(token)


def _is_acronym(token: Token) -> bool:
    return token.text.isupper() and 1 < len(token.text) <= 6


def _inside(token: Token) -> float:
    return 1.0 if token.word in _PROPER_WORDS else HIDDEN


def _at_start(tokens: Sequence[Token], at: int) -> float:
    """What a capitalised word counts where every word has a capital."""
    word = tokens[at].word
    before_name = at + 1 < len(tokens) and tokens[at + 1].capital and not tokens[at + 1].starts
    if (
        _is_plain_name(word)
        or (len(tokens) == 1 and word in _all_names())
        or (before_name and (_may_be_name(word) or word not in lookup()))
    ):
        return HIDDEN
    if word in _vietnamese_given() and "vi" in lookup().get(word, {}):
        return DOUBTFUL
    if word not in lookup():
        return HIDDEN if len(tokens) == 1 else DOUBTFUL
    return 1.0


def _may_be_name(word: str) -> bool:
    return word not in _ADDRESSING and (word in _all_names() or word in _given_unmarked())


def _is_plain_name(word: str) -> bool:
    return word in _swedish_names() and word not in lookup()


def _hide_vietnamese_names(tokens: Sequence[Token], share: list[float]) -> None:
    """Hide 'nguyen van hung' also where nobody used capitals."""
    for at, token in enumerate(tokens):
        if token.word in (_FAMILIES if token.capital else _PLAIN_FAMILIES):
            end = _end_of_name(tokens, at)
            if token.capital or end > at + 1:
                share[at:end] = [HIDDEN] * (end - at)


def _end_of_name(tokens: Sequence[Token], at: int) -> int:
    end = at + 1
    while end < min(len(tokens), at + LONGEST_NAME) and _continues_name(tokens[end], capital=tokens[at].capital):
        end += 1
    return end


def _continues_name(token: Token, *, capital: bool) -> bool:
    return token.capital if capital else unmarked(token.word) in _given_unmarked()


def _lessen_joiners(tokens: Sequence[Token], share: list[float]) -> None:
    for at in range(1, len(tokens) - 1):
        if tokens[at].word in _JOINERS and all(tokens[near].capital and not share[near] for near in (at - 1, at + 1)):
            share[at] *= DOUBTFUL


@cache
def _swedish_names() -> frozenset[str]:
    marked = words(names.SWEDISH_FIRST, names.SWEDISH_FAMILY, names.PLACES, names.BODIES)
    return marked | {unmarked(word) for word in marked}


@cache
def _vietnamese_given() -> frozenset[str]:
    return words(names.VIETNAMESE_GIVEN) - _ADDRESSING - words("thế thảo mai thành công")


@cache
def _given_unmarked() -> frozenset[str]:
    return frozenset(unmarked(word) for word in words(names.VIETNAMESE_GIVEN))


@cache
def _all_names() -> frozenset[str]:
    return _swedish_names() | words(names.VIETNAMESE_GIVEN, names.VIETNAMESE_FAMILY)
