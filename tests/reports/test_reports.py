"""Reports as files: the same structure in three languages, pictures with words, and nothing that Word would refuse.

The outlines in golden/ are what each file holds; SAMVERKAN_WRITE_GOLDEN=1 writes them anew after a wanted change.
"""

import io
import os
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from random import Random

import pytest
from docx import Document

from knowledge.words import LANGUAGES
from reports.bilingual import side_by_side
from reports.charts.canvas import width_of
from reports.charts.network import strongest
from reports.contents.build import SECTIONS, build
from reports.contents.desk import Desk, spans
from reports.contents.direction import left
from reports.contents.sheets import sheets
from reports.contents.work import months_picture
from reports.document import Field, Grid, Labels, Picture, Report
from reports.facts import Facts, FollowUp, ReportKind
from reports.formats import Formats
from reports.tables import read_rows, write_csv, write_xlsx
from reports.word.writer import write_docx
from tests.reports.outline import docx_outline, xlsx_outline
from tests.reports.sample_facts import activity, sample
from tests.reports.words import words

NARROWER = 0.74  # than that of the pictures is the letter of the reports
GOLDEN = Path(__file__).with_name("golden")
LABELS = Labels("", "", "", "{page} {pages}")
EMPTY = replace(sample(), activities=(), follow_ups=(), steps=(), agreements=(), organisations={})


@cache
def report(kind: ReportKind, language: str) -> Report:
    return build(kind, sample(), words(language), Formats(language), "shared")


def agrees(name: str, lines: list[str]) -> None:
    path = GOLDEN / f"{name}.txt"
    text = "\n".join(lines) + "\n"
    if os.environ.get("SAMVERKAN_WRITE_GOLDEN"):
        path.write_text(text, "utf-8")
    assert text == path.read_text("utf-8")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ReportKind)
def test_document_holds_what_it_should(kind: ReportKind, language: str) -> None:
    agrees(f"{kind}-{language}", docx_outline(write_docx(report(kind, language))))


@pytest.mark.parametrize("language", LANGUAGES)
def test_workbook_holds_what_it_should(language: str) -> None:
    tables = sheets(ReportKind.FINAL, sample(), words(language), language)
    agrees(f"workbook-{language}", xlsx_outline(write_xlsx(tables)))


def test_two_languages_stand_side_by_side_with_one_numbering() -> None:
    both = side_by_side(report(ReportKind.ACTIVITY, "sv"), report(ReportKind.ACTIVITY, "vi"))
    lines = docx_outline(write_docx(both))
    agrees("activity-sv-vi", lines)
    assert "Heading 1: Vad som har gjorts / Các hoạt động đã thực hiện" in lines
    cells = [cell for block in both.blocks if isinstance(block, Grid) for row in block.rows for cell in row]
    assert any("\nBeslut / Quyết định: Pilotanläggning i Song Cong." in cell for cell in cells)


def test_file_keeps_the_order_of_the_format_and_tells_each_language_and_when_it_was_made() -> None:
    both = side_by_side(report(ReportKind.REVIEW, "sv"), report(ReportKind.REVIEW, "vi"))
    made = datetime(2026, 11, 27, 10, tzinfo=UTC)
    document = Document(io.BytesIO(write_docx(both, made)))
    assert document.core_properties.created == document.core_properties.modified == made
    frame = [child.tag.rpartition("}")[2] for child in document.styles["To be written"].element.pPr]
    assert [name for name in frame if name in {"pBdr", "shd", "spacing", "ind"}] == ["pBdr", "shd", "spacing", "ind"]
    beside = [table for table in document.tables if table._tbl.xpath(".//w:lang")]
    assert beside
    for table in beside:
        left, right = (cell._tc for cell in table.rows[0].cells)
        assert not left.xpath(".//w:lang")
        assert set(right.xpath(".//w:lang/@w:val")) == {"vi-VN"}


