"""A reminder some time before something: "15 minuter före mötet imorgon kl 10", "the day before the deadline".

What is named is when that something is; the reminder comes so much earlier. Pure.
"""

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from handlers.reminders.wish import Option
from handlers.reminders.wording import MARKS
from handlers.when import Found, find, number_words
from knowledge.text import fold, fold_letters

EVENING: Final = time(18)
_ONE: Final = frozenset({"en", "ett", "a", "an", "one", "mot"})
_HALF: Final = ("en halv ", "en halv", "half an ", "half a ", "nua ")
_COUNT: Final = r"(?P<count>\d{1,3}|en halv ?|half an? |nua |[a-z]+ )\s?"
_UNITS: Final = (
    (r"min(?:uter|utes?|ut|s)?|phut", timedelta(minutes=1)),
    (r"timm(?:e|ar)|tim|hours?|hrs?|h|tieng", timedelta(hours=1)),
    (r"kvart|quarter of an hour", timedelta(minutes=15)),
    (r"dag(?:ar)?|dygn|days?|ngay|hom", timedelta(days=1)),
    (r"veck(?:a|or)|weeks?|tuan", timedelta(weeks=1)),
)
_UNIT: Final = "|".join(pattern for pattern, _ in _UNITS)
_BEFORE: Final = (
    r"innan|fore|before(?:hand)?|ahead of|prior to|in advance(?: of)?|i forvag|tidigare|earlier|truoc(?: khi)?"
)
# "15 minuter före", "half an hour before", "2 ngày trước khi"; "dagen innan", "the evening before".
_LEADS: Final = re.compile(
    rf"(?<!\w)(?:(?P<named>dagen|dan|the day|veckan|the week|kvallen|the evening|the night)"
    rf" (?:innan|fore|before)|{_COUNT}(?P<unit>{_UNIT}) (?:{_BEFORE}))(?!\w)"
)
# "trước cuộc họp 9 giờ sáng mai | 15 phút", and "họp 9 giờ sáng mai | trước 15 phút"; "trước 15 giờ" is a time of day.
_AROUND: Final = re.compile(rf"truoc (?P<what>.+) {_COUNT}(?P<unit>phut|tieng|ngay|tuan)\W*")
_BEHIND: Final = re.compile(rf"(?<!\w)truoc {_COUNT}(?P<unit>phut|tieng|ngay|tuan)(?!\w)")
# What may stand behind it without naming anything else than what is spoken of: "the day before the deadline".
_NOTHING: Final = re.compile(
    r"\W*(?:(?:att )?(?:det|den|den dagen|deadline|deadlinen|dess|it|that|then|the deadline|it s due|its due|due date"
    r"|the due date"
    r"|han|han chot|do)\b\W*)?(?:(?:tack|please|pls|thanks|snalla|ocksa|too|nhe|a)\b\W*)*"
)
_NAMED: Final = {"dagen": 1, "dan": 1, "the day": 1, "veckan": 7, "the week": 7}
_SMALL: Final = frozenset("kl klockan den on at the of i pa vid by luc vao ngay hom".split())
_EVENINGS: Final = frozenset({"kvallen", "the evening", "the night"})


@dataclass(frozen=True)
class Ahead:
    """A reminder before something: when it comes, and what of. Without options when no time was told, or it is over."""

    options: tuple[Option, ...]
    what: str
    passed: bool = False


def is_ahead_alone(text: str) -> bool:
    """Whether a text says only how much earlier: "30 minuter innan", "trước 1 tiếng"."""
    plain = fold_letters(text.strip(MARKS))
    lead = _LEADS.fullmatch(plain) or _BEHIND.fullmatch(plain)
    return lead is not None and _amount(lead) is not None


