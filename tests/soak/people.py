"""Simulated people: each does one thing after the other in a language, and waits for the answer."""

import random
import re
import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from html import unescape

from bot.localization import Localization, plain
from handlers.errors import MESSAGES
from handlers.messages import say
from tests.fakes.bot_api import BotApi, Event

PATIENCE = 60.0  # seconds after which somebody has not been answered
CODE = "QQQQ"  # in the place of an incident's
PLAIN_ERRORS = ("error-too-fast", "error-upload-failed", "error-stale-button")
UPLOADED = 5  # documents that are sent again and again, each time with another text

ASKED = {
    "sv": ("Vem betalar för deltagandet i utbytet?", "Vilka mål arbetar vi mot?", "Vad säger avtalet om språk?"),
    "en": ("Who pays for taking part?", "What does the action plan say about water?", "How long is the agreement?"),
    "vi": ("Ai trả chi phí tham gia?", "Kế hoạch hành động nói gì về nước?", "ai tra chi phi tham gia trao doi"),
}
LOGGED = {
    "sv": "/log Möte {day} med Tekniska verken om avlopp nummer {n}, 7 deltagare varav 3 kvinnor.",
    "en": "/log Meeting {day} with Tekniska verken about wastewater number {n}, 7 participants of whom 3 women.",
    "vi": "/log Họp ngày {day} với Tekniska verken về nước thải số {n}, 7 người tham dự, 3 nữ.",
}
ADDED = {
    "sv": "Lägg till: pilot {n}, Tekniska verken, senast 15 mars",
    "en": "Add: pilot {n}, Tekniska verken, by 15 March",
    "vi": "Thêm: thí điểm {n}, Tekniska verken, trước 15/3",
}
REMINDED = {
    "sv": "/remind mig i morgon kl 9 att ringa nummer {n}",
    "en": "/remind me tomorrow at 9 to call number {n}",
    "vi": "/remind tôi 9 giờ sáng mai gọi số {n}",
}
TRANSLATED = {
    "sv": "/en Vi ses på mötet nummer {n}.",
    "en": "/sv We meet again at number {n}.",
    "vi": "/en Hẹn gặp lại ở cuộc họp số {n}.",
}
CHARTS = ("/charts month", "/charts goal", "/charts women", "/charts network", "/charts timeline", "/charts cost")
READ = ("/mine", "/plan", "/activities", "/reminders", "/documents", "/help", "/followups", "/glossary")


@dataclass
class Diary:
    """What all of them met. Safe to share between threads."""

    done: Counter[str] = field(default_factory=Counter)
    seconds: list[float] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def note(self, what: str, seconds: float) -> None:
        """Something was answered."""
        with self.lock:
            self.done[what] += 1
            self.seconds.append(seconds)

    def complain(self, what: str) -> None:
        """Something went wrong."""
        with self.lock:
            self.wrong.append(what)


class Colleague:
    """Somebody who works with the assistant until the time is over."""

    def __init__(self, api: BotApi, number: int, language: str, diary: Diary, pause: float) -> None:
        self.number = number
        self.language = language
        self._api = api
        self._diary = diary
        self._pause = pause
        self._random = random.Random(number)
        self._errors = error_texts(language)
        self._count = number * 100_000
        self._uploads = number % 3 == 0

    def work(self, stop: threading.Event) -> None:
        """One thing after the other."""
        acts: list[tuple[int, Callable[[], None]]] = [
            (6, self._ask),
            (3, self._log),
            (3, self._add),
            (2, self._remind),
            (3, self._translate),
            (1, self._draw),
            (3, self._read),
            (1 if self._uploads else 0, self._upload),
        ]
        weights, doings = [weight for weight, _ in acts], [doing for _, doing in acts]
        while not stop.is_set():
            self._count += 1
            self._random.choices(doings, weights)[0]()
            stop.wait(self._random.uniform(0.5, 1.5) * self._pause)

    def make_plan(self) -> None:
        """A plan, to which everybody adds."""
        card = self._say("plan", "/plan Handlingsplan 2026–2027")
        self._press("save plan", card, "newplan:save:")

    def _ask(self) -> None:
        answer = self._say("ask", self._random.choice(ASKED[self.language]))
        if answer is not None and "[1]" in answer.text:
            self._press("sources", answer, "answer:sources")

    def _log(self) -> None:
        day = date(2024, 1, 1) + timedelta(days=self._count % 900)
        card = self._say("log", LOGGED[self.language].format(day=day, n=self._count))
        self._press("save entry", card, "log:save:")

    def _add(self) -> None:
        card = self._say("step", ADDED[self.language].format(n=self._count))
        self._press("save step", card, "plancard:save:")

    def _remind(self) -> None:
        self._say("remind", REMINDED[self.language].format(n=self._count))

    def _translate(self) -> None:
        self._say("translate", TRANSLATED[self.language].format(n=self._count))

    def _draw(self) -> None:
        self._say("chart", self._random.choice(CHARTS))

    def _read(self) -> None:
        self._say("read", self._random.choice(READ))

    def _upload(self) -> None:
        text = f"Avlopp och vatten {self._count}. Anläggningen nummer {self._count} kostar {self._count} kronor. " * 50
        name = f"paper-{self.number}-{self._count % UPLOADED}.txt"
        self._wait("upload", lambda: self._api.send_file(self.number, self.number, name, text.encode()))

    def _say(self, what: str, text: str) -> Event | None:
        return self._wait(what, lambda: self._api.say(self.number, self.number, text))

    def _press(self, what: str, event: Event | None, action: str) -> None:
        if event is None:
            return
        data = next((data for data in event.buttons.values() if data.startswith(action)), None)
        if data is not None:
            number = event.content["message_id"]
            self._wait(what, lambda: self._api.press(self.number, self.number, number, data), pressed=True)

    def _wait(self, what: str, act: Callable[[], str | int], *, pressed: bool = False) -> Event | None:
        """Does something, and waits for what comes of it; notes when nothing does, or an error."""
        heard = len(self._api.events)
        begun = time.monotonic()
        key = act()
        answer = self._api.wait_for(lambda: self._answer(heard, key if pressed else None), PATIENCE)
        if answer is None:
            self._diary.complain(f"{self.language}: no answer to {what} {self._count}")
            return None
        self._diary.note(what, time.monotonic() - begun)
        if any(error.search(answer.text) for error in self._errors):
            self._diary.complain(f"{self.language}: {what} {self._count} was answered with: {answer.text[:200]}")
        return answer

    def _answer(self, heard: int, query: str | int | None) -> Event | None:
        """A message or a changed one in the chat; for a button also a remark on it."""
        for event in self._api.events[heard:]:
            if event.chat == self.number and event.kind in {"message", "edit"}:
                return event
            if event.kind == "notice" and event.text and event.content.get("query") == query:
                return event
        return None


def error_texts(language: str) -> list[re.Pattern[str]]:
    """How the errors of ours read in a language."""
    texts = Localization()
    coded = [say(message, incident=CODE) for message in sorted({message for _, message in MESSAGES})]
    lines = [*coded, *(say(message) for message in PLAIN_ERRORS)]
    shown = (re.escape(unescape(plain(texts.text(line, language)))) for line in lines)
    return [re.compile(text.replace(CODE, r"\w+")) for text in shown]
