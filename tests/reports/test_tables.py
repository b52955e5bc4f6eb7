"""Tables go out as CSV and XLSX and come back the same; what people's programs write is read, or refused in words."""

import io
import re
import zipfile
from datetime import date
from decimal import Decimal
from unicodedata import normalize

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from knowledge.words import LANGUAGES
from reports.tables import (
    Cell,
    Column,
    Kind,
    Money,
    Problem,
    Table,
    TableError,
    TableTrouble,
    parse,
    read_rows,
    separator_of,
    write_csv,
    write_xlsx,
)
from reports.unseen import seen

COLUMNS = (
    Column("title", "Rubrik", required=True, aliases=("Title", "Tiêu đề")),
    Column("women", "Kvinnor", Kind.INTEGER, total=True),
    Column("hours", "Timmar", Kind.DECIMAL, total=True),
    Column("day", "Dag", Kind.DATE),
    Column("cost", "Kostnad", Kind.MONEY, total=True, unit="Valuta"),
)
TROUBLESOME = (
    "=1+1",
    "+46 13",
    "-",
    "@SUM(A1)",
    "'=1",
    "''",
    "\ttab",
    "Σ summa",
    "_x0041_",
    "a;=1",
    "a; '=1\r\n+1",
    "to do:\n- find a room\n- 1|2!A0",
    'say "hi"; ok, fine',
)

texts = st.one_of(st.sampled_from(TROUBLESOME), st.text(st.characters(codec="utf-8"), max_size=30)).map(
    lambda text: normalize("NFC", seen(text)).strip()
)
filled = texts.map(lambda text: normalize("NFC", f"{text}.").strip())
decimals = st.decimals(min_value=-(10**9), max_value=10**9, places=2)
rows = st.tuples(
    filled,
    st.none() | st.integers(-(10**12), 10**12),
    st.none() | decimals | st.decimals(min_value=0, max_value=100, places=3),
    st.none() | st.dates(date(1850, 1, 1), date(2100, 1, 1)),
    st.none() | st.builds(Money, decimals, st.sampled_from(["SEK", "VND", "EUR"])),
)


def read_back(content: bytes, name: str) -> list[tuple[Cell, ...]]:
    (raw,) = read_rows(content, name)
    parsing = parse(raw, COLUMNS)
    assert parsing.errors == ()
    assert parsing.unknown == ()
    return [tuple(row.values[column.key] for column in COLUMNS) for row in parsing.rows]


@settings(deadline=None, max_examples=150)
@given(st.lists(rows, max_size=6), st.sampled_from([",", ";", "\t"]))
def test_csv_comes_back_as_it_went_out(content: list[tuple[Cell, ...]], separator: str) -> None:
    assert read_back(write_csv(Table("t", COLUMNS, content), separator), "t.csv") == content


def test_csv_is_a_table_for_the_spreadsheets_of_its_language() -> None:
    table = Table("t", [Column("a", "A"), Column("b", "B", Kind.DECIMAL)], [("x", Decimal("1.5"))])
    made = {code: write_csv(table, separator_of(code)).decode("utf-8-sig").splitlines()[1] for code in LANGUAGES}
    assert made == {"sv": "x;1,5", "en": "x,1.5", "vi": "x;1,5"}


@settings(deadline=None, max_examples=60)
@given(st.lists(rows, max_size=6))
def test_xlsx_comes_back_as_it_went_out(content: list[tuple[Cell, ...]]) -> None:
    assert read_back(write_xlsx([Table("t", COLUMNS, content)]), "t.xlsx") == content


@pytest.mark.parametrize("text", ["=cmd|' /C calc'!A0", "+1", "-1+1", "@SUM(1)", "\t=1", "＝1"])
def test_no_program_finds_a_formula_in_what_people_wrote(text: str) -> None:
    table = Table("t", [Column("a", "A"), Column("b", "B")], [("x", text)])
    assert write_csv(table).decode("utf-8-sig").splitlines()[1].startswith(("x,'", "x,\"'"))
    sheet = load_workbook(io.BytesIO(write_xlsx([table]))).active
    assert sheet is not None
    assert sheet["B2"].data_type == "s"


