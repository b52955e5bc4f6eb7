"""Amounts of money in a text."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise
from typing import Final, NamedTuple

from handlers.minutes.corrections import is_taken_back
from handlers.minutes.message import Message, Span
from handlers.minutes.numerals import Number, half_at, number_at
from handlers.minutes.phrases import Phrases, words
from handlers.minutes.promises import CONDITIONS

_CURRENCIES: Final = Phrases[str](
    [
        (
            """
                kr, kronor, krona, sek, svenska kronor, svenska kr, swedish kronor, swedish crowns, krona thụy điển,
                curon, kroner, crowns, kr sek, cu-ron, krona svenska
            """,
            "SEK",
        ),
        ("vnd,đồng,đ,dong,đồng việt nam,vietnamesiska dong,vietnamese dong,vnđ,₫,dongs", "VND"),
        ("eur,euro,euros,€", "EUR"),
        (
            """
            usd, dollar, dollars, us dollars, us-dollar, $, đô la, đô la mỹ, đô, us$, đô-la, amerikanska dollar,
            usd$
        """,
            "USD",
        ),
        ("gbp,pund,pounds,£", "GBP"),
        ("nok,norska kronor", "NOK"),
        ("dkk,danska kronor", "DKK"),
    ]
)
_CENTS: Final = 2  # digits
_SCALES: Final = Phrases[tuple[int, str | None]](
    [
        ("tusen,thousand,nghìn,ngàn,k,tusentals", (1_000, None)),
        ("miljon,miljoner,mn,mnt,mio,million,millions,triệu,m,milj,milj.,mil", (1_000_000, None)),
        ("miljard,miljarder,billion,bn,tỷ,tỉ,md", (1_000_000_000, None)),
        ("tkr,tsek,tkr.", (1_000, "SEK")),
        ("mkr,mnkr,msek,mnsek,mkr.,mnkr.", (1_000_000, "SEK")),
        ("mdkr,mdr,mdr kr", (1_000_000_000, "SEK")),
        ("ksek,kkr", (1_000, "SEK")),
        ("keur", (1_000, "EUR")), ("meur", (1_000_000, "EUR")),
        ("tr,trđ,trd,tr đ,tr đồng", (1_000_000, "VND")),
        ("nghìn đồng,ngàn đồng,kđ", (1_000, "VND")),
    ]
)  # fmt: skip
_ALONE_VIETNAMESE: Final = {"triệu", "trieu", "tỷ", "tỉ", "ty", "ti", "tr"}
_THOUSANDS_VIETNAMESE: Final = frozenset("k nghìn ngàn nghin ngan".split())
_GOES_ON: Final = frozenset("do mỗi một moi mot từ tu và va".split())  # without a currency they count dong
_BORNE: Final = frozenset("do từ bên cho và".split())  # what may follow the whole amount
_COUNTED: Final = frozenset("người nguoi cây cay dân dan tấn tan kwh m3 m² people invånare residents".split())
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
_PER: Final = frozenset("m3 m² kbm kubikmeter kwh ton tonne tấn kg km liter m mwh".split())


class Amount(NamedTuple):
    """An amount with its currency, and where it stands; `spent` tells that somebody has borne it or will."""

    span: Span
    value: Decimal
    currency: str
    spent: bool = True


def amounts(message: Message) -> list[Amount]:
    """Every amount of money in the text, in order."""
    found: list[Amount] = []
    place = 0
    while place < len(message.tokens):
        amount = amount_at(message, place)
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


def _currency_at(message: Message, place: int) -> tuple[int, str] | None:
    """The currency there; "do" without its marks is a small word, not a dollar."""
    text = message.tokens
    hit = _CURRENCIES.at(text, place) if place < len(text) else None
    if hit and hit[0] == place + 1 < len(text) and text[place].plain == "dong" and text[hit[0]].plain in _FELLOWS:
        return None  # "7 đồng chí" are comrades
    return hit if hit and text[place].word not in {"do", "d"} else None


_FELLOWS: Final = frozenset("chi nghiep bao doi huong chu dieu quan hanh loai to dien thuan".split())


def amount_at(message: Message, place: int) -> Amount | None:
    """An amount that begins here: "SEK 62,000", "45 000 kr", "1,5 tỷ đồng", "2 x 500 kr" is not reckoned."""
    text = message.tokens
    before = _currency_at(message, place)
    start = before[0] if before else place
    if start < len(text) and text[start].word == ":" and before:
        start += 1
    number = _number_at(message, start) if start < len(text) else None
    if number is None or (place and text[place].is_number and not text[place].spaced and text[place - 1].word in "-/"):
        return None
    stop, value, currency = _scaled(message, _with_cents(message, number))
    end = _after_dash(message, stop)
    if before:
        words_only = currency is None and number.in_words
        return None if words_only else Amount(Span(place, end), value, before[1])
    if currency is None and end > stop and not number.in_words:
        currency = "SEK"  # "1 890:-"
    if currency is None or _is_rate(message, stop):
        return None
    return Amount(Span(place, end), value, currency)


def _number_at(message: Message, place: int) -> Number | None:
    """The number there, or a half of what the word behind it counts: "half a million kronor", "nửa tỷ đồng"."""
    half = half_at(message, place)
    counts = half is not None and half.stop < len(message.tokens) and _SCALES.has(message.tokens, half.stop)
    return half if counts else number_at(message, place)


def _with_cents(message: Message, number: Number) -> Number:
    """The number with its hundredths, as Swedes write them: "12 340:50 kr"."""
    text, at = message.tokens, number.stop
    marks = text[at : at + 2]
    is_cents = len(marks) == 2 and marks[0].word == ":" and marks[1].is_number and len(marks[1].word) == _CENTS
    if number.in_words or not is_cents or marks[0].spaced or marks[1].spaced or not _currency_at(message, at + 2):
        return number
    return Number(at + 2, number.value + Decimal(int(marks[1].word)) / 100)


def _scaled(message: Message, number: Number) -> tuple[int, Decimal, str | None]:
    """Where the amount ends, its value, and the currency that stands after it."""
    text, stop, value = message.tokens, number.stop, number.value
    currency: str | None = None
    while stop < len(text) and currency is None and (scale := _SCALES.at(text, stop)):
        word = text[stop].word
        value, stop = value * scale[1][0], scale[0]
        value, stop = _with_rest(message, value, scale[1][0], stop)
        currency = scale[1][1] or _after(message, stop)
        if currency is None and message.language == "vi" and _is_dong(message, word, stop):
            return stop, value, "VND"
    if stop < len(text) and (hit := _currency_at(message, stop)):
        return hit[0], value, hit[1] if currency in {None, hit[1]} else currency
    return stop, value, currency


def _with_rest(message: Message, value: Decimal, unit: int, stop: int) -> tuple[Decimal, int]:
    """Such as "2 triệu rưỡi", "1tr5", "1 tỷ 2", "3 triệu 500 nghìn", "fyra tusen fem hundra"."""
    text = message.tokens
    if stop >= len(text):
        return value, stop
    if message.language != "vi":
        rest = number_at(message, stop)
        further = rest is not None and rest.value < unit and bool(_currency_at(message, rest.stop))
        return (value + rest.value, rest.stop) if rest and further else (value, stop)
    if text[stop].is_number and (not text[stop].spaced or _is_tenth(message, stop)):
        digits = text[stop].word
        return value + Decimal(unit) * Decimal(int(digits)) / 10 ** len(digits), stop + 1
    if text[stop].word in {"rưỡi", "ruoi"}:
        return value + Decimal(unit) / 2, stop + 1
    number = number_at(message, stop) if text[stop].is_number else None
    scale = _SCALES.at(text, number.stop) if number and number.stop < len(text) else None
    if number and scale and scale[1][0] < unit:
        return value + number.value * scale[1][0], scale[0]
    return value, stop


def _is_tenth(message: Message, place: int) -> bool:
    """Whether digits that count nothing end the amount: "1 tỷ 2", "1 triệu 250", "3 triệu 5 do LiU trả"."""
    text = message.tokens
    after = text[place + 1] if place + 1 < len(text) else None
    if len(text[place].word) not in {1, 3} or after is None:
        return after is None and len(text[place].word) in {1, 3}
    if after.word in {".", ","}:
        return not (place + 2 < len(text) and text[place + 2].is_number and not text[place + 2].spaced)
    if after.capital and after.is_word:
        return True  # "19 triệu 8 ICLD tài trợ"
    return after.word in _BORNE or not (after.is_word or after.is_number or after.word in {"/", "-", ":"})


def _after(message: Message, stop: int) -> str | None:
    hit = _currency_at(message, stop)
    return hit[1] if hit else None


def _is_dong(message: Message, scale: str, stop: int) -> bool:
    """Whether millions or thousands without a currency are dong; thousands only when nothing is counted after them."""
    after = message.tokens[stop] if stop < len(message.tokens) else None
    if scale in _THOUSANDS_VIETNAMESE:
        return after is None or not after.is_word or after.word in _GOES_ON
    return scale in _ALONE_VIETNAMESE and (after is None or after.word not in _COUNTED)


def _is_rate(message: Message, stop: int) -> bool:
    """Whether the amount is a price for a measure: "12 kr/m3"."""
    words = [token.word for token in message.tokens[stop : stop + 2]]
    return len(words) == 2 and words[0] in {"/", "per"} and words[1] in _PER


def _after_dash(message: Message, stop: int) -> int:
    """The end of "500:-", "500,-" and "500 kr:-"."""
    marks, after = message.tokens[stop : stop + 2], message.tokens[stop + 2 : stop + 3]
    is_dash = len(marks) == 2 and marks[0].word in {":", ",", "."} and marks[1].word == "-" and not marks[1].spaced
    goes_on = bool(after) and not after[0].spaced and (after[0].is_word or after[0].is_number)
    return stop + 2 if is_dash and not goes_on and (marks[0].word == ":" or not marks[0].spaced) else stop
