"""Rows in every table there is, with values that are easily damaged on the way."""

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import JSON, Boolean, Date, DateTime, Integer, LargeBinary, Numeric, Table, insert
from sqlalchemy.types import TypeEngine

from storage import Database
from storage.database import Base, open_engine
from tests.postgresql import PostgreSQL
from tests.storage.samples import NOW

ODD = "Thái Nguyên – 'Åsa' \"; DROP TABLE users; -- \u202e 🇻🇳\n"


def value_for(kind: TypeEngine[Any], number: int) -> Any:
    """A value of a column's type that is easily damaged on the way."""
    values: dict[type, Any] = {
        Boolean: number % 2 == 0,
        DateTime: NOW + timedelta(microseconds=number),
        Date: date(2026, 2, 28),
        LargeBinary: bytes(range(256)),
        JSON: {"words": ODD, "number": number, "none": None, "list": [1, 2.5, True]},
        Integer: number,
        Numeric: Decimal("1.10"),
    }
    inner = getattr(kind, "impl", kind)
    if type(kind) is DateTime:  # a wall clock, which belongs to a zone that is named elsewhere
        return datetime(2026, 3, 29, 2, 30, number)  # noqa: DTZ001
    found = next((made for cls, made in values.items() if isinstance(inner, cls)), None)
    if found is not None:
        return Decimal("12.50") if type(kind).__name__ == "Money" else found
    length = getattr(inner, "length", None)
    return f"{number}{ODD}"[:length]


def fill(database: Database, rows: int = 3) -> None:
    """Rows in every table, each referring to the ones of the same number."""
    with database.write() as work:
        for table in Base.metadata.sorted_tables:
            for number in range(1, rows + 1):
                work.session.execute(insert(table).values(row_for(table, number)))


def row_for(table: Table, number: int) -> dict[str, Any]:
    """Values for each column; number 2 is empty wherever it may be."""
    values: dict[str, Any] = {}
    for column in table.columns:
        is_reference = bool(column.foreign_keys) or column.primary_key
        if is_reference and isinstance(column.type, Integer):
            values[column.name] = number
        elif column.nullable and number == 2:
            values[column.name] = None
        else:
            values[column.name] = value_for(column.type, number)
    return values


def content(database: Database) -> dict[str, list[str]]:
    """All rows, by table, as lines of a dump."""
    with database.snapshot() as taken:
        return {name: list(taken.lines(name)) for name in taken.tables}


def make_database(server: PostgreSQL, template: str = "template1") -> str:
    """A second database on the server, empty unless it is made after another one; returns its address."""
    engine = open_engine(server.get_uri())
    with engine.connect() as connection:
        outside = connection.execution_options(isolation_level="AUTOCOMMIT")
        outside.exec_driver_sql("DROP DATABASE IF EXISTS other")
        outside.exec_driver_sql(f"CREATE DATABASE other TEMPLATE {template}")
    engine.dispose()
    return server.get_uri("other")
