"""Numbers, days and amounts as the readers of a language write them. No currency is ever converted."""

from calendar import monthrange
from datetime import date
from decimal import Decimal
from functools import lru_cache

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent

from reports.tables import Money

LOCALES = {"sv": "sv_SE", "en": "en_GB", "vi": "vi_VN"}
LONG_DAYS = {"sv": "d MMMM y", "en": "d MMMM y", "vi": "d/M/y"}
SHORT_DAYS = {"sv": "y-MM-dd", "en": "d MMM y", "vi": "dd/MM/y"}
# What stands of the first day of a span, in Swedish of the last: in the same year, in the same month.
SPANS = {"sv": ("MM-dd", "dd"), "en": ("d MMM", "d"), "vi": ("dd/MM", "dd")}
QUOTES = {"sv": ("”", "”"), "en": ("“", "”"), "vi": ("“", "”")}
SHORT_MONTHS = {"sv": "LLL", "en": "LLL", "vi": "'T'M"}
SHORT_QUARTERS = {"sv": "QQQ", "en": "QQQ", "vi": "'Quý' Q"}
QUARTERS = {"sv": "QQQQ y", "en": "QQQ y", "vi": "'quý' Q/y"}
# A day and a month, each without and with its year.
SHORT_DUES = {
    "sv": (("d MMM", "d MMM y"), ("LLLL", "LLL y")),
    "en": (("d MMM", "d MMM y"), ("LLLL", "LLL y")),
    "vi": (("d/M", "d/M/y"), ("'tháng' M", "'T'M/y")),
}
MONTHS = {"sv": "LLLL y", "en": "LLLL y", "vi": "'tháng' M/y"}


@lru_cache(maxsize=4_096)  # a long report names the same days again and again
def _written(day: date, pattern: str, locale: str) -> str:
    return format_date(day, pattern, locale=locale)


class Formats:
    """The ways of a language."""

    def __init__(self, language: str, *, iso_days: bool = False) -> None:
        """With `iso_days` the days in tables are as ISO 8601 has them, for readers of two languages."""
        self.language = language
        self._locale = LOCALES[language]
        self._days = "sv" if iso_days else language

    def number(self, value: Decimal | int) -> str:
        """A number, with at most two decimals."""
        return format_decimal(value, "#,##0.##", locale=self._locale)

    def quoted(self, text: str) -> str:
        """Somebody's words, in quotation marks."""
        before, after = QUOTES[self.language]
        return f"{before}{text}{after}"

    def percent(self, share: float) -> str:
        """A share in whole percents."""
        return format_percent(share, locale=self._locale)

    def money(self, money: Money) -> str:
        """An amount with the code of its currency: decimals only where there are some."""
        decimals = "#,##0" if money.amount == money.amount.to_integral_value() else "#,##0.00"
        return f"{format_decimal(money.amount, decimals, locale=self._locale)}\u00a0{money.currency}"

    def day(self, day: date | None, otherwise: str = "") -> str:
        """A day as it stands in a table."""
        return _written(day, SHORT_DAYS[self._days], self._locale) if day else otherwise

    def long_day(self, day: date) -> str:
        """A day as it stands in a sentence."""
        return _written(day, LONG_DAYS[self.language], self._locale)

    def paper_day(self, iso: str) -> str:
        """The date of a document, as ISO 8601 has it; of one that has no day, or is none, what stands there."""
        try:
            return self.day(date.fromisoformat(iso))
        except ValueError:
            return "/".join(reversed(iso.split("-"))) if self._days == "vi" else iso

    def month(self, day: date) -> str:
        """The month of a day."""
        return _written(day, MONTHS[self.language], self._locale)

    def quarter(self, day: date) -> str:
        """The quarter of a day."""
        return _written(day, QUARTERS[self.language], self._locale)

    def days(self, first: date, last: date | None) -> str:
        """A day, or a span of days, in which the month and the year stand once when they are the same."""
        if last is None or last == first:
            return self.day(first)
        if first.year != last.year:
            return f"{self.day(first)} – {self.day(last)}"
        same_month = first.month == last.month
        short, between = SPANS[self._days][same_month], "–" if same_month else " – "
        day = _written(last if self._days == "sv" else first, short, self._locale)
        return f"{self.day(first)}{between}{day}" if self._days == "sv" else f"{day}{between}{self.day(last)}"

    def period(self, first: date, last: date) -> str:
        """A span in a sentence: "2026" for a year, "2026–2027" for years, "March 2026" for a month, else both days."""
        if (first.month, first.day) == (1, 1) and (last.month, last.day) == (12, 31):
            return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
        if first.day == 1 and last == first.replace(day=monthrange(first.year, first.month)[1]):
            return self.month(first)
        return f"{self.long_day(first)} – {self.long_day(last)}"


def short_quarter(day: date, language: str) -> str:
    """The quarter of a day as it stands below a column; "Q1" is a district in Vietnam."""
    return format_date(day, SHORT_QUARTERS[language], locale=LOCALES[language])


def short_month(day: date, language: str) -> str:
    """The month of a day as it stands below a column or over a line."""
    return format_date(day, SHORT_MONTHS[language], locale=LOCALES[language])


def short_due(day: date, language: str, *, month: bool, year: bool) -> str:
    """When something is due as it stands in a picture: a day or only its month, with the year where it is not clear."""
    return format_date(day, SHORT_DUES[language][month][year], locale=LOCALES[language])
