"""Kills the assistant again and again while people log, ask, translate, send documents and are reminded.

`make torture-kills` does so 200 times and prints what came of it; the suite does it a few times.
"""

import argparse
import json
import multiprocessing
import random
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import AbstractContextManager, ExitStack, closing
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, select

from bot.backup.archive import opened
from bot.bootstrap import Overrides, open_services
from bot.config import Config
from handlers.services import Services
from knowledge.library.library import DocumentLibrary
from knowledge.models.e5.embedder import MODEL_NAME
from storage import Admission, Database, Role, User
from storage.activities import Activity
from storage.drafts import ActivityDraft
from storage.invariants import broken_rules
from storage.mailbox import DeliveryState, IncomingUpdate, OutgoingMessage, UpdateState
from storage.questions import AskedQuestion
from storage.reminders import Delivery, Reminder
from tests.fakes.bot_api import TOKEN, BotApi, Event, serving
from tests.fakes.embedder import FakeEmbedder
from tests.fakes.translation_server import serving as translating
from tests.kills.house import run

ADMIN, RUT, MINH = 100, 101, 102
PEOPLE = {ADMIN: ("Anna", "sv"), RUT: ("Rut", "sv"), MINH: ("Minh", "vi")}
AWAKE = 0.8  # share of the kills that wait until the process has opened its door; the others come while it starts
STARTING = 60.0  # seconds that it may take to start on a busy machine
LONGEST = 1.2  # seconds from then to the kill
SETTLE = 180.0  # seconds that the last process may take to finish everything
PATIENCE = 15  # messages that people have sent more than they have heard
BETWEEN = 0.12  # seconds between two messages


@dataclass
class Said:
    """What people have sent."""

    logged: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    translated: list[str] = field(default_factory=list)
    documents: list[str] = field(default_factory=list)
    pressed: set[str] = field(default_factory=set)


@dataclass
class Result:
    """What came of it; `wrong` is empty when nothing was lost or doubled.

    `given_up` are messages that were answered with an apology, after as many attempts as `handlers.dispatch` allows.
    """

    kills: int
    updates: int
    replies: int
    repeated: int
    given_up: int
    reminders: int
    documents: int
    backups: int
    wrong: list[str]


