"""Every total of a report equals what an independent SQL query finds, over generated records."""

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Date, bindparam, text

from handlers.reporting.gathering import Extent, gather
from reports.facts import ActivityKind
from reports.totals import attendance, by_currency, costs, counts, meetings, step_costs
from storage import Activity, Database, Plan, PlanStatus, StepContent, StepStatus, UnitOfWork
from storage.plans import Due, Party, StepCost
from tests.storage.samples import NOW, SIDES, add_organisation

FIRST, LAST = date(2026, 1, 1), date(2026, 12, 31)
numbers = st.none() | st.integers(0, 500)
amounts = st.decimals(min_value=Decimal("-99999999.99"), max_value=Decimal("99999999.99"), places=2)
records = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(list(ActivityKind)),
        "start_on": st.dates(date(2025, 12, 1), date(2027, 1, 31)),
        "audience": st.sampled_from(["shared", "se", "vn"]),
        "planned": st.booleans(),
        "deleted": st.booleans(),
        "participants": numbers,
        "women": numbers,
        "men": numbers,
        "others": numbers,
        "organisations": st.sets(st.integers(0, 3)),
        "goals": st.sets(st.integers(1, 17), max_size=3),
        "costs": st.lists(
            st.tuples(amounts, st.sampled_from(["SEK", "VND"]), st.none() | st.integers(0, 3)), max_size=3
        ),
    }
)


planned = st.fixed_dictionaries(
    {
        "cost": st.none() | st.decimals(min_value=0, max_value=Decimal("99999999.99"), places=2),
        "currency": st.sampled_from(["SEK", "VND"]),
        "payer": st.none() | st.sampled_from(["Borås stad", "Huế"]),
        "status": st.sampled_from(list(StepStatus)),
        "audience": st.sampled_from(["shared", "se", "vn"]),
        "due": st.none() | st.dates(date(2025, 6, 1), date(2027, 6, 30)),
    }
)


def plan(work: UnitOfWork, partnership: int, made: list[dict[str, Any]]) -> None:
    whole = work.plans.add(
        Plan(partnership_id=partnership, title="Plan", starts_on=date(2025, 6, 1), ends_on=date(2027, 6, 30),
             status=PlanStatus.ADOPTED, created_at=NOW)
    )  # fmt: skip
    contents = [
        StepContent(
            title="x", status=one["status"], audience=one["audience"], due=Due(one["due"]) if one["due"] else None,
            cost=None if one["cost"] is None
            else StepCost(one["cost"], one["currency"], Party(one["payer"]) if one["payer"] else None),
        )
        for one in made
    ]  # fmt: skip
    work.steps.add_all(whole, contents, None, NOW)


def fill(work: UnitOfWork, partnership: int, made: list[dict[str, object]]) -> None:
    ids = [add_organisation(work, partnership, f"o{number}").id for number in range(4)]
    for one in made:
        plain = {
            key: one[key]
            for key in ("kind", "start_on", "audience", "planned", "participants", "women", "men", "others")
        }
        activity = Activity(partnership_id=partnership, title="x", logged_at=NOW, **plain)
        activity.deleted_at = NOW if one["deleted"] else None
        activity.organisation_ids = [ids[number] for number in one["organisations"]]  # type: ignore[attr-defined]
        activity.goals = sorted(one["goals"])  # type: ignore[call-overload]
        activity.cost_lines = [
            {"amount": str(amount), "currency": currency, "organisation": None if payer is None else ids[payer]}
            for amount, currency, payer in one["costs"]  # type: ignore[attr-defined]
        ]
        work.activities.add(activity, ["x"])


CHOSEN = """
    a.partnership_id = :partnership AND a.deleted_at IS NULL AND a.audience IN ('shared', 'se')
    AND a.start_on BETWEEN :first AND :last AND NOT a.planned
"""


def ask(work: UnitOfWork, partnership: int, query: str) -> list[tuple[Any, ...]]:
    values = {"partnership": partnership, "first": FIRST, "last": LAST}
    days = (bindparam("first", type_=Date), bindparam("last", type_=Date))
    chosen = text(query.replace("CHOSEN", CHOSEN)).bindparams(*days)
    return [tuple(row) for row in work.session.execute(chosen, values)]


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(records, max_size=12), st.lists(planned, max_size=8))
def test_totals_equal_an_independent_query(
    database: Database, made: list[dict[str, object]], steps: list[dict[str, Any]]
) -> None:
    with database.write() as work:
        name = f"p{len(work.partnerships.all())}"
        partnership = work.partnerships.ensure(name, SIDES).id
        fill(work, partnership, made)
        plan(work, partnership, steps)
    with database.read() as work:
        extent = Extent(partnership, frozenset({"shared", "se"}), FIRST, LAST)
        facts = gather(work, extent, date(2026, 6, 1), "sv")
        happened = [entry for entry in facts.activities if not entry.planned]

        kinds = dict(ask(work, partnership, "SELECT a.kind, count(*) FROM activities a WHERE CHOSEN GROUP BY a.kind"))
        assert {key: int(f.value) for key, f in counts(happened, lambda entry: [entry.kind]).items()} == kinds

        goals = """
            SELECT g.goal, count(*) FROM activity_goals g JOIN activities a ON a.id = g.activity_id
            WHERE CHOSEN GROUP BY g.goal
        """
        assert {key: int(f.value) for key, f in counts(happened, lambda entry: entry.goals).items()} == dict(
            ask(work, partnership, goals)
        )

        people = """
            SELECT coalesce(sum(coalesce(a.participants,
                                         coalesce(a.women, 0) + coalesce(a.men, 0) + coalesce(a.others, 0))), 0),
                   coalesce(sum(a.women), 0), coalesce(sum(a.men), 0), coalesce(sum(a.others), 0)
            FROM activities a WHERE CHOSEN
        """
        found = attendance(happened)
        assert [(found.total, found.women, found.men, found.others)] == ask(work, partnership, people)

        cost = """
            SELECT c.organisation_id, c.currency, sum(c.amount) FROM activity_costs c
            JOIN activities a ON a.id = c.activity_id WHERE CHOSEN GROUP BY 1, 2
        """
        borne = {(row[0], row[1]): Decimal(str(row[2])) / 100 for row in ask(work, partnership, cost)}
        assert {key: figure.value for key, figure in costs(happened).items()} == borne
        for currency, figure in by_currency(costs(happened)).items():
            assert figure.value == sum(amount for key, amount in borne.items() if key[1] == currency)

        pairs = """
            SELECT l.organisation_id, r.organisation_id, count(*) FROM activity_organisations l
            JOIN activity_organisations r ON r.activity_id = l.activity_id AND l.organisation_id < r.organisation_id
            JOIN activities a ON a.id = l.activity_id WHERE CHOSEN GROUP BY 1, 2
        """
        stated = """
            SELECT coalesce(s.payer_name, ''), s.currency, sum(s.cost) FROM steps s JOIN plans p ON p.id = s.plan_id
            WHERE p.partnership_id = :partnership AND s.audience IN ('shared', 'se') AND s.status <> 'cancelled'
              AND s.cost IS NOT NULL AND (s.status <> 'done' OR s.due_on IS NULL OR s.due_on >= :first)
              AND :last = :last
            GROUP BY 1, 2
        """
        sums = {(row[0], row[1]): Decimal(str(row[2])) / 100 for row in ask(work, partnership, stated)}
        assert {key: figure.value for key, figure in step_costs(facts.steps).items()} == sums

        met = {(row[0], row[1]): row[2] for row in ask(work, partnership, pairs)}
        assert {pair: int(figure.value) for pair, figure in meetings(happened).items()} == met
