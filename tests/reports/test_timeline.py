"""The timeline is a PNG of a telephone's width, split when it grows, and shows whatever people write in it."""

import io
import struct
import threading
import unicodedata
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from matplotlib.image import imread

from reports.charts.bars import lines_of
from reports.charts.canvas import FONT, drawable, fitted, width_of, wrapped
from reports.charts.gantt import height_of, words_of
from reports.charts.theme import PALETTES, Theme
from reports.charts.timeline import OVERDUE, PER_PICTURE, Labels, Row, Status, timeline
from reports.formats import short_due

TODAY = date(2026, 11, 23)
LABELS = Labels("Plan", "i dag", "utan datum", "Inga åtgärder", {key: key for key in (OVERDUE, *Status)})


def size(picture: bytes) -> tuple[int, int]:
    assert picture.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", picture[16:24])
    return width, height


def test_every_state_and_every_lack_of_dates_is_drawn() -> None:
    starts: list[date | None] = [None, date(2026, 9, 1)]
    dues: list[date | None] = [None, date(2026, 11, 12)]
    rows = [
        Row(f"S-{n} Cấp nước", start, due, state, due is not None, "Sở Tài nguyên")
        for n, (start, due, state) in enumerate((s, d, state) for s in starts for d in dues for state in Status)
    ]
    pictures = timeline(rows, LABELS, TODAY, "vi", Theme.DARK)
    assert len(pictures) == -(-len(rows) // PER_PICTURE)
    assert all(size(picture)[0] == 1080 for picture in pictures)
    assert all(max(size(picture)) <= 1800 for picture in pictures)


@pytest.mark.parametrize("theme", Theme)
@pytest.mark.parametrize("language", ["sv", "en", "vi"])
def test_empty_plan_is_a_picture_that_says_so(theme: Theme, language: str) -> None:
    (picture,) = timeline([], LABELS, TODAY, language, theme)
    assert size(picture)[1] < 600


def test_mark_at_the_edge_is_drawn_whole() -> None:
    rows = [Row("S-1 Prov", None, date(2026, 11, 30)), Row("S-2 Utbyte", None, date(2027, 3, 31), month=True)]
    (picture,) = timeline(rows, LABELS, TODAY, "sv", Theme.LIGHT)
    beyond = imread(io.BytesIO(picture))[150:-120, 1032:, :3]  # right of the axes
    assert beyond.min() < 0.5


def test_long_words_of_a_step_get_lines_of_their_own_and_keep_the_day() -> None:
    span = date(2026, 1, 1), date(2027, 3, 1)
    title = "S-3 Xây dựng quy chế phân loại rác thải sinh hoạt tại nguồn cho ba phường thí điểm trong năm 2026"
    sides = "Phòng Môi trường, Phát triển đô thị và Quản lý chất thải rắn sinh hoạt thành phố Sông Công"
    short = Row("S-1 Lärarutbyte", date(2026, 9, 1), date(2026, 12, 1), note="ICLD")
    long = Row(title, date(2026, 9, 1), date(2026, 12, 1), note=sides)
    assert words_of(short, LABELS, "vi", span) == (["S-1 Lärarutbyte"], [(0, "ICLD · 1/12/2026")])
    lines, ((at, note),) = words_of(long, LABELS, "vi", span)
    assert " ".join(lines) == title
    assert at == len(lines) == 2
    assert note.endswith("… · 1/12/2026")
    assert height_of(long, LABELS, "vi", span) > height_of(short, LABELS, "vi", span)


def test_pictures_of_long_steps_hold_fewer_of_them() -> None:
    rows = [Row(f"S-{n} " + "đào tạo giáo viên " * 7, None, date(2026, 12, 1), note="Sở " * 30) for n in range(12)]
    pictures = timeline(rows, LABELS, TODAY, "vi")
    assert len(pictures) == 2
    assert all(max(size(picture)) <= 1800 for picture in pictures)


@pytest.mark.parametrize(("count", "pictures"), [(12, 1), (13, 2), (25, 3), (36, 3)])
def test_pictures_are_as_few_as_the_steps_need(count: int, pictures: int) -> None:
    rows = [Row(f"S-{n}", None, date(2026, 12, 1)) for n in range(count)]
    assert len(timeline(rows, LABELS, TODAY, "sv")) == pictures


@settings(deadline=None, max_examples=25)
@given(st.text(max_size=300), st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(0, 4000))
def test_any_text_and_any_span_is_drawn(text: str, start: date, days: int) -> None:
    due = date.fromordinal(start.toordinal() + days)
    (picture,) = timeline([Row(text, start, due, note=text)], LABELS, TODAY, "sv")
    assert size(picture)[0] == 1080


def test_day_is_told_as_exactly_as_it_is_known_and_with_the_year_where_there_are_several() -> None:
    march = date(2027, 3, 31)
    told = [
        short_due(march, language, month=month, year=year)
        for language in ("sv", "en", "vi")
        for month in (False, True)
        for year in (False, True)
    ]
    assert told == [
        "31 mars", "31 mars 2027", "mars", "mars 2027",
        "31 Mar", "31 Mar 2027", "March", "Mar 2027",
        "31/3", "31/3/2027", "tháng 3", "T3/2027",
    ]  # fmt: skip


def test_long_texts_are_shortened_to_their_room_and_short_ones_are_not() -> None:
    long = "Đào tạo giáo viên về phân loại rác thải " * 9
    assert width_of(fitted(long, 12, 4.0), 12) <= 4.0
    assert fitted(long, 12, 4.0).endswith("…")
    assert fitted("Lärarutbyte", 12, 4.0) == "Lärarutbyte"


def test_names_that_are_alike_at_their_beginning_are_told_apart() -> None:
    begun = "Phòng Môi trường, Phát triển đô thị và Quản lý chất thải rắn sinh hoạt thành phố"
    one, other = (lines_of((f"{begun} {city}", 1.0, "370.000 SEK")) for city in ("Sông Công", "Phổ Yên"))
    assert one != other
    assert wrapped("một hai ba", 12, 0.01) == ["…", "…"]
    assert wrapped("", 12, 4.0) == [""]


def test_font_has_every_letter_of_the_three_languages() -> None:
    vowels = "aăâeêioôơuưy"
    marked = "".join(
        letter + tone for letter in vowels for tone in ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
    )
    letters = marked + marked.upper() + "đĐåäöÅÄÖéÉ–—…“”’„«»₫€✓"
    composed = unicodedata.normalize("NFC", letters)
    assert drawable(composed) == composed
    assert FONT == "DejaVu Sans"


def luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("theme", Theme)
def test_words_stand_out_from_their_ground(theme: Theme) -> None:
    palette = PALETTES[theme]
    for colour in (palette.text, palette.faint):
        light, dark = sorted((luminance(colour), luminance(palette.ground)), reverse=True)
        assert (light + 0.05) / (dark + 0.05) >= 4.5


def test_threads_draw_the_same_picture() -> None:
    rows = [Row("S-1 Lärarutbyte", date(2026, 9, 1), date(2026, 12, 1))]
    alone = timeline(rows, LABELS, TODAY, "sv")
    results: list[list[bytes]] = []
    threads = [threading.Thread(target=lambda: results.append(timeline(rows, LABELS, TODAY, "sv"))) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert results == [alone] * 6
