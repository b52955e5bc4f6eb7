"""A number that was asked for, said in words: "2 möten i år, 18 deltagare, varav 7 kvinnor"."""

import re
from collections.abc import Iterable
from datetime import date
from enum import StrEnum
from functools import reduce
from typing import Final

from handlers.activities.display import NONE
from handlers.activities.queries import Query
from handlers.messages import Say, say
from handlers.periods.wording import period_in_words
from knowledge.text import fold
from storage import People


class Asked(StrEnum):
    """What is counted."""

    THINGS = "things"
    PEOPLE = "people"
    WOMEN = "women"
    MEN = "men"


HOW_MANY: Final = re.compile(
    r"\b(?:hur manga|hur stor andel|antal(?:et)?|rakna|how many|number of|count|what share|proportion|bao nhieu"
    r"|so luong|tong so|ty le|dem|may (?:cuoc|buoi|lan|lop|nguoi|hoat dong|chuyen|dot|khoa)"
    r"|may (?:nu|phu nu|nam gioi|dai bieu|hoc vien))\b"
)
TOOK_PART: Final = re.compile(
    r"\b(?:deltog|deltagit|kom|kommit|var med|varit med|medverkade|medverkat|took part|taken part|attended|came"
    r"|participated|joined|tham gia|tham du|co (?:bao nhieu|may))\b"
)
AHEAD: Final = re.compile(r"\b(?:ska|skall|bor|maste|kommer|will|shall|should|must|phai|se|nen|can)\b")
# Of folded words, but for what is another word without its marks: "män" is not "man", nor "nữ" "nu".
WHOM: Final = (
    (Asked.WOMEN, re.compile(r"\b(?:kvinnor(?:na)?|kvinna|women|woman|female|phu nu|nu gioi|nữ)\b")),
    (Asked.MEN, re.compile(r"\b(?:män(?:nen)?|männer|men|male|nam gioi|đàn ông)\b")),
    (
        Asked.PEOPLE,
        re.compile(
            r"\b(?:person(?:er|erna|s)?|deltagare|deltagarna|deltog|deltagit|manniskor|folk|people|participants?|participated"
            r"|attendees|attended|took part|nguoi|hoc vien|dai bieu)\b"
        ),
    ),
)


def asked_to_count(text: str) -> Asked | None:
    """What a text wants to have counted; None when it wants no number."""
    plain = fold(text)
    if HOW_MANY.search(plain) is None:
        return None
    said = f"{text.lower()} {plain}"
    whom = [who for who, pattern in WHOM if pattern.search(said)]
    if Asked.MEN in whom and Asked.WOMEN not in whom and not _is_of_men(text):
        whom.remove(Asked.MEN)
    if {Asked.WOMEN, Asked.MEN} <= set(whom):
        return Asked.PEOPLE
    return whom[0] if whom else Asked.THINGS


def asks_who_came(text: str) -> bool:
    """Whether a text asks how many people have taken part, and not how many are to."""
    plain = fold(text)
    whom = asked_to_count(text) not in {None, Asked.THINGS}
    return whom and TOOK_PART.search(plain) is not None and AHEAD.search(plain) is None


def sentence(query: Query, count: int, people: People, asked: Asked, today: date, organisation: str) -> Say:
    """The number in words; `organisation` is the name of the one that the query is about, or empty."""
    told: dict[str, Say | str] = {
        "things": things(query, count),
        "organisation": organisation or NONE,
        "period": period_in_words(query.since, query.until, today) or NONE,
    }
    if count == 0:
        return say("activities-counted-none", **told)
    numbers = {"women": people.women, "men": people.men}
    known = {who: say(f"activity-people-{who}", count=number) for who, number in numbers.items() if number is not None}
    if asked.value not in {*known, Asked.THINGS, Asked.PEOPLE}:
        return say("activities-counted-unknown", asked=asked.value, **told)
    shown = [number for who, number in known.items() if asked.value != who]
    if people.total is None:
        asked = asked if asked.value in known else Asked.THINGS
    rest = people.total is not None and 0 < sum(filter(None, numbers.values())) < people.total
    return say(
        "activities-counted",
        asked=asked.value,
        number=known.get(asked.value, NONE),
        people=say("activity-people-total", count=people.total) if people.total is not None else NONE,
        who=_and(shown) if shown else NONE,
        rest="yes" if rest and len(known) == 1 and asked.value not in known else "no",
        **told,
    )


def things(query: Query, count: int) -> Say:
    """So many activities of the kind that the query is about."""
    return say("activities-count", kind=query.kind.value if query.kind is not None else "any", count=count)


def _and(pieces: Iterable[Say]) -> Say:
    return reduce(lambda first, second: say("activities-and", first=first, second=second), pieces)


def _is_of_men(text: str) -> bool:
    """Whether "men" is not the Swedish "but"."""
    return re.match(r"\W*men\b", text.lower()) is None and re.search(r",\s*men\b", text.lower()) is None
