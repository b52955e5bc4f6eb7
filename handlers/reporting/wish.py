"""What somebody wants in a report: kind, period, languages, format, and whose entries; short enough for a button."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from handlers.errors import UserError
from handlers.language_names import FOREIGN
from handlers.messages import say
from handlers.periods.reading import read_period
from handlers.periods.spans import Period, between
from knowledge.text import WORD, fold, fold_letters
from reports.facts import ReportKind

FORMATS = ("docx", "xlsx", "csv")
EVERYTHING = "all"
PANEL, MADE = "report", "report-made"  # what a message of ours is about, before its wish: "report:a.all.sv.d.s"
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
NO_FORMAT = "pdf"
LANGUAGE_WORDS: Mapping[str, tuple[str, ...]] = {
    "sv": ("svenska", "swedish", "thuy dien"),
    "en": ("engelska", "english", "tieng anh"),
    "vi": ("vietnamesiska", "vietnamese", "tieng viet"),
}
# "en" and "vi" are words as well, so a code is in capitals, or stands at the end or before other short words like it.
LANGUAGE_CODE = re.compile(
    r"\b(?:SV|EN|VI)\b|\b(?:sv|en|vi)\b(?=(?:[\s,;+&/]+(?:sv|en|vi|och|and|và|docx|word|xlsx|excel|csv))*\W*$)"
)
OTHER_LANGUAGE = re.compile(rf"\b(?:pa (?:{FOREIGN['sv']})|in {FOREIGN['en']}|{FOREIGN['vi']})\b")
INTERNAL = re.compile(r"\b(?:intern|internt|interna|internal|noi bo)\b")  # not "internationella kontoret"
ALL_WORDS = ("allt", "hela", "alla", "all", "everything", "tat ca", "toan bo")
BILINGUAL = ("song ngu", "tvasprak", "bilingual")


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
    found = between(f"{first[:4]}-{first[4:6]}-{first[6:]}", f"{last[:4]}-{last[4:6]}-{last[6:]}")
    if found is None:
        raise UserError(say("error-stale-button"))
    return found


def read(text: str, language: str, today: date) -> tuple[Wish, bool]:
    """The wish that a message holds, and whether it says enough to be carried out without a question.

    A report with what is internal is never made without one: files are passed on.
    """
    plain = fold(text)
    words = re.findall(r"\w+", plain)
    kind = next((kind for kind, beginnings in KIND_WORDS if _starts(plain, beginnings)), None)
    period = read_period(text, language, today)
    form = next((FORMAT_WORDS[word] for word in words if word in FORMAT_WORDS), None)
    wish = Wish(
        kind or ReportKind.ACTIVITY,
        _days_of(period, plain, today),
        _languages(text, language) or (language,),
        form or "docx",
        INTERNAL.search(plain) is not None,
    )
    sure = not wish.internal and (period is None or period.sure)
    return wish, kind is not None and sure and (form is not None or period is not None)


def asks_for_another_format(text: str) -> bool:
    """Whether a text names the format that people ask for and that is not made."""
    return NO_FORMAT in map(fold, WORD.findall(text))


def asks_for_another_language(text: str) -> bool:
    """Whether a message wants a report in a language that there are no texts for."""
    return OTHER_LANGUAGE.search(fold(text)) is not None


def _days_of(period: Period | None, plain: str, today: date) -> tuple[date, date] | None:
    if period is not None:
        return period.days
    return None if _starts(plain, ALL_WORDS) else whole_year(today.year)


def whole_year(year: int) -> tuple[date, date]:
    """A year's first and last day."""
    return date(year, 1, 1), date(year, 12, 31)


def _starts(plain: str, beginnings: tuple[str, ...]) -> bool:
    return any(re.search(rf"\b{beginning}", plain) for beginning in beginnings)


def _languages(text: str, language: str) -> tuple[str, ...]:
    """At most two, in the order in which they are named; the reader's own first when none is."""
    plain = fold_letters(text)
    found = {
        code: place.start()
        for code, names in LANGUAGE_WORDS.items()
        if (place := re.search(rf"\b(?:{'|'.join(names)})\b", plain))
    }
    for place in LANGUAGE_CODE.finditer(text):
        found.setdefault(place[0].lower(), place.start())
    if len(found) < 2 and _starts(plain, BILINGUAL):
        return ("vi", "sv") if language == "vi" else ("sv", "vi")
    return tuple(sorted(found, key=lambda code: found[code]))[:2]
