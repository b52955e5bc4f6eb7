"""The partnership's words: shipped once, changed by people, and what they changed taken back."""

from storage import Database, TermContent, TermState, UnitOfWork
from tests.storage.samples import DAY, NOW, SIDES, add_user

BOARD = {"sv": ["kommunstyrelsen"], "en": ["Municipal Executive Board"], "vi": ["Ban Chấp hành thành phố"]}
PLAN = {"sv": ["handlingsplan"], "en": ["action plan"], "vi": ["kế hoạch hành động"]}


def home(work: UnitOfWork) -> int:
    return work.partnerships.ensure("Borås – Huế", SIDES).id


def shipped(*rows: tuple[str, dict[str, list[str]]]) -> list[TermContent]:
    return [TermContent("term", forms, seed=seed) for seed, forms in rows]


def test_shipped_terms_come_in_once(database: Database) -> None:
    rows = shipped(("a", BOARD), ("b", PLAN))
    with database.write() as work:
        assert work.terms.seed(home(work), rows, NOW) == 2
    with database.write() as work:
        assert work.terms.seed(home(work), rows, NOW) == 0
        assert [term.forms["en"] for term in work.terms.all(home(work))] == [BOARD["en"], PLAN["en"]]


def test_a_shipped_term_that_was_deleted_or_edited_is_left_alone(database: Database) -> None:
    with database.write() as work:
        work.terms.seed(home(work), shipped(("a", BOARD), ("b", PLAN)), NOW)
        first, second = work.terms.all(home(work))
        work.terms.delete(first, None, NOW)
        work.terms.change(second, TermContent("term", PLAN | {"en": ["plan of action"]}), None, NOW)
    with database.write() as work:
        work.terms.seed(home(work), shipped(("a", BOARD), ("c", PLAN)), NOW)
        assert [term.forms["en"] for term in work.terms.all(home(work))] == [["plan of action"], ["action plan"]]


def test_a_shipped_term_that_is_no_longer_shipped_goes_unless_it_was_edited(database: Database) -> None:
    with database.write() as work:
        work.terms.seed(home(work), shipped(("a", BOARD), ("b", PLAN)), NOW)
        work.terms.seed(home(work), shipped(("b", PLAN)), NOW)
        assert [term.seed for term in work.terms.all(home(work))] == ["b"]


def test_every_change_shows_in_the_revision(database: Database) -> None:
    with database.write() as work:
        home_id, seen = home(work), set()
        seen.add(work.terms.revision(home_id))
        term = work.terms.add(home_id, TermContent("term", BOARD), None, NOW)
        seen.add(work.terms.revision(home_id))
        work.terms.change(term, TermContent("keep", BOARD), None, NOW)
        seen.add(work.terms.revision(home_id))
        work.terms.delete(term, None, NOW)
        seen.add(work.terms.revision(home_id))
        work.terms.undo(term, None, NOW)
        seen.add(work.terms.revision(home_id))
        idea = work.terms.add(home_id, TermContent("term", BOARD), None, NOW, TermState.SUGGESTED)
        seen.add(work.terms.revision(home_id))
        work.terms.refuse(idea)
        work.terms.add(home_id, TermContent("term", BOARD), None, NOW)
        seen.add(work.terms.revision(home_id))
        assert len(seen) == 7
        assert max(seen) == work.terms.revision(home_id), "it only grows"


def test_a_change_and_a_deletion_can_be_taken_back(database: Database) -> None:
    with database.write() as work:
        person = add_user(work).id
        term = work.terms.add(home(work), TermContent("term", BOARD, "official"), person, NOW)
        work.terms.change(term, TermContent("term", PLAN), person, NOW + DAY)
        assert work.terms.undo(term, person, NOW + DAY)
        assert (term.forms, term.note, term.version) == (BOARD, "official", 3)
        work.terms.delete(term, person, NOW + DAY)
        assert work.terms.all(home(work)) == []
        assert work.terms.undo(term, person, NOW + DAY)
        assert work.terms.all(home(work)) == [term]


def test_a_suggestion_counts_only_when_it_is_accepted(database: Database) -> None:
    with database.write() as work:
        term = work.terms.add(home(work), TermContent("term", BOARD), None, NOW)
        better = BOARD | {"vi": ["Ủy ban Thường vụ"]}
        idea = work.terms.add(home(work), TermContent("term", better), None, NOW, TermState.SUGGESTED, term.id)
        assert [entry.id for entry in work.terms.all(home(work))] == [term.id]
        assert work.terms.accept(idea, None, NOW) is term
        assert term.forms == better
        assert work.terms.all(home(work), TermState.SUGGESTED) == []
        fresh = work.terms.add(home(work), TermContent("term", PLAN), None, NOW, TermState.SUGGESTED)
        assert work.terms.accept(fresh, None, NOW) is fresh
        assert [entry.id for entry in work.terms.all(home(work))] == [term.id, fresh.id]


def test_a_suggestion_to_change_a_term_that_is_gone_becomes_a_new_one(database: Database) -> None:
    with database.write() as work:
        term = work.terms.add(home(work), TermContent("term", BOARD), None, NOW)
        idea = work.terms.add(home(work), TermContent("term", PLAN), None, NOW, TermState.SUGGESTED, term.id)
        work.terms.delete(term, None, NOW)
        assert work.terms.accept(idea, None, NOW) is idea
        assert work.terms.all(home(work)) == [idea]
