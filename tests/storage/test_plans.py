"""Plans, their steps, what has changed in them, and who may see what."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from decimal import Decimal
from threading import Barrier

import pytest
from sqlalchemy import select

from storage import (
    Admission,
    Database,
    Due,
    FollowUp,
    Owner,
    Party,
    Plan,
    PlanStatus,
    Role,
    StepContent,
    StepCost,
    StepFilter,
    StepStatus,
    UnitOfWork,
)
from storage.plans import CardState, PlanCard, View, from_json, to_json
from storage.plans.news import PlanNews
from tests.storage.samples import DAY, NOW, SIDES, add_activity, add_chat, add_organisation, add_user

TODAY = NOW.date()
BOTH = frozenset({"shared"})
SWEDISH = frozenset({"shared", "se"})


@pytest.fixture
def home(database: Database) -> int:
    """The id of a partnership."""
    with database.write() as work:
        return work.partnerships.ensure("Borås – Huế", SIDES).id


def add_plan(
    work: UnitOfWork, partnership_id: int, title: str = "Plan 2026", year: int = 2026, **changes: object
) -> Plan:
    fields: dict[str, object] = {"status": PlanStatus.ADOPTED, "created_at": NOW} | changes
    period = {"starts_on": date(year, 1, 1), "ends_on": date(year, 12, 31)}
    return work.plans.add(Plan(partnership_id=partnership_id, title=title, **(period | fields)))


def add_step(work: UnitOfWork, plan: Plan, title: str, due: date | None = None, **changes: object) -> int:
    content = replace(StepContent(title, due=Due(due) if due else None), **changes)  # type: ignore[arg-type]
    return work.steps.add(plan, content, None, NOW).id


def titles(work: UnitOfWork, home: int, **wanted: object) -> list[str]:
    found = StepFilter(home, **({"audiences": None, "today": TODAY} | wanted))  # type: ignore[arg-type]
    return [step.title for step in work.steps.page(found, size=20)]


def test_a_step_keeps_all_that_is_said_of_it(database: Database, home: int) -> None:
    with database.write() as work:
        works = add_organisation(work, home)
        user = add_user(work)
        content = StepContent(
            title="Pilotanläggning Sông Công",
            organisation=Party("Tekniska verken", works.id),
            owners=(Owner("Åsa Nguyễn", user.id), Owner("Minh")),
            start=date(2026, 12, 1),
            due=Due(date(2027, 3, 31), "month"),
            status=StepStatus.ONGOING,
            cost=StepCost(Decimal("200000.50"), "SEK", Party("Borås")),
            goals=(6, 11),
            notes="Efter mötet",
            activities=(add_activity(work, home).id,),
            audience="se",
        )
        step_id = work.steps.add(add_plan(work, home), content, user.id, NOW).id

    with database.read() as work:
        step = work.steps.get(step_id, home, None)
        assert step is not None
        assert step.content == content
        assert from_json(to_json(content)) == content
        assert (step.plan.title, step.position, step.created_by) == ("Plan 2026", 1, user.id)
        assert [(change.field, change.user_id) for change in work.steps.history(step_id)] == [("created", user.id)]


def test_a_revision_notes_each_field_with_what_it_was_before(database: Database, home: int) -> None:
    with database.write() as work:
        user = add_user(work)
        step_id = add_step(work, add_plan(work, home), "Underlag", date(2026, 12, 15))
    with database.write() as work:
        step = work.steps.get(step_id, home, None, locked=True)
        assert step is not None
        after = replace(step.content, due=Due(date(2027, 1, 15)), owners=(Owner("Minh"),))
        work.steps.revise(step, after, user.id, NOW + DAY)
        assert work.steps.revise(step, after, user.id, NOW + DAY) == []

    with database.read() as work:
        changes = work.steps.history(step_id)[1:]
        assert {(change.field, str(change.before), str(change.after)) for change in changes} == {
            ("owners", "[]", "[['Minh', None]]"),
            ("due", "['2026-12-15', 'day']", "['2027-01-15', 'day']"),
        }
        kept = work.steps.get(step_id, home, None)
        assert kept is not None
        assert (kept.content, kept.changed_at) == (after, NOW + DAY)


def test_steps_come_overdue_first_then_by_due_date_and_ended_ones_last(database: Database, home: int) -> None:
    with database.write() as work:
        plan = add_plan(work, home)
        add_step(work, plan, "no date")
        add_step(work, plan, "done", TODAY - DAY, status=StepStatus.DONE)
        add_step(work, plan, "later", TODAY + 9 * DAY)
        add_step(work, plan, "soon", TODAY)
        add_step(work, plan, "overdue", TODAY - DAY)
        add_step(work, plan, "cancelled", TODAY - 9 * DAY, status=StepStatus.CANCELLED)
        deleted = work.steps.get(add_step(work, plan, "deleted"), home, None)
        assert deleted is not None
        assert work.steps.delete(deleted, add_user(work).id, NOW) is not None

    with database.read() as work:
        assert titles(work, home) == ["overdue", "soon", "later", "no date", "cancelled", "done"]
        outlines = work.steps.outlines(StepFilter(home, None, TODAY), size=5)
        assert [(one.id, one.title) for one in outlines[:2]] == [(5, "overdue"), (4, "soon")]
        assert len(outlines) == 5
        assert titles(work, home, view=View.OVERDUE) == ["overdue"]
        assert titles(work, home, view=View.OPEN) == ["overdue", "soon", "later", "no date"]
        counts = work.steps.counts(StepFilter(home, None, TODAY, plan.id))
        assert (counts.total, counts.done, counts.overdue, counts.cancelled) == (6, 1, 1, 1)


def test_steps_are_found_by_person(database: Database, home: int) -> None:
    with database.write() as work:
        mine, other = add_user(work).id, add_user(work, "telegram:2").id
        plan, draft = add_plan(work, home), add_plan(work, home, status=PlanStatus.DRAFT)
        add_step(work, plan, "mine", owners=(Owner("Åsa", mine), Owner("Åsa again", mine)))
        add_step(work, plan, "theirs", owners=(Owner("Minh", other),))
        add_step(work, plan, "only a name", owners=(Owner("Minh"),))
        add_step(work, plan, "nobody's")
        add_step(work, draft, "of a draft", owners=(Owner("Åsa", mine),))

    with database.read() as work:
        assert titles(work, home, view=View.MINE, user_id=mine) == ["mine"]
        assert titles(work, home, view=View.OPEN, user_id=other) == ["theirs"]
        assert titles(work, home, view=View.UNOWNED) == ["only a name", "nobody's"]
        assert titles(work, home, plan_id=draft.id) == ["of a draft"]


def test_what_is_internal_to_a_side_is_neither_found_nor_counted_by_the_other(database: Database, home: int) -> None:
    with database.write() as work:
        plan, internal = add_plan(work, home), add_plan(work, home, "Internt", audience="se")
        open_id, hidden_id = add_step(work, plan, "open"), add_step(work, plan, "hidden", audience="se")
        inside_id = add_step(work, internal, "inside an internal plan")
        elsewhere = work.partnerships.ensure("Annan", SIDES).id

    with database.read() as work:
        assert titles(work, home, audiences=BOTH) == ["open"]
        assert set(titles(work, home, audiences=SWEDISH)) == {"open", "hidden", "inside an internal plan"}
        assert work.steps.counts(StepFilter(home, BOTH, TODAY)).total == 1
        assert [work.steps.get(number, home, BOTH) is None for number in (open_id, hidden_id, inside_id)] == [
            False,
            True,
            True,
        ]
        assert work.steps.get(open_id, elsewhere, None) is None
        assert [found.title for found in work.plans.of(home, BOTH, size=9)] == ["Plan 2026"]
        assert work.plans.get(internal.id, home, BOTH) is None


def test_the_current_plan_is_the_adopted_one_of_today(database: Database, home: int) -> None:
    with database.write() as work:
        assert work.plans.current(home, None, TODAY) is None
        draft = add_plan(work, home, "draft", 2028, status=PlanStatus.DRAFT)
        assert work.plans.current(home, None, TODAY) == draft
        assert work.plans.adopted(home, None, TODAY) is None
        later = add_plan(work, home, "next year", 2027)
        assert work.plans.current(home, None, TODAY) == later
        now = add_plan(work, home, "this year", 2026)
        add_plan(work, home, "internal", 2026, audience="se")
        add_plan(work, home, "closed", 2026, status=PlanStatus.CLOSED)
        assert work.plans.current(home, None, TODAY) == now == work.plans.adopted(home, None, TODAY)
        assert [plan.title for plan in work.plans.of(home, BOTH, size=2)] == ["draft", "next year"]


def test_a_deleted_step_can_be_brought_back_once(database: Database, home: int) -> None:
    with database.write() as work:
        user_id = add_user(work).id
        step = work.steps.get(add_step(work, add_plan(work, home), "Underlag"), home, None)
        assert step is not None
        assert work.steps.delete(step, user_id, NOW) is not None
        assert work.steps.delete(step, user_id, NOW) is None
        assert titles(work, home) == []
        assert work.steps.restore(step, user_id, NOW) is not None
        assert work.steps.restore(step, user_id, NOW) is None
        assert titles(work, home) == ["Underlag"]
        assert [change.field for change in work.steps.history(step.id)] == ["created", "deleted", "deleted"]


def test_a_card_is_found_by_the_message_that_it_was_made_of(database: Database, home: int) -> None:
    with database.write() as work:
        chat_id, user_id = add_chat(work).id, add_user(work).id
        for title in ("first", "second"):
            card = PlanCard(chat_id=chat_id, user_id=user_id, partnership_id=home, kind="step", created_at=NOW)
            card.content, card.source_message_id = {"title": title}, "7"
            work.plan_cards.add(card)

    with database.read() as work:
        found = work.plan_cards.of_message(chat_id, "7")
        assert found is not None
        assert (found.content, found.state) == ({"title": "second"}, CardState.OPEN)
        assert work.plan_cards.of_message(chat_id, "8") is None


def test_changes_for_a_group_wait_in_one_place(database: Database, home: int) -> None:
    with database.write() as work:
        chat_id, plan_id = add_chat(work).id, add_plan(work, home).id
        work.news.add(chat_id, plan_id, [1], NOW)
        work.news.add(chat_id, plan_id, [2, 3], NOW + DAY)
        assert work.news.due(NOW - DAY) == []

    with database.write() as work:
        (waiting,) = work.news.due(NOW)
        assert (waiting.change_ids, waiting.due_at) == ([1, 2, 3], NOW)
        work.news.told(waiting)

    with database.write() as work:
        assert work.news.due(NOW + DAY) == []


@pytest.mark.parametrize("kind", ["postgresql"])  # on SQLite writers take turns
def test_two_who_change_a_plan_at_once_both_get_their_change_told(database: Database, home: int) -> None:
    with database.write() as work:
        chat_id, plan_id = add_chat(work).id, add_plan(work, home).id
    reached = Barrier(2)

    def change(number: int) -> None:
        with database.write() as work:
            assert work.news.due(NOW + DAY) == []
            reached.wait(10)
            work.news.add(chat_id, plan_id, [number], NOW)

    with ThreadPoolExecutor(2) as threads:
        list(threads.map(change, (1, 2)))
    with database.read() as work:
        (waiting,) = work.session.scalars(select(PlanNews))
        assert sorted(waiting.change_ids) == [1, 2]


def test_a_wish_for_the_digest_is_written_down_once(database: Database) -> None:
    with database.write() as work:
        user_id = add_user(work).id
        assert work.digests.find(user_id) is None
        work.digests.of(user_id).week = "2026-W48"

    with database.write() as work:
        wish = work.digests.of(user_id)
        assert (wish.wanted, wish.weekday, wish.hour, wish.week) == (True, 0, 8, "2026-W48")
        assert work.digests.find(user_id) == wish


def test_digests_are_asked_for_by_rhythm_not_person_by_person(database: Database, home: int) -> None:
    with database.write() as work:
        people = [add_user(work, f"telegram:{number}") for number in range(5)]
        for user in people:
            user.admission, user.reachable = Admission.ADMITTED, True
            work.users.grant(user.id, home, Role.READER)
        people[3].timezone = "Asia/Ho_Chi_Minh"
        work.digests.of(people[1].id).week = "2026-W48"
        work.digests.of(people[2].id).wanted = False
        people[4].reachable = False

    with database.read() as work:
        rhythms = work.digests.rhythms()
        assert sorted(rhythm.timezone or "" for rhythm in rhythms) == ["", "Asia/Ho_Chi_Minh"]
        waiting = {rhythm.timezone: work.digests.waiting(rhythm, "2026-W48", most=9) for rhythm in rhythms}
        assert [user.id for user in waiting[None]] == [people[0].id]
        assert [user.id for user in waiting["Asia/Ho_Chi_Minh"]] == [people[3].id]
        assert len(work.digests.waiting(rhythms[-1], "2026-W49", most=1)) == 1


def test_steps_that_nobody_hears_of_are_found(database: Database, home: int) -> None:
    with database.write() as work:
        plan = add_plan(work, home)
        add_step(work, plan, "begun", TODAY + DAY, start=TODAY - DAY)
        add_step(work, plan, "ongoing", status=StepStatus.ONGOING)
        add_step(work, plan, "overdue", TODAY - DAY, status=StepStatus.ONGOING)
        add_step(work, plan, "not begun", TODAY + 40 * DAY)
        add_step(work, plan, "done", start=TODAY - DAY, status=StepStatus.DONE)

    with database.read() as work:
        assert titles(work, home, view=View.QUIET, heard_since=NOW + DAY) == ["begun", "ongoing"]
        assert titles(work, home, view=View.QUIET, heard_since=NOW) == []


def test_steps_are_found_by_activity_and_follow_up_and_outlive_the_follow_up(database: Database, home: int) -> None:
    with database.write() as work:
        activity = add_activity(work, home)
        follow_up = work.follow_ups.add(FollowUp(activity_id=activity.id, text="skicka underlag"))
        plan = add_plan(work, home)
        step_id = add_step(work, plan, "skicka underlag", activities=(activity.id,))
        add_step(work, plan, "something else")
        step = work.steps.find(step_id)
        assert step is not None
        step.follow_up_id = follow_up.id

    with database.write() as work:
        assert work.steps.left_by([activity.id]) == []
        assert [*work.steps.of_follow_ups([follow_up.id])] == [follow_up.id]
        found = work.steps.of_follow_up(follow_up.id)
        assert found is not None
        assert (found.id, [one.id for one in work.steps.by_ids([step_id])]) == (step_id, [step_id])
        work.follow_ups.remove_all(work.follow_ups.of(activity.id))

    with database.read() as work:
        assert [(one.id, one.follow_up_id) for one in work.steps.left_by([activity.id])] == [(step_id, None)]


def test_the_groups_and_the_people_of_a_partnership_are_those_that_have_been_let_in(
    database: Database, home: int
) -> None:
    admitted = Admission.ADMITTED
    with database.write() as work:
        inside = add_chat(work, "telegram:-1", kind="group", partnership_id=home, admission=admitted).id
        add_chat(work, "telegram:-2", kind="group", partnership_id=home)
        add_chat(work, "telegram:-3", kind="group", admission=admitted)
        add_chat(work, "telegram:4", partnership_id=home, admission=admitted)
        people = [add_user(work, f"telegram:{number}", admission=admitted) for number in (5, 6, 7)]
        add_user(work, "telegram:8", admission=admitted)
        work.users.grant(people[0].id, home, Role.READER, "se")
        work.users.grant(people[1].id, home, Role.COORDINATOR, "vn")
        people[2].admission = Admission.REFUSED
        work.users.grant(people[2].id, home, Role.READER)

    with database.read() as work:
        assert [chat.id for chat in work.chats.groups(home)] == [inside]
        assert [user.id for user in work.users.people(home)] == [people[0].id, people[1].id]
        assert [user.id for user in work.users.people(home, Role.COORDINATOR)] == [people[1].id]
        assert [user.id for user in work.users.people(home, side="se")] == [people[0].id]