HOSTILE = (
    "a;=1+1;",
    "a;  @SUM(1);b",
    "a\n=1+1;",
    "a\n- cmd|' /C calc'!A0;",
    "a\t+1\t",
    "a;\u200b=1;",
    "a\r\n\u202e-1;",
)


@pytest.mark.parametrize(("separator", "other"), [(",", ";"), (";", ",")])
@pytest.mark.parametrize("text", HOSTILE)
def test_no_formula_begins_where_a_program_with_another_separator_sees_a_cell(
    text: str, separator: str, other: str
) -> None:
    """A spreadsheet parts by semicolons in Swedish and Vietnamese, by commas in English."""
    table = Table("t", [Column("a", "A"), Column("b", "B")], [("x", text.replace(";", other))])
    written = write_csv(table, separator).decode("utf-8-sig")
    for cell in re.split(rf"[{other}\t\r\n]", written):
        assert not cell.lstrip().startswith(("=", "+", "-", "@"))


def test_list_in_a_text_stays_as_it_was_written() -> None:
    text = "Att göra:\n- boka rum\n- skriva till Huế"
    assert text in write_csv(Table("t", [Column("a", "A"), Column("b", "B")], [("x", text)])).decode()


def test_no_file_has_characters_that_turn_or_hide_the_text_around_them() -> None:
    table = Table("t", [Column("a", "A"), Column("b", "B")], [("x", "re\u202eport\x1b[2K\u200b.exe\0")])
    assert "x,report[2K.exe" in write_csv(table).decode()
    sheet = load_workbook(io.BytesIO(write_xlsx([table]))).active
    assert sheet is not None
    assert sheet["B2"].value == "report[2K.exe"


def test_workbook_has_typed_cells_filter_frozen_heading_and_totals_with_their_results() -> None:
    content = [
        ("a", 3, Decimal("1.5"), date(2026, 11, 12), Money(Decimal(100), "SEK")),
        ("b", 4, None, None, Money(Decimal(45000000), "VND")),
        ("c", None, Decimal(2), None, Money(Decimal("0.5"), "SEK")),
    ]
    book = write_xlsx([Table("Aktiviteter: 2026/27", COLUMNS, content), Table("Tom", COLUMNS, [])])
    sheet = load_workbook(io.BytesIO(book))["Aktiviteter  2026 27"]
    assert sheet.freeze_panes == "A2"
    assert sheet.auto_filter.ref == "A1:F4"
    assert [sheet.cell(2, column).data_type for column in range(1, 7)] == ["s", "n", "n", "d", "n", "s"]
    assert sheet["B6"].value == "=SUBTOTAL(109,B2:B4)"
    assert sheet["E7"].value == '=SUMPRODUCT((F2:F4="SEK")*SUBTOTAL(109,OFFSET(E2,ROW(E2:E4)-2,0)))'
    values = load_workbook(io.BytesIO(book), data_only=True)["Aktiviteter  2026 27"]
    shown = [[cell.value for cell in row] for row in values["A6:F8"]]
    assert shown == [
        ["Σ", 7, 3.5, None, None, None],
        ["Σ SEK", None, None, None, 100.5, None],
        ["Σ VND", None, None, None, 45000000, None],
    ]


def test_sheets_of_the_same_name_are_kept_apart() -> None:
    names = load_workbook(io.BytesIO(write_xlsx([Table("a" * 40, COLUMNS, [])] * 3))).sheetnames
    assert names == ["a" * 31, "a" * 29 + " 2", "a" * 29 + " 3"]


