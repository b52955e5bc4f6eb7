"""Amounts that several bear: "LiU och Sida betalade 5 000 kr" is nobody's alone, "... 5 000 kr var" is each one's."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import datetime
from typing import Final

from handlers.minutes.message import Language, Message, message
from handlers.minutes.organisation_words import BESIDE
from handlers.minutes.organisations import Mention
from handlers.minutes.participant_words import TOTAL
from handlers.minutes.paying import PAYS
from handlers.minutes.phrases import words
from handlers.minutes.single_amounts import Amount

_AND: Final = BESIDE - {",", "/"}
_EACH: Final = words("var, vardera, var och en, each, apiece, mỗi bên, mỗi đơn vị, mỗi nơi, mỗi tổ chức")
_SPLIT: Final = words("""
    delar vi på, delade vi på, delas, delades, går halva, går halvor, go halves, went halves, goes halves,
    delade på, delade, delar på, delar, split, splits, shared, share, shares, halved, chia, chia đôi, chia nhau,
    cùng chi
""")
_HALF: Final = words("""
    hälften, halva, en tredjedel, två tredjedelar, en fjärdedel, half, a third, two thirds, a quarter, một nửa, nửa,
    một phần
""")
_BOTH: Final = frozenset("båda bägge alla".split())
_OF: Final = frozenset("of av trong the de số".split())
_NEAR: Final = 4  # tokens


def together(message: Message, mention: Mention, named: Sequence[Mention]) -> list[Mention]:
    """The names that stand side by side with this one, the last behind an "and"; it alone where none do."""
    order = sorted(named, key=lambda one: one.span)
    first = last = order.index(mention)
    while first and _joined(message, order[first - 1], order[first]):
        first -= 1
    while last + 1 < len(order) and _joined(message, order[last], order[last + 1]):
        last += 1
    run = order[first : last + 1]
    return run if len(run) > 1 and message.tokens[run[-1].span.start - 1].word in _AND else [mention]


def _joined(message: Message, one: Mention, other: Mention) -> bool:
    return other.span.start == one.span.stop + 1 and message.tokens[one.span.stop].word in BESIDE


def is_each(message: Message, amount: Amount) -> bool:
    """Whether each of several bears as much: "5 000 kr var", "mỗi bên 20 triệu"."""
    text, (start, at) = message.tokens, amount.span
    hits = (_EACH.at(text, one, exact=message.marked) for one in range(max(0, start - _NEAR), start))
    led = any(hit and (hit[0] == start or PAYS.at(text, hit[0]) == (start, True)) for hit in hits)
    return led or (at < len(text) and _EACH.has(text, at, exact=message.marked))


def is_part_of(message: Message, amount: Amount) -> bool:
    """Whether somebody bears only a part of the amount: "half of the 30,000 SEK came from ICLD"."""
    text, sentence = message.tokens, message.sentence_of(amount.span.start)
    for at in range(max(sentence.start, amount.span.start - _NEAR), amount.span.start):
        hit = _HALF.at(text, at, exact=message.marked)
        if hit and all(token.word in _OF for token in text[hit[0] : amount.span.start]):
            return True
    return False


def _is_shared_out(message: Message, amount: Amount) -> bool:
    """Whether it is told behind the amount how much of it each bears: "720 triệu, UBND tỉnh 70%, Sida 30%"."""
    text, sentence = message.tokens, message.sentence_of(amount.span.start)
    percents = [at for at in range(amount.span.stop, sentence.stop) if text[at].word in _PERCENT]
    return any(text[at - 1].is_number for at in percents)


_PERCENT: Final = frozenset("% procent percent phần".split())


def splitters(message: Message, amount: Amount, named: Sequence[Mention]) -> list[Mention]:
    """Those before the amount who split it, each bearing as much: "Sida and LiU split the cost, SEK 20,000 each"."""
    sentence = message.sentence_of(amount.span.start)
    before = [one for one in named if sentence.start <= one.span.start < amount.span.start]
    run = together(message, before[-1], named) if before and is_each(message, amount) else []
    between = range(before[-1].span.stop, amount.span.start) if before else range(0)
    split = any(_splits(message, at) for at in between)
    return run if len(run) > 1 and split else []


def _splits(message: Message, at: int) -> bool:
    """Whether a word for sharing stands there; "båda delar betalar LiU" is both of them."""
    noun = at > 0 and message.tokens[at - 1].word in _BOTH
    return not noun and _SPLIT.has(message.tokens, at, exact=message.marked)


def bearers(
    message: Message, amount: Amount, bearer: str | None, named: Sequence[Mention], all_bearers: Sequence[str | None]
) -> list[str | None]:
    """Who bears the amount: each of several by name, nobody where they bear it together."""
    if run := splitters(message, amount, named):
        return [one.key for one in run]
    if bearer is None or is_part_of(message, amount) or _is_shared_out(message, amount):
        return [None]
    near = min((one for one in named if one.key == bearer), key=lambda one: abs(one.span.start - amount.span.start))
    between = range(amount.span.stop, near.span.start)
    if any(_HALF.has(message.tokens, at, exact=message.marked) or _splits(message, at) for at in between):
        return [None]  # "148 000 kr, half on Katedralskolan", "4 000 kr, den delar vi på med LiU"
    run = together(message, near, named)
    if len(run) == 1 or {one.key for one in run} <= set(all_bearers):
        return [bearer]
    return [one.key for one in run] if is_each(message, amount) else [None]


class Shared:
    """Where it is said that several bear what it cost, or each what is its own: no one bearer is to be named there."""

    def __init__(self, message: Message) -> None:
        self._message = message
        tokens, exact = message.tokens, message.marked
        self._said = [at for at in range(len(tokens)) if any(table.has(tokens, at, exact=exact) for table in _TOGETHER)]
        self._sentences = message.sentences

    def holds(self, amount: Amount) -> bool:
        """Whether it is said in the sentence of the amount, or in a short one right behind."""
        tokens, at = self._message.tokens, amount.span.stop
        if at < len(tokens) and _EACH.has(tokens, at, exact=self._message.marked):
            return True
        number = bisect_right(self._sentences, amount.span.start, key=lambda span: span.start) - 1
        behind = self._sentences[number + 1] if 0 <= number < len(self._sentences) - 1 else None
        stop = self._sentences[number].stop
        stop = behind.stop if behind and behind.stop - behind.start <= _SHORT else stop
        first = bisect_left(self._said, self._sentences[number].start)
        return first < len(self._said) and self._said[first] < stop


def says_shared(text: str, language: Language, now: datetime) -> bool:
    """Whether a text says that several bear something, or each what is its own: "vi delar", "each their own"."""
    said = message(text, language, now)
    places = range(len(said.tokens))
    each = any(_EACH.at(said.tokens, at, exact=said.marked) not in {None, (at + 1, True)} for at in places)
    return each or any(table.has(said.tokens, at, exact=said.marked) for table in _TOGETHER for at in places)


_OWN: Final = words("""
    för sig, för sig själv, för sig själva, sitt eget, sin egen, sina egna, var sitt, var sin, varsin, egen kassa, på
    egen bekostnad, själv, själva, their own, his own, her own, its own, our own, own cost, own expense, went dutch,
    go dutch, tự túc, tự trả, tự chi, tự chi trả, tự lo, ai nấy, của mình
""")
_TOGETHER: Final = (_SPLIT, _HALF, _OWN)
_SHORT: Final = 9  # tokens of a sentence that says no more


def has_own(message: Message, amount: Amount, who: Mention, found: Sequence[Amount]) -> bool:
    """Whether a part of the amount is theirs: "12 triệu đồng: UBND Sông Công 7 triệu, LiU 5 triệu"."""
    is_whole = message.tokens[amount.span.stop].word == ":"
    return is_whole and any(other.span.start == who.span.stop for other in found)


def is_said_again(message: Message, amount: Amount, before: Sequence[Amount]) -> bool:
    """Whether the total of one amount is that amount: "lunch för 2 450:-. Totalt 2 450 kr."."""
    led = range(max(0, amount.span.start - 3), amount.span.start)
    same = len(before) == 1 and (before[0].value, before[0].currency) == (amount.value, amount.currency)
    return same and any(TOTAL.has(message.tokens, at) for at in led)
