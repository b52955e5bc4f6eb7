"""What somebody wants in a report: kind, period, languages, format, and whose entries; short enough for a button."""

import re
from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from handlers.errors import UserError
from handlers.messages import say
from knowledge.text import fold
from reports.facts import ReportKind

FORMATS = ("docx", "xlsx", "csv")
EVERYTHING = "all"
LANGUAGES = ("sv", "en", "vi")
CODE = re.compile(r"[arpf]\.(?:all|\d{8}-\d{8})\.(?:sv|en|vi)(?:\+(?:sv|en|vi))?\.[dxc]\.[si]")
KINDS = {ReportKind.ACTIVITY: "a", ReportKind.PLAN: "p", ReportKind.REVIEW: "r", ReportKind.FINAL: "f"}

# Beginnings of folded words; the first that is found decides.
KIND_WORDS: tuple[tuple[ReportKind, tuple[str, ...]], ...] = (
    (ReportKind.FINAL, ("slutrapport", "final", "icld", "tong ket", "finansiar", "funder")),
    (ReportKind.REVIEW, ("oversyn", "review", "ra soat", "avtal", "agreement")),
    (ReportKind.PLAN, ("plan", "handlingsplan", "uppfoljning", "follow", "ke hoach", "theo doi")),
    (ReportKind.ACTIVITY, ("aktivitet", "verksamhet", "activit", "hoat dong")),
)
FORMAT_WORDS: Mapping[str, str] = {
    "docx": "docx", "word": "docx", "xlsx": "xlsx", "excel": "xlsx", "csv": "csv",
}  # fmt: skip
LANGUAGE_WORDS: Mapping[str, tuple[str, ...]] = {
    "sv": ("sv", "svenska", "swedish", "thuy dien"),
    "en": ("en", "engelska", "english", "tieng anh"),
    "vi": ("vi", "vietnamesiska", "vietnamese", "tieng viet"),
}
INTERNAL = ("intern", "noi bo")
ALL_WORDS = ("allt", "hela", "alla", "all", "everything", "tat ca", "toan bo")
ISO_DAYS = re.compile(r"(\d{4}-\d{2}-\d{2})\s*(?:\.\.|-|–|to|till|den)?\s*(\d{4}-\d{2}-\d{2})")
PART = re.compile(r"\b(q|kvartal|quy|h|halvar)\s?([1-4])\b")
YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")
LAST_YEAR = ("forra aret", "last year", "nam ngoai", "nam truoc")
THIS_YEAR = ("i ar", "this year", "nam nay")


@dataclass(frozen=True)
class Wish:
    """A report to be made. `days` None means everything; `internal` adds what only the own side may see."""

    kind: ReportKind
    days: tuple[date, date] | None
    languages: tuple[str, ...]
    format: str = "docx"
    internal: bool = False

    @property
    def code(self) -> str:
        """The wish as a part of a button."""
        days = "-".join(f"{day:%Y%m%d}" for day in self.days) if self.days else EVERYTHING
        return f"{KINDS[self.kind]}.{days}.{'+'.join(self.languages)}.{self.format[0]}.{'i' if self.internal else 's'}"


def from_code(code: str) -> Wish:
    """The wish of a button. Raises UserError when it is none."""
    if not CODE.fullmatch(code):
        raise UserError(say("error-stale-button"))
    kind, days, languages, form, scope = code.split(".")
    return Wish(
        next(name for name, letter in KINDS.items() if letter == kind),
        None if days == EVERYTHING else _days(*days.split("-")),
        tuple(dict.fromkeys(languages.split("+"))),
        next(name for name in FORMATS if name[0] == form),
        scope == "i",
    )


def _days(first: str, last: str) -> tuple[date, date]:
    try:
        found = (date.fromisoformat(first), date.fromisoformat(last))
    except ValueError as error:
        raise UserError(say("error-stale-button")) from error
    return found if found[0] <= found[1] else (found[1], found[0])


def read(text: str, language: str, today: date) -> tuple[Wish, bool]:
    """The wish that a message holds, and whether it says enough to be carried out without a question."""
    plain = fold(text)
    words = re.findall(r"\w+", plain)
    kind = next((kind for kind, beginnings in KIND_WORDS if _starts(plain, beginnings)), None)
    days = _period(plain, today)
    form = next((FORMAT_WORDS[word] for word in words if word in FORMAT_WORDS), None)
    wish = Wish(
        kind or ReportKind.ACTIVITY,
        None if days is None and _starts(plain, ALL_WORDS) else days or whole_year(today.year),
        _languages(plain) or (language,),
        form or "docx",
        _starts(plain, INTERNAL),
    )
    return wish, kind is not None and (form is not None or days is not None)


def whole_year(year: int) -> tuple[date, date]:
    """A year's first and last day."""
    return date(year, 1, 1), date(year, 12, 31)


def _starts(plain: str, beginnings: tuple[str, ...]) -> bool:
    return any(re.search(rf"\b{beginning}", plain) for beginning in beginnings)


def _languages(plain: str) -> tuple[str, ...]:
    """At most two, in the order in which they are named."""
    found = {
        code: place.start()
        for code, names in LANGUAGE_WORDS.items()
        if (place := re.search(rf"\b(?:{'|'.join(names)})\b", plain))
    }
    return tuple(sorted(found, key=lambda code: found[code]))[:2]


def _period(plain: str, today: date) -> tuple[date, date] | None:
    exact = ISO_DAYS.search(plain)
    if exact:
        return _days(exact[1], exact[2])
    years = [int(year) for year in YEAR.findall(plain)]
    if not years and _starts(plain, LAST_YEAR):
        years = [today.year - 1]
    part = PART.search(plain)
    if not years and not part and not _starts(plain, THIS_YEAR):
        return None
    first, last = (min(years), max(years)) if years else (today.year, today.year)
    return _part(first, part) if part and first == last else (date(first, 1, 1), date(last, 12, 31))


def _part(year: int, part: re.Match[str]) -> tuple[date, date]:
    """A quarter or a half of a year."""
    size = 3 if part[1] in {"q", "kvartal", "quy"} else 6
    number = min(int(part[2]), 12 // size)
    last = number * size
    return date(year, last - size + 1, 1), date(year, last, monthrange(year, last)[1])