def test_formula_counts_by_its_result_and_one_without_is_a_wrong_cell() -> None:
    book = Workbook()
    sheet = book.create_sheet("Möten", 0)
    for row in (["Rubrik", "Kvinnor", "Timmar"], ["Möte", "=7+7", 1], ["=A2", 8, "2"]):
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    columns = [COLUMNS[0], COLUMNS[1]]
    parsing = parse(read_rows(out.getvalue(), "t.xlsx")[0], columns)
    assert [(error.row, error.column, error.problem, error.value) for error in parsing.errors] == [
        (2, "Kvinnor", Problem.NO_RESULT, "=7+7"),
        (3, "Rubrik", Problem.NO_RESULT, "=A2"),
    ]
    computed = io.BytesIO()
    with zipfile.ZipFile(out) as source, zipfile.ZipFile(computed, "w") as target:
        for name in source.namelist():
            content = source.read(name).replace(b"<f>7+7</f><v></v>", b"<f>7+7</f><v>14</v>")
            target.writestr(name, content.replace(b"<f>7+7</f><v />", b"<f>7+7</f><v>14</v>"))
    (right,) = parse(read_rows(computed.getvalue(), "t.xlsx")[0], columns).rows
    assert right.values["women"] == 14


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv_of_other_programs_is_read(encoding: str, separator: str) -> None:
    lines = [("Rubrik", "Kvinnor", "Dag"), ("Möte, kväll; Åby", "8", "2026-11-12"), ("Besök", "", "3.9.2026")]
    text = "\r\n".join(separator.join(f'"{cell}"' for cell in line) for line in lines)
    (raw,) = read_rows(text.encode(encoding), "lista.CSV")
    assert [row.values["title"] for row in parse(raw, COLUMNS).rows] == ["Möte, kväll; Åby", "Besök"]
    assert [row.values["day"] for row in parse(raw, COLUMNS).rows] == [date(2026, 11, 12), date(2026, 9, 3)]


def test_vietnamese_headings_in_decomposed_letters_are_found() -> None:
    (raw,) = read_rows(normalize("NFD", "Tiêu đề;Kvinnor\nHọp;3\n").encode(), "a.csv")
    assert parse(raw, COLUMNS).rows[0].values["title"] == "Họp"


def test_excel_names_its_separator_in_the_first_line() -> None:
    (raw,) = read_rows(b"sep=;\r\nRubrik;Kvinnor\r\na,b;3\r\n", "a.csv")
    assert raw.rows[0].cells == ("a,b", "3")


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("45000 SEK", Money(Decimal(45000), "SEK")),
        ("45 000,50 kr", Money(Decimal("45000.50"), "SEK")),
        ("45.000.000 đồng", Money(Decimal(45000000), "VND")),
        ("€ 1,200.50", Money(Decimal("1200.50"), "EUR")),
        ("1.200 VND", Money(Decimal(1200), "VND")),
        ("1,5 mkr", Money(Decimal(1500000), "SEK")),
        ("200 tkr", Money(Decimal(200000), "SEK")),
        ("MSEK 2.25", Money(Decimal(2250000), "SEK")),
        ("1,5 miljoner kr.", Money(Decimal(1500000), "SEK")),
        ("45 triệu", Money(Decimal(45000000), "VND")),
        ("1,2 tỷ đồng", Money(Decimal(1200000000), "VND")),
    ],
)
def test_amounts_are_read_as_people_write_them(text: str, meant: Money) -> None:
    (raw,) = read_rows(f'Rubrik\tKostnad\na\t"{text}"\n'.encode(), "a.tsv")
    assert parse(raw, COLUMNS).rows[0].values["cost"] == meant


def test_a_unit_of_its_own_column_counts_too_and_three_letters_alone_are_no_currency() -> None:
    text = "Rubrik;Kostnad;Valuta\na;1,5;mkr\nb;2 miljoner;SEK\nc;1,5 abc;\nd;2 miljoner;\ne;1,500 mkr;\n"
    (raw,) = read_rows(text.encode(), "a.csv")
    parsing = parse(raw, COLUMNS)
    assert [row.values["cost"] for row in parsing.rows] == [
        Money(Decimal(1500000), "SEK"),
        Money(Decimal(2000000), "SEK"),
    ]
    assert [(error.row, error.problem) for error in parsing.errors] == [
        (4, Problem.NO_CURRENCY),
        (5, Problem.NO_CURRENCY),
        (6, Problem.NOT_AN_AMOUNT),
    ]


def test_errors_name_row_and_column_of_the_file() -> None:
    text = "Rubrik;Kvinnor;Timmar;Dag;Kostnad;Anteckning\n;x;1,250;31/2/2026;100;\n\nb;2,5;3;12-13-2026;mycket;ok\n"
    (raw,) = read_rows(text.encode(), "a.csv")
    parsing = parse(raw, COLUMNS)
    assert parsing.rows == ()
    assert [(error.row, error.column, error.problem) for error in parsing.errors] == [
        (2, "Rubrik", Problem.MISSING),
        (2, "Kvinnor", Problem.NOT_A_NUMBER),
        (2, "Timmar", Problem.AMBIGUOUS_NUMBER),
        (2, "Dag", Problem.NOT_A_DATE),
        (2, "Kostnad", Problem.NO_CURRENCY),
        (4, "Kvinnor", Problem.NOT_WHOLE),
        (4, "Dag", Problem.NOT_A_DATE),
        (4, "Kostnad", Problem.NOT_AN_AMOUNT),
    ]


