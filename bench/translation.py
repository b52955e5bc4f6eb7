"""`python -m bench.translation`: glossary survival, what our own work costs, and who waits for a slow service.

The services are stand-ins on this machine, so this says nothing about the quality of real ones.
"""

import re
import tempfile
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median

from bot.bootstrap import Overrides
from bot.config import Config
from knowledge.models.e5.embedder import BuiltinEmbedder
from knowledge.richtext import RichText, Style
from knowledge.terms.glossary import Use, shipped_glossary
from knowledge.translation.chain import Chain
from knowledge.translation.terms import Terms
from knowledge.translation.words import Hint, Pair, TranslationError
from knowledge.words import Language
from storage import Reminder
from tests.conversations.talk import TelegramHouse
from tests.fakes.bot_api import TOKEN, serving
from tests.fakes.translation_server import serving as serving_translations
from tests.fakes.translation_server import worded

PAIRS: tuple[tuple[Language, Language], ...] = (("sv", "en"), ("sv", "vi"), ("en", "sv"), ("vi", "sv"), ("vi", "en"))
AROUND: dict[Language, tuple[str, str]] = {
    "sv": ("vi ska också prata om ", " efter lunch"),
    "en": ("we will also talk about ", " after lunch"),
    "vi": ("chúng tôi cũng sẽ nói về ", " sau bữa trưa"),
}
SLOW_SECONDS = 4.0
WAITING, COMMANDS, REMINDERS = 100, 30, 40


class Worded:
    """A service that answers at once, in words of the other language."""

    name = "worded"
    longest = 5_000
    at_once = 50
    takes_advice = False

    def translate(self, pieces: Sequence[str], pair: Pair, hints: Sequence[Hint], seconds: float) -> list[str]:  # noqa: ARG002
        """The pieces, word for word."""
        return [worded(piece, pair.target) for piece in pieces]

    def close(self) -> None:
        """Nothing is open."""


def main() -> None:
    terms = Terms(shipped_glossary().terms)
    survival(terms)
    own_work(terms)
    slow_service()


def survival(terms: Terms) -> None:
    """Every binding row in four surroundings and five directions."""
    chain = Chain([Worded()])
    tried = found = kept = 0
    for source, target in PAIRS:
        pair = Pair(source, target)
        for text in _sentences(source):
            tried += 1
            bounds = terms.find(text.text, pair)
            if not bounds:
                continue
            found += 1
            try:
                result = chain.translate(text, pair, terms).text.text
            except TranslationError:
                continue
            kept += not terms.missing(bounds, result, target)
    print(f"terms: {tried} sentences, recognised in {found / tried:.4f}, surviving in {kept / found:.4f} of those")


def _sentences(language: Language) -> Iterator[RichText]:
    before, after = AROUND[language]
    for term in shipped_glossary().terms:
        if term.use == Use.SEARCH:
            continue
        form = term.forms[language][0]
        yield RichText(f"{before}{form}{after}.")
        yield RichText(f"{before}“{form}”, ({form}){after}!")
        yield RichText(before) + RichText(form).styled(Style.BOLD) + f"{after}."
        if language == "sv" and re.search(r"\w[^\Wsxz]$", form):
            yield RichText(f"{before}{form}s mål{after}.")


def own_work(terms: Terms) -> None:
    """Finding, hiding, putting back and checking, for a message of two sentences."""
    chain = Chain([Worded()])
    text = RichText("Kommunstyrelsens handlingsplan ska vara klar den 12 november kl 15.00. Skriv till @minh nu.")
    seconds = []
    for _ in range(200):
        started = time.perf_counter()
        chain.translate(text, Pair("sv", "vi"), terms)
        seconds.append(time.perf_counter() - started)
    print(f"our own work for a message of two sentences: {median(seconds) * 1000:.1f} ms")


def slow_service() -> None:
    """Commands and reminders of others while many wait for a service that takes seconds."""
    with serving() as api, serving_translations() as server, tempfile.TemporaryDirectory() as folder:
        settings = {
            "data_dir": Path(folder),
            "telegram": {"token": TOKEN, "api_base_url": api.base_url},
            "limits": {"messages_per_minute": 1_000},
            "translation": {"providers": ("libretranslate",), "libretranslate_url": server.base_url},
        }
        config = Config.model_validate(settings)
        with TelegramHouse(config, Overrides(embedder=BuiltinEmbedder()), api).open() as house:
            anna = house.member("Anna", "sv")
            people = [house.member(f"Minh {number}", "vi") for number in range(WAITING)]
            reminded = [house.member(f"Linh {number}", "vi") for number in range(REMINDERS)]  # in Swedish
            anna.says("/help")
            anna.hears("/ask")
            idle = [_command(anna) for _ in range(COMMANDS)]
            server.delay = SLOW_SECONDS
            started = time.perf_counter()
            for number, person in enumerate(people):
                person.says(f"/en Chúng tôi cũng sẽ có cuộc họp số {number + 100} sau bữa trưa.")
            _remind(house, [person.number for person in reminded])
            busy = [_command(anna) for _ in range(COMMANDS)]
            asked_until = time.perf_counter() - started
            for number, person in enumerate(people):
                person.hears(f"{number + 100}")
            took = time.perf_counter() - started
            late = _lateness(house)
    print(f"a command when nothing else happens: {_spread(idle)}")
    print(f"a command while {WAITING} people wait for a service that takes {SLOW_SECONDS:.0f} s: {_spread(busy)}")
    print(f"{len(late)} reminders in another language meanwhile, sent after they were due: {_spread(late)}")
    print(f"those commands took {asked_until:.1f} s together; all translations are there after {took:.1f} s")


def _remind(house: TelegramHouse, numbers: Sequence[int]) -> None:
    """A reminder for each of them, one every second, in another language and new to the memory."""
    now = datetime.now(UTC)
    with house.services.store.write() as work:
        for place, number in enumerate(numbers):
            person = work.users.by_address(f"telegram:{number}")
            due = now + timedelta(seconds=1 + place)
            reminder = Reminder(
                partnership_id=work.partnerships.all()[0].id,
                person_id=person.id if person else None,
                text=f"Vi ska skicka underlag nummer {place + 1} till staden",
                language="sv",
                zone="Europe/Stockholm",
                starts_at=due.replace(tzinfo=None),
                urgent=True,
                created_at=now,
            )
            reminder.set_due(due)
            work.reminders.add(reminder)


def _lateness(house: TelegramHouse) -> list[float]:
    """Seconds from when each reminder was to go out until Telegram had accepted it."""
    with house.services.store.read() as work:
        deliveries = [delivery for number in range(1, REMINDERS + 1) for delivery in work.reminders.deliveries(number)]
    return [(one.sent_at - one.planned_at).total_seconds() for one in deliveries if one.sent_at is not None]


def _spread(seconds: Sequence[float]) -> str:
    return f"{median(seconds) * 1000:.0f} ms (slowest {max(seconds) * 1000:.0f})"


def _command(person: object) -> float:
    started = time.perf_counter()
    person.says("/help")  # type: ignore[attr-defined]
    person.hears("/ask")  # type: ignore[attr-defined]
    return time.perf_counter() - started


if __name__ == "__main__":
    main()