def ahead_of(text: str, language: str, now: datetime) -> Ahead | None:
    """What a request says behind whom it is for; None when it names no time before something else."""
    plain = fold_letters(text)
    around = _AROUND.fullmatch(plain)
    if around is not None and (by := _amount(around)) is not None:
        return _of(text[slice(*around.span("what"))], "", by, around, language, now)
    for lead in (*_LEADS.finditer(plain), *_BEHIND.finditer(plain)):
        by = _amount(lead)
        before, after = text[: lead.start()].strip(MARKS), text[lead.end() :].strip(MARKS)
        if by is None or _is_read_already(text, lead, language, now):
            continue
        found = find(before, language, now)
        if after and found is None:
            return _of(after, before, by, lead, language, now)
        if after and found is not None and not found.rest.strip(MARKS):  # "på fredag 15 min före mötet kl 10"
            return _of(f"{after} {before}", "", by, lead, language, now)
        if not after and found is not None and not before[found.stop :].strip(MARKS):
            return _of(before, "", by, lead, language, now)
    return None


def before_it(text: str) -> str:
    """A request that says how long before, but not before what: "påminn mig dagen innan"; empty for any other."""
    plain = fold_letters(text)
    leads = (*_LEADS.finditer(plain), *_BEHIND.finditer(plain))
    ends = (lead.end() for lead in leads if _amount(lead) is not None and _NOTHING.fullmatch(plain, lead.end()))
    return text[: next(ends, 0)]


def _amount(lead: re.Match[str]) -> timedelta | None:
    """How much earlier; None for a word that is no number."""
    said = lead.groupdict()
    if said.get("named"):
        return timedelta(days=_NAMED.get(said["named"], 1))
    unit = next(size for pattern, size in _UNITS if re.fullmatch(pattern, said["unit"]))
    count = said["count"]
    if count in _HALF or count.strip() in {"en halv", "nua"}:
        return unit / 2 if unit < timedelta(days=1) else None
    count = count.strip()
    number = int(count) if count.isdecimal() else 1 if count in _ONE else number_words().get(count)
    return unit * number if number else None


def _is_read_already(text: str, lead: re.Match[str], language: str, now: datetime) -> bool:
    """Whether the whole is one time to begin with: "två veckor före 1 mars"."""
    found = find(text, language, now)
    return found is not None and found.start <= lead.start() and found.stop >= lead.end()


def _of(event: str, before: str, by: timedelta, lead: re.Match[str], language: str, now: datetime) -> Ahead | None:
    found = find(event, language, now)
    start = _earlier(found, by, lead) if found is not None else None
    if found is None or (found.when.rrule is not None and not _is_same_day(start, found.when.start)):
        return None
    what = before or found.rest or _named(event, found, language, now)
    if start is None:
        return Ahead((), what)
    over = start <= now if isinstance(start, datetime) else start < now.date()
    return Ahead((), what, passed=True) if over else Ahead((Option(start.isoformat(), found.when.rrule),), what)


def _named(event: str, found: Found, language: str, now: datetime) -> str:
    """The words of a time that also name something, "the deadline on 18 December"; empty of a mere time."""
    words, named = event.split(), False
    while len(words) > 1 and (later := find(" ".join(words[1:]), language, now)) and later.when == found.when:
        named |= fold(words.pop(0)) not in _SMALL
    return event if named else ""


def _is_same_day(start: datetime | date | None, event: datetime | date) -> bool:
    """Whether both are times of one day, so that a rhythm holds for the earlier one too."""
    return isinstance(start, datetime) and isinstance(event, datetime) and start.date() == event.date()


def _earlier(found: Found, by: timedelta, lead: re.Match[str]) -> datetime | date | None:
    """So much before; whole days before it is a day again. None for minutes before a day whose hour was not told."""
    start = found.when.start
    if by % timedelta(days=1):
        return start - by if isinstance(start, datetime) else None
    day = (start.date() if isinstance(start, datetime) else start) - by
    if lead.groupdict().get("named") not in _EVENINGS:
        return day
    zone = start.tzinfo if isinstance(start, datetime) else None
    return datetime.combine(day, EVENING, zone) if zone is not None else day
