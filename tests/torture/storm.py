"""A storm: reminders come due, the process is killed at random moments, Telegram fails in every way it can."""

import json
import multiprocessing
import random
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from storage import (
    Admission,
    Chat,
    Database,
    Delivery,
    DeliveryState,
    OutgoingMessage,
    Reminder,
    ReminderStatus,
    Role,
    User,
)
from tests.fakes.bot_api import TOKEN, BotApi, Fault, FaultKind, running
from tests.torture.victim import run

FIRST_PERSON = 10_000
SIDES = [
    {
        "id": "linkoping",
        "name": "Linköping",
        "country": "SE",
        "timezone": "Europe/Stockholm",
        "language": "sv",
    },
    {
        "id": "thai-nguyen",
        "name": "Thái Nguyên",
        "country": "VN",
        "timezone": "Asia/Ho_Chi_Minh",
        "language": "vi",
    },
]
# How often a call that sends something goes wrong. None of these lets Telegram accept what it does not confirm.
FAULTS: tuple[tuple[FaultKind, float], ...] = (
    ("429", 0.02),
    ("500", 0.02),
    ("502", 0.01),
    ("drop", 0.02),
    ("hang", 0.001),
)
CALM = 0.3  # seconds after a kill in which the server finishes what it had received
STUCK = 120.0  # seconds without any progress


@dataclass(frozen=True)
class Storm:
    """How hard it blows."""

    reminders: int
    people: int
    kills: int
    seed: int
    spread: float  # seconds over which the reminders come due
    begins: float = 0.0  # seconds from now until the first is due
    life: tuple[float, float] = (0.5, 4.0)  # seconds between the first message of a life and its end


@dataclass(frozen=True)
class Damage:
    """What it did.

    `twice` are messages beyond the first. A kill is `risky` when it fell between Telegram's yes to a message and our
    note of it, and explains one more of that message; `unexplained` are those that no kill explains.
    """

    lost: int
    twice: int
    unexplained: int
    risky: int
    most_per_kill: int
    kills: int
    kills_in_full_flight: int
    faults: int
    unsent_records: int
    seconds: float

    def __str__(self) -> str:
        """One line of figures."""
        return (
            f"lost {self.lost}, sent twice {self.twice} ({self.unexplained} without a kill between yes and note), "
            f"such kills {self.risky} of {self.kills}, with at most {self.most_per_kill} message each, "
            f"kills while reminders were due {self.kills_in_full_flight}, "
            f"faults of Telegram {self.faults}, records not marked sent {self.unsent_records}, {self.seconds:.0f} s"
        )


class MoodyBotApi(BotApi):
    """A server that fails at random while it is told to."""

    def __init__(self, chance: random.Random) -> None:
        super().__init__()
        self.chance = chance
        self.failed = 0

    def _next_fault(self, method: str) -> Fault | None:
        if method != "sendMessage":
            return super()._next_fault(method)
        dice = self.chance.random()
        for kind, share in FAULTS:
            dice -= share
            if dice < 0:
                self.failed += 1
                return Fault(kind, method)
        return None


def blow(storm: Storm, folder: Path, url: str) -> Damage:
    """Lets it blow over an empty database at that address, and counts the damage."""
    started = time.monotonic()
    chance = random.Random(storm.seed)
    with running(MoodyBotApi(chance)) as api:
        prepare(storm, url, api)
        remind(storm, url)
        settings = settings_file(folder, url, api)
        explained: Counter[str] = Counter()
        per_kill: list[int] = []
        in_flight = 0
        for _ in range(storm.kills):
            before = _sent(api)
            with alive(settings):
                _live(api, chance.uniform(*storm.life), storm)
                in_flight += _due(url) > 0
            time.sleep(CALM)
            caught = (_sent(api) - before).keys() & _not_noted(url)  # accepted in this life, and not noted
            per_kill.append(len(caught))
            explained.update(caught)
        with alive(settings):
            _wait_for_calm(api, url, storm)
        sent = _sent(api)
        return Damage(
            lost=storm.reminders - len(sent),
            twice=sum(count - 1 for count in sent.values()),
            unexplained=sum(max(count - 1 - explained[text], 0) for text, count in sent.items()),
            risky=sum(count > 0 for count in per_kill),
            most_per_kill=max(per_kill, default=0),
            kills=storm.kills,
            kills_in_full_flight=in_flight,
            faults=api.failed,
            unsent_records=_records_open(url),
            seconds=time.monotonic() - started,
        )


