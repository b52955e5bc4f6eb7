"""The number of all: said to be of all, that of the participants, or the only one there is. Sums are not made."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from handlers.minutes.count_words import OF_WHOM, PERSONS, SUM, WITH
from handlers.minutes.counted import Count
from handlers.minutes.message import Message
from handlers.minutes.not_all import are_not_all, serve_others
from handlers.minutes.numerals import number_at
from handlers.minutes.occasions import of_occasions, shared_out
from handlers.minutes.phrases import words
from handlers.minutes.shares import is_gendered_one
from handlers.minutes.two_sides import have_sides, ours, parts

_BESIDE: Final = 3  # words
_BOTH: Final = 2  # women and men
# Those among others: "12 people, two of them by link".
_OF_THEM: Final = words("""
    av dem, av dessa, av oss, av deltagarna, av vilka, or so of them, of them, of these, of us, of whom, of which, of
    the participants, trong đó, trong số đó
""")
# What some did of those who had come.
_STAYED: Final = words("""
    stannade, stannade kvar, blev kvar, var kvar, fullföljde, slutförde, stayed, stayed on, remained, were left,
    completed, finished, ở lại, còn lại
""")
# Before those who are not among the others, whose number stands: "30 people came plus two interpreters".
_BESIDES: Final = words("""
    plus, utöver, förutom, därutöver, dessutom, besides, in addition, on top, as well as, ngoài ra, kèm, kèm theo
""")


def total_of(message: Message, counts: Sequence[Count], least: int) -> int | None:
    """How many took part; at least as many as there were of one gender. None where the text does not say."""
    said = _of_all_sides(message, counts)
    whole = next((count for count in said if count.total and not _begins_list(message, count, said)), None)
    took_part = [count for count in said if count.group == "participants"]
    if whole is None and took_part:
        whole = _headline(message, took_part)
        if whole is None:
            return None
    if whole is None:
        return _of_groups(message, counts, [count._replace(total=False) for count in said], least)
    if _are_only_ours(message, said, whole.value):
        more = {count.value for count in said if count.value > whole.value}
        return more.pop() if len(more) == 1 else None
    return None if _are_added(message, said) or whole.value < _BOTH else whole.value


def _of_groups(message: Message, counts: Sequence[Count], said: Sequence[Count], least: int) -> int | None:
    """The number of all of whom groups are told: the only one, a sum that is told, the one they are part of."""
    if _are_of_sides(message, counts):
        return _sum(message, [count for count in counts if count.group == "people"])
    if len({count.value for count in said}) > 1:
        said = _without_met(message, said)
    if len({count.value for count in said}) > 1:
        return (
            _sum(message, said)
            or _with_a_part(message, said)
            or _with_gendered(message, counts, said)
            or _only(message, said)
        )
    said = [count for count in said if count.value >= max(least, 1)]
    if not said or _are_beside_gendered(message, counts, said) or said[0].value < _BOTH:
        return None
    return None if serve_others(message, said[0]) or are_not_all(message, said[0]) else said[0].value


def _begins_list(message: Message, one: Count, said: Sequence[Count]) -> bool:
    """Whether "in all" is said of the groups of a list: "tổng cộng 96 học sinh và 12 giáo viên"."""
    text, stop = message.tokens, one.span.stop
    if PERSONS.has(text, stop - 1) or one.group != "people" or stop >= len(text) or text[stop].word not in WITH:
        return False
    return any(other.span.start == stop + 1 and other.group == "people" for other in said)


def _of_all_sides(message: Message, counts: Sequence[Count]) -> list[Count]:
    """The numbers that may be of all: not of one of two sides, of one of several days or tables."""
    of_some, each = [*parts(message), *of_occasions(message)], shared_out(message)
    return [
        count
        for count in counts
        if count.group in {"participants", "people"}
        and (count.total or not (any(map(count.span.holds, of_some)) or _may_be_of_some(count, each)))
    ]


def _may_be_of_some(count: Count, each: Sequence[int]) -> bool:
    """Whether others are told by what each group had, of which these are no multiple: "30 people, 15 a class"."""
    return bool(each) and count.group == "people" and any(count.value <= one or count.value % one for one in each)


def _are_of_sides(message: Message, counts: Sequence[Count]) -> bool:
    """Whether one of the numbers is only that of one side, so that another is not that of all."""
    sides = parts(message)
    return have_sides(message) or any(
        any(map(count.span.holds, sides)) for count in counts if count.group in {"participants", "people"}
    )


def _headline(message: Message, said: Sequence[Count]) -> Count | None:
    """The number of participants, of several the one that the others are parts of."""
    if len({count.value for count in said}) == 1:
        return said[0]
    sums = [one for one in said if 2 * one.value == sum(count.value for count in said)]
    if sums:
        return sums[0]
    first, *others = said
    if _is_broken_down(message, first, others):
        return first  # "45 participants (20 online)"
    return first if all(_is_part(message, one, first) or _is_besides(message, one) for one in others) else None


def _is_broken_down(message: Message, first: Count, others: Sequence[Count]) -> bool:
    """Whether the others stand in brackets or after a colon behind all: "16 người (12 học sinh, 3 giáo viên)"."""
    text, stop = message.tokens, first.span.stop
    if stop >= len(text) or text[stop].word not in {"(", ":"}:
        return False
    sentence = message.sentence_of(first.span.start)
    closes = range(stop, sentence.stop)
    end = next((at for at in closes if text[at].word == ")"), stop) if text[stop].word == "(" else sentence.stop
    return all(one.span.start < end for one in others) and sum(one.value for one in others) <= first.value


def _is_besides(message: Message, one: Count) -> bool:
    before = range(max(0, one.span.start - _BESIDE), one.span.start)
    return any(_BESIDES.has(message.tokens, at, exact=message.marked) for at in before)


def _is_part(message: Message, one: Count, whole: Count) -> bool:
    """Whether they are said to be some of the others: "12 people came, two of them by link", "incl. 2 drivers"."""
    text = message.tokens
    if one.value >= whole.value or one.span.start < whole.span.stop:
        return one.value == whole.value
    if any(_STAYED.has(text, at, exact=message.marked) for at in range(one.span.stop - 1, one.span.stop + 1)):
        return True
    table = OF_WHOM[message.language]
    before = range(max(whole.span.stop, one.span.start - _BESIDE), one.span.start)
    inside = any(_OF_THEM.has(text, at, exact=message.marked) for at in range(one.span.start, one.span.stop + 1))
    return inside or any(found.has(text, at, exact=message.marked) for found in (table, _OF_THEM) for at in before)


def _without_met(message: Message, said: Sequence[Count]) -> list[Count]:
    """Those who took part, not whom they met: "Four went; they met about 200 pupils"."""
    left, met = list[Count](), False
    for number, count in enumerate(said):
        listed = number > 0 and 0 < count.span.start - said[number - 1].span.stop < _BESIDE
        before = range(max(0, count.span.start - 2), count.span.start)
        met = any(message.tokens[at].word in _MET for at in before) or (met and listed)
        left += [] if met else [count]
    return left or list(said)


_MET: Final = frozenset(
    """
        träffade mötte intervjuade besökte nådde undervisade met interviewed visited reached taught addressed gặp
        phỏng
    """.split()
)


def _only(message: Message, said: Sequence[Count]) -> int | None:
    """The number that is told as less than another: "the school has 800 pupils but only 240 came"."""
    *_, last = said
    before = range(said[0].span.stop, last.span.start)
    only = any(_BUT_ONLY.has(message.tokens, at, exact=message.marked) for at in before)
    return last.value if only and last.value < min(one.value for one in said[:-1]) else None


_BUT_ONLY: Final = words("""
    men bara, men endast, men det kom, men det blev, men i slutändan, men till slut, but only, but just, but in
    the end, but in fact, nhưng chỉ, mà chỉ, nhưng thực tế, nhưng cuối cùng