class Torture:
    """People who keep writing, and a house that keeps dying."""

    def __init__(self, config: Config, api: BotApi, folder: Path, seed: int) -> None:
        self.config = config
        self.api = api
        self.backups = folder / "backups"
        self.said = Said()
        self._random = random.Random(seed)
        self._stop = threading.Event()
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(["tests.kills.house"])
        values = json.loads(config.model_dump_json())
        values["telegram"]["token"] = TOKEN
        if config.storage.database_url is not None:
            values["storage"]["database_url"] = config.storage.database_url.get_secret_value()
        self._settings = json.dumps(values)

    def prepare(self, reminders: int, seconds: float) -> None:
        """People, and reminders that come due while the house dies."""
        now = datetime.now(UTC)
        for number, (name, language) in PEOPLE.items():
            self.api.person(number, name, None, language)
            self.api.start_private(number)
        with _services(self.config) as services, services.store.write() as work:
            partnership = work.partnerships.all()[0].id
            for number, (name, language) in PEOPLE.items():
                fresh = User(address=f"telegram:{number}", name=name, language=language, created_at=now, seen_at=now)
                user = work.users.add(fresh)
                user.language_chosen = user.reachable = True
                user.admission = Admission.ADMITTED
                work.users.grant(user.id, partnership, Role.CONTRIBUTOR)
            for number in range(reminders):
                due = now + timedelta(seconds=seconds * number / reminders)
                work.reminders.add(
                    Reminder(
                        partnership_id=partnership,
                        author_id=user.id,
                        person_id=user.id,
                        language="vi",
                        text=f"reminder {number}",
                        zone="UTC",
                        starts_at=due.replace(tzinfo=None),
                        due_at=due,
                        wake_at=due,
                        urgent=True,
                        created_at=now,
                    )
                )

    def kill(self, times: int) -> None:
        """Starts the house and kills it, so many times, while people write."""
        writer = threading.Thread(target=self._keep_writing, daemon=True)
        writer.start()
        for _ in range(times):
            process = self._start()
            if self._random.random() < AWAKE:
                self._wait_until_it_polls()
            process.join(self._random.uniform(0, LONGEST))
            if process.exitcode is not None:
                raise RuntimeError(f"the assistant ended by itself: {process.exitcode}")
            process.kill()
            process.join()
        self._stop.set()
        writer.join()

    def _wait_until_it_polls(self) -> None:
        calls = len(self.api.calls)
        self.api.wait_for(lambda: any(method == "getUpdates" for method, _ in self.api.calls[calls:]), STARTING)

    def settle(self) -> None:
        """Lets the last one finish everything: also what people press now on the cards that came late."""
        process = self._start()
        try:
            deadline = time.monotonic() + SETTLE
            while time.monotonic() < deadline and not self._is_done():
                self._press_save()
                time.sleep(0.2)
        finally:
            process.kill()
            process.join()

    def _start(self) -> multiprocessing.context.ForkServerProcess:
        process = self._context.Process(target=run, args=(self._settings, self.backups), daemon=True)
        process.start()
        return process

    def _is_done(self) -> bool:
        if self.api.waiting or self._cards():
            return False
        with closing(Database(self.config.database_url)) as database, database.read() as work:
            updates = select(func.count()).where(IncomingUpdate.state == UpdateState.RECEIVED)
            messages = select(func.count()).where(OutgoingMessage.state == DeliveryState.QUEUED)
            pending = select(func.count()).where(Reminder.status == "pending")
            return not any(work.session.scalar(query) for query in (updates, messages, pending))

    def _keep_writing(self) -> None:
        number = 0
        while not self._stop.wait(BETWEEN):
            self._press_save()
            heard = sum(event.kind == "message" for event in list(self.api.events))
            if number - heard < PATIENCE:  # people wait for answers, or a slow machine would never catch up
                number += 1
                self._write(number)

    def _write(self, number: int) -> None:
        kind = number % 5
        if kind == 0:
            day = date(2024, 1, 1) + timedelta(days=number)  # two alike would be asked about
            text = f"Möte {day:%Y-%m-%d} med Tekniska verken om avlopp nummer {number}, 7 deltagare."
            self.said.logged.append(text)
            self.api.say(RUT, RUT, f"/log {text}")
        elif kind in {1, 2}:
            text = f"Vem betalar för deltagandet i utbyte nummer {number}?"
            self.said.asked.append(text)
            self.api.say(MINH if kind == 1 else RUT, MINH if kind == 1 else RUT, text)
        elif kind == 3:
            text = f"Vi ses på mötet nummer {number}."
            self.said.translated.append(text)
            self.api.say(MINH, MINH, f"/en {text}")
        elif number % 20 == 4:
            name = f"paper-{number}.txt"
            self.said.documents.append(name)
            self.api.send_file(ADMIN, ADMIN, name, f"Avlopp och vatten {number}. ".encode() * 200)

    def _press_save(self) -> None:
        for event, data in self._cards():
            self.said.pressed.add(data)
            self.api.press(RUT, RUT, event.content["message_id"], data)

    def _cards(self) -> list[tuple[Event, str]]:
        """Cards with a button to save that nobody has pressed yet."""
        found = []
        for event in list(self.api.events):
            if event.chat == RUT and event.kind == "message":
                saves = [data for data in event.buttons.values() if data.startswith("log:save:")]
                found += [(event, data) for data in saves if data not in self.said.pressed]
        return found

    def result(self, kills: int) -> Result:
        """Looks at everything that is left."""
        with _services(self.config) as services, services.store.read() as work:
            wrong = broken_rules(work.session)
            updates = list(work.session.scalars(select(IncomingUpdate)))
            keys = {update.key for update in updates}
            confirmed = {f"telegram:{update['update_id']}" for update in self.api.confirmed}
            wrong += [f"an accepted update is not there: {key}" for key in confirmed - keys]
            wrong += [f"an update is not done: {entry.key}" for entry in updates if entry.state == UpdateState.RECEIVED]
            given_up = sum(update.state == UpdateState.FAILED for update in updates)
            wrong += self._once("card", self.said.logged, list(work.session.scalars(select(ActivityDraft.source_text))))
            saved = {int(data.rsplit(":", 1)[1]) for data in self.said.pressed}
            kept = list(work.session.scalars(select(ActivityDraft.id).where(ActivityDraft.activity_id.is_not(None))))
            wrong += [f"a card was not saved once: {draft}" for draft in saved.symmetric_difference(kept)]
            if len(kept) != (work.session.scalar(select(func.count()).select_from(Activity)) or 0):
                wrong.append("there are not as many activities as saved cards")
            apologised = {update.key for update in updates if update.state == UpdateState.FAILED}
            said = {f"telegram:{one['update_id']}": one.get("message", {}).get("text") for one in self.api.confirmed}
            asked = [text for text in self.said.asked if text not in {said.get(key) for key in apologised}]
            wrong += self._once("question", asked, list(work.session.scalars(select(AskedQuestion.text))))
            wrong += self._reminded(services)
            replies = work.session.scalar(select(func.count()).where(OutgoingMessage.state == DeliveryState.SENT)) or 0
            wrong += [f"{name} is not in the library" for name in self._lost_documents(services)]
            assert isinstance(services.library, DocumentLibrary)
            wrong += [f"the library: {trouble}" for trouble in services.library.troubles()]
        repeated = self._repeated()
        return Result(
            kills=kills,
            updates=len(confirmed),
            replies=replies,
            repeated=repeated,
            given_up=given_up,
            reminders=self._reminders,
            documents=len(self.said.documents),
            backups=self._check_backups(wrong),
            wrong=wrong,
        )

    def _once(self, what: str, said: list[str], kept: list[str]) -> list[str]:
        counts = Counter(kept)
        return [f"{what} is there {counts[text]} times: {text}" for text in said if counts[text] != 1]

    def _reminded(self, services: Services) -> list[str]:
        with services.store.read() as work:
            reminders = list(work.session.scalars(select(Reminder)))
            deliveries = Counter(work.session.scalars(select(Delivery.reminder_id)))
        self._reminders = len(reminders)
        heard = " ".join(event.text for event in self.api.events if event.chat == MINH)
        times = {entry.text: deliveries[entry.id] for entry in reminders}
        wrong = [f"{text} went out {count} times" for text, count in times.items() if count != 1]
        return wrong + [f"{entry.text} was not heard" for entry in reminders if entry.text not in heard]

    def _lost_documents(self, services: Services) -> list[str]:
        there = Counter(document.name for document in services.library.documents())
        return [name for name in self.said.documents if there[name] != 1]

    def _repeated(self) -> int:
        """Messages that arrived twice, since the process died between Telegram's yes and our note of it."""
        with closing(Database(self.config.database_url)) as database, database.read() as work:
            anew = OutgoingMessage.message_id.is_not(None), OutgoingMessage.replaces_message_id.is_(None)
            sent = work.session.scalar(select(func.count()).where(*anew)) or 0
        return sum(event.kind == "message" for event in self.api.events) - sent

    def _check_backups(self, wrong: list[str]) -> int:
        made = sorted(self.backups.glob("[0-9]*.zip")) if self.backups.is_dir() else []
        for path in made[:: max(1, len(made) // 20)]:
            try:
                with opened(path) as archive:
                    archive.check()
            except Exception as error:  # noqa: BLE001 - whatever it is, it is told
                wrong.append(f"backup {path.name}: {error}")
        return len(made)


def _services(config: Config) -> AbstractContextManager[Services]:
    return open_services(config, Overrides(embedder=FakeEmbedder(MODEL_NAME)))


def torture(kills: int, seed: int, folder: Path, database_url: str | None = None) -> Result:
    """Everything from the first person to the last look."""
    with ExitStack() as stack:
        api, translator = stack.enter_context(serving()), stack.enter_context(translating())
        values = {
            "data_dir": folder / "data",
            "telegram": {"token": TOKEN, "api_base_url": api.base_url},
            "access": {"admins": (ADMIN,)},
            "limits": {"messages_per_minute": 100_000, "workers": 4},
            "translation": {"providers": ("libretranslate",), "libretranslate_url": translator.base_url},
            "storage": {"database_url": database_url} if database_url else {},
        }
        house = Torture(Config.model_validate(values), api, folder, seed)
        house.prepare(reminders=max(5, kills // 2), seconds=kills * LONGEST)
        house.kill(kills)
        house.settle()
        return house.result(kills)


def main() -> int:
    """Prints the figures; 1 when something was lost or doubled."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--database-url")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        result = torture(options.kills, options.seed, Path(folder), options.database_url)
    for name, value in vars(result).items():
        if name != "wrong":
            print(f"{name:10} {value}")
    for line in result.wrong:
        print(f"WRONG      {line}")
    return 1 if result.wrong else 0


if __name__ == "__main__":
    sys.exit(main())
