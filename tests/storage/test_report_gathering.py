"""What reports tell, and what they leave to others."""

from datetime import date

import pytest

from handlers.exporting.collecting import collect
from handlers.reporting.gathering import Extent, gather, whole_extent
from reports.facts import People
from storage import Database, FollowUp, Plan, PlanStatus, StepContent, UnitOfWork
from tests.statements import questions
from tests.storage.samples import NOW, SIDES, add_activity

TODAY = date(2026, 6, 1)
EVERYBODY = frozenset({"shared", "se"})


def extent(partnership: int, year: int) -> Extent:
    return Extent(partnership, EVERYBODY, date(year, 1, 1), date(year, 12, 31))


def adopted(partnership: int, audience: str) -> Plan:
    fields = {"title": "Handlingsplan", "status": PlanStatus.ADOPTED, "created_at": NOW}
    days = {"starts_on": date(2026, 1, 1), "ends_on": date(2026, 12, 31)}
    return Plan(partnership_id=partnership, audience=audience, **fields, **days)


def titles(work: UnitOfWork, partnership: int, year: int) -> list[str]:
    return [entry.title for entry in gather(work, extent(partnership, year), TODAY, "sv").activities]


def test_what_goes_on_over_new_year_is_in_the_report_of_the_year_in_which_it_began(database: Database) -> None:
    with database.write() as work:
        partnership = work.partnerships.ensure("p", SIDES).id
        add_activity(work, partnership, "Delegation", start_on=date(2025, 12, 28), end_on=date(2026, 1, 3))
        add_activity(work, partnership, "Möte", start_on=date(2026, 2, 1))
    with database.read() as work:
        assert titles(work, partnership, 2025) == ["Delegation"]
        assert titles(work, partnership, 2026) == ["Möte"]


def test_a_follow_up_that_a_visible_step_carries_out_is_told_as_that_step(database: Database) -> None:
    with database.write() as work:
        partnership = work.partnerships.ensure("p", SIDES).id
        activity = add_activity(work, partnership, start_on=date(2026, 2, 1))
        asked, own, other = (
            work.follow_ups.add(FollowUp(activity_id=activity.id, text=text)) for text in ("fråga", "vårt", "annat")
        )
        for audience, follow_up in (("shared", asked), ("vn", other)):
            plan = work.plans.add(adopted(partnership, audience))
            work.steps.add(plan, StepContent(follow_up.text), None, NOW).follow_up_id = follow_up.id
        kept = {own.id, other.id}
    with database.read() as work:
        facts = gather(work, extent(partnership, 2026), TODAY, "sv")
        assert [step.title for step in facts.steps] == ["fråga"]
        assert {entry.id for entry in facts.follow_ups} == kept
        assert work.steps.follow_ups(partnership, EVERYBODY).isdisjoint(kept)


def test_reports_and_exports_ask_no_more_for_many_entries_than_for_few(database: Database) -> None:
    asked: list[int] = []
    for number in (2, 20):
        with database.write() as work:
            partnership = work.partnerships.ensure(f"p{number}", SIDES).id
            plan = work.plans.add(adopted(partnership, "shared"))
            for _ in range(number):
                activity = add_activity(work, partnership, start_on=date(2026, 2, 1))
                task = work.follow_ups.add(FollowUp(activity_id=activity.id, text="fråga"))
                step = StepContent(task.text, activities=(activity.id,))
                work.steps.add(plan, step, None, NOW).follow_up_id = task.id
        with database.read() as work, questions() as told:
            assert len(gather(work, extent(partnership, 2026), TODAY, "sv").steps) == number
            exported = collect(work, partnership, EVERYBODY)
        assert all(step.follow_up and step.activities for step in exported.plans[0].steps)
        asked.append(len(told))
    assert asked[0] == asked[1]


def test_a_kind_that_is_not_known_here_counts_as_other(database: Database) -> None:
    with database.write() as work:
        partnership = work.partnerships.ensure("p", SIDES).id
        add_activity(work, partnership, kind="workshop", start_on=date(2026, 2, 1))
    with database.read() as work:
        assert [entry.kind for entry in gather(work, extent(partnership, 2026), TODAY, "sv").activities] == ["other"]


def test_everything_reaches_from_the_first_entry_that_may_be_seen_to_the_last(database: Database) -> None:
    with database.write() as work:
        partnership = work.partnerships.ensure("p", SIDES).id
        for audience, year in (("vn", 2019), ("shared", 2023), ("se", 2027)):
            add_activity(work, partnership, audience=audience, start_on=date(year, 5, 1))
    with database.read() as work:
        found = whole_extent(work, partnership, EVERYBODY, TODAY)
        assert (found.first, found.last) == (date(2023, 1, 1), date(2027, 12, 31))
        empty = whole_extent(work, partnership + 1, EVERYBODY, TODAY)
        assert (empty.first, empty.last) == (date(2026, 1, 1), date(2026, 12, 31))


@pytest.mark.parametrize(
    ("people", "known"),
    [
        (People(14, 8), 14),  # the others are not women
        (People(14, 2, 2), 4),  # ten are not told
        (People(None, 8, 6), 14),
        (People(None, 8), None),
        (People(14, None, 6), None),
        (People(5, 8), 8),  # more women than people: a slip, and no share above the whole
    ],
)
def test_the_share_of_women_is_taken_of_those_who_are_known(people: People, known: int | None) -> None:
    assert people.known == known
