"""Engines that share what SQLAlchemy has compiled: each test has its own database, and asks what others have asked."""

from typing import Any

import pytest
from sqlalchemy import Engine, create_engine

from storage import database

ROOM = 10_000  # for the statements of all tests; the library keeps 500


def share_what_is_compiled() -> None:
    """Every SQLite engine of this process, of which only the file differs, finds the statements of all the others."""
    model = create_engine("sqlite://", query_cache_size=ROOM)
    model.connect().close()  # the first connection tells a dialect what the library can do

    def create(url: str, **options: Any) -> Engine:
        engine = create_engine(url, **options)
        if engine.dialect.name == model.dialect.name:
            engine.dialect, engine._compiled_cache = model.dialect, model._compiled_cache
        return engine

    pytest.MonkeyPatch().setattr(database, "create_engine", create)