""")


def _with_a_part(message: Message, said: Sequence[Count]) -> int | None:
    """The number of those whom the others are some of."""
    first, *others = said
    if _is_broken_down(message, first, others):
        return first.value
    return first.value if all(_is_part(message, one, first) for one in others) else None


def _with_gendered(message: Message, counts: Sequence[Count], said: Sequence[Count]) -> int | None:
    """The one number right behind which some of them are told by gender: "12 people, of whom 7 women"."""
    text, table = message.tokens, OF_WHOM[message.language]
    told = [count for count in counts if is_gendered_one(count.group)]
    wholes = {
        one.value
        for one in said
        for part in told
        if 0 < part.span.start - one.span.stop <= _BESIDE
        and any(table.has(text, at, exact=message.marked) for at in range(one.span.stop, part.span.start))
        and part.value <= one.value
    }
    return wholes.pop() if len(wholes) == 1 else None


def _sum(message: Message, said: Sequence[Count]) -> int | None:
    """The number of all beside those of groups: "13 people (11 pupils, 2 teachers)", "2 + 3, alltså 5 personer"."""
    for at, count in enumerate(said):
        led = any(SUM.has(message.tokens, place) for place in range(max(0, count.span.start - 2), count.span.start))
        if (not at or led) and len(said) > _BOTH and 2 * count.value == sum(one.value for one in said):
            return count.value
        if led and count.value > max(one.value for one in said[:at] or [count._replace(value=0)]):
            return count.value  # of whom some have only a name
    return None


def _are_beside_gendered(message: Message, counts: Sequence[Count], said: Sequence[Count]) -> bool:
    """Whether they only go on with a list of women and men: "4 thầy, 6 cô và 30 em học sinh"."""
    told = [count for count in counts if is_gendered_one(count.group)]
    if len(said) != 1 or said[0].total or said[0].group != "people" or len(told) < _BOTH:
        return False
    only = said[0]
    listed = any(0 < only.span.start - count.span.stop < _BESIDE for count in told)
    whole = sum(count.value for count in told) == only.value
    return listed and not whole and not PERSONS.has(message.tokens, only.span.stop - 1)


def _are_only_ours(message: Message, said: Sequence[Count], value: int) -> bool:
    """Whether it is how many we were among more people: "about 250 delegates, we were 4"."""
    held = next(count for count in said if count.value == value)
    return any(map(held.span.holds, ours(message))) and any(count.value > value for count in said)


def _are_added(message: Message, said: Sequence[Count]) -> bool:
    """Whether two groups stand beside each other that make the total together: "8 on site and 3 online"."""
    counts = [count for count in said if count.group == "participants" and not count.total]
    added = any(
        after.span.start - before.span.stop == 1 and message.tokens[before.span.stop].word in WITH | {"+"}
        for before, after in pairwise(counts)
    )
    return added or any(_goes_on_with_one(message, count.span.stop) for count in counts)


def _goes_on_with_one(message: Message, at: int) -> bool:
    """Whether another group of the sort follows without its noun: "a class of 29 | and one of 31"."""
    words = [token.word for token in message.tokens[at : at + 2]]
    return len(words) == _BOTH and words[0] in WITH and words[1] in _ONE and number_at(message, at + 3) is not None


_ONE: Final = frozenset("one another en ett một".split())
