"""A chat model that reads a logged message too: it fills a gap, and is not asked where texts stay inside."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.bootstrap import Overrides
from bot.config import Config
from knowledge.models.noting import MessageNotes
from knowledge.words import Language
from storage import GroupTranslation, Role, TranslationMode
from tests.conversations.talk import TelegramHouse
from tests.conversations.test_translating import group
from tests.fakes.bot_api import BotApi

TEXT = "Vi sågs hos Tekniska verken den 12 november 2025, bra stämning, Kim räknade oss till nio."


class Notes:
    """Always notes nine people and ninety women."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def note(self, text: str, language: Language, now: datetime) -> MessageNotes | None:
        self.asked.append(text)
        return MessageNotes(total=9, women=90)


@pytest.fixture
def notes() -> Notes:
    return Notes()


@pytest.fixture
def house(config: Config, overrides: Overrides, api: BotApi, notes: Notes) -> Iterator[TelegramHouse]:
    with TelegramHouse(config, replace(overrides, notes=notes), api).open() as opened:
        yield opened


def test_a_number_that_the_message_states_is_filled_in_and_another_is_not(house: TelegramHouse, notes: Notes) -> None:
    anna = house.member("Anna", "sv", Role.CONTRIBUTOR)
    anna.says(f"/log {TEXT}")
    anna.hears("12 nov. 2025", "9 deltagare", without=("90",))
    assert notes.asked == [TEXT]


def test_a_group_that_keeps_its_texts_inside_is_read_by_the_grammar_alone(house: TelegramHouse, notes: Notes) -> None:
    anna = house.member("Anna", "sv", Role.COORDINATOR)
    place = group(house, anna)
    with house.services.store.write() as work:
        chat = work.chats.by_address("telegram:-500")
        assert chat is not None
        wish = GroupTranslation(chat_id=chat.id, mode=TranslationMode.OFF, chosen=True, outside=False)
        wish.changed_at = datetime.now(UTC)
        work.translations.set_group(wish)
    anna.says(f"/log {TEXT}", place)
    place.hears("12 nov. 2025")
    assert notes.asked == []
