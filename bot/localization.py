"""Message ids to text in three languages. The only file that imports fluent."""

import logging
import re
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache
from html import escape, unescape
from importlib.resources import files
from threading import Lock
from typing import Any
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Message

from handlers.messages import Country, Hour, Moment, Month, PaperDate, Say, StartLink, Written
from knowledge.words import LANGUAGES

log = logging.getLogger(__name__)

LOCALES = {"sv": "sv_SE", "en": "en_GB", "vi": "vi_VN"}
FALLBACK = "en"
DAY_PATTERNS = {"sv": "EEE d MMM y", "en": "EEE d MMM y", "vi": "EEEE d/M/y"}
TIME_PATTERNS = {"sv": "HH.mm", "en": "HH:mm", "vi": "HH:mm"}
MOMENTS = {"sv": "{day} kl {hour}", "en": "{day} {hour}", "vi": "{hour} {day}"}
MONTH_PATTERNS = {"sv": "LLLL y", "en": "LLLL y", "vi": "'tháng' M 'năm' y"}

LONGEST_ARGUMENT = (
    1_000  # characters, escaped; fluent takes 2,500 and no more, so that a mark stands in for longer ones
)
BEGINS = re.compile(r"^(?=[a-z])", re.MULTILINE)  # a text, in its file
ID = re.compile(r"([a-z][\w-]*) *=")
REFERENCE = re.compile(r"\{ *([a-z][\w-]*) *\}")
MARK = re.compile("\ue000\\d+\ue000")

Escape = Callable[[str], str]


class _Texts:
    """The texts of one language. Each is parsed when it is first said: all together would take a sixth of a second."""

    def __init__(self, language: str) -> None:
        self.bundle = FluentBundle([LOCALES[language].replace("_", "-")], use_isolating=False)
        folder = files("bot").joinpath("locales", language)
        sources = [entry.read_text("utf-8") for entry in folder.iterdir() if entry.name.endswith(".ftl")]
        self._reading = Lock()
        self._unread = {
            name[1]: text for source in sources for text in BEGINS.split(source) if (name := ID.match(text))
        }

    def get(self, text_id: str) -> Message | None:
        """A text; None where there is none of that id."""
        if not self.bundle.has_message(text_id):
            with self._reading:
                self._read(text_id)
        return self.bundle.get_message(text_id) if self.bundle.has_message(text_id) else None

    def _read(self, text_id: str) -> None:
        """Parses a text, after those that it refers to."""
        text = self._unread.pop(text_id, "")
        for other in REFERENCE.findall(text):
            self._read(other)
        self.bundle.add_resource(FluentResource(text))


class Localization:
    """The interface texts. A language's files are read when it is first spoken."""

    def __init__(self) -> None:
        self.start_link: Callable[[str], str] = "/start {}".format  # a door with links of its own puts them here

    def text(self, line: Say, language: str) -> str:
        """A line in a language without mark-up."""
        return unescape(plain(self.formatted(line, language, lambda value: escape(value, quote=False))))

    def formatted(self, line: Say, language: str, escape: Escape) -> str:
        """A line in a language as the text files have it, with every text argument passed through `escape`."""
        texts = _texts(language if language in LANGUAGES else FALLBACK)
        message = texts.get(line.id)
        if message is None or message.value is None:
            log.error("there is no text %s in %s", line.id, language)
            return escape(line.id)
        arguments = {name: self._argument(value, language, escape) for name, value in line.arguments.items()}
        long: list[str] = []
        for name, value in arguments.items():
            if isinstance(value, str) and len(value) > LONGEST_ARGUMENT:
                arguments[name] = f"\ue000{len(long)}\ue000"
                long.append(value)
        text, errors = texts.bundle.format_pattern(message.value, arguments)
        for error in errors:
            log.error("text %s in %s: %s", line.id, language, type(error).__name__)
        return _with(long, str(text))

    def _argument(self, value: object, language: str, escape: Escape) -> Any:  # noqa: ANN401 - fluent takes anything
        if isinstance(value, Say):
            return self.formatted(value, language, escape)
        if isinstance(value, StartLink):
            return escape(self.start_link(value.code))
        worded = next((worded for kind, worded in WORDED.items() if isinstance(value, kind)), None)
        if worded is not None:
            return escape(worded(value, language))
        return escape(value) if isinstance(value, str) else value


def _with(long: list[str], text: str) -> str:
    """The text with the long arguments where their marks stand; what looks like a mark in what people wrote stays."""
    known = {f"\ue000{number}\ue000": value for number, value in enumerate(long)}
    return MARK.sub(lambda mark: known.get(mark[0], mark[0]), text) if long else text


@cache
def _texts(language: str) -> _Texts:
    return _Texts(language)


def plain(markup: str) -> str:
    """A line without the mark-up that the text files may use: <b>, <i>, <code>."""
    for tag in ("b", "i", "code"):
        markup = markup.replace(f"<{tag}>", "").replace(f"</{tag}>", "")
    return markup


def day_text(day: date, language: str) -> str:
    """A day with its weekday: "fre 27 nov. 2026", "thứ Sáu 27/11/2026"."""
    pattern = DAY_PATTERNS.get(language, DAY_PATTERNS[FALLBACK])
    text = format_date(day, pattern, locale=LOCALES.get(language, LOCALES[FALLBACK]))
    return text.replace("Thứ ", "thứ ")  # Unicode's name of a Vietnamese weekday begins as a sentence does


def country_text(country: Country, language: str) -> str:
    """A country's name; its code when the name is not known."""
    names = Locale.parse(LOCALES.get(language, LOCALES[FALLBACK])).territories
    return str(names.get(country.code, country.code))


def month_text(month: Month, language: str) -> str:
    """A month with its year: "mars 2027", "March 2027", "tháng 3 năm 2027"."""
    pattern = MONTH_PATTERNS.get(language, MONTH_PATTERNS[FALLBACK])
    return format_date(date(month.year, month.month, 1), pattern, locale=LOCALES.get(language, LOCALES[FALLBACK]))


def paper_date_text(day: PaperDate, language: str) -> str:
    """A document's date as papers bear it: "2017-10-17", in Vietnamese "17/10/2017" or "6/2018"."""
    return "/".join(part.lstrip("0") for part in reversed(day.iso.split("-"))) if language == "vi" else day.iso


def moment_text(moment: Moment, language: str) -> str:
    """A day with its weekday and the time, in the moment's zone: "fre 27 nov. 2026 kl 09.00"."""
    local = moment.at.astimezone(ZoneInfo(moment.zone))
    hour = hour_text(Hour(moment.at, moment.zone), language)
    return MOMENTS.get(language, MOMENTS[FALLBACK]).format(day=day_text(local.date(), language), hour=hour)


def hour_text(hour: Hour, language: str) -> str:
    """A time of day: "15.00"."""
    local = hour.at.astimezone(ZoneInfo(hour.zone))
    pattern = TIME_PATTERNS.get(language, TIME_PATTERNS[FALLBACK])
    return format_datetime(local, pattern, locale=LOCALES.get(language, LOCALES[FALLBACK]))


WORDED: Mapping[type, Callable[[Any, str], str]] = {
    Written: Written.in_language,
    Moment: moment_text,
    Month: month_text,
    PaperDate: paper_date_text,
    date: day_text,
    Hour: hour_text,
    Country: country_text,
}
