"""The ways in which a name is cut short, turned round or put together by its first letters."""

from collections.abc import Iterator, Sequence
from typing import Final

from handlers.minutes.places import NAMES as PLACES
from handlers.minutes.tokens import Token, fold, tokens


def stem(word: str) -> str:
    """A word as names are compared: folded, and without the -s of a genitive."""
    plain = fold(word)
    return plain[:-1] if len(plain) > 3 and plain.endswith("s") and not plain.endswith("ss") else plain


AND: Final = frozenset({"och", "and", "va"})  # as "&"


def shorter_names(words: list[Token]) -> Iterator[list[Token]]:
    """The name without its place at the end ("... in Stockholm") and without "tỉnh" or "thành phố" in it."""
    for at in range(2, len(words) - 1):
        if words[at].word in {"i", "in", "tại"}:
            yield words[:at]
        if (size := _district(words, at)) and len(words) - size > 2:
            yield words[:at] + words[at + size :]


def without_city(spelling: str, words: list[Token]) -> Iterator[list[Token]]:
    """A name without its city: that of a Vietnamese company or association, or letters that stand for one.

    Such as "Công ty Nước sạch" and "URENCO".
    """
    for at in range(2, len(words)):
        hit = PLACES.at(words, at)
        if hit is not None and hit[0] == len(words) and words[0].word in _HEADS:
            yield words[:at]
    first, last = PLACES.at(words, 0), PLACES.at(words, 1)
    kept = words[-1] if first and first[0] == len(words) - 1 else words[0] if last and last[0] == len(words) else None
    said = spelling[kept.start : kept.stop] if kept is not None else ""
    if kept is not None and said.isupper() and len(said) >= _FEWEST_CAPITALS:
        yield [kept]


def abbreviated(words: list[Token]) -> Iterator[list[Token]]:
    """The name of a people's committee as people write it for short: "Thai Nguyen PC", "UBND Thái Nguyên"."""
    said = [token.word for token in words]
    for long, short in _SHORT:
        at = next((at for at in range(len(said)) if said[at : at + len(long)] == long), None)
        if at is not None and len(said) > len(long):
            yield [*words[:at], *tokens(short), *words[at + len(long) :]]


_SHORT: Final = ((["people", "s", "committee"], "PC"), (["ủy", "ban", "nhân", "dân"], "UBND"))


_HEADS: Final = frozenset("công hội".split())  # every city has a "Thành đoàn"


def initials_of(words: list[Token]) -> str:
    """The first letters of a name, as people type them: "HLHPN", "STNMT"."""
    letters = [token.plain[0] for token in words if token.is_word and token.word != "và"]
    return "".join(letters) if len(letters) >= _FEWEST and words[0].word in _HEADS_SPELT else ""


def letters_of(words: list[Token]) -> str:
    """The first letters of any long name, as people write them in capitals: "SCPC", "NSTN"."""
    letters = [token.plain[0] for token in words if token.is_word and token.word != "s" and token.plain not in AND]
    return "".join(letters) if len(letters) >= _FEWEST_CAPITALS else ""


_HEADS_SPELT: Final = frozenset("sở hội đại".split())
_FEWEST: Final = 5  # letters
_FEWEST_CAPITALS: Final = 4


def turned(words: list[Token]) -> Iterator[list[Token]]:
    """The name with its place behind or before: "folkkommittén i Song Cong", "Song Congs renhållningsbolag"."""
    behind = PLACES.at(words, _IN) if len(words) > _IN and words[1].word == "i" else None
    if behind is not None and behind[0] == len(words):
        for end in (one for one in ("et", "en", "n") if words[0].word.endswith(one)):
            yield [*words[_IN:], *tokens(words[0].word.removesuffix(end))]
    hit = PLACES.at(words, 0)
    if hit is None or hit[0] >= len(words):
        return
    city, what = [stem(token.word) for token in words[: hit[0]]], [token.word for token in words[hit[0] :]]
    if words[hit[0] - 1].word.endswith("s") and len(what) == 1:
        yield tokens(" ".join([_definite(what[0]), "i", *city]))
    elif len(what) > 1:
        for link in ("of", "in"):
            yield tokens(" ".join([*what, link, *city]))


_IN: Final = 2  # words: the noun and "i"


def _definite(noun: str) -> str:
    """A Swedish noun in the definite form: "vattenbolaget", "folkkommittén"."""
    if noun.endswith("ium"):
        return f"{noun[:-2]}et"
    if noun.endswith(("a", "é")):
        return f"{noun}n"
    return f"{noun}et" if noun.endswith(_NEUTER) else f"{noun}en"


_NEUTER: Final = ("bolag", "förbund", "verk", "universitet", "råd", "institut", "kontor", "företag", "bibliotek")


def _district(words: list[Token], at: int) -> int:
    """How many words there only say what a place is: "tỉnh", "thành phố"."""
    if words[at].word == "thành" and words[at + 1].word == "phố":
        return 2 if at + 2 < len(words) else 0
    return int(words[at].word in {"tỉnh", "tp"})


def written(name: str) -> str:
    """A name as it is compared: folded, without its spaces, marks and "and", what offices shorten spelt out."""
    return joined([token for token in tokens(name) if token.is_word or token.is_number])


def joined(words: Sequence[Token]) -> str:
    """The same of its words."""
    kept = (token for token in words if token.word != "s" and token.plain not in AND)
    return "".join(SHORTENED.get(token.plain) or stem(token.word) for token in kept)


# How Vietnamese offices shorten what their names begin with; folded.
SHORTENED: Final = {
    "ubnd": "uybannhandan",
    "hdnd": "hoidongnhandan",
    "tp": "thanhpho",
    "tx": "thixa",
    "cty": "congty",
    "dh": "daihoc",
}
