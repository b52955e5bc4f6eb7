"""Who bears the amounts of money that a message names."""

from collections.abc import Sequence
from typing import Final

from handlers.minutes.billed import billed
from handlers.minutes.count_words import ABOUT
from handlers.minutes.joint_costs import bearers, has_own, is_said_again, splitters
from handlers.minutes.message import Message, Span
from handlers.minutes.money_words import given, is_price_asked, money_of, reimbursed, told_behind, treats
from handlers.minutes.organisations import Mention
from handlers.minutes.paying import LEADS, PAYS, pays
from handlers.minutes.phrases import words
from handlers.minutes.promises import TABLES
from handlers.minutes.single_amounts import Amount


def borne(
    message: Message, found: Sequence[Amount], named: Sequence[Mention]
) -> list[tuple[Amount, Sequence[str | None]]]:
    """The amounts that somebody has borne or will, each with the organisations that bear it; None: not known who."""
    found = [amount for amount in found if amount.spent or splitters(message, amount, named)]
    found = [amount for number, amount in enumerate(found) if not is_said_again(message, amount, found[:number])]
    alone = [_bearer(message, amount, found, named) for amount in found]
    _share(message, found, named, alone)
    _go_on(message, found, named, alone)
    return [
        (amount, bearers(message, amount, bearer, named, alone)) for amount, bearer in zip(found, alone, strict=True)
    ]


def _bearer(message: Message, amount: Amount, found: Sequence[Amount], named: Sequence[Mention]) -> str | None:
    """Who bears an amount: in brackets after it, before it with a verb or a colon, or after it with a verb."""
    sentence = message.sentence_of(amount.span.start)
    inside = [mention for mention in named if sentence.meets(mention.span)]
    floor = max((other.span.stop for other in found if other.span.stop <= amount.span.start), default=sentence.start)
    ceiling = min((other.span.start for other in found if other.span.start >= amount.span.stop), default=sentence.stop)
    floor, ceiling = max(floor, sentence.start), min(ceiling, sentence.stop)
    before = [one for one in inside if floor <= one.span.start < amount.span.start]
    before = [one for one in before if not (floor > sentence.start and _has_paid(message, floor, one, amount))]
    after = [one for one in inside if amount.span.stop <= one.span.start < ceiling]
    after = [one for one in after if not has_own(message, amount, one, found)]
    if _is_price(message, range(floor, amount.span.start)):
        after = [one for one in after if message.tokens[one.span.start - 1].word not in _FROM]  # who sold it
    return (
        reimbursed(message, after)
        or told_behind(message, amount, after)
        or _bracketed(message, amount, after)
        or given(message, amount, after)
        or money_of(message, amount, after)
        or billed(message, amount, after)
        or _subject(message, amount, _in_clause(message, amount, before))
        or _behind_verb(message, amount, before)
        or _adjacent(amount, after)
        or _later(message, amount, _led(message, after))
        or _subject(message, amount, before)
        or _later(message, amount, after)
        or treats(message, amount, before)
        or _next_sentence(message, sentence, named)
    )


def _has_paid(message: Message, floor: int, who: Mention, amount: Amount) -> bool:
    """Whether they bear the amount that ends at `floor`: "1 200 kr betalades av Sida, lunchen 900 kr"."""
    words = [token.word for token in message.tokens[floor : who.span.start]]
    led = any(pays(message, at) or message.tokens[at].word in LEADS for at in range(floor, who.span.start))
    ended = _JOINS & {token.word for token in message.tokens[who.span.stop : amount.span.start]}
    return led and "," not in words and bool(ended)


def _in_clause(message: Message, amount: Amount, before: Sequence[Mention]) -> list[Mention]:
    """Those that no comma divides from the amount."""
    return [
        one for one in before if "," not in {token.word for token in message.tokens[one.span.stop : amount.span.start]}
    ]


def _led(message: Message, after: Sequence[Mention]) -> list[Mention]:
    """The first one after the amount, if a word such as "by" leads to it."""
    return [one for one in after[:1] if message.tokens[one.span.start - 1].word in {"by", "av", "do", "på", "on"}]


def _adjacent(amount: Amount, after: Sequence[Mention]) -> str | None:
    """Such as "14 tkr Kommunledningsförvaltningen"."""
    return next((one.key for one in after if one.span.start == amount.span.stop), None)


def _is_price(message: Message, before: range) -> bool:
    """Whether something was bought for the amount."""
    return any(_BUYS.has(message.tokens, at, exact=message.marked) for at in before)


