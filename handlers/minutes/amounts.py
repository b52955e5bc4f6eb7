"""Amounts of money in a text."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from handlers.minutes.corrections import is_taken_back
from handlers.minutes.either_amounts import either_at
from handlers.minutes.message import Message, Span
from handlers.minutes.phrases import words
from handlers.minutes.promises import CONDITIONS
from handlers.minutes.single_amounts import Amount, amount_at

_EACH: Final = frozenset("each apiece styck styckevis".split())
# What somebody pays for taking part: "a fee of 9,000 SEK each" was borne, "pumps at 9,000 SEK each" may not have been.
_FEES: Final = words("""
    avgift*, deltagaravgift*, biljett*, flyg*, resa, resan, hotell*, traktamente, kursavgift*, fee, fees, ticket,
    tickets, flight, flights, hotel, airfare, per diem, lệ phí, học phí, vé, khách sạn, tiền vé
""")
_PLAN: Final = words("""
    investering*, investerar*, lån, lånet, omsätter, omsättning*, bidrag upp till, erbjuder bidrag, budgeten på,
    planen har, anläggningen uppskattas, beräknas kosta, uppskattas till, hade budgeterat, hade räknat med,
    hade tänkt oss, skulle kosta, stipendium på, budgetlinje,
    budget på, vår budget, ansökan på, ansökan om, ansökt om, söker, projekt på, offert på, anbud på, quoting, quoted
    us, quotes us, application for, applied for, applying for, our budget of, dự án, gói thầu, xin tài trợ, förra
    årets, last year ' s, i fjol, last year, năm ngoái, budget line, investment, invests, loan, turnover, would cost,
    is estimated at, estimated at, had budgeted, had
    planned, had expected, had reckoned with, plan a budget of, a budget of, grants up to, grant of up to,
    tổng mức đầu tư, vốn
    đầu tư, mức đầu tư, vốn vay, khoản vay, dự toán, dự trù, doanh thu, ước tính
""")
# What was saved or would have been a fine is no cost.
_NOT_SPENT: Final = words("""
    sparade, sparat, sparar, sparas, böter, vite, saved, saves, saving, savings of, fine of, fined, a fine, tiết kiệm,
    tiết kiệm được, phạt, tiền phạt, mức phạt
""")
# What was offered or asked for is a cost unless it is said that it came to nothing.
_OFFERED: Final = words("""
    budget*, offert*, anbud*, förslag*, erbjud*, erbjöd*, lovade, lovar, avsatt, avsatta, avsatte, öronmärkt,
    öronmärkta, quote, quotation, bid, offer, offered,
    proposal, quoted, quoting, promised, promises, set aside, earmarked,
    allocated, ngân sách, dành, báo giá, đề xuất, hứa, đề nghị
""")
_NOTHING: Final = words("""
    inte, inget, inga, ingenting, ej, avslogs, not, nothing, no decision, rejected, declined, không, chưa, bị từ chối
""")
_PROMISED: Final = words("lovade, lovar, promised, promises, hứa, erbjuder, erbjöd, offers, offered")


def amounts(message: Message) -> list[Amount]:
    """Every amount of money in the text, in order."""
    found: list[Amount] = []
    place = 0
    while place < len(message.tokens):
        amount = either_at(message, place) or amount_at(message, place)
        if amount:
            found.append(amount._replace(spent=not _is_of_a_plan(message, amount)))
        place = amount.span.stop if amount else place + 1
    found = [
        one._replace(spent=one.spent or _is_outcome(message, found[at - 1 : at], one)) for at, one in enumerate(found)
    ]
    kept = [one for one, after in pairwise(found) if not is_taken_back(message, one.span.stop, after.span.start)]
    return [*kept, *found[-1:]]


def _is_of_a_plan(message: Message, amount: Amount) -> bool:
    """Whether the words before it make it the price of a thing, an investment or a loan: nobody has borne it."""
    sentence, text = message.sentence_of(amount.span.start), message.tokens
    before = range(max(sentence.start, amount.span.start - 7), amount.span.start)
    if amount.span.stop < len(text) and text[amount.span.stop].word in _EACH:
        return not any(_FEES.has(text, at, exact=message.marked) for at in before)
    if _BUDGETS.at(text, sentence.start, exact=message.marked) and not any(
        _SPENT.has(text, at, exact=message.marked) for at in range(*sentence)
    ):
        return True
    commas = [at for at in before if text[at].word == ","]
    clause = before[commas[-1] - before.start :] if commas else before
    unspent = any(_PLAN.has(text, at, exact=message.marked) for at in before)
    unspent = unspent or any(_NOT_SPENT.has(text, at, exact=message.marked) for at in clause)
    return unspent or _came_to_nothing(message, amount, sentence)


def _is_outcome(message: Message, before: Sequence[Amount], amount: Amount) -> bool:
    """Whether it is told against what was planned: "budgeted 40,000 kr but it came to 36,000 kr"."""
    between = range(before[0].span.stop, amount.span.start) if before else range(0)
    told = any(_OUTCOME.has(message.tokens, at, exact=message.marked) for at in between)
    return told and not any(
        table.has(message.tokens, at, exact=message.marked) for table in (_PLAN, _NOT_SPENT) for at in between
    )


_OUTCOME: Final = words("""
    men, fast, det blev, blev, slutade på, landade på, notan, slutnotan, räkningen, fakturan, kostade, utfallet, but,
    came to, ended at, the bill, the invoice, cost, actual, nhưng, chỉ hết, thực chi, hóa đơn, thực tế
""")
_BUDGETS: Final = words("""
    budget :, budgeten :, preliminär budget :, budgetförslag :, planned budget :, draft budget :, the budget :,
    estimated
    budget :, ngân sách :, dự toán :, kinh phí dự kiến :
""")
_SPENT: Final = words("""
    utfall, betalade, betalar, från, av, spent, paid, pays, actual, outcome, from, by, đã chi, thực chi, chi trả, từ, do
""")


def _came_to_nothing(message: Message, amount: Amount, sentence: Span) -> bool:
    """Whether it was offered and not taken, or would be given under a condition."""
    text, exact = message.tokens, message.marked
    before = range(max(sentence.start, amount.span.start - _FAR), amount.span.start)
    after = range(amount.span.stop, min(sentence.stop, amount.span.stop + _FAR))
    offered = any(_OFFERED.has(text, at, exact=exact) for at in (*before, *after))
    promised = any(_PROMISED.has(text, at, exact=exact) for at in before)
    if promised and any(CONDITIONS.has(text, at, exact=exact) for at in after):
        return True
    return offered and any(_NOTHING.has(text, at, exact=exact) for at in after)


_FAR: Final = 60  # words
