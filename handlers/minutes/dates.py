"""When it was: the date or the period that a message tells of, among all dates in it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from handlers.minutes.message import Message, Span
from handlers.minutes.phrases import words
from handlers.when import Found, When, find_days


@dataclass(frozen=True)
class Day:
    """A date phrase: where it stands, what it means when it has been and when it is to come."""

    span: Span
    past: When | None
    future: When | None
    led: bool  # by a word for a deadline: "by", "senast", "trước"


_DEADLINE: Final = {
    "sv": words("""
        senast, före, innan, till, tills, deadline, inför, klart, klar, klara, färdig, färdigt, inom, gäller till,
        t.o.m., till och med, fram till, om
    """),
    "en": words("""
        by, before, until, no later than, latest, at the latest, due, deadline, within, ready, till, prior to, not
        later than, in time for, ahead of, valid until, expires, until the end of, by the end of
    """),
    "vi": words("""
        trước, đến, hạn, chậm nhất, muộn nhất, hạn chót, trước ngày, xong, hết, đến hết, trong vòng, hoàn thành, đến
        ngày, thời hạn, cho đến, chậm nhất là, hạn là, hạn cuối
    """),
}  # fmt: skip
# A date after these belongs to something else than what happened.
_BACKGROUND: Final = {
    "sv": words("""
        avtal*, mou, samförstånd*, undertecknad*, undertecknat, signera*, gäller, giltig*, positionspapper*, beslut
        från, beslutade, protokoll från, enligt, ansökan*, rapport från, sedan, antogs, antagen, antaget, daterad,
        version, dokument*, grundad*, nästa möte, nästa träff, uppföljningsmöte*, nästa workshop, plan från,
        strategi*, planerad*, planeras, sedan starten, jämfört med, budget för, policy*, lag från, nästa,
        återbesök*, utgåva*, förra gången, förra mötet, intyg*, direktiv*
    """),
    "en": words("""
        agreement*, mou, memorandum, signed, valid, certificate*, position paper, decision of, under the, according
        to, application*, report from, since, adopted, dated, version, document*, founded, next meeting, compared
        with, budget for, policy, strategy, law of, expire*, plan from, approved in, plan of, established, started
        in, the next, next call, minutes of, as agreed, agreed in, decided in, contract*, regulation*, directive*,
        edition*, launched in
    """),
    "vi": words("""
        mou, biên bản ghi nhớ, thỏa thuận, thoả thuận, ký, văn kiện, hợp đồng, có hiệu lực, quyết định, theo, nghị
        quyết, từ năm, giấy chứng nhận, hiệu lực, ban hành, kế hoạch số, công văn, thông tư, nghị định, thành lập,
        cuộc họp tới, lần họp tới, buổi họp tới, lần sau, báo cáo năm, giai đoạn, đề án, luật, so với, chứng chỉ,
        chiến lược, phê duyệt
    """),
}  # fmt: skip
_PLANNED: Final = {
    "sv": words("""
        planerat, planerad, planerar, planeras, planerade in, inplanerat, inplanerad, inbokat, inbokad, kommande,
        bokat in, ska hållas, kommer att hållas, ska ha, ska träffa, ska besöka, ska ta emot, kommer att besöka,
        kommer att träffa, kommer på besök, är bokat, är bokad, hålls, på gång, äger rum, vi ska, ska vi, inbjudan
        till, preliminärt, ska äga rum, kommer att äga rum, planen är
    """),
    "en": words("""
        planned, upcoming, will be held, is scheduled, scheduled, will take place, will visit, will host, will meet,
        is planned, are planning, we plan, forthcoming, booked for, is booked, will come, is coming, are coming,
        save the date, is going to, to be held, we will, we are going to, are visiting, will arrive, plan:, will
        receive, tentative, provisional
    """),
    "vi": words("""
        dự kiến, kế hoạch:, sẽ tổ chức, sẽ diễn ra, sắp tới, sẽ họp, sẽ đón, sẽ thăm, sẽ sang, theo kế hoạch, sẽ đi,
        lên kế hoạch, sẽ gặp, sẽ tham quan, chuẩn bị đón, chuẩn bị tổ chức, sẽ tiếp, lịch họp, sẽ đến, có kế hoạch
    """),
}  # fmt: skip


def days(message: Message) -> list[Day]:
    """Every date phrase of the message with both of its meanings, in order."""
    found: dict[tuple[int, int], list[When | None]] = {}
    for number, past in enumerate((True, False)):
        for one in find_days(message.text, message.language, message.now, past=past):
            found.setdefault((one.start, one.stop), [None, None])[number] = one.when
    days: list[Day] = []
    for (start, stop), (past_when, future) in sorted(found.items()):
        span = message.span_of(start, stop)
        if span.stop > span.start and (not days or days[-1].span.stop <= span.start):
            days.append(Day(span, past_when, future, _is_led(message, span)))
    return days


def _is_led(message: Message, span: Span) -> bool:
    text, words = message.tokens, _DEADLINE[message.language]
    return any(
        words.has(text, place, exact=message.marked)
        for place in range(max(0, span.start - 3), span.start + 1)
        if _reaches(message, place, span)
    )


def _reaches(message: Message, place: int, span: Span) -> bool:
    """Whether nothing divides the word from the date."""
    return all(message.tokens[at].word not in ",.;()\n" for at in range(place, span.start))


def planned_sentence(message: Message) -> Span:
    """The sentence, among the first, that speaks of the activity as something still to happen; empty without one."""
    words = _PLANNED[message.language]
    for sentence in message.sentences[:2]:
        if any(words.has(message.tokens, place, exact=message.marked) for place in range(*sentence)):
            return sentence
        if sentence.stop - sentence.start > 3:
            break
    return Span(0, 0)


def event_date(
    message: Message, found: Sequence[Day], occupied: Sequence[Span], *, planned: bool
) -> tuple[date, date | None]:
    """The date or period of what the message tells of; today when it names none."""
    for day in found:
        if any(span.meets(day.span) for span in occupied) or (day.led and not planned) or _is_background(message, day):
            continue
        when = (day.future or day.past) if planned else day.past
        if when is None or (not planned and as_date(when.start) > message.today):
            continue
        return period(when)
    return message.today, None


def _is_background(message: Message, day: Day) -> bool:
    text, sentence = message.tokens, message.sentence_of(day.span.start)
    words = _BACKGROUND[message.language]
    start = day.span.start
    while start > sentence.start and text[start - 1].word not in {",", ":", "(", "-"} and day.span.start - start < 6:
        start -= 1
    return any(words.has(text, place, exact=message.marked) for place in range(start, day.span.start))


def as_date(moment: date | datetime) -> date:
    """The day of a moment."""
    return moment.date() if isinstance(moment, datetime) else moment


def period(when: When) -> tuple[date, date | None]:
    """The first and, when it is a stretch of several days, the last day."""
    start = as_date(when.start)
    end = as_date(when.end) if when.end is not None else start
    return start, (end if end > start else None)


def due_date(message: Message, day: Day) -> date | None:
    """By when something is to be done: the last day of what is named, today or later."""
    when = day.future
    if when is None and day.past is not None and as_date(day.past.end or day.past.start) >= message.today:
        when = day.past
    if when is None or when.rrule:
        return None
    return as_date(when.end) if when.end is not None else as_date(when.start)


WEEK: Final = timedelta(days=7)
__all__ = ["Day", "Found", "as_date", "days", "due_date", "event_date", "period", "planned_sentence"]
