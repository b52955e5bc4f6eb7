"""A card and its entry in English and Vietnamese: a restart, a large file, others' presses, the other side, a table.

The same in Swedish, each by itself, stands in test_log.py and test_activities.py.
"""

from typing import NamedTuple

import pytest

from bot.bootstrap import Overrides
from bot.config import Config
from storage import Role
from tests.conversations.talk import TelegramHouse
from tests.conversations.test_log import TALKS
from tests.fakes.bot_api import BotApi

TABLE = "id,sv,en,vi,kind\nteater,Teatern,The Theatre,Nhà hát,other\nbio,,B,B,other\nkiosk,Kiosken,K,K,shop\n"


class Words(NamedTuple):
    """What is said and pressed in a language."""

    new: str
    too_large: str
    save: str
    choose: str
    stale: str
    ask: str
    asked: str
    give_back: str
    why: str
    given_back: str
    told_back: str
    confirm: str
    thanks: str
    confirmed: str
    what: str
    bring_in: str
    wrong: tuple[str, ...]
    rest: str
    done: str


WORDS = {
    "en": Words(
        "New activity", "big.pdf was not taken", "Save", "Which language", "no longer valid", "Ask the other side",
        "coordinator to confirm A-1", "Return",
        "not right in A-1", "returned with your comment", "has returned A-1",
        "Confirm", "A-1 is confirmed", "Mai has confirmed A-1", "What should I do",
        "Import the table", ("2 things", "Row 3, sv", "Row 4, kind"), "Save the row that is right", "one new",
    ),
    "vi": Words(
        "Hoạt động mới", "Không nhận big.pdf", "Lưu", "ngôn ngữ nào", "không còn hiệu lực", "Nhờ bên kia",
        "bên kia xác nhận A-1", "Gửi trả lại",
        "chưa đúng trong A-1", "Đã gửi trả A-1", "đã gửi trả A-1",
        "Xác nhận", "A-1 đã được xác nhận", "Mai đã xác nhận A-1", "Tôi nên làm gì",
        "Nhập bảng này", ("2 chỗ", "Dòng 3, sv", "Dòng 4, kind"), "Lưu 1 dòng đúng", "1 tổ chức mới",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", WORDS)
def test_card_goes_all_the_way(config: Config, overrides: Overrides, api: BotApi, language: str) -> None:
    words, house = WORDS[language], TelegramHouse(config, overrides, api)

    with house.open():
        lan = house.member("Lan", language, Role.COORDINATOR, "linkoping")
        mai = house.member("Mai", language, Role.COORDINATOR, "thai-nguyen")
        lan.says(f"/log {TALKS[language][0]}")
        lan.hears(words.new)
        lan.sends_file("big.pdf", b"%PDF-1.7", 30 * 1024 * 1024)
        lan.hears(words.too_large, "30 MB", "20 MB")
    with house.open():
        save = lan.place.with_button(words.save).buttons[words.save]
        mai.says("/language")
        mai.hears(words.choose)
        mai.presses_on(api.events[mai.place.heard], save)
        mai.is_told(words.stale)
        lan.presses(words.save)
        lan.hears("A-1", TALKS[language][3])
        lan.presses(words.ask)
        lan.hears(words.asked)
        mai.hears("Lan", "A-1")
        mai.presses(words.give_back)
        mai.hears(words.why)
        mai.says("13, 14?")
        mai.hears(words.given_back)
        lan.hears("Mai", words.told_back, "13, 14?")
        lan.says("A-1")
        lan.hears("13, 14?")
        lan.presses(words.ask)
        lan.hears(words.asked)
        mai.hears("Lan", "A-1")
        mai.presses(words.confirm)
        mai.hears(words.thanks)
        lan.hears(words.confirmed)
        lan.sends_file("register.csv", TABLE.encode())
        lan.hears(words.what)
        lan.presses(words.bring_in)
        lan.hears(*words.wrong)
        lan.presses(words.rest)
        lan.hears(words.done)
