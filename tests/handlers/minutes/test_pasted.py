"""Tables and mails that were pasted into a message."""

from datetime import UTC, date, datetime

import pytest

from handlers.minutes import Draft, read
from handlers.minutes.message import Language
from handlers.minutes.pasted import unpasted
from handlers.minutes.teencode import spelt_out
from tests.handlers.minutes.test_phrases import REGISTER

NOW = datetime(2027, 3, 17, 9, tzinfo=UTC)


def _read(text: str, language: Language) -> Draft:
    return read(text, language, NOW, REGISTER)


def _people(draft: Draft) -> tuple[int | None, int | None]:
    return draft.participants.total, draft.participants.women


def test_a_table_of_one_row_is_read_by_its_heads() -> None:
    tabs = "Datum\tAktivitet\tAntal\tKvinnor\n2027-03-03\tStudiebesök, Song Cong URENCO\t9\t4"
    bars = (
        "| Date | Activity | Participants | Women |\n|---|---|---|---|\n| 2027-03-05 | Training on compost | 34 | 30 |"
    )
    assert _people(_read(tabs, "sv")) == (9, 4)
    assert _read(tabs, "sv").title == "Studiebesök, Song Cong URENCO"
    assert _people(_read(bars, "en")) == (34, 30)
    assert _read(bars, "en").start == date(2027, 3, 5)


def test_a_table_of_several_rows_is_left_as_it_is() -> None:
    table = "Datum;Antal\n2027-03-03;9\n2027-03-04;8"
    assert unpasted(table) == table


@pytest.mark.parametrize(
    "head",
    [
        "Från: Per Lund <per@example.org>\nDatum: 12 mars 2027\nÄmne: Anteckningar",
        "---------- Forwarded message ---------\nFrom: Eva <eva@example.org>\nDate: Mon, Mar 15, 2027 at 4:12 PM",
        "-----Tin nhắn chuyển tiếp-----\nTừ: Lê Hồng Hải\nNgày: 15/3/2027\nChủ đề: Kết quả",
    ],
)
def test_the_day_of_a_forwarded_mail_is_not_that_of_the_activity(head: str) -> None:
    draft = _read(f"{head}\n\nMöte med LiU den 10 mars, 5 personer.", "sv")
    assert (draft.start, draft.place) == (date(2027, 3, 10), None)


def test_lines_of_minutes_are_no_head_of_a_mail() -> None:
    minutes = "Datum: 12 mars\nFrån: LiU, DONRE\nAntal: 8"
    assert unpasted(minutes) == minutes


def test_weekdays_in_a_hurry_are_spelt_out_as_the_author_writes() -> None:
    assert spelt_out("Họp t3 tuần trc với lớp T5") == "Họp thứ 3 tuần trước với lớp T5"
    assert spelt_out("hop toi t5 tuan trc") == "hop toi thu 5 tuan truoc"
