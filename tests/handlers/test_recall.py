"""Questions about our own doings are told from others; entries about a topic from entries about another."""

from datetime import UTC, datetime

import pytest

from handlers.activities.asked_of_it import names_nothing
from handlers.activities.doings import asked
from handlers.activities.latest import asks_how_it_was
from handlers.activities.topics import names_of, score, topic_of
from handlers.activities.understanding import Reading
from handlers.register import Register
from knowledge.terms.glossary import shipped_glossary
from knowledge.words import Language
from storage import Organisation

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
SONG_CONG = Organisation(
    id=7, partnership_id=1, key="songcong-pc", sv="Song Congs folkkommitté", en="Song Cong People's Committee",
    vi="UBND Sông Công", aliases=["Song Cong PC"],
)  # fmt: skip
REGISTER = Register([SONG_CONG])


def wish(text: str, language: Language) -> tuple[str, int | None, bool] | None:
    found = asked(text, Reading(language, NOW, REGISTER), [])
    return (found.topic, found.query.organisation, found.latest) if found else None


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("När träffade vi Song Congs folkkommitté senast?", "sv", ("", 7, True)),
        ("What did we decide about the pilot plant?", "en", ("pilot plant", None, False)),
        ("When did we last meet Song Cong PC?", "en", ("", 7, True)),
        ("Chúng ta đã họp với UBND Sông Công khi nào?", "vi", ("", 7, False)),
        ("Vad bestämde vi om avloppet?", "sv", ("avloppet", None, False)),
        ("Vad beslutade vi på senaste mötet?", "sv", ("", None, True)),
        ("Vilka var med på förra mötet?", "sv", ("", None, True)),
        ("Who took part in the last meeting?", "en", ("", None, True)),
        ("Cuộc họp trước quyết định gì?", "vi", ("", None, True)),
        ("Ai dự cuộc họp trước?", "vi", ("", None, True)),
        ("När var mötet med folkkommittén i Song Cong?", "sv", ("", 7, False)),
        ("When was the meeting with Song Cong PC?", "en", ("", 7, False)),
        ("Bao giờ chúng ta gặp UBND Sông Công?", "vi", ("", 7, False)),
        ("Chúng ta gặp UBND Sông Công lần cuối khi nào?", "vi", ("", 7, True)),
        ("Ta đã thống nhất gì về rác thải y tế?", "vi", ("rác thải y tế", None, False)),
        ("Lần cuối chúng ta nói chuyện với UBND Sông Công là khi nào?", "vi", ("", 7, True)),
        ("Chúng ta đã bàn gì về ô nhiễm không khí?", "vi", ("ô nhiễm không khí", None, False)),
        ("Chúng ta đã trồng cây khi nào?", "vi", ("trồng cây", None, False)),
        ("Vad blev resultatet av mötet med folkkommittén i Song Cong?", "sv", ("", 7, False)),
        ("Bao giờ chúng ta gặp UBND Sông Công về bạo lực gia đình?", "vi", ("bạo lực gia đình", 7, False)),
        ("Chúng ta đã họp về thuế thu nhập khi nào?", "vi", ("thuế thu nhập", None, False)),
        ("hôm qua họp với ai ấy nhỉ", "vi", ("", None, False)),
        ("họp với UBND Sông Công hôm nào ấy nhỉ", "vi", ("", 7, False)),
    ],
)
def test_question_about_our_doings_is_read(
    text: str, language: Language, expected: tuple[str, int | None, bool]
) -> None:
    assert wish(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Vem bekostar deltagandet i utbytet?", "sv"),
        ("Vad är vår position i frågan om medborgardialog?", "sv"),
        ("What is our position on climate?", "en"),
        ("Who decides about new agreements?", "en"),
        ("Mục tiêu của hợp tác là gì?", "vi"),
        ("Hur mäter vi framsteg?", "sv"),
        ("När ska reningsverket stå klart?", "sv"),
        ("När är nästa möte med Song Congs folkkommitté?", "sv"),
        ("Khi nào chúng ta sẽ họp với UBND Sông Công?", "vi"),
    ],
)
def test_question_about_anything_else_is_left_to_the_documents(text: str, language: Language) -> None:
    assert wish(text, language) is None


