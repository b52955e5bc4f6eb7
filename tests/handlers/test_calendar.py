"""Working hours and holidays of both countries."""

from datetime import UTC, date, datetime

import pytest

from bot.localization import Localization
from handlers.calendar import NAMES, Hours, holiday_name, holidays_on
from handlers.messages import Say

LINKOPING = Hours("Europe/Stockholm", "SE", 540, 480, 1020, frozenset(range(5)))
THAI_NGUYEN = Hours("Asia/Ho_Chi_Minh", "VN", 540, 480, 1020, frozenset(range(5)))


@pytest.mark.parametrize(
    ("hours", "moment", "begins"),
    [
        (LINKOPING, datetime(2026, 11, 23, 9, 0, tzinfo=UTC), datetime(2026, 11, 23, 9, 0, tzinfo=UTC)),
        (LINKOPING, datetime(2026, 11, 23, 16, 0, tzinfo=UTC), datetime(2026, 11, 23, 16, 0, tzinfo=UTC)),
        (LINKOPING, datetime(2026, 11, 23, 16, 1, tzinfo=UTC), datetime(2026, 11, 24, 7, 0, tzinfo=UTC)),
        (LINKOPING, datetime(2026, 11, 27, 20, 0, tzinfo=UTC), datetime(2026, 11, 30, 7, 0, tzinfo=UTC)),
        (LINKOPING, datetime(2027, 6, 25, 9, 0, tzinfo=UTC), datetime(2027, 6, 28, 7, 0, tzinfo=UTC)),  # midsummer eve
        (LINKOPING, datetime(2026, 12, 24, 9, 0, tzinfo=UTC), datetime(2026, 12, 28, 8, 0, tzinfo=UTC)),
        (THAI_NGUYEN, datetime(2027, 2, 8, 8, 0, tzinfo=UTC), datetime(2027, 2, 11, 2, 0, tzinfo=UTC)),  # Tết
    ],
)
def test_working_hours_begin_again(hours: Hours, moment: datetime, begins: datetime) -> None:
    assert hours.next_working(moment) == begins


def test_every_holiday_of_both_countries_has_a_name_of_ours() -> None:
    days = (date(year, 1, 1).toordinal() + number for year in range(2026, 2032) for number in range(365))
    names = [name for day in days for country in ("SE", "VN") if (name := holiday_name(country, date.fromordinal(day)))]
    assert len(names) > 100
    assert {type(name) for name in names} == {Say}


def test_holiday_is_named_with_its_country() -> None:
    (line,) = holidays_on(date(2027, 2, 8), ("SE", "VN"))
    assert Localization().text(line, "sv") == "Vietnam (Tết)"
    assert Localization().text(line, "vi") == "Việt Nam (Tết Nguyên đán)"


def test_country_that_nobody_knows_has_no_holidays() -> None:
    assert holiday_name("XX", date(2027, 1, 1)) is None
    assert holiday_name(None, date(2027, 1, 1)) is None
    assert holiday_name("DE", date(2027, 10, 3)) not in {None, *NAMES}
