"""A backup made while people talk, restored onto an empty machine: the talk goes on as if nothing had happened."""

from datetime import UTC, datetime
from pathlib import Path

from bot.backup import make_backup, restore_backup
from bot.bootstrap import Overrides, open_knowledge
from bot.config import Config
from knowledge.words import Question
from tests.conversations.talk import TelegramHouse
from tests.fakes.bot_api import BotApi

QUESTIONS = (
    Question("Vem bekostar deltagandet?", "sv"),
    Question("Who pays for taking part?", "en"),
    Question("ai tra chi phi tham gia trao doi", "vi"),
    Question("Vad kostar en biljett till Skansen?", "sv"),
)


def test_restored_assistant_answers_the_same_and_finishes_what_was_begun(
    config: Config, overrides: Overrides, api: BotApi, tmp_path: Path
) -> None:
    elsewhere = config.model_copy(update={"data_dir": tmp_path / "elsewhere"})
    with TelegramHouse(config, overrides, api).open() as house:
        rut = house.member("Rut", "sv")
        minh = house.member("Minh", "vi")
        rut.says("/timezone")
        rut.hears("Europe/Stockholm")
        api.fail("429", "sendMessage", times=100, retry_after=1)
        minh.says("/help")
        assert api.wait_for(lambda: api.refusals)
        make_backup(config, tmp_path / "b.zip", datetime.now(UTC))
    restore_backup(elsewhere, tmp_path / "b.zip", datetime.now(UTC))

    with open_knowledge(config, overrides) as before, open_knowledge(elsewhere, overrides) as after:
        for question in QUESTIONS:
            assert after.answer(question) == before.answer(question)
        assert after.library.documents() == before.library.documents()
        for document in before.library.documents():
            assert after.library.original(document.id) == before.library.original(document.id)

    api.faults.clear()
    with TelegramHouse(elsewhere, overrides, api).open() as house:
        minh.house = rut.house = minh.place.house = rut.place.house = house
        minh.hears("/documents")
        rut.says("Hanoi")
        rut.hears("Asia/Ho_Chi_Minh")
        rut.hears_nothing_more()
        minh.hears_nothing_more()
