"""Briefs before a meeting: how long one takes in a full log, and whether its positions come from the right section."""

import json
import random
from collections import Counter
from pathlib import Path
from time import perf_counter, thread_time

from bench.reports import NOW, fill
from bench.texts import QUESTIONS, SAMPLES
from bench.timing import percentile
from bench.workers import Figures
from handlers.brief.gathering import gather
from handlers.messages import ChatKind, ChatPlace, Message, Person
from handlers.services import Services
from handlers.talk import Talk
from knowledge.words import LANGUAGES, Language
from storage import ActivityFilter, Role, UnitOfWork, User

TOPICS: tuple[tuple[str, Language], ...] = (
    ("avlopp", "sv"), ("medborgardialog", "sv"), ("Förvaltning 7", "sv"), ("avfall och återvinning", "sv"),
    ("wastewater", "en"), ("citizen dialogue", "en"), ("Department 7", "en"), ("teacher exchange", "en"),
    ("nước thải", "vi"), ("đối thoại với người dân", "vi"), ("Sở 7", "vi"), ("bình đẳng giới", "vi"),
)  # fmt: skip
ROUNDS = 5


def ours(folder: str) -> Figures:
    """Beside the library in the folder a log of 10 000 activities and 1 000 steps, no model; changes the folder."""
    from bot.bootstrap import open_services
    from bot.config import Config

    with open_services(Config(data_dir=Path(folder))) as services:
        with services.store.write() as work:
            talk_of = _Talks(services, *_filled(work))
        for topic, language in TOPICS:  # warm
            gather(talk_of(topic, language), topic)
        walls, owns = zip(*(_timed(talk_of(*one), one[0]) for _ in range(ROUNDS) for one in TOPICS), strict=True)
        figures = {"p50": percentile(walls, 50), "p95": percentile(walls, 95), "cpu95": percentile(owns, 95)}
        return figures | (_places(services) if QUESTIONS.exists() else {})


def _filled(work: UnitOfWork) -> tuple[int, int]:
    """The partnership, full, and who asks."""
    partnership = fill(work, random.Random(1))
    entries = work.activities.every_row(ActivityFilter(partnership, None))
    work.activities.index_all({entry.id: [entry.title, entry.outcome] for entry in entries})
    anna = User(address="terminal:anna", name="Anna", language="sv", created_at=NOW, seen_at=NOW)
    return partnership, work.users.add(anna).id


class _Talks:
    """Talks of one person."""

    def __init__(self, services: Services, partnership: int, person: int) -> None:
        self._services, self._partnership, self._person = services, partnership, person

    def __call__(self, topic: str, language: Language) -> Talk:
        place = ChatPlace("terminal", ChatKind.PRIVATE)
        message = Message("bench", place, Person("terminal:anna", "Anna"), topic)
        return Talk(
            message, self._services, 0, self._person, "Anna", language, "Europe/Stockholm", Role.ADMIN,
            self._partnership,
        )  # fmt: skip


def _timed(talk: Talk, topic: str) -> tuple[float, float]:
    began, own = perf_counter(), thread_time()
    gather(talk, topic)
    return perf_counter() - began, thread_time() - own


def _places(services: Services) -> Figures:
    """Of the development questions given as topics, those of which a position stands in the evidence's passage.

    The questions are about the shared documents; the samples, which tell the same in other words, are taken out before.
    """
    samples = {path.name for path in SAMPLES.iterdir()}
    for document in services.library.documents():
        if document.name in samples:
            services.library.remove(document.id)
    first, three, count = Counter[str](), Counter[str](), Counter[str]()
    for row in map(json.loads, QUESTIONS.read_text("utf-8").splitlines()):
        if not row["answerable"]:
            continue
        evidence = " ".join(row["evidence"].split())[:60]
        found = services.positions.about(row["question"], row["lang"], None, 3)
        right = [evidence in " ".join(one.passage.text.split()) for one in found]
        count[row["lang"]] += 1
        first[row["lang"]] += right[:1] == [True]
        three[row["lang"]] += any(right)
    return {
        f"{name} {key}": hits[key] / count[key]
        for name, hits in (("first", first), ("three", three))
        for key in LANGUAGES
        if count[key]
    }
