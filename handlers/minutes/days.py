"""Every date phrase of a message: where it stands, and what it means when it has been and when it is to come."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import partial
from itertools import zip_longest
from typing import Final

from handlers.minutes.corrections import is_taken_back
from handlers.minutes.date_words import DEADLINE, HOURS, LEADS_ON, MOVED
from handlers.minutes.kinds import is_kind_word
from handlers.minutes.message import Message, Span
from handlers.minutes.numbered_days import ended, spelt, without_range_weekdays, without_weekdays
from handlers.minutes.numerals import number_at
from handlers.minutes.participant_words import NOUNS
from handlers.minutes.place_words import VI_HEADS
from handlers.minutes.places import NAMES as PLACES
from handlers.minutes.plainer import plainer
from handlers.minutes.tokens import Token
from handlers.when import When, find_days


@dataclass(frozen=True)
class Day:
    """A date phrase: where it stands, what it means when it has been and when it is to come.

    `named` tells that it is a holiday's name, which may also be what something was about.
    """

    span: Span
    past: When | None
    future: When | None
    led: bool  # by a word for a deadline: "by", "senast", "trước"
    named: bool = False


def days(message: Message, names: Sequence[Span] = ()) -> list[Day]:
    """Every date phrase of the message with both of its meanings, in order; none in the `names` of organisations."""
    text = plainer(_masked(message, [*names, *_districts(message), *_people(message)]))
    text = _GROUP.sub(lambda match: "x" * len(match[0]), text)
    text = _NEXT.sub(partial(_next, message), text)
    text = without_range_weekdays(spelt(ended(text), message.today))
    slashed = _DOTTED.sub(partial(_slashed, message), text)
    found = _found(message, text) or _found(message, slashed) or _found(message, without_weekdays(text))
    found = sorted([*found, *_fractions(message, text, found)], key=lambda day: day.span)
    return [day for day, after in zip_longest(found, found[1:]) if not (after and _is_taken_back(message, day, after))]


def _fractions(message: Message, text: str, found: Sequence[Day]) -> list[Day]:
    """The day of "möte med LiU 2/3", in a sentence without another one and nothing of which it might be a share."""
    match = next((one for one in _FRACTION.finditer(text) if _is_told(message, one, found)), None)
    if match is None:
        return []
    past, future = (
        next(
            (
                one.when
                for one in find_days(f"{_ON[message.language]} {match[0]}", message.language, message.now, past=has)
            ),
            None,
        )
        for has in (True, False)
    )
    return [Day(message.span_of(*match.span()), past, future, False)] if past or future else []


def _is_told(message: Message, match: "re.Match[str]", found: Sequence[Day]) -> bool:
    """Whether a word for an activity stands before it in its sentence, and no other day in it."""
    span = message.span_of(*match.span())
    sentence = message.sentence_of(span.start)
    return not any(sentence.meets(day.span) for day in found) and any(
        is_kind_word(message, at) for at in range(sentence.start, span.start)
    )


_FRACTION: Final = re.compile(
    r"(?<![\w.,/:-])(?:[12]/3|[13]/4|1/2|9/10)(?=\s*(?:[.,;:)(\n]|$|(?:om|med|på|i|hos|kl|with|at|about|in|on|re|"
    r"về|ve|với|voi|tại|tai|cùng|ở|vs)\b))"
)
_ON: Final = {"sv": "den", "en": "on", "vi": "ngày"}


def _is_taken_back(message: Message, day: Day, after: Day) -> bool:
    return is_taken_back(message, day.span.stop, after.span.start)


def _found(message: Message, text: str) -> list[Day]:
    """Every date phrase of the text, in which every letter stands at the place that it has in the message."""
    found: dict[tuple[int, int], list[When | None]] = {}
    named: set[tuple[int, int]] = set()
    for number, has_been in enumerate((True, False)):
        for begin, paragraph in _paragraphs(text):
            for one in find_days(paragraph, message.language, message.now, past=has_been):
                place = (begin + one.start, begin + one.stop)
                found.setdefault(place, [None, None])[number] = one.when
                named |= {place} if one.holiday else set()
    days: list[Day] = []
    for (start, stop), (past_when, future) in sorted(found.items()):
        span = message.span_of(start, stop)
        if _is_hour(message, span) and "/" not in text[start:stop]:
            continue
        if span.stop > span.start and (not days or days[-1].span.stop <= span.start) and not _is_name(message, span):
            past = None if _only_comes(message, span) else past_when
            led = future is not None and _is_led(message, span)  # no deadline has been: "đã đến hôm qua"
            days.append(Day(span, past, future, led, (start, stop) in named))
    return days


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """Each paragraph with where it begins: no day goes on in the next one."""
    begin = 0
    for match in _BLANK.finditer(text):
        yield begin, text[begin : match.start()]
        begin = match.end()
    yield begin, text[begin:]


_BLANK: Final = re.compile(r"\n\s*\n")


def _only_comes(message: Message, span: Span) -> bool:
    """Whether Swedish says by its form that a weekday is the coming one: "på tisdag", against "i tisdags"."""
    words = [token.word for token in message.words(Span(max(0, span.start - 1), span.stop))]
    return message.language == "sv" and words[-2:-1] == ["på"] and len(words) <= 3 and words[-1] in _COMING


_COMING: Final = frozenset("måndag tisdag onsdag torsdag fredag lördag söndag".split())


def _is_hour(message: Message, span: Span) -> bool:
    """Whether only a time of the day is named, or from when to when: "15.00-16.30", "kl 9"."""
    words = message.words(span)
    said = any(not word.is_number for word in words) and all(not word.is_word or word.word in HOURS for word in words)
    marks = {word.word for word in words}
    return said and ("." in marks or ":" in marks or bool(marks & HOURS)) and _is_clock(words)


def _is_clock(words: Sequence[Token]) -> bool:
    """Whether all numbers may be hours and minutes."""
    return all(len(word.word) <= 2 and int(word.word) < 60 for word in words if word.is_number)


def _masked(message: Message, names: Sequence[Span]) -> str:
    """The text with names made unreadable, so that "Sida 4 december" is no fourth page."""
    text = message.text
    for span in names:
        start, stop = message.tokens[span.start].start, message.tokens[span.stop - 1].stop
        text = text[:start] + "x" * (stop - start) + text[stop:]
    return text


def _people(message: Message) -> list[Span]:
    """The numbers that count people, so that "this morning 5 ppl" is not five o'clock."""
    text, nouns = message.tokens, NOUNS[message.language]
    found: list[Span] = []
    for at in range(1, len(text) - 1):
        if text[at].word == "w" and {"m", "men"} & {token.word for token in text[max(0, at - 3) : at + 5]}:
            found.append(Span(at, at + 1))  # "W 6, M 9" is no sixth week
            continue
        number = number_at(message, at)
        if number is None or number.stop >= len(text) or (text[at].is_number and number.stop > at + 1):
            continue
        hit = nouns.at(text, number.stop, exact=message.marked)
        apart = text[at].spaced and (number.in_words or text[at - 1].word == ".")  # "9-11 Nov. 12 operators"
        glued = text[at - 1].word in _GLUES and not apart
        if hit and text[number.stop].word == "kv" and hit[1] == "women":
            found.append(Span(at, hit[0]))  # "5 kv 4 man" is no fourth quarter
        elif hit and hit[1] == "people" and len(text[number.stop].word) > 1 and not glued:
            found.append(Span(at, number.stop))
    return found


