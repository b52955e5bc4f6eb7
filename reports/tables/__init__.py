"""Tables of typed columns: out as CSV and XLSX, in from CSV, XLSX and DOCX, with errors that name row and column."""

from reports.tables.files import RawRow, RawTable, read_rows, write_xlsx
from reports.tables.model import Cell, Column, Kind, Money, Table, Uncomputed
from reports.tables.parsing import ParsedRow, Parsing, Problem, RowError, parse
from reports.tables.text_files import separator_of, write_csv
from reports.tables.troubles import TableError, TableTrouble

__all__ = [
    "Cell",
    "Column",
    "Kind",
    "Money",
    "ParsedRow",
    "Parsing",
    "Problem",
    "RawRow",
    "RawTable",
    "RowError",
    "Table",
    "TableError",
    "TableTrouble",
    "Uncomputed",
    "parse",
    "read_rows",
    "separator_of",
    "write_csv",
    "write_xlsx",
]
