"""What is to be done by somebody whom its clause does not name: "..., will send the minutes by 15 December"."""

from typing import Final

from handlers.minutes.actors import Actor, Reader
from handlers.minutes.days import Day
from handlers.minutes.kinds import is_kind_word
from handlers.minutes.message import Span
from handlers.minutes.moments import as_date
from handlers.minutes.phrases import words
from handlers.minutes.promising import DENIES, divides
from handlers.minutes.wording import is_decided

_INTENDS: Final = frozenset({"ska", "skall", "will", "sẽ", "'"})
_RELATIVES: Final = frozenset({"som", "who", "which"})
_WAYS: Final = frozenset("in på till be vara hållas held".split())
# What is written after a meeting: with a deadline right behind it somebody is to write it.
_PAPERS: Final = {
    "sv": words("""
        protokoll, protokollet, minnesanteckningar, minnesanteckningarna, anteckningar, anteckningarna,
        mötesanteckningar, rapport, rapporten, reserapport, reserapporten, sammanfattning, sammanfattningen, utkast
    """),
    "en": words("""
        minutes, the minutes, notes, the notes, report, the report, a report, trip report, the trip report, summary, a
        summary, the summary, draft, a draft
    """),
    "vi": words("biên bản, báo cáo, bản tóm tắt, dự thảo, hạn nộp, hạn gửi, hạn hoàn thành"),
}  # fmt: skip
_DOING: Final = words("""
    sending, writing, sharing, preparing, circulating, drafting, submitting, following up, getting back, translating
""")
_FEW: Final = 3  # words


def unsaid(reader: Reader, sentence: Span, *, listing: bool) -> Span | None:
    """Where a clause promises something without saying who does it; None without such a clause."""
    text, first = reader.message.tokens, sentence.start == reader.message.sentences[0].start
    if not first and (later := _behind_day(reader, sentence)):
        return sentence if _is_to_do(reader, Span(later, sentence.stop)) else None
    for at in range(sentence.start, sentence.stop):
        relative = text[at].word in _RELATIVES
        begins = (at == sentence.start and not first) or (at > sentence.start and divides(reader.message, at - 1))
        if begins and _promises(reader, Span(at + relative, sentence.stop), listing=listing):
            return Span(at, sentence.stop)
    return None


def _behind_day(reader: Reader, sentence: Span) -> int:
    """Where a sentence goes on that begins with a day to come: "Tuần sau | gửi biên bản"; 0 for others."""
    return next(
        (day.span.stop for day in reader.days if day.span.start == sentence.start and _is_to_come(reader, day)), 0
    )


def _is_to_come(reader: Reader, day: Day) -> bool:
    """Whether it can only lie ahead: "next week"."""
    ahead = day.future is not None and as_date(day.future.start) > reader.message.today
    return ahead and (day.past is None or as_date(day.past.start) > reader.message.today)


def _is_to_do(reader: Reader, clause: Span) -> bool:
    """Whether a verb for what one does after a meeting begins the clause; to meet again is none."""
    at = clause.start
    if at >= clause.stop or is_kind_word(reader.message, at) or is_decided(reader.message, at):
        return False  # "Chốt lịch thăm tháng 3" was done at the meeting
    return bool(reader.has("verbs", at))


def subject(reader: Reader, sentence: Span, clause: Span) -> Actor:
    """Whom the clause goes on about: who begins the sentence, or is named last before "who"; else nobody."""
    before = [one for one in reader.actors if sentence.meets(one.span) and one.known and one.span.stop <= clause.start]
    if before and reader.message.tokens[clause.start].word in _RELATIVES:
        return before[-1]
    days = {at for day in reader.days for at in range(*day.span)}
    said = [at for at in range(sentence.start, before[0].span.start) if at not in days] if before else []
    opens = all(not reader.message.tokens[at].is_word for at in said)
    return before[0] if len(before) == 1 and opens else Actor(sentence)


def _promises(reader: Reader, clause: Span, *, listing: bool) -> bool:
    at, text = clause.start, reader.message.tokens
    if at >= clause.stop:
        return False
    if pledged(reader, clause):
        return True
    modal = reader.has("modals", at) if text[at].word in _INTENDS | {"to"} else 0
    if modal and modal < clause.stop and text[modal].word not in _WAYS:
        return text[at].word != "to" or (bool(reader.has("verbs", modal)) and _has_deadline(reader, clause))
    last = [day for day in reader.days if clause.holds(day.span.start)][-1:]
    if last and _is_to_come(reader, last[0]) and last[0].span.stop == clause.stop and _is_to_do(reader, clause):
        return True
    if listing or not (_has_deadline(reader, clause) or text[at].plain == "han"):
        return False
    return bool(reader.has("verbs", at)) or _DOING.has(text, at) or _is_paper(reader, clause)


def pledged(reader: Reader, clause: Span) -> bool:
    """Whether the clause begins with a word for promising: "lovade att skicka underlag"."""
    text, stop = reader.message.tokens, reader.has("pledges", clause.start)
    return 0 < stop < clause.stop and text[stop].is_word and text[stop].word not in DENIES


def _has_deadline(reader: Reader, clause: Span) -> bool:
    return any(day.led and day.future is not None and clause.holds(day.span.start) for day in reader.days)


def _is_paper(reader: Reader, clause: Span) -> bool:
    """Whether minutes or a report are named with a deadline right behind them: "protokoll senast 15/12"."""
    message = reader.message
    hit = _PAPERS[message.language].at(message.tokens, clause.start, exact=message.marked)
    return hit is not None and any(0 <= day.span.start - hit[0] <= _FEW for day in reader.days if day.future)
