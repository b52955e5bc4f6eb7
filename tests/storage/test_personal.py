"""What the tables hold about a person is handed out and taken away; where it stays, it says here why."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from sqlalchemy import JSON, Column, Integer, String, Table, delete, insert, select
from sqlalchemy.orm import Session

from storage import Activity, ActivityChange, ActivityDraft, Database, FollowUp, Invitation, PlanCard, Role, UnitOfWork
from storage.activities.words import SearchWord
from storage.database import Base
from storage.follow_ups import NOBODY
from storage.users import User
from tests.storage.rows import value_for
from tests.storage.samples import NOW, SIDES, add_activity, add_chat, add_user

# Longer than any code or key, so that it fits only where words of people stand.
NAME = "Rut-Maria Elisabet Persson-Lindholm Nordenström Ekbladh af Viskafors"
NAMED = {"owners": [[NAME, 1]], "said": [{"text": NAME}]}

NOT_OF_PEOPLE = {
    "activity_costs": "a part of an activity",
    "activity_goals": "a part of an activity",
    "activity_organisations": "a part of an activity",
    "activity_searches": "what was looked for, not by whom; gone after 90 days",
    "activity_vectors": "computed from an activity",
    "activity_words": "a part of an activity",
    "deliveries": "goes with its reminder",
    "incoming_updates": "emptied as soon as the update is handled",
    "organisations": "no people",
    "outgoing_files": "goes with its message",
    "partnerships": "no people",
    "plan_news": "numbers of changes",
    "search_words": "looked through for the name",
    "step_activities": "a part of a step",
    "waiting_messages": "goes with its message",
    "wanted_translations": "sentences of records, until they are translated",
    "written_texts": "hashes of sentences of records",
}
# The official record in people's own words, which stays; and numbers of records.
STAYS = {
    *("activities.title", "activities.place", "activities.topics", "activities.outcome", "activities.decisions"),
    *("activities.confirmation_comment", "activities.words"),
    *("activity_files.name", "activity_files.media_type", "activity_files.caption", "activity_files.album"),
    *("agreements.title", "agreements.parties", "agreements.documents", "agreements.notes"),
    *("audit_entries.target", "audit_entries.details"),  # of which handlers/audit.py says that no names belong there
    "follow_ups.text",
    *("glossary_terms.forms", "glossary_terms.note", "glossary_terms.earlier"),
    *("plans.title", "plans.remind_days"),
    *("steps.title", "steps.organisation_name", "steps.payer_name", "steps.goals", "steps.notes", "steps.uid"),
    *("step_changes.before", "step_changes.after"),  # but for the people responsible, who are looked for
    "translations.text",  # a correction
}


def test_every_table_holds_data_of_people_or_says_why_not() -> None:
    reached = {table.name for table in Base.metadata.sorted_tables if _people(table)}
    by_address = {"users", "chats", "outgoing_messages"}
    others = {table.name for table in Base.metadata.sorted_tables} - reached - by_address
    assert others == set(NOT_OF_PEOPLE)


def test_in_no_row_that_was_somebodys_a_name_is_left_but_in_words_of_the_record(database: Database) -> None:
    with database.write() as work:
        for table in Base.metadata.sorted_tables:
            work.session.execute(insert(table).values({one.name: _value(one) for one in table.columns}))
        work.session.execute(delete(Base.metadata.tables["search_words"]))
        rut = work.users.get(1)
        assert rut is not None
        rut.name = NAME
        told = work.personal.everything(rut, lambda _: None)
        assert set(told) == {table.name for table in Base.metadata.sorted_tables} - set(NOT_OF_PEOPLE)
        work.personal.forget(rut)
    with database.read() as work:
        assert set(_left(work.session)) == STAYS


def _people(table: Table) -> list[Column[Any]]:
    return [one for one in table.columns if any(key.column.table.name == "users" for key in one.foreign_keys)]


def _value(column: Column[Any]) -> Any:
    address = {"users.address", "chats.address", "outgoing_messages.chat"}
    if f"{column.table.name}.{column.name}" in address:
        return "telegram:1"
    if (column.foreign_keys or column.primary_key) and isinstance(column.type, Integer):
        return 1
    if isinstance(column.type, JSON):
        return NAMED
    return NAME[: column.type.length] if isinstance(column.type, String) else value_for(column.type, 1)


def _left(session: Session) -> Iterator[str]:
    """Where the name still stands in rows of tables that refer to people, or a reference to somebody."""
    for table in Base.metadata.sorted_tables:
        if table.name in NOT_OF_PEOPLE:
            continue
        for row in session.execute(select(table)).mappings():
            yield from (f"{table.name}.{key}" for key, value in row.items() if NAME in repr(value))
            yield from (f"{table.name}.{one.name}" for one in _people(table) if row[one.name] is not None)


def _house(work: UnitOfWork) -> tuple[User, User, int]:
    rut, anna = add_user(work, name=NAME), add_user(work, "telegram:2", name="Anna")
    return rut, anna, work.partnerships.ensure("Borås – Huế", SIDES).id


def test_cards_of_others_do_not_name_the_person_any_more(database: Database) -> None:
    with database.write() as work:
        rut, anna, home = _house(work)
        rut_id, anna_id, chat = rut.id, anna.id, add_chat(work, "telegram:2")
        owners = {"steps": [{"owners": [[NAME, rut_id], ["Anna", anna_id]], "organisation": ["Kommunen", rut_id]}]}
        mine = {"chat_id": chat.id, "user_id": anna_id, "partnership_id": home, "created_at": NOW}
        work.plan_cards.add(PlanCard(kind="table", content=owners, **mine))
        fields = {"follow_ups": [{"text": "Ringa", "person": NAME}]}
        work.drafts.add(ActivityDraft(language="sv", fields=fields, changed_at=NOW, **mine))
        work.personal.forget(rut)
    with database.read() as work:
        (card,) = work.session.scalars(select(PlanCard))
        (draft,) = work.session.scalars(select(ActivityDraft))
        (step,) = card.content["steps"]
        assert step == {"owners": [[NOBODY, None], ["Anna", anna_id]], "organisation": ["Kommunen", rut_id]}
        assert draft.fields == {"follow_ups": [{"text": "Ringa", "person": NOBODY}]}


def test_an_invitation_that_somebody_came_in_with_goes_with_them(database: Database) -> None:
    with database.write() as work:
        rut, anna, home = _house(work)
        used = Invitation(code_hash="1", partnership_id=home, role=Role.READER, made_by=anna.id, made_at=NOW)
        used.expires_at = used.used_at = NOW
        used.used_by = rut.id
        work.invitations.add(used)
        work.personal.forget(rut)
    with database.read() as work:
        assert work.broken_rules() == []
        assert work.session.scalars(select(Invitation)).all() == []


def test_words_of_a_name_that_no_activity_has_any_more_are_forgotten(database: Database) -> None:
    with database.write() as work:
        rut, _, home = _house(work)
        entry = add_activity(work, home, "Elisabet ringer")
        work.activities.index_all({entry.id: [entry.title, NAME]})
        work.activities.index_all({entry.id: [entry.title]})
        work.personal.forget(rut)
    with database.read() as work:
        words = set(work.session.scalars(select(SearchWord.word)))
        assert {"elisabet", "ringer"} < words
        assert not {"rut", "persson", "lindholm", "viskafors"} & words


def test_of_the_history_only_what_may_be_seen_now_is_handed_out(database: Database) -> None:
    with database.write() as work:
        rut, _, home = _house(work)
        for audience in ("se", "vn"):
            entry = add_activity(work, home, f"Möte {audience}", audience=audience)
            change = ActivityChange(field="outcome", before="", after=f"words of {audience}")
            work.activities.note(change, entry.id, rut.id, NOW)
            work.session.add(FollowUp(activity_id=entry.id, text="Ringa", user_id=rut.id, due_on=date(2026, 12, 1)))
    with database.read() as work:
        told = work.personal.everything(rut, lambda _: frozenset({"shared", "se"}))
        assert [row.get("after") for row in told["activity_changes"]] == ["words of se", None]
        assert [row.get("text") for row in told["follow_ups"]] == ["Ringa", None]
        assert work.session.query(Activity).count() == 2
