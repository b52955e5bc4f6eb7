"""Whether a message speaks of an activity as something still to happen, and in which sentence."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Final

from handlers.minutes.comparing import compares
from handlers.minutes.date_words import CALLED_OFF, COMES, PLANNED, PLANS, TOPIC
from handlers.minutes.days import Day
from handlers.minutes.kinds import is_kind_word, tells
from handlers.minutes.message import Message, Span, taken
from handlers.minutes.moments import as_date, is_moved, is_nearer_ahead
from handlers.minutes.phrases import words
from handlers.minutes.promises import TABLES
from handlers.minutes.wording import decided


def planned_sentence(message: Message, found: Sequence[Day]) -> Span:
    """The sentence, among the first, that speaks of the activity as something still to happen; empty without one."""
    plans, agreed = PLANNED[message.language], _agreed(message)
    found = [day for day in found if not taken(agreed, day.span.start)]
    if (moved := moved_ahead(message, found)) is not None:
        return message.sentence_of(moved.span.start)
    for sentence in message.sentences[:2]:
        told = (place for place in range(*sentence) if not taken(agreed, place))
        said = (place for place in told if plans.has(message.tokens, place, exact=message.marked))
        if any(not compares(message, place, sentence, found) for place in said) or _is_headed_as_plan(
            message, sentence
        ):
            return sentence
        inside = [day for day in found if sentence.meets(day.span) and not is_topic(message, day)]
        if inside and (_begins_to_come(message, sentence, inside[0]) or _comes_on(message, inside[0])):
            return sentence
        if inside and _may_come(message, inside[0]) and tells(message, sentence):
            return Span(0, 0) if _is_promised(message, sentence, inside[0]) else sentence
        if inside or tells(message, sentence):
            break
    return Span(0, 0)


def _agreed(message: Message) -> list[Span]:
    """The clauses that tell what was agreed: "Met LiU, agreed to plant trees in February" is no plan of a meeting."""
    agreed = [span for span in decided(message, ()) if span.start > message.sentences[0].start]
    return [*agreed, *_said(message)]


def _said(message: Message) -> Iterator[Span]:
    """The clauses that tell what somebody said: "Sida confirmed by phone that | they will come on 14 December"."""
    text, exact = message.tokens, message.marked
    for sentence in message.sentences[:2]:
        says = next((at for at in range(*sentence) if _SAYS.has(text, at, exact=exact)), sentence.stop)
        that = next((at for at in range(says, sentence.stop) if text[at].word in _THAT), None)
        if that is not None:
            yield Span(that, sentence.stop)


_SAYS: Final = words("""
    sa, sade, berättade, bekräftade, meddelade, lovade, skrev, nämnde, förklarade, said, told, confirmed, announced,
    promised, informed, wrote, mentioned, explained, cho biết, xác nhận, thông báo, hứa, báo, nói
""")
_THAT: Final = frozenset("att that rằng là".split())


def _is_headed_as_plan(message: Message, sentence: Span) -> bool:
    """Whether it begins with the plan of an activity: "Kế hoạch tham quan nhà máy", "Plan för utbildningen"."""
    hit = PLANS.at(message.tokens, sentence.start, exact=message.marked)
    return hit is not None and hit[0] < sentence.stop and is_kind_word(message, hit[0])


def moved_ahead(message: Message, found: Sequence[Day]) -> Day | None:
    """The day to come to which what the message tells of was put off."""
    told = message.sentences[:_FIRST]
    if not any(CALLED_OFF.has(message.tokens, at, exact=message.marked) for span in told for at in range(*span)):
        return None
    inside = [day for day in found if any(span.holds(day.span.start) for span in told)]
    return next((day for day in inside if is_moved(message, day) and is_nearer_ahead(message, day)), None)


_FIRST: Final = 3  # sentences


def _begins_to_come(message: Message, sentence: Span, day: Day) -> bool:
    """Whether the message begins with what we do on a day to come: "On Monday we meet LiU", nothing past before it."""
    text, verbs = message.tokens, COMES[message.language]
    comes = next((at for at in range(*sentence) if verbs.has(text, at, exact=message.marked)), None)
    if (
        comes is None
        or sentence != message.sentences[0]
        or any(is_kind_word(message, at) for at in range(*sentence)[: comes - sentence.start])
    ):
        return False
    if message.language == "vi":  # has no tenses: the day tells
        last, is_ahead = day.span.start, _is_ahead(message, day)
    else:
        last, is_ahead = (
            min(comes, day.span.start),
            not day.led and day.future is not None and as_date(day.future.start) > message.today,
        )
    return is_ahead and all(text[at].word != "," for at in range(sentence.start, last))


def _comes_on(message: Message, day: Day) -> bool:
    """Whether a verb in the present stands right before a day that is nearer ahead: "it arrives 18 January"."""
    if day.led or message.language == "vi" or not is_nearer_ahead(message, day):
        return False
    before = message.tokens[day.span.start - 1].word if day.span.start else ""
    return before in _ARRIVES


_ARRIVES: Final = frozenset(
    "kommer anländer reser åker besöker träffas möts ses hålls comes arrives travels meets opens starts".split()
)


def is_topic(message: Message, day: Day) -> bool:
    """Whether it is a month or a year that something was about: "möte om planeringen för nästa år"."""
    when = day.future or day.past
    if when is None or when.end is None or as_date(when.end) - as_date(when.start) < _LONG:
        return False
    text, sentence, topic = message.tokens, message.sentence_of(day.span.start), TOPIC[message.language]
    start = day.span.start
    while start > sentence.start and text[start - 1].word not in {",", ":", ";", "("}:
        start -= 1
    return any(topic.has(text, at, exact=message.marked) for at in range(start, day.span.start))


_LONG: Final = timedelta(days=27)


def _is_promised(message: Message, sentence: Span, day: Day) -> bool:
    """Whether the day belongs to what somebody will do: "Had a call with Tom, they will send a quote next week"."""
    text = message.tokens
    marks = (at for at in range(day.span.start - 1, sentence.start, -1) if text[at].word in {",", ";", "-"})
    comma = next((at for at in marks if text[at].word != "-" or text[at].spaced), None)
    if comma is None:
        return False
    table = TABLES[message.language]
    hits = (pronoun.at(text, comma + 1, exact=message.marked) for pronoun in (table.he, table.they, table.we))
    after = next((hit[0] for hit in hits if hit), 0)
    if after and table.verbs.has(text, after, exact=message.marked):
        return True
    return any(table.modals.has(text, at, exact=message.marked) for at in range(comma + 1, day.span.start))


def _may_come(message: Message, day: Day) -> bool:
    """Whether what is told of it is still to happen."""
    return _is_ahead(message, day) or (is_moved(message, day) and is_nearer_ahead(message, day))


def _is_ahead(message: Message, day: Day) -> bool:
    """Whether a date can only lie in the future: "tomorrow", "next Wednesday"."""
    if day.led or day.future is None or as_date(day.future.start) <= message.today:
        return False
    return day.past is None or as_date(day.past.start) > message.today
