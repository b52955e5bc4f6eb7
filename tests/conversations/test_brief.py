"""/brief before a meeting, in three languages; and a position in any chat, for those who belong."""

import io
from datetime import UTC, date, datetime
from typing import Any

import pytest
from docx import Document

from handlers.services import Services
from storage import Activity, Agreement, AgreementStatus, FollowUp, Plan, PlanStatus, StepContent
from tests.conversations.talk import House, TelegramHouse, TelegramPerson

NOW = datetime.now(UTC)


def with_entries(services: Services) -> None:
    with services.store.write() as work:
        partnership = work.partnerships.all()[0].id
        plan = work.plans.add(Plan(partnership_id=partnership, title="Plan", starts_on=NOW.date(), ends_on=NOW.date(),
                                   status=PlanStatus.ADOPTED, created_at=NOW))  # fmt: skip
        for title, audience in (("Möte om avloppsrening", "shared"), ("Internt om avloppsrening", "linkoping")):
            entry = Activity(partnership_id=partnership, audience=audience, title=title, kind="meeting",
                             start_on=date(2026, 1, 19), logged_at=NOW, outcome="Pilotanläggning")  # fmt: skip
            work.activities.add(entry, [title])
            work.follow_ups.add(FollowUp(activity_id=entry.id, text=f"Underlag: {title}", due_on=date(2026, 12, 15)))
            work.steps.add(plan, StepContent(f"Boka {audience}", activities=(entry.id,), audience=audience), None, NOW)
        work.agreements.add(
            Agreement(partnership_id=partnership, audience="shared", title="Memorandum of Understanding",
                      status=AgreementStatus.IN_FORCE, parties=[], documents=[], notes="", lead_months=9,
                      kind="mou", created_at=NOW, changed_at=NOW)
        )  # fmt: skip


@pytest.mark.parametrize(
    ("language", "command", "heard"),
    [
        ("sv", "/infor avloppsrening", ("Avtal:", "Memorandum", "från A-1")),
        ("en", "/brief wastewater treatment", ("Agreement:", "avloppsrening", "from A-1")),
        ("vi", "/tomtat xử lý nước thải", ("Thỏa thuận:", "avloppsrening", "từ A-1")),
    ],
)
def test_brief_is_one_screen_in_the_readers_language(
    house: House, language: str, command: str, heard: tuple[str, ...]
) -> None:
    with_entries(house.services)
    rut = house.member("Rut", language)
    rut.says(command)
    text = rut.hears(
        "[1]", "A-1 Möte om avloppsrening", "Pilotanläggning", "S-1 Boka shared", *heard, without=("Internt", "S-2")
    )
    assert len(text) < 2_500
    rut.hears_nothing_more()


def test_brief_tells_decisions_where_no_result_is_noted_and_words_only_where_they_differ(house: House) -> None:
    with_entries(house.services)
    with house.services.store.write() as work:
        entry = work.activities.find(1)
        assert entry is not None
        entry.outcome, entry.decisions = "", ["Anläggningen byggs i Song Cong"]
    rut = house.member("Rut", "sv")
    rut.says("/brief avloppsrening")
    rut.hears("A-1 Möte om avloppsrening", "(Anläggningen byggs i Song Cong)", "Ord: avloppsrening")
    rut.says("/brief Tekniska verken")
    rut.hears("Tekniska verken: inför mötet", without=("Tekniska verken – Tekniska verken",))
    rut.hears_nothing_more()


def test_topic_is_asked_for_and_unknown_ones_are_told_honestly(house: House) -> None:
    rut = house.member("Rut", "sv")
    rut.says("/brief")
    rut.hears("Vilket ämne")
    rut.says("fotboll")
    rut.hears("Fotboll: inför mötet", "våra dokument säger inget", without=("[1]",))
    rut.says("/brief " + "ord " * 60)
    rut.hears("några få ord")
    rut.hears_nothing_more()


def test_brief_comes_as_a_document(telegram: TelegramHouse) -> None:
    with_entries(telegram.services)
    rut = telegram.member("Rut", "sv")
    rut.says("/brief ../avloppsrening")
    rut.hears("[1]")
    rut.presses("Word")
    rut.hears("som dokument")
    event = rut.place.next()
    assert event is not None
    assert event.content["document"]["file_name"] == "avloppsrening.docx"
    document = Document(io.BytesIO(telegram.api.files[event.content["document"]["file_id"]][1]))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert "Möte om avloppsrening" in cells
    assert not any("Internt" in cell for cell in cells)
    rut.hears_nothing_more()


def inline(telegram: TelegramHouse, person: TelegramPerson, text: str) -> dict[str, Any]:
    query = telegram.api.ask_inline(person.number, text)
    found = telegram.api.wait_for(
        lambda: next((e for e in list(telegram.api.events) if e.content.get("query") == query), None)
    )
    assert found is not None
    return dict(found.content)


def test_position_is_offered_in_any_chat(telegram: TelegramHouse) -> None:
    rut = telegram.member("Rut", "sv")
    answer = inline(telegram, rut, "medborgardialog")
    assert answer["results"]
    assert "edborgardialog" in answer["results"][0]["text"]
    assert "— " in answer["results"][0]["text"]
    assert "säger inget" in inline(telegram, rut, "fotboll")["text"]
    assert "ämne" in inline(telegram, rut, "a")["text"]


def test_stranger_is_offered_nothing(telegram: TelegramHouse) -> None:
    eva = telegram.stranger("Eva", "sv")
    answer = inline(telegram, eva, "medborgardialog")
    assert answer["results"] == []
    assert "släppts in" in answer["text"]