def test_rows_that_stand_together_in_two_languages_are_about_the_same() -> None:
    names = {entry.names["sv"]: entry.names["vi"] for entry in sample().organisations.values()}
    one, other = (report(ReportKind.FINAL, language) for language in ("sv", "vi"))
    pairs = [
        (row[0], twin[0])
        for left, right in zip(one.blocks, other.blocks, strict=True)
        if isinstance(left, Grid) and isinstance(right, Grid)
        for row, twin in zip(left.rows, right.rows, strict=True)
        if row[0] in names
    ]
    assert len(pairs) > 20
    assert all(names[left] == right for left, right in pairs)


def test_cells_in_two_languages_hold_both_only_where_they_differ() -> None:
    fields = tuple(Field(title, 1) for title in ("a", "b", "c"))
    rows = [("5 600 SEK", "Möten", "x" * 80)], [("5.600 SEK", "Cuộc họp", "y" * 80)]
    left, right = (Report("", "", (), (Grid("", fields, row),), LABELS, "sv", ()) for row in rows)
    (grid,) = side_by_side(left, right).blocks
    assert isinstance(grid, Grid)
    assert grid.rows == [("5 600 SEK", "Möten / Cuộc họp", f"{'x' * 80}\n{'y' * 80}")]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ReportKind)
def test_empty_sections_say_so(kind: ReportKind, language: str) -> None:
    empty = build(kind, EMPTY, words(language), Formats(language), "shared")
    lines = docx_outline(write_docx(empty))
    assert not any(line.startswith(("grid", "picture")) for line in lines)
    headings = [at for at, line in enumerate(lines) if line.startswith("Heading 1")]
    below = [lines[at + 1] for at in headings]
    assert all(line.startswith(("Nothing to report", "To be written", "Normal")) for line in below)


def test_csv_is_the_main_table() -> None:
    table = sheets(ReportKind.PLAN, sample(), words("sv"), "sv")[0]
    (raw,) = read_rows(write_csv(table), "plan.csv")
    assert len(raw.rows) == len(sample().steps)


def test_originals_of_translations_have_a_sheet_of_their_own() -> None:
    facts = replace(sample(), originals=(("S-1", "Skriv avtalet"),))
    assert [list(table.rows) for table in sheets(ReportKind.PLAN, facts, words("en"), "en")][-1] == [
        ("S-1", "Skriv avtalet")
    ]


def test_document_says_how_much_is_not_translated() -> None:
    told = build(ReportKind.PLAN, replace(sample(), untranslated=3), words("en"), Formats("en"), "shared")
    assert any("3 texts in other languages" in line for line in docx_outline(write_docx(told)))


def test_every_mark_in_the_text_is_accounted_for_in_the_appendix() -> None:
    document = Document(io.BytesIO(write_docx(report(ReportKind.FINAL, "en"))))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    grids = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
    traced = {row[0]: row[3] for row in grids if len(row) == 4 and re.fullmatch(r"R\d+", row[0])}
    named = re.findall(r"\[(R\d+(?:, R\d+)*)\]", text)
    named += [row[-1] for row in grids if re.fullmatch(r"R\d+(?:, R\d+)*", row[-1])]
    marks = {mark for several in named for mark in several.split(", ")}
    assert marks == traced.keys()
    happened = [entry.id for entry in sample().activities if not entry.planned]
    assert traced["R1"] == spans("A", happened)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ReportKind)
def test_no_word_above_a_column_is_broken(kind: ReportKind, language: str) -> None:
    paper = (21 - 2 * 2.2) / 2.54  # inches between the margins
    for grid in (block for block in report(kind, language).blocks if isinstance(block, Grid)):
        whole = sum(field.width for field in grid.fields)
        for field in grid.fields:
            room = paper * field.width / whole - 160 / 1440  # without the cell's own margins
            for word in field.title.split():
                assert NARROWER * width_of(word, 9, bold=True) <= room, (grid.caption, word)


def test_three_ids_in_a_row_are_written_as_a_span() -> None:
    assert spans("A", [1, 2, 3, 5, 7, 8]) == "A-1–A-3, A-5, A-7, A-8"
    assert spans("S", []) == ""