_GLUES: Final = frozenset("/-.:")


def _districts(message: Message) -> list[Span]:
    """The names of Vietnamese places, whose syllables may read as days and months: "phường Thắng Lợi 20-21/10".

    "Mo Che ward" has no number: "Mo Che ward 8 Nov".
    """
    text = message.tokens
    if message.language != "vi":
        towns = [Span(start, stop) for start, stop, _ in PLACES.all(text) if text[start].capital]  # no time of theirs
        wards = [Span(at, at + 1) for at in range(1, len(text)) if text[at].word == "ward" and text[at - 1].capital]
        return [*towns, *wards]
    found = [Span(start, stop) for start, stop, _ in PLACES.all(text) if stop - start > 1 and text[start].capital]
    for start, stop, _ in VI_HEADS.all(text, exact=message.marked):
        end = stop
        while end < len(text) and end < stop + _LONGEST_NAME and text[end].capital and text[end].is_word:
            end += 1
        if end > stop and text[stop].plain not in _DAY_WORDS and not text[start].capital:
            found.append(Span(stop, end))
    return found


_LONGEST_NAME: Final = 4  # syllables
_DAY_WORDS: Final = frozenset("thu chu ngay sang chieu toi hom tuan".split())


def _next(message: Message, match: "re.Match[str]") -> str:
    """The day of next week that "next Friday" is, as in the other languages; it may be corrected on the card."""
    ahead = 7 - message.today.weekday() + _WEEKDAYS.index(match[1].lower())
    return (message.today + timedelta(days=ahead)).isoformat().ljust(len(match[0]))