def prepare(storm: Storm, url: str, api: BotApi) -> None:
    """An empty database with people who have started a chat."""
    database = Database(url)
    database.migrate()
    now = datetime.now(UTC)
    with database.write() as work:
        partnership = work.partnerships.ensure("Linköping – Thai Nguyen", SIDES)
        for number in range(storm.people):
            telegram = FIRST_PERSON + number
            name = f"Person {number}"
            api.person(telegram, name)
            api.start_private(telegram)
            address = f"telegram:{telegram}"
            fresh = User(address=address, name=name, language="sv", created_at=now, seen_at=now, reachable=True)
            user = work.users.add(fresh)
            user.admission = Admission.ADMITTED
            work.chats.add(Chat(address=address, kind="private", created_at=now))
            work.users.grant(user.id, partnership.id, Role.READER)
    database.close()


def remind(storm: Storm, url: str) -> None:
    """Reminders for these people, in turn."""
    database = Database(url)
    now = datetime.now(UTC)
    with database.write() as work:
        partnership_id = work.partnerships.all()[0].id
        people = [user.id for user in work.users.people(None)]
        for number in range(storm.reminders):
            due = now + timedelta(seconds=storm.begins + storm.spread * number / storm.reminders)
            person = people[number % len(people)]
            work.session.add(
                Reminder(
                    partnership_id=partnership_id,
                    author_id=person,
                    person_id=person,
                    text=f"reminder-{number:06}",
                    language="sv",
                    zone="Europe/Stockholm",
                    starts_at=due.replace(tzinfo=None),
                    due_at=due,
                    wake_at=due,
                    urgent=True,
                    status=ReminderStatus.PENDING,
                    created_at=now,
                )
            )
    database.close()


def settings_file(folder: Path, url: str, api: BotApi) -> Path:
    values = {
        "data_dir": str(folder / "data"),
        "telegram": {"token": TOKEN, "api_base_url": api.base_url},
        "storage": {"database_url": url},
    }
    path = folder / "settings.json"
    path.write_text(json.dumps(values), "utf-8")
    return path


@contextmanager
def alive(settings: Path) -> Iterator[None]:
    """The assistant in a process that is killed at the end; what it needs is loaded once for all its lives."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.torture.victim"])
    process = context.Process(target=run, args=(settings,), daemon=True)
    process.start()
    try:
        yield
    finally:
        process.kill()
        process.join()


def _live(api: BotApi, seconds: float, storm: Storm) -> None:
    """Waits for the first message of this life, and then for its end."""
    before = sum(_sent(api).values())
    api.wait_for(lambda: sum(_sent(api).values()) > before or len(_sent(api)) == storm.reminders or None, STUCK)
    time.sleep(seconds)


def _wait_for_calm(api: BotApi, url: str, storm: Storm) -> None:
    """Until everything is sent and noted, or nothing moves any more."""
    seen, since = -1, time.monotonic()
    while time.monotonic() - since < STUCK:
        sent = sum(_sent(api).values())
        if sent != seen:
            seen, since = sent, time.monotonic()
        if len(_sent(api)) == storm.reminders and not _records_open(url):
            return
        time.sleep(0.1)


def _sent(api: BotApi) -> Counter[str]:
    """How often each reminder was accepted."""
    with api.changed:
        events = list(api.events)
    words = (word for event in events if event.kind == "message" for word in event.text.split())
    return Counter(word for word in words if word.startswith("reminder-"))


def _due(url: str) -> int:
    """Reminders that are due and not taken up, or taken up and not sent."""
    database = Database(url)
    with database.read() as work:
        wake = work.reminders.next_wake()
        waiting = work.session.query(Delivery).filter(Delivery.state == DeliveryState.QUEUED).count()
    database.close()
    return waiting + int(wake is not None and wake <= datetime.now(UTC))


def _not_noted(url: str) -> set[str]:
    """The reminders whose message is queued and of which no note says that it was accepted."""
    database = Database(url)
    with database.read() as work:
        query = work.session.query(Reminder.text).join(Delivery, Delivery.reminder_id == Reminder.id)
        queued = query.join(OutgoingMessage, OutgoingMessage.id == Delivery.outgoing_id)
        found = {text for (text,) in queued.filter(OutgoingMessage.sent_pieces == 0)}
    database.close()
    return found


def _records_open(url: str) -> int:
    """Reminders whose record does not say that they were sent."""
    database = Database(url)
    with database.read() as work:
        pending = work.session.query(Reminder).filter(Reminder.status == ReminderStatus.PENDING).count()
        waiting = work.session.query(Delivery).filter(Delivery.state != DeliveryState.SENT).count()
    database.close()
    return pending + waiting
