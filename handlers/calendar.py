"""Working hours and public holidays: when it is decent to disturb somebody, by their country's clock and customs."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from handlers.messages import Country, Say, say
from handlers.services import Settings
from storage import Partnership, User

NAMES = {  # the text of a holiday by its English name in the package `holidays`
    "New Year's Day": "new-year",
    "Epiphany": "epiphany",
    "Good Friday": "good-friday",
    "Easter Sunday": "easter",
    "Easter Monday": "easter-monday",
    "May Day": "may-day",
    "Ascension Day": "ascension",
    "Pentecost": "pentecost",
    "National Day": "national-day",
    "Midsummer Eve": "midsummer-eve",
    "Midsummer Day": "midsummer",
    "All Saints' Day": "all-saints",
    "Christmas Eve": "christmas-eve",
    "Christmas Day": "christmas",
    "Second Day of Christmas": "second-christmas",
    "New Year's Eve": "new-years-eve",
    "29 of Lunar New Year": "tet",
    "Lunar New Year's Eve": "tet",
    "Lunar New Year": "tet",
    "Second Day of Lunar New Year": "tet",
    "Third Day of Lunar New Year": "tet",
    "Fourth Day of Lunar New Year": "tet",
    "Fifth Day of Lunar New Year": "tet",
    "Hung Kings' Commemoration Day": "hung-kings",
    "Liberation Day/Reunification Day": "reunification",
    "International Labor Day": "may-day",
    "Vietnam Cultural Day": "cultural-day",
    "Day off": "day-off",
}
LOOK_AHEAD = 60  # days; no country rests longer than that
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Hours:
    """Somebody's clock, country and working hours: minutes of the day, weekdays from 0 for Monday."""

    zone: str
    country: str | None
    default: int
    starts: int
    ends: int
    days: frozenset[int]

    def local(self, moment: datetime) -> datetime:
        """The moment on their clock."""
        return moment.astimezone(ZoneInfo(self.zone))

    def is_working(self, moment: datetime) -> bool:
        """Whether they are at work then; the minute in which the day ends still counts."""
        local = self.local(moment)
        minutes = local.hour * 60 + local.minute
        return self.starts <= minutes <= self.ends and self.is_working_day(local.date())

    def is_weekday_of_work(self, moment: datetime) -> bool:
        """Whether the weekday is then one on which they work, holiday or not."""
        return self.local(moment).weekday() in self.days

    def is_working_day(self, day: date) -> bool:
        """Whether they work on that day."""
        return day.weekday() in self.days and holiday_name(self.country, day) is None

    def next_working(self, moment: datetime) -> datetime:
        """The moment itself when they are at work or never are, else when they begin next.

        What was meant for a day on which they are free comes at the hour that they are used to.
        """
        if self.is_working(moment):
            return moment
        today = self.local(moment).date()
        used_to = self.starts <= self.default <= self.ends and not self.is_working_day(today)
        for days in range(LOOK_AHEAD):
            day = today + days * DAY
            begins = self.at(day, self.default if used_to else self.starts)
            if begins > moment and self.is_working_day(day):
                return begins
        return moment

    def at(self, day: date, minutes: int) -> datetime:
        """So many minutes into that day on their clock, as a moment in UTC."""
        wall = datetime.combine(day, time(), ZoneInfo(self.zone)) + timedelta(minutes=minutes)
        return wall.astimezone(UTC)


def same_clock(one: str, other: str, moment: datetime) -> bool:
    """Whether two zones show the same time at a moment."""
    return moment.astimezone(ZoneInfo(one)).utcoffset() == moment.astimezone(ZoneInfo(other)).utcoffset()


def hours_of(user: User, side: dict[str, str] | None, settings: Settings) -> Hours:
    """A person's hours: their own, else those that are usual. `side` is the party that they belong to."""
    usual = settings.reminders
    return Hours(
        zone=zone_of(user, side, settings),
        country=(side or {}).get("country"),
        default=_first(user.default_minutes, usual.default_minutes),
        starts=_first(user.works_from, usual.works_from),
        ends=_first(user.works_until, usual.works_until),
        days=frozenset(int(digit) for digit in user.works_on or usual.works_on),
    )


def zone_of(user: User, side: dict[str, str] | None, settings: Settings) -> str:
    """The zone that a person lives by: the chosen one, else that of their party."""
    return user.timezone or (side or {}).get("timezone") or settings.default_timezone


def side_of(user: User, side_id: str | None, partnership: Partnership, settings: Settings) -> dict[str, str] | None:
    """The party that somebody belongs to: the one that is noted, else the only one that lives by their clock."""
    noted = next((side for side in partnership.sides if side["id"] == side_id), None)
    zone = user.timezone or settings.default_timezone
    there = [side for side in partnership.sides if side["timezone"] == zone]
    return noted or (there[0] if len(there) == 1 else None)


def holidays_on(day: date, countries: tuple[str, ...]) -> list[Say]:
    """The public holidays of that day as lines: "Vietnam (Tết)"."""
    named = [(country, holiday_name(country, day)) for country in countries]
    return [say("holiday-in", country=Country(code), name=name) for code, name in named if name is not None]


def holiday_name(country: str | None, day: date) -> Say | str | None:
    """What is celebrated in a country on that day; None on any other day, and for a country that nobody knows."""
    english = _english_name(country, day) if country else None
    if english is None:
        return None
    plain = english.partition("; ")[0].partition(" (")[0]
    return say(f"holiday-{NAMES[plain]}") if plain in NAMES else plain


@lru_cache(maxsize=4_096)
def _english_name(country: str, day: date) -> str | None:
    year = _year(country, day.year)
    return year.get(day)


@lru_cache(maxsize=64)
def _year(country: str, year: int) -> dict[date, str]:
    from holidays import country_holidays  # a fifth of a second, which only those who need it shall wait

    for more in ({"categories": ("public", "de_facto"), "language": "en_US"}, {"language": "en_US"}, {}):
        try:
            return dict(country_holidays(country, years=year, **more).items())
        except (NotImplementedError, ValueError):
            continue  # this country has no customary holidays, no English names, or is not known at all
    return {}


def _first(own: int | None, usual: int) -> int:
    return usual if own is None else own
