"""Agreements: who may see them, in which order, and the day on which the review of each begins."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage import Agreement, AgreementStatus, Database, UnitOfWork
from tests.storage.samples import NOW, SIDES


def add(work: UnitOfWork, partnership: int, title: str, **more: object) -> Agreement:
    fields = {"audience": "shared", "kind": "mou", "status": AgreementStatus.IN_FORCE, "parties": [], "documents": [],
              "notes": "", "lead_months": 9, "created_at": NOW, "changed_at": NOW}  # fmt: skip
    return work.agreements.add(Agreement(partnership_id=partnership, title=title, **(fields | more)))


def test_a_side_sees_its_own_and_shared_agreements_and_ended_ones_last(database: Database) -> None:
    with database.write() as work:
        partnership = work.partnerships.ensure("a", SIDES).id
        other = work.partnerships.ensure("b", SIDES).id
        add(work, partnership, "ended", status=AgreementStatus.ENDED, ends_on=date(2020, 1, 1))
        add(work, partnership, "no end")
        add(work, partnership, "late", ends_on=date(2030, 1, 1))
        add(work, partnership, "ours", audience="se", ends_on=date(2028, 1, 1))
        add(work, partnership, "theirs", audience="vn")
        add(work, partnership, "gone", deleted_at=NOW)
        add(work, other, "of others")
    with database.read() as work:
        seen = [one.title for one in work.agreements.of(partnership, frozenset({"shared", "se"}))]
        assert seen == ["ours", "late", "no end", "ended"]
        assert len(work.agreements.of(partnership, None)) == 5
        theirs = next(one.id for one in work.agreements.of(partnership, None) if one.title == "theirs")
        assert work.agreements.get(theirs, partnership, frozenset({"shared", "se"})) is None
        assert work.agreements.get(theirs, other, None) is None
    with database.write() as work:
        assert [one.title for one in work.agreements.awaiting_review()] == ["late", "ours"]


@pytest.mark.parametrize(
    ("ends", "months", "begins"),
    [
        (date(2027, 12, 31), 9, date(2027, 3, 31)),
        (date(2027, 11, 30), 9, date(2027, 2, 28)),
        (date(2028, 11, 30), 9, date(2028, 2, 29)),
        (date(2027, 5, 14), 0, date(2027, 5, 14)),
        (None, 9, None),
    ],
)
def test_review_begins_in_good_time(ends: date | None, months: int, begins: date | None) -> None:
    assert Agreement(ends_on=ends, lead_months=months).review_on == begins


@given(st.dates(), st.integers(0, 60))
def test_review_never_begins_after_the_end(ends: date, months: int) -> None:
    begins = Agreement(ends_on=ends, lead_months=months).review_on
    assert begins is not None
    assert begins <= ends