def test_texts_that_a_document_cannot_hold_do_no_harm() -> None:
    odd = "a\x00b\x0b <w:t>&amp; ￾ \ud7ff 😀 $x^2$ {page}"
    facts: Facts = sample(6, 3)
    facts = replace(facts, partnership=odd, activities=[replace(e, title=odd, outcome=odd) for e in facts.activities],
                    steps=[replace(step, title=odd, organisation=odd) for step in facts.steps])  # fmt: skip
    content = write_docx(build(ReportKind.REVIEW, facts, words("sv"), Formats("sv"), "all"))
    text = "\n".join(
        cell.text for table in Document(io.BytesIO(content)).tables for row in table.rows for cell in row.cells
    )
    assert "ab <w:t>&amp;" in text.replace("\x0b", "")


def test_every_picture_has_words_and_every_caption_a_number() -> None:
    content = write_docx(report(ReportKind.REVIEW, "vi"))
    xml = zipfile.ZipFile(io.BytesIO(content)).read("word/document.xml").decode()
    pictures = re.findall(r"<wp:docPr [^>]*>", xml)
    assert pictures
    assert all(re.search(r'descr="[^"]{20,}"', picture) for picture in pictures)
    assert xml.count("SEQ Figure") == len(pictures)
    assert xml.count("SEQ Table") == xml.count("<w:tbl>")


def test_men_who_were_not_stated_are_not_told_as_none() -> None:
    say = words("sv")
    told = say("report-picture-participation-alt", women=84, men=0, others=0, unknown=92, share="49 %")
    assert "84 kvinnor, och 92 där det inte är angivet" in told
    assert "män" not in told


def test_picture_of_women_and_men_tells_all_groups_that_it_shows() -> None:
    say = words("en")
    told = say("report-picture-participation-alt", women=8, men=7, others=2, unknown=3, share="47%")
    assert "8 women and 7 men altogether, 2 other, and 3 not stated" in told


def test_network_leaves_nobody_who_met_somebody_without_a_line() -> None:
    together = {(one, other): 5 for one in range(9) for other in range(one + 1, 9)} | {(0, 50): 1}
    drawn = strongest(together, 20)
    assert (0, 50) in drawn
    assert len(drawn) == 20


def test_open_follow_ups_stand_by_their_day_and_what_is_late_is_marked() -> None:
    days = {1: date(2026, 12, 24), 2: None, 3: date(2026, 10, 1)}
    facts = replace(
        sample(),
        today=date(2026, 11, 23),
        follow_ups=[FollowUp(key, 1, "Skicka", due=day) for key, day in days.items()],
    )
    desk = Desk(facts, words("en"), Formats("en"))
    grid = next(block for block in left(desk) if isinstance(block, Grid) and block.rows[0][0].startswith("F-"))
    assert [row[0] for row in grid.rows] == ["F-3", "F-1", "F-2"]
    assert [row[3] for row in grid.rows] == ["1 Oct 2026 (overdue)", "24 Dec 2026", "no date"]


def months_alt(*days: date, today: date = date(2026, 11, 23), last: date = date(2026, 12, 31)) -> Picture:
    entries = [activity(number, day, Random(1)) for number, day in enumerate(days, start=1)]
    facts = replace(sample(), activities=[replace(one, planned=False) for one in entries], today=today, last=last)
    return months_picture(Desk(facts, words("sv"), Formats("sv")))


def test_picture_tells_which_month_had_most_only_when_one_had() -> None:
    assert months_alt(date(2026, 3, 1), date(2026, 3, 9), date(2026, 5, 1)).alternative.endswith(
        "; flest under mars 2026."
    )
    assert months_alt(date(2026, 3, 1), date(2026, 5, 1)).alternative.endswith("över perioden.")


