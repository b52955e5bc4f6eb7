"""Numbers of another time than that of what is told ("förra året var det 38"), and of those who led the others."""

from typing import Final

from handlers.minutes.counted import Count
from handlers.minutes.message import Message, Span
from handlers.minutes.numerals import number_at
from handlers.minutes.participant_words import ANOTHER_TIME, COMPARED
from handlers.minutes.phrases import words

_DIVIDES: Final = frozenset(", ; ( ) : men but nhưng medan while còn".split())
# What those do who lead, teach or show, right behind their number.
_LEADING: Final = words("""
    höll i, höll i den, ledde, leder, undervisade, föreläste, guidade, tolkade, höll föredrag, hjälpte till, led,
    taught, lectured, guided, interpreted, ran the, ran it, led the, helped out, đứng lớp, giảng dạy, hướng dẫn, dẫn
    đoàn, phiên dịch, phục vụ
""")
# Who they are, at the beginning of the clause.
_LEADERS: Final = words("""
    kursledare, föreläsare, talare, moderatorer, instruktörer, utbildare, tolkar, guider, politikerna, panelen,
    trainers, facilitators, lecturers, speakers, instructors, interpreters, guides, hosts, the trainers, the speakers,
    giảng viên, diễn giả, phiên dịch, báo cáo viên, hướng dẫn viên
""")


def is_of_another_time(message: Message, count: Count) -> bool:
    """Whether its clause tells of another time, where a clause of its own tells of that: "last spring we were 60"."""
    text, sentence = message.tokens, message.sentence_of(count.span.start)
    start, stop = count.span
    while start > sentence.start and text[start - 1].word not in _DIVIDES:
        start -= 1
    while stop < sentence.stop and not (text[stop].word in _DIVIDES or COMPARED.has(text, stop, exact=message.marked)):
        stop += 1
    told = any(ANOTHER_TIME.has(text, at, exact=message.marked) or is_next(message, at) for at in range(start, stop))
    return told and _counts_besides(message, Span(start, stop))


def is_next(message: Message, at: int) -> bool:
    """Whether it is something that comes after this: "next training", "nästa resa", "chuyến sau"."""
    text, after = message.tokens, at + 1
    if after >= len(text) or not text[after].is_word:
        return False
    if message.language == "vi":
        return text[at].word in _TURNS and text[after].word in _LATER
    return text[at].word in _NEXT and text[after].word not in _BESIDE


_NEXT: Final = frozenset("nästa next".split())
_BESIDE: Final = frozenset("to till efter".split())  # "the room next to"
_TURNS: Final = frozenset("năm lần đợt khóa khoá kỳ chuyến buổi lớp tháng tuần vòng mùa dịp".split())
_LATER: Final = frozenset("sau tới".split())


def _counts_besides(message: Message, clause: Span) -> bool:
    """Whether a number stands outside of the clause, too: what is told may itself be of last year."""
    return any(not clause.holds(at) and number_at(message, at) for at in range(len(message.tokens)))


def leads_others(message: Message, count: Count) -> bool:
    """Whether they led or taught others: "bibliotekets 2 pedagoger höll i den", "giảng viên bên LiU 2 người"."""
    text, sentence = message.tokens, message.sentence_of(count.span.start)
    places = range(count.span.stop, min(count.span.stop + 2, sentence.stop))
    if any(_LEADING.has(text, at, exact=message.marked) for at in places):
        return True
    start = count.span.start
    while start > sentence.start and text[start - 1].word not in _DIVIDES - {":"}:
        start -= 1
    return start < count.span.start and _LEADERS.has(text, start, exact=message.marked)


def compares_times(message: Message, at: int) -> bool:
    """Whether a comparison that ends there is with another time: "twice as many | as last year"."""
    text = message.tokens
    behind = at + 1 < len(text) and text[at].word in _THAN
    return behind and ANOTHER_TIME.has(text, at + 1, exact=message.marked)


_THAN: Final = frozenset("as som än than như so".split())
