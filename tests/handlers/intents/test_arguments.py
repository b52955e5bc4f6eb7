"""What a plain request says besides what it wants."""

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import cast

import pytest

from handlers.intents import arguments
from handlers.intents.arguments import Arguments
from handlers.intents.asking import asked_in_vietnamese, wording_asked
from handlers.talk import Talk
from knowledge.terms.glossary import shipped_glossary
from knowledge.words import Language

NOW = datetime(2026, 11, 27, 9, tzinfo=UTC)


def talk(text: str, language: Language) -> Talk:
    """As much of a talk as the arguments look at."""
    services = SimpleNamespace(
        clock=SimpleNamespace(now=lambda: NOW),
        translation=SimpleNamespace(book=SimpleNamespace(glossary=shipped_glossary)),
    )
    return cast(
        "Talk",
        SimpleNamespace(
            message=SimpleNamespace(text=text, replied_to=None),
            language=language,
            services=services,
            timezone="Europe/Stockholm",
        ),
    )


@pytest.mark.parametrize(
    ("read", "language", "text", "expected"),
    [
        (arguments.topic, "sv", "förbered mig inför mötet om avfall på torsdag", "avfall"),
        (arguments.topic, "sv", "jag ska träffa universitetet om avloppsfrågorna, kan du läsa på?", "avloppsfrågorna"),
        (arguments.topic, "en", "prepare me for the meeting on Thursday about biogas, please", "biogas"),
        (arguments.topic, "en", "brief me on school exchange", "school exchange"),
        (arguments.topic, "vi", "chuẩn bị cho tôi trước cuộc họp về rác thải vào thứ Năm", "rác thải"),
        (arguments.topic, "en", "prepare me for tomorrow", ""),
        (arguments.topic, "en", "brief me on wastewater for tomorrow's meeting", "wastewater"),
        (arguments.matter, "en", "brief me on wastewater for tomorrow's meeting", "wastewater 2026-11-28"),
        (arguments.matter, "sv", "förbered mig inför mötet om vattenrening imorgon", "vattenrening 2026-11-28"),
        (arguments.matter, "sv", "förbered mig inför mötet med LiU", "LiU"),
        (arguments.matter, "en", "prepare me for the meeting with Song Cong tomorrow", "Song Cong 2026-11-28"),
        (arguments.matter, "vi", "chuẩn bị cho tôi trước cuộc họp về rác thải vào thứ Năm", "rác thải 2026-12-03"),
        (arguments.term, "sv", "vad är den officiella översättningen av kommunstyrelsen", "kommunstyrelsen"),
        (arguments.term, "en", "what does folkkommitté mean in English?", "folkkommitté"),
        (arguments.term, "en", 'what do we call "folkmotion"?', "folkmotion"),
        (arguments.term, "sv", "lägg till ett ord i ordlistan", "add"),
        (arguments.term, "sv", "visa ordlistan", ""),
        (arguments.term, "vi", "bảng thuật ngữ có những gì", ""),
        (arguments.term, "vi", "đối thoại với người dân tiếng Thụy Điển là gì", "đối thoại với người dân"),
        (arguments.term, "vi", "từ nước thải trong tiếng Anh nói thế nào nhỉ", "nước thải"),
        (arguments.term, "vi", "xóa từ chuyển đổi số đi", "chuyển đổi số"),
        (arguments.term, "en", "what's the Vietnamese for action plan", "action plan"),
        (arguments.term, "sv", "det engelska ordet för avlopp?", "avlopp"),
        (arguments.term, "sv", "vad betyder nước thải", "nước thải"),
        (arguments.term, "sv", "lägg till ordet dagbok = diary = nhật ký", "add dagbok = diary = nhật ký"),
        (arguments.term, "sv", "ta bort ordet digitalisering", "digitalisering"),
        (arguments.term, "en", "add to the word list: hus = house = nhà", "add hus = house = nhà"),
        (arguments.matter, "en", "I'm meeting LiU at two, get me up to speed", "LiU"),
        (arguments.matter, "sv", "Jag ska träffa LiU i morgon, ge mig lite att läsa", "LiU 2026-11-28"),
        (arguments.topic, "vi", "Mai tôi gặp Tekniska verken, tóm tắt giúp những gì cần biết", "Tekniska verken"),
        (arguments.language, "sv", "prata engelska med mig", "engelska"),
        (arguments.language, "sv", "prata engleska med mig", "engelska"),
        (arguments.text_to_translate, "en", "i need this in vietnamse", "vietnamese: "),
        (arguments.text_to_translate, "sv", "på engleska: Vi ses", "engelska: Vi ses"),
        (arguments.term, "vi", "nước thải tiếng thuỵ điển là gì", "nước thải"),
        (arguments.term, "vi", "tiếng Việt của kommunstyrelsen là gì", "kommunstyrelsen"),
        (arguments.term, "vi", "kommunfullmäktige dịch ra sao", "kommunfullmäktige"),
        (arguments.whole, "vi", "xem hđ t10", "xem hoạt động tháng 10"),
        (arguments.language, "en", "my Swedish is poor, English please", "english"),
        (arguments.language, "vi", "anh nói tiếng Thụy Điển được không", "tieng thuy dien"),
        (arguments.language, "sv", "byt språk", ""),
        (arguments.place, "sv", "jag är i Vietnam nu", "vietnam"),
        (arguments.working_hours, "sv", "jag jobbar mellan 7 och 16", "7-16"),
        (arguments.working_hours, "vi", "tôi làm việc từ 7:30 giờ đến 16 giờ", "7:30-16"),
        (arguments.working_hours, "vi", "tôi làm việc từ 8 giờ đến 16 giờ 30", "8-16:30"),
        (arguments.working_hours, "vi", "tôi làm việc 7h30 đến 16h", "7:30-16"),
        (arguments.working_hours, "en", "change my working hours", ""),
        (arguments.working_hours, "sv", "jag är upptagen mellan 12 och 13.30", ""),
        (arguments.working_hours, "en", "I work from 10 to 14 today", ""),
        (arguments.working_hours, "vi", "tôi bận từ 12 giờ đến 13 giờ 30", ""),
        (arguments.step, "sv", "ny åtgärd: boka lokal, Eva, mars", "boka lokal, Eva, mars"),
        (arguments.step, "en", "I want to add a step", "new step"),
    ],
)
def test_what_is_said_behind_the_command(read: Arguments, language: Language, text: str, expected: str) -> None:
    assert read(talk(text, language)) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("sv", "översätt till vietnamesiska: Vi ses på fredag", "vietnamesiska: Vi ses på fredag"),
        ("sv", "kan du översätta det här till engelska", "till engelska"),
        ("sv", "hur säger man god morgon på vietnamesiska", "vietnamesiska: god morgon"),
        ("en", 'Translate "good morning" into Vietnamese', "vietnamese: good morning"),
        ("en", "Can you translate this to Swedish for me: We will be late", "swedish: We will be late"),
        ("en", "translate into Vietnamese We will send the report", "into Vietnamese We will send the report"),
        ("vi", "dịch câu này sang tiếng Thụy Điển: Hẹn gặp lại", "tieng thuy dien: Hẹn gặp lại"),
        ("vi", "Dịch giúp tôi đoạn này", ""),
        ("sv", "översätt meddelandet ovan till engelska, tack", "till engelska, tack"),
        ("en", "I need a text in Vietnamese", "vietnamese: "),
    ],
)
def test_text_to_translate_and_its_language(language: Language, text: str, expected: str) -> None:
    assert arguments.text_to_translate(talk(text, language)) == expected