_BUYS: Final = words(
    "köpte, köptes, köpt, köper, hyrde, beställde, bought, buy, hired, rented, ordered, mua, thuê, đặt"
)
_FROM: Final = frozenset("från from of av hos từ của bên".split())
_FEW: Final = 3  # words


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
        if is_price_asked(message, mention, between):
            continue
        if any(pays(message, place, verb=True) for place in _until_comma(message, between)):
            return mention.key
        told = len(before) == 1 and not _is_of_another_thing(message, between)
        if _is_paid_by(message, mention, amount) or (told and _is_behind_verb(message, mention)):
            return mention.key
    return None


def _is_of_another_thing(message: Message, between: range) -> bool:
    """Whether a comma and another thing stand before the amount: "flyget tar LiU själva, | hotellet 4 000 kr"."""
    said = [message.tokens[at] for at in between]
    commas = [at for at, token in enumerate(said) if token.word == ","]
    return bool(commas) and any(token.is_word and token.plain not in ABOUT for token in said[commas[-1] :])


def _is_behind_verb(message: Message, mention: Mention) -> bool:
    """Whether a Swedish verb stands between a thing and who paid for it: "Flyget betalade Sida, 640 kr"."""
    at = mention.span.start - 1
    sentence = message.sentence_of(mention.span.start)
    return message.language == "sv" and at > sentence.start and pays(message, at, verb=True)


def _behind_verb(message: Message, amount: Amount, before: Sequence[Mention]) -> str | None:
    """The one of a whole clause right before the amount: "Flyget betalade Sida, 640 kr, vi på LiU stod för maten"."""
    last = before[-1] if before else None
    if last is None or not _is_behind_verb(message, last):
        return None
    between = [token.word for token in message.tokens[last.span.stop : amount.span.start]]
    return last.key if between == [","] else None


def _until_comma(message: Message, places: range) -> range:
    """The places up to the first comma: behind it somebody else may be meant; "..., which also paid" is the same."""
    words = [message.tokens[at].word for at in places[:2]]
    if len(words) > 1 and words[0] == "," and words[1] in _WHICH:
        places = places[2:]
    comma = next((place for place in places if message.tokens[place].word == ","), places.stop)
    return range(places.start, comma)


_WHICH: Final = frozenset("which who som vilka vilken".split())


def _is_paid_by(message: Message, mention: Mention, amount: Amount) -> bool:
    """Whether a word that leads to who pays stands before a name: "betald av Sida, 45 000 kr", "on Sida: 450 kr"."""
    text, start = message.tokens, mention.span.start
    if not start or text[start - 1].word not in LEADS:
        return False
    verbs = [PAYS.at(text, at) for at in range(max(0, start - 4), start - 1) if pays(message, at, verb=True)]
    return any(hit and hit[0] in {start - 1, start} for hit in verbs) or amount.span.start - mention.span.stop <= 1


def _later(message: Message, amount: Amount, after: Sequence[Mention]) -> str | None:
    """Such as "45 000 kr, X betalar", "45 000 kr betalas av X", "... do X chi trả"."""
    text = message.tokens
    for mention in after[:1]:
        between = range(amount.span.stop, mention.span.start)
        follows = range(mention.span.stop, min(mention.span.stop + 4, message.sentence_of(mention.span.start).stop))
        led = any(pays(message, place) for place in between[-2:] if text[place].word in LEADS)
        if led or any(pays(message, place, verb=True) for place in (*between, *follows)):
            return mention.key
        if [text[place].word for place in between] in _BY:
            return mention.key
        if all(text[place].word in _EACH for place in between) and not _does_more(message, mention):
            return mention.key
    return None


def _does_more(message: Message, mention: Mention) -> bool:
    """Whether a verb behind a name begins another clause: "sends SEK 45,000, LiU sends samples"."""
    text, at = message.tokens, mention.span.stop
    return at < len(text) and TABLES[message.language].verbs.has(text, at, exact=message.marked)


_BY: Final = (["av"], ["by"])
# What may stand between an amount and who bears it: "1 150 kr per person, LiU".
_EACH: Final = frozenset(
    """
        , - : = / per person pers head each apiece styck st capita deltagare participant người nguoi mỗi natt night
        both båda bägge allt all cả hai tất
    """.split()
)


def _next_sentence(message: Message, sentence: Span, named: Sequence[Mention]) -> str | None:
    """Such as "Kostnad 45 000 kr. X betalar.": a short sentence that names one who pays and no amount."""
    text = message.tokens
    following = next((span for span in message.sentences if span.start >= sentence.stop), None)
    if following is None or following.stop - following.start > 12:
        return None
    inside = [one for one in named if following.holds(one.span.start)]
    if len(inside) != 1 or any(text[place].is_number for place in range(*following)):
        return None
    places = range(following.start, following.stop)
    return inside[0].key if any(_PAYS_ONLY.has(text, place) for place in places) else None


