"""How well the log answers questions about our own doings: the right entry first, and no entry when there is none."""

import tempfile
from datetime import date, datetime
from pathlib import Path
from time import perf_counter
from zoneinfo import ZoneInfo

from bench.timing import percentile
from bench.workers import Figures
from handlers.activities import learning, recall, saving
from handlers.activities.card import Card
from handlers.messages import ChatKind, ChatPlace, Message, Person
from handlers.minutes import Themes, load_register, read
from handlers.organisations.importing import take_over
from handlers.register import Register, load
from handlers.services import Services
from handlers.talk import Talk
from handlers.translating.writing import Pen
from knowledge.terms.glossary import shipped_glossary
from knowledge.terms.goals import suggest
from knowledge.terms.subjects import subjects_of
from knowledge.words import Language
from storage import Role, User

HERE = Path(__file__).parent
REGISTER = HERE.parent / "tests" / "handlers" / "minutes" / "organisations.csv"
ZONE = ZoneInfo("Europe/Stockholm")
BURIED = 600  # later entries about nothing that is asked for
ORDINARY = ("Veckomöte i projektgruppen", "Weekly stand-up of the project office", "Giao ban văn phòng dự án")


def buried() -> Figures:
    """The same when hundreds of later entries lie on top."""
    return ours(above=BURIED)


def ours(above: int = 0) -> Figures:
    """The shares over `recall_questions.tsv`; `above` so many ordinary entries are later than those asked for."""
    from bot.bootstrap import open_services
    from bot.config import Config

    with tempfile.TemporaryDirectory(prefix="samverkan-bench-") as folder:  # noqa: SIM117 (closed before it is removed)
        with open_services(Config(data_dir=Path(folder))) as services:
            return _asked(services, _filled(services, above))


def _filled(services: Services, above: int) -> dict[int, int]:
    """Writes the entries; from the number of an entry to its id."""
    with services.store.write() as work:
        partnership = work.partnerships.all()[0].id
        take_over(work, partnership, load_register(REGISTER.read_text("utf-8")))
        register = load(work, partnership)
    rows = [line.split("\t") for line in (HERE / "recall_entries.tsv").read_text("utf-8").splitlines()]
    cards = [_card(text, language, date.fromisoformat(day), register) for language, day, text in rows]  # type: ignore[arg-type]
    cards += [_card(ORDINARY[at % 3], "sv", date(2026, 11, 20), register) for at in range(above)]
    ids = {}
    subjects = services.translation.book.subjects()
    with services.store.write() as work:
        now = services.clock.now()
        anna = User(address="terminal:anna", name="Anna", language="sv", created_at=now, seen_at=now)
        pen = Pen(partnership, "sv", ("sv",), (), now, inside=True, asks=False)
        author = saving.Author(work.users.add(anna).id, partnership, None, now, pen, subjects)
        for number, card in enumerate(cards, 1):
            ids[number] = saving.add_all(work, [card], author)[0].id
    while _unlearned(services):
        learning.run(services)
    return ids


def _unlearned(services: Services) -> bool:
    with services.store.read() as work:
        return bool(work.activity_vectors.missing(services.likeness.model, 1))


THEMES = Themes(suggest, subjects_of(shipped_glossary()))


def _card(text: str, language: Language, day: date, register: Register) -> Card:
    now = datetime(day.year, day.month, day.day, 12, tzinfo=ZONE)
    return Card(read(text, language, now, register.named, THEMES))


def _asked(services: Services, ids: dict[int, int]) -> Figures:
    first = shown = right = claimed = 0
    seconds, answerable = [], 0
    rows = [line.split("\t") for line in (HERE / "recall_questions.tsv").read_text("utf-8").splitlines()]
    for language, numbers, text in rows:
        wanted = {ids[int(number)] for number in numbers.split(",")} if numbers != "-" else set()
        begun = perf_counter()
        found = recall.entries(_talk(services, text, language), text, language)  # type: ignore[arg-type]
        seconds.append(perf_counter() - begun)
        answerable += bool(wanted)
        first += bool(found) and found[0].id in wanted
        right += sum(entry.id in wanted for entry in found)
        shown += len(found)
        claimed += bool(found) and not wanted
    return {
        "hit@1": first / answerable,
        "precision": right / max(1, shown),
        "wrongly claimed": claimed / (len(rows) - answerable),
        "p95": percentile(seconds, 95),
    }


def _talk(services: Services, text: str, language: Language) -> Talk:
    with services.store.read() as work:
        partnership = work.partnerships.all()[0].id
    place = ChatPlace("terminal", ChatKind.PRIVATE)
    message = Message("bench", place, Person("terminal:anna", "Anna"), text)
    return Talk(message, services, 0, 0, "Anna", language, ZONE.key, Role.ADMIN, partnership)
