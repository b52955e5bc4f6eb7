"""A partnership's years, made up but true to life, for the tests of reports and for looking at them."""

import random
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from handlers.reporting.areas import area_of
from reports.facts import (
    Activity,
    ActivityKind,
    Agreement,
    Cost,
    Facts,
    FollowUp,
    Organisation,
    People,
    Step,
)
from reports.tables import Money

SIDES = {"linkoping": "Linköping", "thai-nguyen": "Thai Nguyen"}
NAMES = (
    ("Linköpings kommun", "Linköping Municipality", "Chính quyền thành phố Linköping", "linkoping"),
    ("Thai Nguyens folkkommitté", "People's Committee of Thai Nguyen", "Ủy ban nhân dân tỉnh Thái Nguyên",
     "thai-nguyen"),
    ("Tekniska Verken i Linköping AB", "Tekniska Verken", "Công ty Tekniska Verken", "linkoping"),
    ("Song Congs folkkommitté", "People's Committee of Song Cong", "Ủy ban nhân dân thành phố Sông Công",
     "thai-nguyen"),
    ("Linköpings universitet", "Linköping University", "Đại học Linköping", "linkoping"),
    ("Thai Nguyens universitet", "Thai Nguyen University", "Đại học Thái Nguyên", "thai-nguyen"),
    ("Miljö- och samhällsbyggnadsförvaltningen", "Environment and Urban Planning Department",
     "Phòng Môi trường và Phát triển đô thị Linköping", "linkoping"),
    ("Utbildningsförvaltningen", "Education Department", "Phòng Giáo dục Linköping", "linkoping"),
    ("ICLD", "ICLD", "ICLD", ""),
)  # fmt: skip
TITLES = ("Möte om avloppsrening", "Họp về đào tạo giáo viên", "Study visit at the biogas plant", "Lärarutbyte",
          "Hội thảo phân loại rác thải", "Dialogue on the river park")  # fmt: skip
PLAN = "Handlingsplan 2026–2027"


def organisations() -> dict[int, Organisation]:
    return {
        number: Organisation({"sv": sv, "en": en, "vi": vi}, side or None)
        for number, (sv, en, vi, side) in enumerate(NAMES, start=1)
    }


def activity(number: int, day: date, dice: random.Random) -> Activity:
    women, men = dice.randint(0, 12), dice.randint(0, 12)
    stated = dice.random()
    people = People(None, women, men) if stated < 0.4 else People(women + men, women) if stated < 0.8 else People()
    sure = dice.random() < 0.4
    bearer = dice.choice([None, *range(1, 9)])
    money = Money(Decimal(dice.randint(5, 90) * 1000), "SEK") if bearer != 2 else Money(Decimal(30_000_000), "VND")
    entry = Activity(
        id=number,
        title=dice.choice(TITLES),
        kind=dice.choice(list(ActivityKind)),
        start=day,
        end=day + timedelta(days=2) if dice.random() < 0.2 else None,
        people=people,
        organisations=tuple(sorted(dice.sample(range(1, 10), dice.randint(1, 4)))),
        goals=tuple(sorted(dice.sample((4, 5, 6, 11, 12, 13, 16, 17), dice.randint(0, 3)))),
        outcome="Underlag till pilotanläggningen gicks igenom; provsvaren kommer i december." if sure else "",
        decisions=("Pilotanläggning i Song Cong.",) if sure and dice.random() < 0.5 else (),
        costs=(Cost(money, bearer),) if dice.random() < 0.4 else (),
        planned=day > date(2026, 11, 23),
    )
    return replace(entry, area=area_of(entry.goals, entry.topics, entry.kind))


def sample(activities: int = 46, steps: int = 14, seed: int = 7) -> Facts:
    """Two years of cooperation."""
    dice = random.Random(seed)
    first, last = date(2025, 1, 1), date(2026, 12, 31)
    days = sorted(first + timedelta(days=dice.randint(0, (last - first).days)) for _ in range(activities))
    states = ("planned", "ongoing", "done", "postponed", "cancelled", "planned", "ongoing")
    plan = [
        Step(
            id=number, plan=PLAN, title=dice.choice(TITLES), status=states[number % len(states)],
            organisation=NAMES[number % 8][0], owners=("Anna Berg",) if number % 3 else (),
            start=date(2026, 1, 1) + timedelta(days=number % 28 * 20),
            due=date(2026, 3, 1) + timedelta(days=number % 28 * 25) if number % 5 else None,
            cost=Money(Decimal(200_000), "SEK") if number % 4 == 0 else None, goals=(6, 11) if number % 2 else (),
        )
        for number in range(1, steps + 1)
    ]  # fmt: skip
    entries = [activity(number, day, dice) for number, day in enumerate(days, start=1)]
    waiting = [
        FollowUp(n, entry.id, "Tekniska Verken skickar underlag", "Tekniska Verken", entry.start, done=n % 2 == 0)
        for n, entry in enumerate(entries[::9], start=1)
    ]
    agreements = [
        Agreement(1, "Memorandum of Understanding", "mou", "in_force", ("Linköping", "Thai Nguyen"), date(2012, 5, 14),
                  date(2012, 5, 14), date(2027, 12, 31), date(2027, 3, 31)),
    ]  # fmt: skip
    return Facts("Linköping – Thai Nguyen", first, last, date(2026, 11, 23), entries, waiting, plan, agreements,
                 organisations(), SIDES)  # fmt: skip