def _slashed(message: Message, match: "re.Match[str]") -> str:
    """The day and the month of "möte 12.11 med LiU" as "12/11"; elsewhere it may be a time or a measure."""
    place = message.span_of(match.start(), match.end()).start
    sentence = message.sentence_of(place)
    before = message.tokens[place - 1] if place > sentence.start else None
    told = before is None or before.word in _DATE_LEADS or (before.is_word and before.capital)
    told = told or is_kind_word(message, place - 1) or "-" in match[0]
    return match[0].replace(".", "/") if told else match[0]


_DATE_LEADS: Final = frozenset("den d the on ngày ngay hôm > →".split())
_DM: Final = r"(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])"
_DOTTED: Final = re.compile(
    rf"(?<![\w.,:/])(?<!kl )(?<!at )(?<!lúc ){_DM}(?:[-–]{_DM})?(?![\w:/%-]|[.,]\d| ?(?:am|pm|h)\b)"
)


_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# A group that meets on a day, against "group 12".
_GROUP: Final = re.compile(r"\b(?:steering|working|project|reference|planning|expert) group\b", re.IGNORECASE)
_NEXT: Final = re.compile(rf"\bnext ({'|'.join(_WEEKDAYS)})\b", re.IGNORECASE)


def _is_name(message: Message, span: Span) -> bool:
    """Whether a word for a day is a part of somebody's name: "Đỗ Mai Anh"."""
    text = message.tokens
    if span.stop - span.start > 1 or not text[span.start].capital or text[span.start].is_number:
        return False
    if text[span.start].word in _WEEKDAYS:
        return False  # "Met LiU Monday"
    before = span.start > message.sentence_of(span.start).start and text[span.start - 1].capital
    after = span.stop < len(text) and text[span.stop].capital and message.language == "vi"
    return before or after


def _is_led(message: Message, span: Span) -> bool:
    """Whether a word for a deadline stands right before the date or begins it."""
    text, words = message.tokens, DEADLINE[message.language]
    if any(MOVED.has(text, at, exact=message.marked) for at in range(max(0, span.start - 2), span.start)):
        return False  # "flyttades till 16 november"
    if words.has(text, span.start, exact=message.marked):
        return span.start == 0 or text[span.start - 1].word not in _CALLED
    for place in range(max(0, span.start - 4), span.start):
        hit = words.at(text, place, exact=message.marked)
        if hit and all(token.word in LEADS_ON for token in text[hit[0] : span.start]):
            return not place or text[place - 1].word not in _CALLED
    return False


_CALLED: Final = frozenset("dropped stopped came swung passed popped".split())  # "dropped by on Friday"


def lead(message: Message, span: Span, first: int) -> int:
    """Where the words that lead to a date begin, not before `first`: at "klart" of "klart senast den 15 december"."""
    text, words, place = message.tokens, DEADLINE[message.language], span.start
    while place > first:
        before = range(max(first, place - 4), place)
        begins = next((at for at in before if words.at(text, at, exact=message.marked) == (place, True)), None)
        if begins is None and text[place - 1].word not in LEADS_ON - {":"}:
            break
        place = place - 1 if begins is None else begins
    return place
