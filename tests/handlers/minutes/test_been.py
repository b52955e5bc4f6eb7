"""What tells of something that has been, without a command and in few words, and what only looks like it."""

from datetime import UTC, datetime

import pytest

from handlers.minutes import been
from handlers.minutes.draft import Draft
from handlers.minutes.reading import Parts, parts, read_parts
from handlers.minutes.register import Named
from knowledge.words import Language

FRIDAY = datetime(2026, 11, 27, 12, tzinfo=UTC)
REGISTER = [Named("sida", "Sida", "Sida", "Sida"), Named("liu", "Linköpings universitet", "LiU", "LiU")]


def read(language: Language, text: str) -> tuple[Parts, Draft]:
    found = parts(text, language, FRIDAY, REGISTER)
    return found, read_parts(found, REGISTER)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Vi träffade Sida igår"),
        ("sv", "igår var vi på LiU"),
        ("sv", "Hade möte med Sida i förmiddags"),
        ("sv", "Delegationen från Thai Nguyen var här i tisdags"),
        ("en", "Met Sida yesterday"),
        ("en", "12 students visited us on Tuesday"),
        ("en", "Lunch with the vice rector yesterday, he promised to send the agreement"),
        ("en", "I went to Song Cong last week"),
        ("vi", "hôm qua chúng tôi gặp Sida"),
        ("vi", "tuần trước có 12 học sinh sang thăm"),
        ("vi", "hom qua hop voi so giao duc 4 nguoi"),
        ("vi", "vừa họp xong về phân loại rác, 20 người, trong đó 12 nữ"),
        ("sv", "Utbildningen i måndags handlade om avfall"),
        ("en", "the conference last Tuesday drew 30 people"),
    ],
)
def test_few_words_tell_what_has_been(language: Language, text: str) -> None:
    assert been.tells(*read(language, text))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sv", "Möte med Sida på måndag"),
        ("sv", "Jag var sjuk igår"),
        ("sv", "Linköpings universitet"),
        ("sv", "jag är sjuk i dag, kan någon ta mötet"),
        ("sv", "jag undrar vem som var på mötet med Sida igår"),
        ("sv", "jag har varit på en konferens och vill lägga in det"),
        ("en", "We will meet Sida on Monday"),
        ("en", "please send me what Sida said yesterday"),
        ("en", "i went to the doctor yesterday"),
        ("en", "chart for last year"),
        ("vi", "chị Lan ơi, thứ Hai mang máy ảnh nhé"),
        ("vi", "cho tôi xem kế hoạch năm nay"),
        ("vi", "biểu đồ năm ngoái"),
        ("sv", "Utbildningen i måndags var jättebra"),
        ("en", "the conference last Tuesday was far too long"),
        ("vi", "Buổi tập huấn hôm qua vui quá"),
    ],
)
def test_what_is_to_come_is_wished_or_is_no_activity_tells_nothing(language: Language, text: str) -> None:
    assert not been.tells(*read(language, text))


@pytest.mark.parametrize(
    ("language", "text", "surely"),
    [
        ("sv", "igår var vi på LiU", True),
        ("sv", "Träffade Sida igår", True),
        ("en", "We met Sida yesterday", True),
        ("vi", "tuần trước có 12 học sinh sang thăm", True),
        ("sv", "besöket i måndags", False),
        ("en", "the visit that we entered yesterday", False),
        ("vi", "cuộc họp hôm qua", False),
    ],
)
def test_a_verb_or_a_number_makes_it_sure(language: Language, text: str, surely: bool) -> None:
    assert been.surely_tells(*read(language, text)) is surely


@pytest.mark.parametrize(
    ("language", "text", "may"),
    [
        ("sv", "Avstämning med Sida.", True),
        ("sv", "Broschyren om källsortering är tryckt, 500 ex, 18 400 kr", True),
        ("en", "Planned: delegation from Song Cong on 19 April, nine people", True),
        ("vi", "Gọi Zoom với Sida, xong.", True),
        ("en", "Sida", False),
        ("sv", "sopsortering", False),
        ("vi", "Đại học Linköping", False),
    ],
)
def test_what_may_tell_says_what_it_was_and_one_thing_more(language: Language, text: str, may: bool) -> None:
    assert been.may_tell(*read(language, text)) is may


def test_what_says_more_of_what_was_told_is_no_wish_and_no_mere_name() -> None:
    more: dict[Language, tuple[str, ...]] = {
        "sv": ("och så kom Björn Svensson från LiU oxå", "avfall pratade vi om mest", "vi ska skicka presentationen"),
        "en": ("oh and they promised to send a draft by mid January", "and Sida as well", "lunch cost 2,300 SEK"),
        "vi": ("à, bên họ hứa gửi dự thảo trước 15/1", "hai bên thống nhất làm thí điểm", "có cả Sida nữa"),
    }
    else_: dict[Language, tuple[str, ...]] = {
        "sv": ("skicka rapporten som word", "jag behöver hjälp", "Linköpings universitet", "planen"),
        "en": ("can you send me the report we discussed", "Linköping University", "the report as Word"),
        "vi": ("cho tôi xem kế hoạch", "kế hoạch hành động"),
    }
    missed = [text for language, texts in more.items() for text in texts if not been.goes_on(*read(language, text))]
    assert missed == []
    taken = [text for language, texts in else_.items() for text in texts if been.goes_on(*read(language, text))]
    assert taken == []


@pytest.mark.parametrize(
    ("language", "text", "planned"),
    [
        ("sv", "möte med Tekniska verken planerat 3 december 2027 om avlopp", True),
        ("en", "planned: training with LiU on 5 December 2027, 20 people", True),
        ("vi", "dự kiến họp với Đại học Linköping ngày 12/12/2027", True),
        ("sv", "möte med Tekniska verken i tisdags", False),
        ("en", "brief me for the meeting planned with LiU on 12 December 2027", False),
        ("en", "a meeting is planned", False),
        ("sv", "Möte med Sida planerat 3 december 2027, ge mig en genomgång", False),
        ("en", "planned meeting with LiU on 5 December 2027. Brief me", False),
    ],
)
def test_what_is_planned_is_said_at_the_beginning_with_its_day(language: Language, text: str, planned: bool) -> None:
    assert been.says_planned(*read(language, text)) is planned


@pytest.mark.parametrize(
    ("language", "text", "over"),
    [
        ("sv", "Berzelius hade videolektion i fredags, 24 elever", True),
        ("en", "yesterday's call with Minh", True),
        ("en", "a pilot plant, by 15 March", False),
        ("sv", "Karin skickar rapporten nästa vecka", False),
    ],
)
def test_what_is_to_be_noted_has_been_on_a_day_that_is_past(language: Language, text: str, over: bool) -> None:
    assert been.has_been(*read(language, text)) is over


@pytest.mark.parametrize(
    ("language", "text", "has"),
    [
        ("en", "we had a workshop with LiU today, 11 people", True),
        ("sv", "vi hade utbildning på LiU i dag", True),
        ("en", "a workshop with LiU today", False),
        ("en", "we order the books on 5 December", False),
    ],
)
def test_what_is_to_be_noted_has_been_today_where_a_verb_says_so(language: Language, text: str, has: bool) -> None:
    assert been.has_been(*read(language, text)) is has
