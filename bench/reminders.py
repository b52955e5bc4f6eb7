"""How punctual reminders are: when nothing else happens, and when very many are due in the same minute."""

import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from bench.workers import Figures
from storage import Admission, Chat, Database, Reminder
from tests.fakes.bot_api import BotApi, EventKind, Json, running
from tests.torture.storm import FIRST_PERSON, Storm, alive, prepare, remind, settings_file

GROUP = -700
IN_GROUP = 40
START_SECONDS = 120.0  # until the assistant must be up
STUCK = 60.0  # seconds without any progress


@dataclass
class TimedBotApi(BotApi):
    """Notes the moment at which each message arrived."""

    arrivals: list[tuple[float, int, str]] = field(default_factory=list)

    def _note(self, kind: EventKind, chat: int, content: Json) -> None:
        if kind == "message":
            self.arrivals.append((time.time(), chat, str(content.get("text", ""))))
        super()._note(kind, chat, content)


def idle(count: int) -> Figures:
    """Reminders that come due one by one: the milliseconds between due and sent."""
    storm = Storm(count, people=count, kills=0, seed=1, spread=count * 0.25, begins=5.0)
    with tempfile.TemporaryDirectory() as folder, running(TimedBotApi()) as api, _open(storm, folder, api):
        remind(storm, _url(folder))
        due = _due(folder)
        _wait(api, count)
    late = sorted((at - due[_name(text)]) * 1000 for at, _, text in api.arrivals if _name(text) in due)
    return {"p50": statistics.median(late), "p99": late[int(len(late) * 0.99)], "worst": late[-1]}


def crowd(count: int) -> Figures:
    """So many due in the same minute, some of them in one group, while somebody asks something every second."""
    storm = Storm(count, people=count, kills=0, seed=1, spread=60.0, begins=10.0)
    answers: list[float] = []
    with tempfile.TemporaryDirectory() as folder, running(TimedBotApi()) as api, _open(storm, folder, api):
        remind(storm, _url(folder))
        _remind_group(_url(folder), api)
        due = _due(folder)
        with _asking(api, answers):
            _wait(api, count)
    sent = [(at, chat, _name(text)) for at, chat, text in api.arrivals if _name(text) in due]
    private = [(at, due[name]) for at, chat, name in sent if chat != GROUP]
    times = [at for at, _ in private]
    answers.sort()
    return {
        "rate": (len(times) - 1) / (times[-1] - times[0]),
        "per_second": _densest([at for at, _, _ in api.arrivals], 1.0),
        "per_group_minute": _densest([at for at, chat, _ in sent if chat == GROUP], 60.0),
        "overtaken": _overtaken(private),
        "answer50": statistics.median(answers) * 1000,
        "answer95": answers[int(len(answers) * 0.95)] * 1000,
        "answer_worst": answers[-1] * 1000,
        "minutes": (times[-1] - times[0]) / 60,
    }


@contextmanager
def _open(storm: Storm, folder: str, api: BotApi) -> Iterator[None]:
    """The assistant, in a process of its own, with people and nothing due yet."""
    prepare(storm, _url(folder), api)
    with alive(settings_file(Path(folder), _url(folder), api)):
        if not api.wait_for(lambda: any(method == "getUpdates" for method, _ in api.calls) or None, START_SECONDS):
            raise RuntimeError("the assistant does not start")
        yield


@contextmanager
def _asking(api: "TimedBotApi", answers: list[float]) -> Iterator[None]:
    """Somebody asks meanwhile."""
    stop = threading.Event()
    asking = threading.Thread(target=_ask, args=(api, stop, answers))
    asking.start()
    try:
        yield
    finally:
        stop.set()
        asking.join()


def _url(folder: str) -> str:
    return f"sqlite:///{folder}/samverkan.db"


def _due(folder: str) -> dict[str, float]:
    """When each reminder is due, by its text."""
    database = Database(_url(folder))
    with database.read() as work:
        found = {one.text: one.due_at.timestamp() for one in work.session.query(Reminder)}
    database.close()
    return found


def _remind_group(url: str, api: BotApi) -> None:
    """A group with reminders of its own in that minute."""
    api.group(GROUP, "Avlopp", by=FIRST_PERSON)
    database = Database(url)
    with database.write() as work:
        first = work.session.query(Reminder).order_by(Reminder.id).first()
        if first is None:
            raise RuntimeError("there is nothing to be reminded of")
        address = f"telegram:{GROUP}"
        fresh = Chat(address=address, kind="group", title="Avlopp", created_at=first.created_at)
        chat = work.chats.by_address(address) or work.chats.add(fresh)
        chat.admission, chat.partnership_id = Admission.ADMITTED, first.partnership_id
        copied = ("partnership_id", "author_id", "language", "zone", "starts_at", "due_at", "wake_at", "created_at")
        fields = {name: getattr(first, name) for name in copied}
        for number in range(IN_GROUP):
            work.reminders.add(Reminder(chat_id=chat.id, text=f"reminder-group-{number}", urgent=True, **fields))
    database.close()


def _name(text: str) -> str:
    return next((word for word in text.split() if word.startswith("reminder-")), "")


def _wait(api: TimedBotApi, count: int) -> None:
    """Until all private ones have come."""
    seen, since = 0, time.monotonic()
    while seen < count and time.monotonic() - since < STUCK + START_SECONDS:
        time.sleep(0.2)
        now = sum(1 for _, chat, text in list(api.arrivals) if chat != GROUP and _name(text))
        if now != seen:
            seen, since = now, time.monotonic()


def _ask(api: TimedBotApi, stop: threading.Event, answers: list[float]) -> None:
    """Somebody who asks for help each second once reminders are flowing, and waits for the answer."""
    api.wait_for(lambda: len(api.arrivals) > 20 or None, START_SECONDS + STUCK)
    person = FIRST_PERSON  # their own reminder is long delivered
    while not stop.is_set():
        before = len(api.arrivals)
        asked = time.time()
        api.say(person, person, "/timezone")
        if api.wait_for(partial(_answered, api, before, person), 10.0):
            answers.append(time.time() - asked)
        stop.wait(1.0)


def _answered(api: TimedBotApi, before: int, person: int) -> bool | None:
    return any(chat == person and not _name(text) for _, chat, text in api.arrivals[before:]) or None


def _densest(times: list[float], seconds: float) -> float:
    """The most events in any stretch of so many seconds."""
    most, first = 0, 0
    for last, at in enumerate(times):
        while times[first] <= at - seconds:
            first += 1
        most = max(most, last - first + 1)
    return float(most)


def _overtaken(sent: list[tuple[float, float]]) -> float:
    """By how many seconds of due time one was overtaken at most."""
    worst, latest = 0.0, 0.0
    for _, due in sorted(sent):
        worst, latest = max(worst, latest - due), max(latest, due)
    return worst
