"""Translations that are remembered, those of people before those of machines, and what groups wish."""

from dataclasses import replace
from datetime import timedelta

from storage import (
    Database,
    GroupTranslation,
    Original,
    StoredTranslation,
    TranslationCard,
    TranslationMode,
    UnitOfWork,
)
from tests.storage.samples import DAY, NOW, SIDES, add_chat, add_user


def original(work: UnitOfWork) -> Original:
    return Original(work.partnerships.ensure("Borås – Huế", SIDES).id, "hash", "sv", "vi")


def by_machine(work: UnitOfWork, asked: Original, glossary: str) -> StoredTranslation | None:
    kept = work.translations.every([asked])[asked]
    return next((row for row in kept if row.by_name is None and row.glossary == glossary), None)


def test_a_translation_is_found_by_its_original_pair_and_glossary(database: Database) -> None:
    with database.write() as work:
        asked = original(work)
        work.translations.keep(asked, ("deepl", None), "terms-1", {"text": "Xin chào"}, NOW)
        found = by_machine(work, asked, "terms-1")
        assert found is not None
        assert (found.text, found.provider) == ({"text": "Xin chào"}, "deepl")
        assert by_machine(work, asked, "terms-2") is None
        for other in (replace(asked, target="en"), replace(asked, source="en"), replace(asked, hash="other")):
            assert by_machine(work, other, "terms-1") is None


def test_a_newer_translation_takes_the_place_of_an_older_one(database: Database) -> None:
    with database.write() as work:
        asked = original(work)
        work.translations.keep(asked, ("google", None), "terms-1", {"text": "a"}, NOW)
        work.translations.keep(asked, ("deepl", None), "terms-2", {"text": "b"}, NOW)
        assert by_machine(work, asked, "terms-1") is None
        found = by_machine(work, asked, "terms-2")
        assert found is not None
        assert found.text == {"text": "b"}


def test_a_correction_stays_beside_the_machines_and_can_be_taken_back_by_its_author(database: Database) -> None:
    with database.write() as work:
        asked, anna, minh = original(work), add_user(work, "telegram:1").id, add_user(work, "telegram:2").id
        work.translations.correct(asked, "", {"text": "first"}, (anna, "Anna"), NOW)
        work.translations.correct(asked, "", {"text": "second"}, (minh, "Minh"), NOW)
        work.translations.keep(asked, ("google", None), "", {"text": "machine"}, NOW)
        found = work.translations.correction(asked)
        assert found is not None
        assert (found.text, found.by_name) == ({"text": "second"}, "Minh")
        assert not work.translations.take_back(asked, anna)
        assert work.translations.take_back(asked, minh)
        found = work.translations.correction(asked)
        assert found is not None
        assert found.by_name == "Anna"


def test_old_cards_and_old_machine_translations_are_forgotten(database: Database) -> None:
    with database.write() as work:
        asked, person, chat = original(work), add_user(work).id, add_chat(work).id
        card = TranslationCard(chat_id=chat, message_id="7", original={"text": "Hej"}, source="sv", created_at=NOW)
        number = work.translations.add_card(card).id
        work.translations.keep(asked, ("google", None), "", {"text": "a"}, NOW)
        work.translations.correct(asked, "", {"text": "b"}, (person, "Anna"), NOW)
    with database.write() as work:
        work.translations.prune(NOW + 10 * DAY, timedelta(days=14))
        found = work.translations.card_of(chat, "7")
        assert found is not None
        assert found.id == number
        work.translations.prune(NOW + 200 * DAY, timedelta(days=14))
        assert work.translations.card(number) is None
        assert by_machine(work, asked, "") is None
        assert work.translations.correction(asked) is not None


def test_a_group_keeps_its_wish(database: Database) -> None:
    with database.write() as work:
        chat = add_chat(work, kind="group").id
        assert work.translations.group(chat) is None
        for mode in (TranslationMode.AUTOMATIC, TranslationMode.ON_DEMAND):
            wish = GroupTranslation(chat_id=chat, mode=mode, languages=["sv", "vi"], changed_at=NOW)
            work.translations.set_group(wish)
    with database.read() as work:
        kept = work.translations.group(chat)
        assert kept is not None
        assert (kept.mode, kept.languages, kept.outside) == (TranslationMode.ON_DEMAND, ["sv", "vi"], True)