def test_missing_column_is_named_once_and_unknown_ones_are_listed() -> None:
    (raw,) = read_rows(b"Kvinnor;Annat\n3;x\n4;y\n", "a.csv")
    parsing = parse(raw, COLUMNS)
    assert [(error.row, error.column, error.problem) for error in parsing.errors] == [
        (0, "Rubrik", Problem.MISSING_COLUMN)
    ]
    assert parsing.unknown == ("Annat",)


def test_tables_of_a_word_document_are_read() -> None:
    document = Document()
    document.add_paragraph("Handlingsplan")
    table = document.add_table(rows=3, cols=3)
    for row, texts_ in enumerate([("Rubrik", "Dag", "Kvinnor"), ("Pilot", "15/3/2027", "2"), ("Utbyte", "", "")]):
        for column, text in enumerate(texts_):
            table.cell(row, column).text = text
    table.cell(2, 1).merge(table.cell(2, 2))
    out = io.BytesIO()
    document.save(out)
    (raw,) = read_rows(out.getvalue(), "plan.docx")
    assert [row.values["day"] for row in parse(raw, COLUMNS).rows] == [date(2027, 3, 15), None]


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * 300_000_000)
    return out.getvalue()


def with_entities() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/workbook.xml", '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "name", "trouble"),
    [
        (b"", "a.csv", TableTrouble.NO_TABLE),
        (b"\n \n", "a.csv", TableTrouble.NO_TABLE),
        (b"%PDF-1.7", "a.pdf", TableTrouble.UNKNOWN_TYPE),
        (b"PK\x03\x04 broken", "a.xlsx", TableTrouble.DAMAGED),
        (write_xlsx([Table("t", COLUMNS, [])])[:-40], "a.xlsx", TableTrouble.DAMAGED),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.xlsx", TableTrouble.LOCKED),
        (bomb(), "a.xlsx", TableTrouble.SUSPICIOUS),
        (with_entities(), "a.xlsx", TableTrouble.SUSPICIOUS),
        (b"a" * (21 * 1024 * 1024), "a.csv", TableTrouble.TOO_LARGE),
        (b"a\n" + b"1\n" * 100_001, "a.csv", TableTrouble.TOO_MANY_ROWS),
        (b",".join(b"%d" % n for n in range(300)) + b"\n", "a.csv", TableTrouble.TOO_MANY_COLUMNS),
    ],
    ids=lambda value: value.value if isinstance(value, TableTrouble) else "",
)
def test_files_that_are_no_good_are_refused_with_the_reason(content: bytes, name: str, trouble: TableTrouble) -> None:
    with pytest.raises(TableError) as caught:
        read_rows(content, name)
    assert caught.value.trouble == trouble


def test_workbook_that_claims_a_million_rows_is_read_quickly() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Rubrik", "Kvinnor"])
    sheet.append(["a", 3])
    sheet.cell(1_048_576, 16_384).number_format = "0"
    out = io.BytesIO()
    book.save(out)
    (raw,) = read_rows(out.getvalue(), "a.xlsx")
    assert [row.number for row in raw.rows] == [2]


def test_columns_are_as_wide_as_the_amounts_and_their_totals_are_shown() -> None:
    rows = [(Money(Decimal(900_000_000), "VND"),), (Money(Decimal(100_000_000), "VND"),)]
    table = Table("Costs", [Column("title", "Title"), Column("amount", "Sum", Kind.MONEY, total=True)],
                  [("x", *row) for row in rows])  # fmt: skip
    sheet = load_workbook(io.BytesIO(write_xlsx([table]))).worksheets[0]
    assert sheet.column_dimensions["B"].width >= len("1,000,000,000.00")
    assert {cell.font.name for row in sheet.iter_rows() for cell in row if cell.value is not None} == {"Calibri"}
