"""Activities: kept with all that belongs to them, changed with a history, deleted and brought back, found again."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from storage import ActivityFilter, ActivityPage, ActivityRow, Database, Place, UnitOfWork
from tests.storage.samples import DAY, NOW, SIDES, add_activity, add_organisation, add_user

SHARED = frozenset({"shared"})
FIRST = date(2026, 1, 1)


@pytest.fixture
def partnership(database: Database) -> int:
    with database.write() as work:
        return work.partnerships.ensure("Borås – Huế", SIDES).id


def titles(page: ActivityPage) -> list[str]:
    return [entry.title for entry in page.entries]


def found(work: UnitOfWork, partnership: int, size: int = 10, **wanted: object) -> list[str]:
    wanted_ones = ActivityFilter(partnership, **({"audiences": SHARED} | wanted))  # type: ignore[arg-type]
    return titles(work.activities.page(wanted_ones, size))


def test_an_activity_is_kept_with_goals_organisations_and_costs(database: Database, partnership: int) -> None:
    with database.write() as work:
        tekniska = add_organisation(work, partnership).id
        entry = add_activity(work, partnership, topics=["avlopp"], decisions=["pilotanläggning"], women=8)
        entry.goals, entry.organisation_ids = [11, 6, 6], [tekniska]
        entry.cost_lines = [{"amount": "45000.50", "currency": "SEK", "organisation": tekniska}]

    with database.read() as work:
        kept = work.activities.get(entry.id, partnership, SHARED)
    assert kept is not None
    assert (kept.goals, kept.organisation_ids, kept.women, kept.participants) == ([6, 11], [tekniska], 8, None)
    assert [(cost.amount, cost.currency, cost.organisation_id) for cost in kept.costs] == [
        (Decimal("45000.5"), "SEK", tekniska)
    ]
    assert (kept.topics, kept.decisions, kept.start_on) == (["avlopp"], ["pilotanläggning"], date(2026, 11, 19))


def test_an_entry_is_seen_only_by_its_audience_and_partnership(database: Database, partnership: int) -> None:
    with database.write() as work:
        other = work.partnerships.ensure("Umeå – Hà Nội", SIDES).id
        inner = add_activity(work, partnership, "Internt", audience="se").id
        add_activity(work, other, "Annat")

    with database.read() as work:
        assert work.activities.get(inner, partnership, SHARED) is None
        assert work.activities.get(inner, other, None) is None
        assert work.activities.get(inner, partnership, frozenset({"shared", "se"})) is not None
        assert found(work, partnership) == []
        assert found(work, partnership, audiences=None) == ["Internt"]
        assert work.activities.count(ActivityFilter(partnership, SHARED)) == 0


@pytest.mark.parametrize(
    "text", ["avlopp", "AVLOPPSRENING", "rening", "sông công", "song cong", "Đoan", "doan möte", "mote rening"]
)
def test_words_are_found_without_case_and_marks_and_inside_compounds(
    database: Database, partnership: int, text: str
) -> None:
    with database.write() as work:
        add_activity(work, partnership, "Möte om avloppsrening, đoàn", place="Sông Công")
        add_activity(work, partnership, "Lärarutbyte")

    with database.read() as work:
        assert found(work, partnership, text=text) == ["Möte om avloppsrening, đoàn"]


@pytest.mark.parametrize("text", ["finns inte", "möte finns", "lopp_", "%", "cong lärare"])
def test_words_that_are_not_all_there_find_nothing(database: Database, partnership: int, text: str) -> None:
    with database.write() as work:
        add_activity(work, partnership, "Möte om avloppsrening", place="Sông Công")

    with database.read() as work:
        expected = ["Möte om avloppsrening"] if text == "%" else []
        assert found(work, partnership, text=text) == expected


def test_filters_hold_together(database: Database, partnership: int) -> None:
    with database.write() as work:
        tekniska, anna = add_organisation(work, partnership).id, add_user(work).id
        one = add_activity(work, partnership, "Ett", kind="training", start_on=FIRST, logged_by=anna)
        one.goals, one.organisation_ids = [6], [tekniska]
        period = add_activity(work, partnership, "Två", start_on=FIRST + 2 * DAY, end_on=FIRST + 9 * DAY)
        period.goals = [6]

    with database.read() as work:
        assert found(work, partnership) == ["Två", "Ett"]
        assert found(work, partnership, kinds=("training",)) == ["Ett"]
        assert found(work, partnership, organisation_ids=(tekniska,)) == ["Ett"]
        assert found(work, partnership, goal=6) == ["Två", "Ett"]
        assert found(work, partnership, goal=6, logged_by=anna) == ["Ett"]
        assert found(work, partnership, since=FIRST + 5 * DAY) == ["Två"]
        assert found(work, partnership, until=FIRST + DAY) == ["Ett"]
        assert found(work, partnership, goal=7) == []


def test_activities_of_years_are_found_in_every_year_that_they_reach_into(database: Database, partnership: int) -> None:
    with database.write() as work:
        add_activity(work, partnership, "Projekt", start_on=date(2024, 1, 1), end_on=date(2026, 6, 30))
        add_activity(work, partnership, "Möte", start_on=date(2024, 2, 1))

    with database.read() as work:
        for year in (2024, 2025, 2026):
            then = found(work, partnership, since=date(year, 1, 1), until=date(year, 12, 31))
            assert ("Projekt" in then, "Möte" in then) == (True, year == 2024)
        assert found(work, partnership, since=date(2026, 7, 1)) == []


def test_pages_go_back_and_forth_without_loss(database: Database, partnership: int) -> None:
    with database.write() as work:
        for number in range(7):
            add_activity(work, partnership, str(number), start_on=FIRST + timedelta(days=number // 2))

    with database.read() as work:
        wanted = ActivityFilter(partnership, SHARED)
        first = work.activities.page(wanted, 3)
        assert (titles(first), first.has_newer, first.has_older) == (["6", "5", "4"], False, True)
        last = first.entries[-1]
        second = work.activities.page(wanted, 3, after=Place(last.start_on, last.id))
        assert (titles(second), second.has_newer, second.has_older) == (["3", "2", "1"], True, True)
        start = second.entries[0]
        back = work.activities.page(wanted, 3, before=Place(start.start_on, start.id))
        assert (titles(back), back.has_newer, back.has_older) == (["6", "5", "4"], False, True)
        assert work.activities.count(wanted) == 7
        assert work.activities.count(wanted, most=5) == 5
        assert [entry.title for entry in work.activities.every(wanted)] == list("0123456")


def test_plain_rows_say_what_the_records_say(database: Database, partnership: int) -> None:
    with database.write() as work:
        first, second = (add_organisation(work, partnership, key).id for key in ("ett", "två"))
        entry = add_activity(work, partnership, "Möte", start_on=FIRST, women=3, topics=["vatten"], decisions=["Ja"])
        entry.organisation_ids, entry.goals = [second, first], [11, 6]
        entry.cost_lines = [{"amount": amount, "currency": "SEK", "organisation": first} for amount in ("2.50", "1")]
        add_activity(work, partnership, "Sedan", start_on=FIRST + DAY, planned=True)

    with database.read() as work:
        records = list(work.activities.every(ActivityFilter(partnership, SHARED)))
        rows = list(work.activities.every_row(ActivityFilter(partnership, SHARED)))
        assert len(rows) == 2
        for record, row in zip(records, rows, strict=True):
            for name in set(ActivityRow.__slots__) - {"costs"}:
                assert getattr(row, name) == getattr(record, name), name
            assert [tuple(cost) for cost in row.costs] == [
                (cost.amount, cost.currency, cost.organisation_id) for cost in record.costs
            ]


def test_a_change_keeps_who_when_and_what_was_before(database: Database, partnership: int) -> None:
    with database.write() as work:
        anna, entry = add_user(work).id, add_activity(work, partnership)
        values = {"title": "Annat", "kind": "meeting", "goals": [6], "start_on": date(2026, 11, 20)}
        assert work.activities.change(entry, values, anna, NOW) == ["title", "goals", "start_on"]

    with database.read() as work:
        history = work.activities.history(entry.id)
    assert [(change.field, change.before, change.after) for change in reversed(history)] == [
        ("title", "Möte om avlopp", "Annat"),
        ("goals", [], [6]),
        ("start_on", "2026-11-19", "2026-11-20"),
    ]
    assert {(change.user_id, change.changed_at) for change in history} == {(anna, NOW)}


def test_a_deleted_entry_is_gone_until_it_is_brought_back(database: Database, partnership: int) -> None:
    with database.write() as work:
        entry = add_activity(work, partnership)
        work.activities.delete(entry, None, NOW)
    with database.read() as work:
        assert work.activities.get(entry.id, partnership, None) is None
        assert found(work, partnership, text="avlopp") == []
    with database.write() as work:
        deleted = work.activities.find(entry.id)
        assert deleted is not None
        work.activities.restore(deleted, None, NOW)
    with database.read() as work:
        assert found(work, partnership, text="avlopp") == ["Möte om avlopp"]
        assert [change.field for change in work.activities.history(entry.id)] == ["deleted_at", "deleted_at"]


def test_same_day_finds_possible_doubles(database: Database, partnership: int) -> None:
    with database.write() as work:
        tekniska, liu = (add_organisation(work, partnership, key).id for key in ("tekniska", "liu"))
        with_tekniska = add_activity(work, partnership, "Med")
        with_tekniska.organisation_ids = [tekniska]
        add_activity(work, partnership, "Utan")
        add_activity(work, partnership, "Annan dag", start_on=FIRST)
        day = with_tekniska.start_on

        def same(*ids: int) -> list[str]:
            return [entry.title for entry in work.activities.on_day(partnership, SHARED, day, ids)]

        assert same(tekniska) == ["Med", "Utan"]
        assert same(liu) == ["Utan"]


def test_several_entries_are_found_by_their_words_and_days(database: Database, partnership: int) -> None:
    with database.write() as work:
        tekniska = add_organisation(work, partnership, "tekniska").id
        one, other = add_activity(work, partnership, "Ett"), add_activity(work, partnership, "Två", start_on=FIRST)
        one.organisation_ids = [tekniska]
        work.activities.index_all({one.id: ["avlopp i byn"], other.id: ["avfall i byn"]})
        work.activities.index_all({one.id: ["sopor i byn"], other.id: ["avfall i byn"]})
    with database.read() as work:
        assert titles(work.activities.page(ActivityFilter(partnership, SHARED, text="byn"), 5)) == ["Ett", "Två"]
        assert titles(work.activities.page(ActivityFilter(partnership, SHARED, text="sopor"), 5)) == ["Ett"]
        assert not work.activities.page(ActivityFilter(partnership, SHARED, text="avlopp"), 5).entries
        noted = set(work.activities.titles_on(partnership, SHARED, {one.start_on, FIRST}))
        assert noted == {(one.start_on, "Ett", tekniska), (FIRST, "Två", None)}
        assert not set(work.activities.titles_on(partnership, frozenset({"other"}), {FIRST}))


def test_vectors_are_kept_for_each_embedder(database: Database, partnership: int) -> None:
    with database.write() as work:
        one, two = (add_activity(work, partnership, title).id for title in ("Ett", "Två"))
        work.activity_vectors.put(one, "e5", b"old")
        work.activity_vectors.put(one, "e5", b"new")

    with database.read() as work:
        wanted = ActivityFilter(partnership, SHARED)
        assert work.activity_vectors.latest(wanted, "e5", 10) == {one: b"new"}
        assert work.activity_vectors.latest(wanted, "other", 10) == {}
        assert work.activity_vectors.missing("e5", 10) == [two]
