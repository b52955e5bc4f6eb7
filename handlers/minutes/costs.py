"""Amounts of money and who bears them."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from handlers.minutes.draft import Cost
from handlers.minutes.message import Message, Span
from handlers.minutes.numerals import Number, number_at
from handlers.minutes.organisations import Mention
from handlers.minutes.phrases import Phrases, words

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
_SCALES: Final = Phrases[tuple[int, str | None]](
    [
        ("tusen,thousand,nghìn,ngàn,k,tusentals", (1_000, None)),
        ("miljon,miljoner,mn,mnt,mio,million,millions,triệu,m,milj,milj.", (1_000_000, None)),
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
_ALONE_VIETNAMESE: Final = {"triệu", "trieu", "tỷ", "tỉ", "ty", "ti", "tr"}  # without a currency they count dong
_COUNTED: Final = frozenset("người nguoi cây cay dân dan tấn tan kwh m3 m² people invånare residents".split())
_PER: Final = frozenset("m3 m² kbm kubikmeter kwh ton tonne tấn kg km liter m mwh".split())

_PAYS: Final = Phrases[bool](
    [
        ("""
            betalar, betalade, betalat, betalas av, betalades av, betalt av, betalades, står för, stod för, stått
            för, bekostar, bekostade, bekostas av, bekostades av, bär, bar, bjöd på, bjöd, tar, tog, täcker, täckte,
            täcks av, täcktes av, finansierar, finansierade, finansieras av, finansierades av, bidrar med, bidrog
            med, lägger, lade, la, på, via, belastar, ersätter, ersatte, svarar för, svarade för, sponsrade,
            sponsras av, fakturerades, faktureras, faktura till, tar notan, tog notan, delar på, la ut, lade ut,
            lägger ut, gav, ger
        """, True),
        ("""
            pays, paid, paying, will pay, paid by, covers, covered, covered by, bears, bore, borne by, funded,
            funds, funded by, financed by, finances, financed, sponsored, sponsored by, contributed, contributes,
            by, from, charged to, on, bill to, invoiced to, took, takes, picks up, picked up, met by, shared by,
            spent, gave, gives, put in, provided, provides, carried by, at the expense of, footed, will cover,
            reimbursed by, settled
        """, True),
        ("""
            chi, chi trả, trả, thanh toán, do, tài trợ, hỗ trợ, chịu, lo, bao, góp, đóng góp, chi tiền, đã chi, cấp,
            chi phí do, từ, bên, bỏ ra, đài thọ, ủng hộ, chi cho
        """, True),
    ]
)  # fmt: skip


class Amount(NamedTuple):
    """An amount with its currency, and where it stands."""

    span: Span
    value: Decimal
    currency: str


def amounts(message: Message) -> list[Amount]:
    """Every amount of money in the text, in order."""
    found: list[Amount] = []
    place = 0
    while place < len(message.tokens):
        amount = _amount(message, place)
        if amount:
            found.append(amount)
        place = amount.span.stop if amount else place + 1
    return found


def _amount(message: Message, place: int) -> Amount | None:
    """An amount that begins here: "SEK 62,000", "45 000 kr", "1,5 tỷ đồng", "2 x 500 kr" is not reckoned."""
    text = message.tokens
    before = _CURRENCIES.at(text, place)
    start = before[0] if before else place
    if start < len(text) and text[start].word == ":" and before:
        start += 1
    number = number_at(message, start) if start < len(text) else None
    if number is None or (place and text[place].is_number and not text[place].spaced and text[place - 1].word in "-/"):
        return None
    stop, value, currency = _scaled(message, number)
    if currency is None and before:
        return None if number.in_words else Amount(Span(place, stop), value, before[1])
    if currency is None or before:
        return Amount(Span(place, stop), value, before[1]) if before else None
    return None if _is_rate(message, stop) else Amount(Span(place, _after_dash(message, stop)), value, currency)


def _scaled(message: Message, number: Number) -> tuple[int, Decimal, str | None]:
    """Where the amount ends, its value, and the currency that stands after it."""
    text, stop, value = message.tokens, number.stop, number.value
    currency: str | None = None
    while stop < len(text) and currency is None and (scale := _SCALES.at(text, stop)):
        word = text[stop].word
        value, stop = value * scale[1][0], scale[0]
        value, stop = _with_rest(message, value, scale[1][0], stop)
        currency = scale[1][1] or _after(message, stop)
        if currency is None and word in _ALONE_VIETNAMESE and message.language == "vi" and not _is_count(message, stop):
            return stop, value, "VND"
    if stop < len(text) and (hit := _CURRENCIES.at(text, stop)):
        return hit[0], value, hit[1] if currency in {None, hit[1]} else currency
    return stop, value, currency


def _with_rest(message: Message, value: Decimal, unit: int, stop: int) -> tuple[Decimal, int]:
    """Such as "2 triệu rưỡi", "1 tỷ 2", "3 triệu 500 nghìn"."""
    text = message.tokens
    if message.language != "vi" or stop >= len(text):
        return value, stop
    if text[stop].word in {"rưỡi", "ruoi"}:
        return value + Decimal(unit) / 2, stop + 1
    number = number_at(message, stop) if text[stop].is_number else None
    scale = _SCALES.at(text, number.stop) if number and number.stop < len(text) else None
    if number and scale and scale[1][0] < unit:
        return value + number.value * scale[1][0], scale[0]
    return value, stop


def _after(message: Message, stop: int) -> str | None:
    hit = _CURRENCIES.at(message.tokens, stop) if stop < len(message.tokens) else None
    return hit[1] if hit else None


def _is_count(message: Message, stop: int) -> bool:
    text = message.tokens
    return stop < len(text) and text[stop].word in _COUNTED


def _is_rate(message: Message, stop: int) -> bool:
    """Whether the amount is a price for a measure: "12 kr/m3"."""
    words = [token.word for token in message.tokens[stop : stop + 2]]
    return len(words) == 2 and words[0] in {"/", "per"} and words[1] in _PER


def _after_dash(message: Message, stop: int) -> int:
    """The end of "500:-" and "500 kr:-"."""
    words = [token.word for token in message.tokens[stop : stop + 2]]
    return stop + 2 if words == [":", "-"] else stop


def costs(message: Message, found: Sequence[Amount], named: Sequence[Mention]) -> tuple[Cost, ...]:
    """The amounts with the organisations that bear them."""
    bearers = [_bearer(message, amount, found, named) for amount in found]
    _share(message, found, bearers)
    return tuple(Cost(amount.value, amount.currency, bearer) for amount, bearer in zip(found, bearers, strict=True))


def _bearer(message: Message, amount: Amount, found: Sequence[Amount], named: Sequence[Mention]) -> str | None:
    """Who bears an amount: in brackets after it, before it with a verb or a colon, or after it with a verb."""
    sentence = message.sentence_of(amount.span.start)
    inside = [mention for mention in named if sentence.meets(mention.span)]
    floor = max((other.span.stop for other in found if other.span.stop <= amount.span.start), default=sentence.start)
    ceiling = min((other.span.start for other in found if other.span.start >= amount.span.stop), default=sentence.stop)
    floor, ceiling = max(floor, sentence.start), min(ceiling, sentence.stop)
    before = [one for one in inside if floor <= one.span.start < amount.span.start]
    after = [one for one in inside if amount.span.stop <= one.span.start < ceiling]
    return (
        _bracketed(message, amount, after)
        or _subject(message, amount, before)
        or _later(message, amount, after)
        or _next_sentence(message, sentence, named)
    )


def _bracketed(message: Message, amount: Amount, after: Sequence[Mention]) -> str | None:
    """Such as "45 000 kr (Kvinnounionen)"."""
    for mention in after[:1]:
        between = [token.word for token in message.tokens[amount.span.stop : mention.span.start]]
        if between and between[-1] in {"(", "-", "["} and len(between) <= 4:
            return mention.key
        if "(" in between and not {")", ","} & set(between[between.index("(") :]):
            return mention.key
    return None


def _subject(message: Message, amount: Amount, before: Sequence[Mention]) -> str | None:
    """Such as "X stod för maten, 85 tkr", "X: 85 tkr", "do X chi trả 85 triệu"."""
    for mention in reversed(before):
        text = message.tokens
        between = range(mention.span.stop, amount.span.start)
        if between and text[mention.span.stop].word in {":", "-", "="}:
            return mention.key
        if mention.span.stop == amount.span.start:
            return mention.key
        if any(_PAYS.has(text, place) for place in between):
            return mention.key
        if (
            mention.span.start
            and _PAYS.has(text, mention.span.start - 1)
            and text[mention.span.start - 1].word in {"by", "av", "do", "från", "from", "på", "on"}
        ):
            return mention.key
    return None


def _later(message: Message, amount: Amount, after: Sequence[Mention]) -> str | None:
    """Such as "45 000 kr, X betalar", "45 000 kr betalas av X", "... do X chi trả"."""
    text = message.tokens
    for mention in after[:1]:
        between = range(amount.span.stop, mention.span.start)
        follows = range(mention.span.stop, min(mention.span.stop + 4, message.sentence_of(mention.span.start).stop))
        if any(_PAYS.has(text, place) for place in (*between, *follows)):
            return mention.key
        if all(text[place].word in {",", "-", ":", "="} for place in between):
            return mention.key
    return None


def _next_sentence(message: Message, sentence: Span, named: Sequence[Mention]) -> str | None:
    """Such as "Kostnad 45 000 kr. X betalar.": a short sentence that names one who pays and no amount."""
    text = message.tokens
    following = next((span for span in message.sentences if span.start >= sentence.stop), None)
    if following is None or following.stop - following.start > 12:
        return None
    inside = [one for one in named if following.holds(one.span.start)]
    if len(inside) != 1 or any(text[place].is_number for place in range(*following)):
        return None
    pays = range(following.start, following.stop)
    return inside[0].key if any(_PAYS_ONLY.has(text, place) for place in pays) else None


_PAYS_ONLY: Final = words("""
    betalar, betalade, betalas av, står för, stod för, bekostar, bekostade, bekostades av, pays, paid, paid by,
    covers, covered, covered by, chi trả, thanh toán, tài trợ, finansierar, finansierade
""")
_BOTH: Final = words("""
    båda, bägge, alltihop, allt, allting, samtliga, both, all, everything, cả hai, tất cả, đều, toàn bộ
""")


def _share(message: Message, found: Sequence[Amount], bearers: list[str | None]) -> None:
    """Give the amounts of a sentence the one bearer that is said for both: "båda på X"."""
    for number, bearer in enumerate(bearers):
        sentence = message.sentence_of(found[number].span.start)
        same = [other for other, amount in enumerate(found) if sentence.holds(amount.span.start)]
        if bearer and any(_BOTH.has(message.tokens, place) for place in range(found[number].span.stop, sentence.stop)):
            for other in same:
                bearers[other] = bearers[other] or bearer