def test_picture_of_many_years_is_told_by_its_columns_and_ends_with_what_has_happened() -> None:
    quarters = months_alt(date(2026, 3, 1), date(2026, 3, 9), last=date(2027, 6, 30))
    assert quarters.caption == "Aktiviteter per månad och typ"  # 2025 and 2026: of 2027 nothing is drawn yet
    quarters = months_alt(date(2026, 3, 1), date(2026, 2, 9), today=date(2027, 2, 1), last=date(2027, 6, 30))
    assert quarters.caption == "Aktiviteter per kvartal och typ"
    assert quarters.alternative.endswith("; flest under 1:a kvartalet 2026.")


def test_no_line_ends_within_the_number_of_an_entry() -> None:
    grid = Grid("", (Field("Nr"), Field("Datum")), [("A-12, S-7", "2026-11-28")])
    made = write_docx(Report("", "", (), (grid,), LABELS, "sv", ()))
    xml = zipfile.ZipFile(io.BytesIO(made)).read("word/document.xml").decode()
    assert xml.count("noBreakHyphen") == 2
    assert Document(io.BytesIO(made)).tables[0].cell(1, 0).text == "A-12, S-7"


def test_contents_lead_to_every_heading_and_ask_nothing_when_the_file_is_opened() -> None:
    archive = zipfile.ZipFile(io.BytesIO(write_docx(report(ReportKind.FINAL, "sv"))))
    document = Document(io.BytesIO(write_docx(report(ReportKind.FINAL, "sv"))))
    headings = [p for p in document.paragraphs if p.style is not None and p.style.name in {"Heading 1", "Heading 2"}]
    entries = [p for p in document.paragraphs if p.style is not None and p.style.name.startswith("toc")]
    assert [entry.text.strip() for entry in entries] == [heading.text for heading in headings]
    for entry, heading in zip(entries, headings, strict=True):
        (bookmark,) = heading._p.xpath("./w:bookmarkStart/@w:name")
        assert entry._p.xpath("./w:hyperlink/@w:anchor") == [bookmark]
        assert f"PAGEREF {bookmark} " in "".join(entry._p.xpath(".//w:instrText/text()"))
    assert b"updateFields" not in archive.read("word/settings.xml")


def test_what_the_other_side_has_sent_back_is_marked_wherever_it_stands() -> None:
    entry = next(one for one in sample().activities if one.outcome and not one.planned)
    facts = replace(sample(), activities=[replace(entry, title="Möte om halterna", confirmation="returned")])
    made = build(ReportKind.FINAL, facts, words("sv"), Formats("sv"), "shared")
    document = Document(io.BytesIO(write_docx(made)))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert "Möte om halterna" not in cells
    assert cells.count("Möte om halterna (återsänd)") == 3  # the activities, the results, the appendix
    assert any("En aktivitet är återsänd" in paragraph.text for paragraph in document.paragraphs)
    table = sheets(ReportKind.FINAL, facts, words("sv"), "sv")[0]
    assert table.rows[0][-1] == "återsänd"


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not on this machine")
def test_every_kind_opens_in_libreoffice_and_becomes_pages(tmp_path: Path) -> None:
    for kind, language in zip(SECTIONS, ("sv", "en", "vi", "sv"), strict=True):
        (tmp_path / f"{kind}.docx").write_bytes(write_docx(report(kind, language)))
    (tmp_path / "book.xlsx").write_bytes(write_xlsx(sheets(ReportKind.FINAL, sample(), words("vi"), "vi")))
    files = sorted(str(path) for path in tmp_path.iterdir())
    home = f"-env:UserInstallation=file://{tmp_path}/home"
    command = ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), *files]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    for file in files:
        assert Path(file).with_suffix(".pdf").read_bytes().startswith(b"%PDF")


def test_a_whole_month_is_told_by_its_name() -> None:
    told = [Formats(code).period(date(2028, 2, 1), date(2028, 2, 29)) for code in LANGUAGES]
    assert sorted(told) == ["February 2028", "februari 2028", "tháng 2/2028"]
    assert Formats("en").period(date(2028, 2, 1), date(2028, 2, 28)) == "1 February 2028 – 28 February 2028"
