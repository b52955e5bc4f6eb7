"""Days that a message only mentions: of an agreement, a document, a wish, a next time."""

from typing import Final

from handlers.minutes.date_words import AHEAD, BACKGROUND, DATED, SIGNED
from handlers.minutes.days import Day
from handlers.minutes.kinds import is_kind_word, tells
from handlers.minutes.message import Message, Span


def is_background(message: Message, day: Day, *, planned: bool) -> bool:
    """Whether the words before a date make it that of an agreement, a document, a wish or a next time."""
    if day.future is None and not has_number(message, day):
        return False  # "i tisdags"
    if _is_of_signing(message, day):
        return False
    text, sentence, start = message.tokens, message.sentence_of(day.span.start), day.span.start
    while start > sentence.start and text[start - 1].word not in {",", ":", "(", "-"} and day.span.start - start < 6:
        start -= 1
    tables = (BACKGROUND,) if planned else (BACKGROUND, AHEAD)
    if any(
        not _ends_a_word(message, at)
        and (hit := table[message.language].at(text, at, exact=message.marked))
        and not (hit[0] == at + 1 and is_kind_word(message, at))
        and not _is_told_since(message, Span(hit[0], day.span.start))
        and not (planned and text[at].plain.startswith(_PLANNED))
        for table in tables
        for at in range(start, day.span.start)
    ):
        return True
    dated = DATED[message.language]
    return any(
        (hit := dated.at(text, at, exact=message.marked)) and hit[0] == day.span.start
        for at in range(max(0, day.span.start - 4), day.span.start)
    )


def _ends_a_word(message: Message, at: int) -> bool:
    """Whether a Vietnamese syllable is only the end of a noun: "chữ ký" is a signature, "thư ký" a secretary."""
    text = message.tokens
    return message.language == "vi" and at > 0 and text[at].plain == "ky" and text[at - 1].word in _BEFORE_KY


_BEFORE_KY: Final = frozenset("chữ thư nhật đăng chu thu nhat dang".split())
_PLANNED: Final = "planera"  # "Planerad resa 15-19 mars", "Lucia planeras 11 december" is itself what is planned


def _is_told_since(message: Message, stretch: Span) -> bool:
    """Whether "we" do something between the agreement and the day: "the agreement from 2012 we met LiU on Tuesday"."""
    beside = -1 if message.language == "sv" else 1
    return any(
        message.tokens[at].word in _WE and is_kind_word(message, at + beside)
        for at in range(stretch.start, stretch.stop - 1)
    )


_WE: Final = frozenset("we vi".split())


def _is_of_signing(message: Message, day: Day) -> bool:
    """Whether the message tells that something was signed that day: no other kind of event is named before."""
    first, text = message.sentences[0], message.tokens
    signed = [at for at in range(first.start, day.span.start) if SIGNED.has(text, at, exact=message.marked)]
    if not signed or not first.holds(day.span.start) or day.span.start - signed[-1] > _FAR:
        return False
    told = range(first.start, signed[0])
    led = DATED[message.language].has(text, first.start, exact=message.marked)
    if led or any(tells(message, sentence) for sentence in message.sentences[1:]):
        return False
    return not any(is_kind_word(message, at) for at in told) and "," not in {text[at].word for at in told}


_FAR: Final = 9  # words


def has_number(message: Message, day: Day) -> bool:
    """Whether a number tells the day."""
    return any(token.is_number for token in message.words(day.span))