def _go_on(message: Message, found: Sequence[Amount], named: Sequence[Mention], bearers: list[str | None]) -> None:
    """Give an amount to whom a clause without its verb names: "LiU betalade bussen (5 tkr) och Sida lunchen, 9 tkr"."""
    for number in range(1, len(found)):
        before, amount = found[number - 1], found[number]
        if bearers[number] is None and _is_paid(message, before):
            between = [one for one in named if before.span.stop < one.span.start < amount.span.start]
            if len(between) == 1 and _is_elided(message, before.span, between[0].span, amount.span):
                bearers[number] = between[0].key


def _is_paid(message: Message, amount: Amount) -> bool:
    """Whether a verb for paying stands before the amount; of an amount behind such a clause it does too."""
    start = message.sentence_of(amount.span.start).start
    verbs = any(pays(message, at) for at in range(start, amount.span.start))
    return verbs or (start > 0 and message.tokens[start - 1].word == ";")


def _is_elided(message: Message, before: Span, who: Span, amount: Span) -> bool:
    """Whether a name comes right after an amount and its own amount after a few words that are no verb."""
    text = message.tokens
    link = [token.word for token in text[before.stop : who.start]]
    said = [token.word for token in text[who.stop : amount.start]]
    if len(link) > _FEW or not set(link) <= _CLOSES | _JOINS or not set(link) & _JOINS:
        return False
    return len(said) <= _MOST_SAID and not any(
        word in _VERBS or (word.endswith(_PAST) and len(word) > _FEW) for word in said
    )


_CLOSES: Final = frozenset({")"})
_JOINS: Final = frozenset(", ; och o samt medan and while & + và còn".split())
_MOST_SAID: Final = 6  # words
_VERBS: Final = frozenset("var är blev fick kom såg höll was were is met saw came là được gặp".split())
_PAST: Final = ("ade", "dde", "ed")
_PAYS_ONLY: Final = words("""
    betalar, betalade, betalas av, står för, stod för, bekostar, bekostade, bekostades av, pays, paid, paid by,
    covers, covered, covered by, chi trả, thanh toán, tài trợ, finansierar, finansierade, tar notan, tog notan, tar
    det, tog det, tar kostnaden, tog kostnaden, debiteras, debiterades, faktureras, fakturerades, belastar, belastade,
    belastas, går på, gick på, charged to, billed to, invoiced to, bill to, takes the bill, took the bill, picks up
    the bill, picked up the bill, footed the bill, foots the bill, met by, borne by, funded by, chịu, đài thọ, trả
    tiền, chi tiền
""")
_BOTH: Final = words("""
    båda, bägge, alltihop, allt, allting, samtliga, both, all, everything, cả hai, tất cả, đều, toàn bộ,
    chi hết, trả hết, lo hết, chịu hết, bao hết, thanh toán hết
""")


def _share(message: Message, found: Sequence[Amount], named: Sequence[Mention], bearers: list[str | None]) -> None:
    """Give the amounts of a sentence the one bearer that is said for both: "båda på X"."""
    for number, bearer in enumerate(bearers):
        sentence = message.sentence_of(found[number].span.start)
        if bearer and any(_BOTH.has(message.tokens, place) for place in range(found[number].span.stop, sentence.stop)):
            for other, amount in enumerate(found):
                if sentence.holds(amount.span.start):
                    bearers[other] = bearers[other] or bearer
    for number in range(len(found) - 1, 0, -1):
        if bearers[number] and not bearers[number - 1] and _are_listed(message, found, number, named):
            bearers[number - 1] = bearers[number]


def _are_listed(message: Message, found: Sequence[Amount], number: int, named: Sequence[Mention]) -> bool:
    """Whether it goes on with the amount before and who pays stands behind: "9,000 kr, hotel 4,000 kr, LiU paid"."""
    one, other = found[number - 1].span, found[number].span
    sentence = message.sentence_of(one.start)
    between = message.tokens[one.stop : other.start]
    if not sentence.holds(other.start) or not between or between[0].word not in _JOINS or len(between) > _MOST_SAID:
        return False
    own = any(sentence.holds(who.span.start) and who.span.start < other.start for who in named)
    paid = any(pays(message, at) for at in range(other.stop, sentence.stop)) and message.tokens[other.stop].word != "("
    return paid and not own
