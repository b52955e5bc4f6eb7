"""The Vietnamese lunar calendar, by Ho Ngoc Duc's method: new moons and solar terms at UTC+7."""

from datetime import date, timedelta
from functools import lru_cache
from math import floor, pi, sin

_JULIAN_OFFSET = 1721425  # Julian day number less the ordinal of the same day
_UTC_PLUS_7 = 7 / 24


def solar(year: int, month: int, day: int) -> date | None:
    """Return the day of the Gregorian calendar; None when that lunar month has no such day."""
    before = month >= 11
    eleventh = _eleventh_month(year if before else year - 1)
    next_eleventh = _eleventh_month(year + 1 if before else year)
    offset = (month - 11) % 12
    if (next_eleventh - eleventh).days > 365 and offset >= _leap_offset(eleventh):
        offset += 1
    lunation = _lunation(eleventh) + offset
    first, following = _new_moon(lunation), _new_moon(lunation + 1)
    found = first + timedelta(days=day - 1)
    return found if first <= found < following else None


def _lunation(first_day: date) -> int:
    """Return the number of the new moon, counted from 1900-01-01, on this day."""
    return floor(0.5 + (_julian_day(first_day) - 2415021.076998695) / 29.530588853)


def _julian_day(day: date) -> int:
    return day.toordinal() + _JULIAN_OFFSET


@lru_cache(maxsize=512)
def _new_moon(lunation: int) -> date:
    """Return the day in Vietnam on which the moon is new."""
    t = lunation / 1236.85
    rad = pi / 180
    mean = 2415020.75933 + 29.53058868 * lunation + 0.0001178 * t**2 - 0.000000155 * t**3
    mean += 0.00033 * sin((166.56 + 132.87 * t - 0.009173 * t**2) * rad)
    sun = (359.2242 + 29.10535608 * lunation - 0.0000333 * t**2 - 0.00000347 * t**3) * rad
    moon = (306.0253 + 385.81691806 * lunation + 0.0107306 * t**2 + 0.00001236 * t**3) * rad
    node = (21.2964 + 390.67050646 * lunation - 0.0016528 * t**2 - 0.00000239 * t**3) * rad
    shift = (0.1734 - 0.000393 * t) * sin(sun) + 0.0021 * sin(2 * sun) - 0.4068 * sin(moon) + 0.0161 * sin(2 * moon)
    shift += -0.0004 * sin(3 * moon) + 0.0104 * sin(2 * node) - 0.0051 * sin(sun + moon)
    shift += -0.0074 * sin(sun - moon) + 0.0004 * sin(2 * node + sun) - 0.0004 * sin(2 * node - sun)
    shift += -0.0006 * sin(2 * node + moon) + 0.0010 * sin(2 * node - moon) + 0.0005 * sin(2 * moon + sun)
    drift = -0.000278 + 0.000265 * t + 0.000262 * t**2
    return _from_julian_day(floor(mean + shift - drift + 0.5 + _UTC_PLUS_7))


def _from_julian_day(number: int) -> date:
    return date.fromordinal(number - _JULIAN_OFFSET)


def _sun_sector(day: date) -> int:
    """Return in which twelfth of its path the sun stands when the day begins in Vietnam."""
    t = (_julian_day(day) - 0.5 - _UTC_PLUS_7 - 2451545.0) / 36525
    rad = pi / 180
    anomaly = (357.52910 + 35999.05030 * t - 0.0001559 * t**2 - 0.00000048 * t**3) * rad
    centre = (1.914600 - 0.004817 * t - 0.000014 * t**2) * sin(anomaly)
    centre += (0.019993 - 0.000101 * t) * sin(2 * anomaly) + 0.000290 * sin(3 * anomaly)
    longitude = (280.46645 + 36000.76983 * t + 0.0003032 * t**2 + centre) % 360
    return floor(longitude / 30)


@lru_cache(maxsize=256)
def _eleventh_month(year: int) -> date:
    """Return the first day of the lunar month that holds the winter solstice."""
    lunation = floor((_julian_day(date(year, 12, 31)) - 2415021) / 29.530588853)
    first = _new_moon(lunation)
    return _new_moon(lunation - 1) if _sun_sector(first) >= 9 else first


@lru_cache(maxsize=256)
def _leap_offset(eleventh: date) -> int:
    """Return which month after the eleventh is the leap month: the first without a solar term."""
    start = _lunation(eleventh)
    for offset in range(1, 14):
        if _sun_sector(_new_moon(start + offset)) == _sun_sector(_new_moon(start + offset + 1)):
            return offset
    return 13