@pytest.mark.parametrize(
    ("text", "handed"),
    [
        ("översätt till vietnamesiska: Kommunstyrelsen har godkänt studiebesöket i maj.", True),
        ("På engelska: Vi hade möte i går med Tekniska verken", True),
        ("In Swedish please: We met Song Cong yesterday, 12 people came", True),
        ("nhờ bạn dịch câu này sang tiếng Thụy Điển: Hôm qua chúng tôi họp với sở giáo dục", True),
        ("Anh: hôm qua chúng tôi họp với Tekniska verken", False),  # who speaks, or the older brother
        ("Engelska lärare träffade oss i går: 12 deltagare", False),
        ("Möte på engelska: 12 deltagare i går", False),
        ("På engelska:", False),
        ("i need this in vietnamese pls: The room has changed", True),
        ("Jag vill ha det här på svenska: Chúng tôi đến muộn", True),
    ],
)
def test_a_text_that_is_handed_over_is_told_from_what_is_told(text: str, handed: bool) -> None:
    assert arguments.hands_over(text) == handed


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ('What would "Vi återkommer med förslag" be in English?', True),
        ('cách nói "hôm qua họp với trường" bằng tiếng Anh', True),
        ('Vad heter "medborgardialog" på vietnamesiska?', False),  # the glossary's to tell
        ('Hon läste "Vi ses i morgon" på engelska', False),
    ],
)
def test_a_quoted_sentence_is_asked_for_in_another_language(text: str, asked: bool) -> None:
    assert arguments.quotes_for_translation(talk(text, "sv")) == asked


def test_a_long_text_asks_for_no_wording() -> None:
    asks = "tieng anh la gi"
    assert wording_asked(f"quan he doi tac {asks}") is not None
    assert asked_in_vietnamese(f"quan he doi tac {asks}") is not None
    long = f"quan he{' ' * 4000}{asks}"
    assert wording_asked(long) is None
    assert asked_in_vietnamese(long) is None
