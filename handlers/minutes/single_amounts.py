"""One amount of money where it begins: a number with its scale and its currency, before or behind it."""

from decimal import Decimal
from typing import Final, NamedTuple

from handlers.minutes.message import Message, Span
from handlers.minutes.numerals import Number, half_at, number_at
from handlers.minutes.phrases import Phrases

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
_PER: Final = frozenset("m3 m² kbm kubikmeter kwh ton tonne tấn kg km liter m mwh".split())


class Amount(NamedTuple):
    """An amount with its currency, and where it stands; `spent` tells that somebody has borne it or will.

    `other` is what it may have been instead: "4 000 or 5 000 kr".
    """

    span: Span
    value: Decimal
    currency: str
    spent: bool = True
    other: Decimal | None = None


def _currency_at(message: Message, place: int) -> tuple[int, str] | None:
    """The currency there; "do" without its marks is a small word, not a dollar."""
    text = message.tokens
    hit = _CURRENCIES.at(text, place) if place < len(text) else None
    if hit and hit[0] == place + 1 < len(text) and text[place].plain == "dong" and text[hit[0]].plain in _FELLOWS:
        return None  # "7 đồng chí" are comrades
    return hit if hit and text[place].word not in {"do", "d"} else None


_FELLOWS: Final = frozenset("chi nghiep bao doi huong chu dieu quan hanh loai to dien thuan".split())


def amount_at(message: Message, place: int, *, joined: bool = False) -> Amount | None:
    """An amount that begins here: "SEK 62,000", "45 000 kr", "1,5 tỷ đồng", "2 x 500 kr" is not reckoned.

    `joined` tells that a dash before it leads from another amount.
    """
    text = message.tokens
    before = _currency_at(message, place)
    start = before[0] if before else place
    if start < len(text) and text[start].word == ":" and before:
        start += 1
    number = _number_at(message, start) if start < len(text) else None
    if number is None or (not joined and place and _is_cut(message, place)):
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


def _is_cut(message: Message, place: int) -> bool:
    """Whether digits go on what stands before: "4-500 kr", "1/500 kr", "4-5 | 000 kr"."""
    text = message.tokens
    if not text[place].is_number:
        return False
    before = place - 1
    while before > 0 and text[before].is_number and len(text[place].word) == _GROUP:
        before -= 1
    return text[before].word in {"-", "/"} and not text[before + 1].spaced


_GROUP: Final = 3  # digits of thousands


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
