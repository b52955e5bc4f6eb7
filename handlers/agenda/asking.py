"""Whether somebody asks what is on in a period: "anything on for next week?", "tuần này có gì". Pure.

Nothing else may be said: who names a step, a reminder or a matter asks for these.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from handlers.plans.dated import Span, named_span
from knowledge.text import WORD, fold
from knowledge.words import Language

LONGEST: Final = timedelta(days=31)
AHEAD: Final = timedelta(days=13)  # behind today, where no period is named
# Folded words of which one has to be there, and those that may stand beside it.
HAPPENS: Final[Mapping[Language, frozenset[str]]] = {
    "sv": frozenset(
        "hander handa gang planerat planerade inplanerat inbokat framfor kalendern agendan schemat ser".split()
    )
    | {"har", "nat", "nagot"},
    "en": frozenset(
        "on happening going coming planned ahead scheduled agenda calendar diary schedule anything look".split()
    )
    | {"looks", "have", "got", "up"},
    "vi": frozenset("gi lich".split()),
}
BESIDE: Final[Mapping[Language, frozenset[str]]] = {
    "sv": frozenset(
        """
        vad vilka finns det som ar ska hur ut min mitt mina var vart vara vi jag mig oss du for i pa under om med nu da
        ha inbokat planer och hej visa kan sa in upp har vart till nagra saker egentligen tack snalla
        """.split()
    ),
    "en": frozenset(
        """
        what whats s is are there do does did we i my our me us you for in during of the this it like how show tell
        please can up hi and so week month day something things to be going we've i've ve out today
        """.split()
    ),
    "vi": frozenset(
        """
        co khong la cua minh em chi anh toi ban chung ta bon nhom cho xem voi a nhi the nao vay sao ra nhu viec phai lam
        trong vao nay may nhe thi so dang den hay biet cho giup ho ke hoach roi nua o sap toi con vay
        """.split()
    ),
}
# Without a period only what plainly speaks of what is to come.
OPEN: Final[Mapping[Language, frozenset[str]]] = {
    "sv": frozenset("framfor kalendern agendan gang".split()),
    "en": frozenset("ahead agenda calendar diary coming".split()),
    "vi": frozenset({"lich", "sap"}),
}
MOST_WORDS: Final = 14
NUMBERED: Final = re.compile(r"\b(?:tháng|thang)\s+\d+(?:\s*/\s*\d{4})?", re.IGNORECASE)


@dataclass(frozen=True)
class Asked:
    """The days that are asked for, both included."""

    first: date
    last: date


def asked(text: str, language: Language, now: datetime, *, goes_on: bool = False) -> Asked | None:
    """The days whose agenda a text asks for; None for all other texts. `now` is the moment where the person is.

    What `goes_on` from such an answer needs to name no more than the days: "and in December?".
    """
    if len(WORD.findall(text)) > MOST_WORDS or "\n" in text.strip():
        return None
    found = named_span(text, language, now) or _of_month(text, language, now)
    said, beside = _words(text), _words(text if found is None else found[1])
    if not (said & HAPPENS[language] or (goes_on and found)) or beside - HAPPENS[language] - BESIDE[language]:
        return None
    if found is None:
        return Asked(now.date(), now.date() + AHEAD) if said & OPEN[language] else None
    return _from_today(found[0], now.date())


def _of_month(text: str, language: Language, now: datetime) -> tuple[Span, str] | None:
    """The days of "tháng 12", which is a month by itself only where nothing else can be meant; and the rest."""
    month = NUMBERED.search(text)
    if month is None:
        return None
    within = named_span(f"trong {month[0]}", language, now)
    return (within[0], NUMBERED.sub(" ", text, count=1)) if within is not None else None


def _words(text: str) -> set[str]:
    return {fold(word) for word in WORD.findall(text)}


def _from_today(span: Span, today: date) -> Asked | None:
    """What is still to come of a span that is short enough for an agenda."""
    first, last = span
    begin = max(first or today, today)
    return Asked(begin, last) if begin <= last and last - begin <= LONGEST else None