ENTRY = ["Möte med Song Congs folkkommitté", "avloppsrening", "pilotanläggning vid floden"]


@pytest.mark.parametrize(
    ("topic", "language"),
    [("pilot plant", "en"), ("pilotanläggningen", "sv"), ("avlopp", "sv"), ("floden", "sv")],
)
def test_entry_is_about_what_it_says_in_any_language(topic: str, language: Language) -> None:
    assert score(topic_of(topic, language, shipped_glossary()), ENTRY, near=0.0) > 0


@pytest.mark.parametrize(
    ("topic", "language"),
    [("Norwegian ambassador", "en"), ("lönerna", "sv"), ("simhallen", "sv"), ("du lịch", "vi"), ("air quality", "en")],
)
def test_entry_is_not_about_what_it_does_not_say(topic: str, language: Language) -> None:
    assert score(topic_of(topic, language, shipped_glossary()), ENTRY, near=0.3) == 0


def test_what_can_only_be_said_in_one_language_is_not_missed_in_an_entry_in_another() -> None:
    topic = topic_of("kalaset av pilotanläggningen", "sv", shipped_glossary())
    said = ["Khánh thành công trình thí điểm"]
    assert score(topic, said, near=0.2, foreign=True) > 0 == score(topic, said, near=0.2)


def test_entry_that_does_not_say_a_name_is_about_somebody_else() -> None:
    glossary = shipped_glossary()
    topic, names = (of("Norges ambassad", "sv", glossary) for of in (topic_of, names_of))
    assert score(topic, ["Möte med Sveriges ambassad"], near=0.5, names=names) == 0


def test_words_of_one_language_are_not_taken_for_another_ones() -> None:
    topic = topic_of("the tram", "en", shipped_glossary())
    assert score(topic, ["Họp về trạm xử lý nước thải"], near=0.3) == 0  # "trạm" is a station
    assert score(topic, ["Training for teachers"], near=0.3) == 0  # no train
    assert score(topic, ["Möte om spårvagnar"], near=0.0, foreign=True) > 0


def test_glossary_and_everyday_matters_both_tell_what_a_thing_is_called() -> None:
    topic = topic_of("flooding", "en", shipped_glossary())
    assert score(topic, ["Đối thoại về ngập úng"], near=0.0, foreign=True) > 0


def test_meaning_alone_counts_only_when_it_is_very_near() -> None:
    topic = topic_of("luftkvalitet", "sv", shipped_glossary())
    assert score(topic, ["xyz"], near=0.5) > 0
    assert score(topic, ["xyz"], near=0.36) == 0


@pytest.mark.parametrize(
    ("topic", "language", "said"),
    [
        ("playground", "en", "Medborgardialog om lekparken i Ryd."),
        ("rò rỉ", "vi", "Möte om läckor."),
        ("bullerkarta", "sv", "Workshop on noise maps."),
        ("làn xe đạp", "vi", "Dialog om cykelbanor."),
    ],
)
def test_everyday_matter_is_found_in_another_language(topic: str, language: Language, said: str) -> None:
    things = topic_of(topic, language, shipped_glossary())
    assert score(things, [said], 0.15, foreign=True) > 0


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("Vad beslutade vi på senaste mötet?", True),
        ("When was the last meeting?", True),
        ("Ai dự cuộc họp trước?", True),
        ("Vem skulle göra vad efter senaste mötet?", False),
        ("What is still to be done after the last meeting?", False),
        ("Sau cuộc họp trước ai phải làm gì?", False),
    ],
)
def test_how_a_meeting_was_is_told_from_what_follows_from_it(text: str, meant: bool) -> None:
    assert asks_how_it_was(text) == meant


@pytest.mark.parametrize(
    ("text", "nothing"),
    [
        ("vad kostade mötet?", True),
        ("och vilka var med", True),
        ("what did we agree on", True),
        ("show it again", True),
        ("hết bao nhiêu tiền", True),
        ("nhung ai tham gia", True),
        ("vad kostade resan till Hanoi?", False),
        ("what did we agree about waste", False),
        ("ai trả tiền vé máy bay", False),
        ("mötet", False),
        ("tack", False),
    ],
)
def test_a_question_about_what_was_just_shown_names_nothing(text: str, nothing: bool) -> None:
    assert names_nothing(text) is nothing
