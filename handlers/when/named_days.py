"""Days with a name: when they fall in a year. The names themselves are words of the tables."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import partial
from typing import Final

from dateutil.easter import easter

from handlers.when import lunar

YearRule = Callable[[int], date | None]


def _fixed(month: int, day: int, year: int) -> date:
    return date(year, month, day)


def _after_easter(days: int, year: int) -> date:
    return easter(year) + timedelta(days=days)


def _weekday_from(month: int, day: int, weekday: int, year: int) -> date:
    """Return the first such weekday on or after the day of the month."""
    earliest = date(year, month, day)
    return earliest + timedelta(days=(weekday - earliest.weekday()) % 7)


def _lunar(month: int, day: int, year: int) -> date | None:
    return lunar.solar(year, month, day)


def _before_tet(days: int, year: int) -> date | None:
    tet = lunar.solar(year, 1, 1)
    return tet and tet - timedelta(days=days)


def _end_of_lunar_year(day: int, year: int) -> date | None:
    """Return the day of the twelfth lunar month that runs out in this year's January or February."""
    return lunar.solar(year - 1, 12, day)


FIXED_DAYS: Final[Mapping[str, tuple[int, int]]] = {
    "new_years_day": (1, 1),
    "twelfth_night": (1, 5),
    "epiphany": (1, 6),
    "saint_knuts_day": (1, 13),
    "party_founding_day": (2, 3),
    "valentines_day": (2, 14),
    "doctors_day": (2, 27),
    "womens_day": (3, 8),
    "water_day": (3, 22),
    "waffle_day": (3, 25),
    "youth_union_day": (3, 26),
    "earth_day": (4, 22),
    "walpurgis_night": (4, 30),
    "reunification_day": (4, 30),
    "labour_day": (5, 1),
    "europe_day": (5, 9),
    "ho_chi_minhs_birthday": (5, 19),
    "childrens_day": (6, 1),
    "environment_day": (6, 5),
    "swedens_national_day": (6, 6),
    "invalids_day": (7, 27),
    "august_revolution_day": (8, 19),
    "vietnams_national_day": (9, 2),
    "cinnamon_bun_day": (10, 4),
    "entrepreneurs_day": (10, 13),
    "vietnamese_womens_day": (10, 20),
    "united_nations_day": (10, 24),
    "halloween": (10, 31),
    "gustavus_adolphus_day": (11, 6),
    "vietnamese_teachers_day": (11, 20),
    "human_rights_day": (12, 10),
    "lucia": (12, 13),
    "peoples_army_day": (12, 22),
    "day_before_christmas_eve": (12, 23),
    "christmas_eve": (12, 24),
    "christmas_day": (12, 25),
    "boxing_day": (12, 26),
    "new_years_eve": (12, 31),
}

_EASTER_DAYS: Final = {
    "shrove_tuesday": -47,
    "ash_wednesday": -46,
    "palm_sunday": -7,
    "maundy_thursday": -3,
    "good_friday": -2,
    "easter_eve": -1,
    "easter_sunday": 0,
    "easter_monday": 1,
    "ascension_day": 39,
    "whitsun_eve": 48,
    "whit_sunday": 49,
    "whit_monday": 50,
}

_WEEKDAYS_FROM: Final = {
    "swedish_mothers_day": (5, 25, 6),
    "midsummer_eve": (6, 19, 4),
    "midsummer_day": (6, 20, 5),
    "all_saints_eve": (10, 30, 4),
    "all_saints_day": (10, 31, 5),
    "swedish_fathers_day": (11, 8, 6),
    "thanksgiving": (11, 22, 3),
    "advent_1": (11, 27, 6),
    "advent_2": (12, 4, 6),
    "advent_3": (12, 11, 6),
    "advent_4": (12, 18, 6),
}

_LUNAR_DAYS: Final = {
    "first_full_moon": (1, 15),
    "hung_kings_day": (3, 10),
    "buddhas_birthday": (4, 15),
    "mid_year_festival": (5, 5),
    "vu_lan": (7, 15),
    "mid_autumn": (8, 15),
    **{f"tet_{day}": (1, day) for day in range(1, 11)},
}

NAMED_DAYS: Final[Mapping[str, YearRule]] = {
    **{name: partial(_fixed, *day) for name, day in FIXED_DAYS.items()},
    **{name: partial(_after_easter, days) for name, days in _EASTER_DAYS.items()},
    **{name: partial(_weekday_from, *rule) for name, rule in _WEEKDAYS_FROM.items()},
    **{name: partial(_lunar, *day) for name, day in _LUNAR_DAYS.items()},
    "tet_eve": partial(_before_tet, 1),
    "kitchen_gods_day": partial(_end_of_lunar_year, 23),
    **{f"tet_minus_{day}": partial(_end_of_lunar_year, day) for day in range(24, 30)},
}
