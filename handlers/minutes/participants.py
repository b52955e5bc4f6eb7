"""How many took part: only what the text states for that very field."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from handlers.minutes.bare_counts import unnamed
from handlers.minutes.coming import comes_at
from handlers.minutes.corrections import corrections
from handlers.minutes.count_words import FROM, OF_WHOM, OTHERS, WITH
from handlers.minutes.counted import Count, counted
from handlers.minutes.draft import Participants
from handlers.minutes.labelled import labelled
from handlers.minutes.message import Message, Span, taken
from handlers.minutes.not_there import is_of_others
from handlers.minutes.number_parts import is_part
from handlers.minutes.numerals import Number, in_thousands, number_at, over_asides
from handlers.minutes.participant_words import CAME, NOUNS, TOTAL, Group
from handlers.minutes.shares import is_gendered_one, is_whole, of_members, share_of
from handlers.minutes.stated_sums import sum_of_gendered
from handlers.minutes.totals import total_of

_MOST: Final = 1_000_000


def participants(message: Message, occupied: Sequence[Span], *, planned: bool = False) -> Participants:
    """The numbers that the text states. Several groups without a total have none, for sums are not made.

    Of something `planned` those expected are the participants.
    """
    counts = told(message, occupied, planned=planned)
    women, men, other = (_first(message, counts, group) for group in ("women", "men", "other"))
    total = total_of(message, counts, max(women or 0, men or 0, other or 0)) or sum_of_gendered(
        message, counts, occupied
    )
    by_gender = women is not None or men is not None
    return Participants(total, women, men, other if by_gender or not _are_the_rest(message, counts) else None)


def told(message: Message, occupied: Sequence[Span], *, planned: bool = False) -> list[Count]:
    """The numbers of people who may have taken part, without those that are taken back."""
    counts = [count for count in _corrected(message, occupied, planned=planned) if 0 < count.value < _MOST]
    return _as_comers(message, _as_teachers(message, counts))


def _are_the_rest(message: Message, counts: Sequence[Count]) -> bool:
    """Whether "others" only go on with a list of people: "Maria Ek, Johan Wik and two others"."""
    return all(message.tokens[one.span.stop - 1].word in OTHERS for one in counts if one.group == "other")


def _corrected(message: Message, occupied: Sequence[Span], *, planned: bool) -> list[Count]:
    """The counts without those that are taken back; one without a noun counts what the one before it did."""
    counts = list(_counts(message, occupied, planned=planned))
    taken_back = corrections(message)[:_MOST_CORRECTIONS]
    if not taken_back:
        return counts
    meant = list(_counts(message, [*occupied, *(one.wrong for one in taken_back)], planned=planned))
    for one in taken_back:
        number = number_at(message, one.right)
        wrong = next((count for count in counts if count.span.meets(one.wrong)), None)
        known = taken(occupied, one.right) or any(count.span.holds(one.right) for count in meant)
        if number is not None and wrong is not None and not known and not number.value % 1:
            meant.append(wrong._replace(value=int(number.value), span=Span(one.right, number.stop)))
    return meant


_MOST_CORRECTIONS: Final = 10


def _as_teachers(message: Message, counts: Sequence[Count]) -> list[Count]:
    """In Vietnamese "2 cô" are women only beside "9 thầy" or behind "trong đó"; alone they are teachers."""
    words = [message.tokens[count.span.stop - 1].word for count in counts]
    told = [count for count, word in zip(counts, words, strict=True) if word in {"cô", "thầy"}]
    listed, alone = _go_on_with_others(told, counts), ("cô" in words) != ("thầy" in words)
    return [
        count._replace(group="people")
        if word in {"cô", "thầy"} and (listed or (alone and not _is_share(message, count.span.start)))
        else count
        for count, word in zip(counts, words, strict=True)
    ]


def _go_on_with_others(told: Sequence[Count], counts: Sequence[Count]) -> bool:
    """Whether pupils follow in the list, so that the teachers are not all: "4 thầy, 6 cô và 30 em"."""
    last = max((count.span.stop for count in told), default=-1)
    others = [one for one in counts if one.group == "people" and 0 < one.span.start - last < _BESIDE]
    return any(one.value != sum(count.value for count in told) for one in others)


def _is_share(message: Message, place: int) -> bool:
    """Whether "varav" or the like stands right before, over one word: "trong đó có 28 cô"."""
    table = OF_WHOM[message.language]
    hits = [table.at(message.tokens, at, exact=message.marked) for at in range(max(0, place - 3), place)]
    return any(hit is not None and place - hit[0] <= 1 for hit in hits)


def _as_comers(message: Message, counts: Sequence[Count]) -> list[Count]:
    """A number of people who came is that of all, whoever came besides: "50 people came plus two interpreters"."""
    found: list[Count] = []
    for number, count in enumerate(counts):
        listed = number and 0 <= count.span.start - counts[number - 1].span.stop < _BESIDE
        came = count.group == "people" and not listed and comes_at(message, count.span.stop) is not None
        found.append(count._replace(group="participants") if came else count)
    return found


_BESIDE: Final = 3  # words


def _first(message: Message, counts: Sequence[Count], group: Group) -> int | None:
    """The first number of a group; none where several are told apart: "3 women from LiU and 4 women from Sida"."""
    text, of_one = message.tokens, _of_one_group(counts)
    found = [count for count in counts if count.group == group and count not in of_one]
    apart = {one.value for one in found if one.span.stop < len(text) and text[one.span.stop].word in FROM}
    return None if len(apart) > 1 or not found else found[0].value


def _of_one_group(counts: Sequence[Count]) -> Sequence[Count]:
    """Those told by gender that make the total with other people: "45 bạn, Hội Phụ nữ 20 chị, tổng 65 người"."""
    whole = next((count for count in counts if count.total), None)
    told = [count for count in counts if is_gendered_one(count.group)]
    others = [count for count in counts if count.group == "people" and count is not whole]
    adds_up = whole is not None and sum(count.value for count in [*told, *others]) == whole.value
    return told if others and adds_up else ()


def _counts(message: Message, occupied: Sequence[Span], *, planned: bool) -> Iterator[Count]:
    place = 0
    while place < len(message.tokens):
        count = None if taken(occupied, place) else _count(message, place, occupied)
        others = count is not None and is_of_others(message, count, occupied, planned=planned)
        if count and not others:
            yield count
        came = (
            count is not None and others and message.tokens[count.span.stop - 1].word in CAME
        )  # "60 inbjudna | kom 45"
        place = count.span.stop - came if count else place + 1


def _count(message: Message, place: int, occupied: Sequence[Span]) -> Count | None:
    count = labelled(message, place, occupied)
    if count:
        return count
    number = number_at(message, place)
    present = of_members(message, number) if number else None
    if number and present:
        return Count("participants", int(number.value), Span(place, present))
    number = over_asides(message, in_thousands(message, number)) if number else _an_only(message, place)
    if number is None or number.value % 1 or is_part(message, place, number.stop):
        return None
    share = share_of(message, number.stop)
    hit = share or counted(message, number.stop, occupied) or unnamed(message, place, number.stop)
    if hit is None or (not share and is_whole(message, place, hit)) or _owns(message, hit[0]):
        return None
    stop, group = (number.stop, hit[1]) if share else hit
    value = int(number.value)
    if _is_measured(message, hit[0], value):
        return None
    if value > 1 and group == "men" and _are_men_all_told(message, place, stop):
        group = "people"
    if value < 2 and not is_gendered_one(group) and (group != "people" or not message.tokens[place].is_number):
        return None
    return Count(group, value, Span(place, stop), _is_total(message, place, stop))


def _are_men_all_told(message: Message, place: int, stop: int) -> bool:
    """Whether "man" counts people, as in "tio man varav fyra kvinnor": more than one of the men are "män"."""
    text = message.tokens
    if message.language != "sv" or text[stop - 1].word != "man":
        return False
    after = stop < len(text) and (OF_WHOM["sv"].has(text, stop) or text[stop].word in FROM)
    if _NORDIC.isdisjoint(message.text.lower()) and not after:
        return False
    before = range(max(0, place - 3), place)
    return not any(hit and hit[1] == "women" for at in before if (hit := NOUNS["sv"].at(text, at)))


_NORDIC: Final = frozenset("åäö")


def _is_measured(message: Message, stop: int, value: int) -> bool:
    """Whether a letter is a measure and not short for men: "10 000 m3", "500 m"."""
    text = message.tokens
    if text[stop - 1].word != "m":
        return False
    return value >= _LONG or (stop < len(text) and text[stop].is_number and not text[stop].spaced)


_LONG: Final = 100  # so many metres, not men


def _an_only(message: Message, place: int) -> Number | None:
    """The one that "a" counts behind a number of the other gender: "two women and | a man"."""
    text, nouns = message.tokens, NOUNS[message.language]
    if message.language != "en" or text[place].word != "a" or not 1 < place < len(text) - 1:
        return None
    one, other = (nouns.at(text, at) for at in (place + 1, place - 2))
    gendered = all(hit is not None and is_gendered_one(hit[1]) for hit in (one, other))
    return Number(place + 1, Decimal(1), in_words=True) if gendered and text[place - 1].word in WITH else None


def _owns(message: Message, stop: int) -> bool:
    """Whether what is counted only has something: "3 women's lunch"."""
    return [token.word for token in message.tokens[stop : stop + 2]] == ["'", "s"]


def _is_total(message: Message, start: int, stop: int) -> bool:
    text = message.tokens
    before = any(TOTAL.has(text, place) for place in range(max(0, start - 3), start))
    after = stop < len(text) and TOTAL.has(text, stop)
    return before or after or (start > 0 and text[start - 1].word == "tổng")
