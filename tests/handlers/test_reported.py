"""What others say or want is no wish."""

import pytest

from handlers.reported import asks, is_past, is_reported


@pytest.mark.parametrize(
    "text",
    [
        'Eva skrev "ta bort mötet" till mig i går',
        "Min chef frågade om rapporten var klar",
        "Jag bad Lan översätta den",
        "Vb: kallelse till nämnden: visa handlingsplanen",
        "om vi bara hade haft en påminnelse",
        "She said “show me the plan” and left",
        "they asked whether the agreement was signed",
        "We told Minh to make the report",
        "if only I could translate it all",
        "Anh Nam nói “xóa bước đó đi” rồi mà",
        "sếp hỏi em lập kế hoạch chưa, em bảo rồi",
        "giá như mình có báo cáo đó",
        "In theory we could make a chart of it",
        "Back in 2014 we used to list every partner on a whiteboard",
        "Förra året gjorde vi ett diagram för hand, minns du det?",
        "Năm ngoái bọn tôi vẽ biểu đồ bằng tay, nhớ không",
        "Om vi hade råd skulle vi rita ett diagram till",
        "If we ever hire someone we could make more reports",
        "Nếu đủ người thì chắc sẽ làm thêm báo cáo",
        "Jag tänkte göra ett diagram i går men glömde det",
        "We were going to make a chart but nobody had the time",
        "Hôm kia định vẽ biểu đồ nhưng hết giờ",
        "På vårt förra jobb fick man skriva alla rapporter",
        "At my old job we had to make every chart by hand",
        "Ở cơ quan cũ tôi phải viết mọi báo cáo",
    ],
)
def test_what_others_say_is_reported(text: str) -> None:
    assert is_reported(text)


@pytest.mark.parametrize(
    "text",
    [
        "visa handlingsplanen",
        "förra året hade vi tre möten, gör ett diagram",
        "năm ngoái mình gặp những ai",
        'lägg till "boka tolk" i planen',
        "jag skulle vilja ha en rapport om det går",
        "kan du säga till Minh att mötet är flyttat",
        'show me the "wastewater" meetings',
        "if you can, make a report",
        "if the board agrees, could you make a report",
        "om du hinner skulle du kunna göra en rapport",
        "jag tänkte göra en rapport men kan inte, kan du göra den",
        "tell me if a step is late",
        "nếu được thì cho tôi xem kế hoạch",
        "giá trị hợp đồng",
        "Ghi lại buổi họp “Nước sạch nông thôn” hôm qua",
        "giúp em ghi “đặt phiên dịch” vào kế hoạch",
        "tìm “xử lý nước thải” ở Việt Nam",
        "chị xem giúp em kế hoạch",
    ],
)
def test_a_wish_is_not(text: str) -> None:
    assert not is_reported(text)


@pytest.mark.parametrize(
    ("text", "wants_answer"), [("Vad sa hon?", True), ("Vi ritade den för hand, minns du det?", False), ("Nej.", False)]
)
def test_whether_somebody_remembers_wants_no_answer(text: str, wants_answer: bool) -> None:
    assert asks(text) == wants_answer


@pytest.mark.parametrize(
    ("text", "past"),
    [
        ("Förr gjorde man diagram för hand", True),
        ("at my previous job every meeting got a report", True),
        ("hồi làm ở cơ quan cũ tuần nào cũng báo cáo", True),
        ("gör en rapport om förra året", False),
        ("a report of last year", False),
        ("báo cáo năm ngoái", False),
        ("visa vad vi bestämde på vårt förra möte", False),
        ("show what was decided at our last meeting", False),
        ("đổi ngày họp cũ", False),
    ],
)
def test_what_was_once_done_is_past(text: str, past: bool) -> None:
    assert is_past(text) is past
