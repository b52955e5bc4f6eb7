"""Numbers as people write them: digits in groups, and words in three languages."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from foundation.number_words import TENS, UNDER_TWENTY
from handlers.minutes.message import Message
from handlers.minutes.tokens import Token, fold

_GROUP: Final = 3
_LONGEST: Final = 15  # digits


class Number(NamedTuple):
    """A number and the token after it. `bare` when it is written in digits without groups or decimals."""

    stop: int
    value: Decimal
    in_words: bool = False


_VI_ONES: Final = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5, "sáu": 6,
    "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip


def _swedish() -> dict[str, int]:
    """Every Swedish number word below a thousand that is written as one word."""
    words = UNDER_TWENTY["sv"]
    below = {word: number for number, word in enumerate(words)} | {"en": 1, "aderton": 18}
    for ten, word in TENS["sv"].items():
        below[word] = ten
        below |= {f"{word}{one}": ten + number for number, one in enumerate(words[:10]) if number}
        below[f"{word}en"] = ten + 1
    hundreds = {"hundra": 100} | {f"{words[n]}hundra": n * 100 for n in range(1, 10)}
    high = {f"{word}{rest}": value + low for word, value in hundreds.items() for rest, low in below.items() if low}
    return below | hundreds | high


_SWEDISH: Final = {spelling: value for word, value in _swedish().items() for spelling in (word, fold(word))}
_SWEDISH_ABOUT: Final = {
    spelling: value
    for word, value in {
        **{f"{word}tal": value for word, value in _swedish().items() if value > 9},
        "tiotal": 10, "tolvtal": 12, "femtontal": 15, "dussin": 12, "tjog": 20, "hundratal": 100, "halvdussin": 6,
        "tjugofemtal": 25,
    }.items()
    for spelling in (word, fold(word))
}  # fmt: skip
_ENGLISH: Final = (
    {word: number for number, word in enumerate(UNDER_TWENTY["en"])}
    | {word: ten for ten, word in TENS["en"].items()}
    | {"fourty": 40}
)
_VIETNAMESE: Final = _VI_ONES
_VIETNAMESE_PLAIN: Final = {fold(word): number for word, number in _VI_ONES.items()}


def number_at(message: Message, place: int) -> Number | None:
    """The number that begins at the token, if one does."""
    text = message.tokens
    token = text[place]
    if token.is_number:
        return _digits(text, place)
    if not token.is_word:
        return None
    found = {"sv": _swedish_at, "en": _english_at}[message.language](text, place) if message.language != "vi" else None
    return found or (vietnamese_at(text, place, exact=message.marked) if message.language == "vi" else None)


def _digits(text: Sequence[Token], place: int) -> Number | None:
    """Such as "1 200", "45,000", "1.234.567", "1,5": groups of three, or a decimal part."""
    if len(text[place].word) > _LONGEST:
        return None
    whole, stop = text[place].word, place + 1
    while _is_group(text, stop, len(whole) if stop == place + 1 else 0):
        width = 2 if text[stop].word in ".,'" else 1
        whole += text[stop + width - 1].word
        stop += width
    decimals = ""
    if stop + 1 < len(text) and text[stop].word in {",", "."} and not text[stop].spaced:
        after = text[stop + 1]
        if after.is_number and not after.spaced and len(after.word) < _GROUP:
            decimals, stop = after.word, stop + 2
    if len(whole) > _LONGEST:
        return None
    return Number(stop, Decimal(f"{_plain_digits(whole)}.{_plain_digits(decimals) or 0}"))


def _plain_digits(digits: str) -> str:
    return "".join(str(int(digit)) for digit in digits)


def _is_group(text: Sequence[Token], place: int, first: int) -> bool:
    """Whether a further group of three digits follows; `first` is the length of the first one, 0 after it."""
    if place >= len(text) or first > _GROUP:
        return False
    token = text[place]
    if token.is_number:
        return token.spaced and len(token.word) == _GROUP and text[place - 1].word != "0" and _one_space(text, place)
    if token.word not in {".", ",", "'"} or token.spaced or place + 1 >= len(text):
        return False
    after = text[place + 1]
    return after.is_number and not after.spaced and len(after.word) == _GROUP


def _one_space(text: Sequence[Token], place: int) -> bool:
    return text[place].start - text[place - 1].stop == 1


def _swedish_at(text: Sequence[Token], place: int) -> Number | None:
    """Such as "fjorton", "tjugo fem", "hundra tjugo", "ett trettiotal", "ett par hundra"."""
    at = place + 1 if text[place].word in {"ett", "en"} and place + 1 < len(text) else place
    about = _SWEDISH_ABOUT.get(text[at].word)
    if about is not None:
        return Number(at + 1, Decimal(about), in_words=True)
    total, stop = 0, place
    while stop < len(text) and stop < place + 4:
        value = _SWEDISH.get(text[stop].word)
        if value is None or (stop > place and not _continues(total, value)):
            break
        total = total * value if value == 100 and total in range(1, 10) else total + value
        stop += 1
    return Number(stop, Decimal(total), in_words=True) if stop > place else None


def _continues(total: int, value: int) -> bool:
    """Whether a further number word is part of the same number: "hundra | tjugo | fem"."""
    if value == 100:
        return total in range(1, 10)
    return (total % 100 == 0 and value < 100) or (total % 10 == 0 and total % 100 >= 20 and value < 10)


def _english_at(text: Sequence[Token], place: int) -> Number | None:
    """Such as "twenty-five", "a hundred and twenty", "two dozen", "half a dozen"."""
    if [token.word for token in text[place : place + 3]] == ["half", "a", "dozen"]:
        return Number(place + 3, Decimal(6), in_words=True)
    total, stop = 0, place
    if text[place].word in {"a", "one", "several"} and place + 1 < len(text) and text[place + 1].word in _SCALES:
        total, stop = 1, place + 1
    elif text[place].word == "a" and place + 2 < len(text) and text[place + 1].word in _ROUND:
        total, stop = (1, place + 2) if text[place + 2].word in _SCALES else (0, place)  # "a good hundred"
    while stop < len(text) and stop < place + 8:
        stop_, total_ = _english_step(text, stop, total, begun=stop > place)
        if stop_ == stop:
            break
        stop, total = stop_, total_
    return Number(stop, Decimal(total), in_words=True) if stop > place and total else None


_ROUND: Final = frozenset("good full round solid".split())
_SCALES: Final = {"hundred": 100, "dozen": 12, "score": 20, "thousand": 1000}


def _english_step(text: Sequence[Token], place: int, total: int, *, begun: bool) -> tuple[int, int]:
    word = text[place].word
    if word in _SCALES:
        scale = _SCALES[word]
        low = total % 1000 if scale < 1000 else total  # "four thousand | five | hundred"
        return (place + 1, total - low + low * scale) if begun and low > 0 else (place, total)
    link = place + 1 if begun and word in {"-", "and"} else place
    value = _ENGLISH.get(text[link].word) if link < len(text) else None
    if value is None:
        return place, total
    return (link + 1, total + value) if not begun or _continues(total, value) else (place, total)


def vietnamese_at(text: Sequence[Token], place: int, *, exact: bool) -> Number | None:
    """Such as "mười bốn", "hai mươi lăm", "hai lăm", "một trăm linh năm", "ba chục"."""
    total, last, stop = _hundred_and_a_half(text, place)
    while stop < len(text) and stop < place + 8 and (step := _vietnamese_step(text[stop], total, last, exact=exact)):
        total, last = step
        stop += 1
    if last is not None and last >= 0:
        total += last
    return Number(stop, Decimal(total), in_words=True) if stop > place and total else None


def _hundred_and_a_half(text: Sequence[Token], place: int) -> tuple[int, int | None, int]:
    """What "trăm rưỡi" or "gần trăm" begins a number with, which has no word for its one; nothing of others."""
    words = [token.plain for token in text[place : place + 2]]
    if words == ["tram", "ruoi"]:
        return 150, -1, place + 2
    about = place > 0 and text[place - 1].word in _ABOUT_ONE and words[:1] in (["tram"], ["chuc"])
    return (100 if words[0] == "tram" else 10, -1, place + 1) if about else (0, None, place)


_ABOUT_ONE: Final = frozenset("gần hơn khoảng chừng cả ngót non độ trên dưới gan hon khoang chung ca".split())


def _vietnamese_step(token: Token, total: int, last: int | None, *, exact: bool) -> tuple[int, int | None] | None:
    """The hundreds and tens so far, and the digit that waits for its unit (-1: none waits); None when it ends."""
    word = token.word if exact or token.word != token.plain else token.plain
    plain = word == token.plain and not exact
    digit = (_VIETNAMESE_PLAIN if plain else _VIETNAMESE).get(word)
    if digit is not None:
        if last is not None and last >= 0:  # "hai lăm" is 25, "ba bốn" is not a number
            return (total + last * 10, digit) if last > 1 and fold(word) in {"lam", "mot", "tu"} else None
        return total, digit
    if fold(word) == "muoi" and word in {"muoi", "mười", "mươi"}:
        return _tens(total, last)
    if word in {"chục", "chuc"}:
        return (total + last * 10, -1) if last is not None and last > 0 else None
    if word in {"trăm", "tram"}:
        return (total + last * 100, -1) if last is not None and last > 0 else None
    if word in _AND_A_HALF and total and total % 100 == 0 and last == -1:
        return total + 50, -1
    if word in {"linh", "lẻ", "le"} and total and total % 100 == 0 and last == -1:
        return total, -1
    return None


def in_thousands(message: Message, number: Number) -> Number:
    """The number with the word for a thousand behind it: "hai nghìn", "một nghìn rưỡi", "två tusen"."""
    text, stop = message.tokens, number.stop
    thousands = _THOUSANDS.get(message.language, frozenset())
    if stop >= len(text) or text[stop].word not in thousands or number.value >= _THOUSAND:
        return number
    if stop + 1 < len(text) and text[stop + 1].word in _AND_A_HALF:
        return Number(stop + 2, number.value * _THOUSAND + _THOUSAND // 2, number.in_words)
    return Number(stop + 1, number.value * _THOUSAND, number.in_words)


def over_asides(message: Message, number: Number) -> Number:
    """The number with itself in brackets behind it, or "or so": "22 (twenty-two) staff", "a dozen or so residents"."""
    text, at = message.tokens, number.stop + 1
    if [token.word for token in text[number.stop : at + 1]] == ["or", "so"]:
        return number._replace(stop=at + 1)
    if at >= len(text) or text[number.stop].word != "(":
        return number
    again = number_at(message, at)
    same = again is not None and again.value == number.value and again.stop < len(text)
    return Number(again.stop + 1, number.value) if again and same and text[again.stop].word == ")" else number


_THOUSAND: Final = 1000
_THOUSANDS: Final = {"sv": frozenset({"tusen"}), "vi": frozenset("nghìn ngàn nghin ngan".split())}
_AND_A_HALF: Final = frozenset({"rưỡi", "ruoi"})


def half_at(message: Message, place: int) -> Number | None:
    """A half that a word for a million and the like may follow: "nửa tỷ", "en halv miljon", "one and a half"."""
    text = [token.word for token in message.tokens[place : place + 4]]
    if message.language == "vi":
        is_half = bool(text) and (text[0] == "nửa" or (text[0] == "nua" and not message.marked))
        return Number(place + 1, _HALF, in_words=True) if is_half else None
    for said in _HALVES[message.language]:
        if text[: len(said)] == said:
            return Number(place + len(said), _HALF, in_words=True)
    number = number_at(message, place)
    if number is None or not number.in_words:
        return None
    rest = [token.word for token in message.tokens[number.stop : number.stop + 3]]
    halves = _WITH_HALF[message.language]
    return Number(number.stop + len(halves), number.value + _HALF, in_words=True) if rest == halves else None


_HALF: Final = Decimal("0.5")
_HALVES: Final = {"sv": (["en", "halv"], ["halv"]), "en": (["half", "a"], ["a", "half"], ["half"])}
_WITH_HALF: Final = {"sv": ["och", "en", "halv"], "en": ["and", "a", "half"]}


def _tens(total: int, last: int | None) -> tuple[int, int | None]:
    return (total + (last * 10 if last is not None and last > 0 else 10), -1)
