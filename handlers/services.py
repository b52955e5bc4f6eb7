"""What handlers may use: one frozen value, built once at the door and handed to every handler."""

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from handlers.albums import Albums
from handlers.incidents import Incidents
from handlers.limits import RateLimiter
from handlers.messages import Say
from knowledge.models.noting import NoteTaker
from knowledge.terms.glossary import Glossary
from knowledge.terms.subjects import Subjects
from knowledge.translation.terms import Terms
from knowledge.translation.translator import Translator
from knowledge.words import Answerer, Intents, Language, Library, Positions
from storage import FileFolder, RetentionDays, UnitOfWork


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""


class Texts(Protocol):
    """The interface texts, for words printed inside files and plain lines."""

    def text(self, line: Say, language: str) -> str:
        """A line in a language, plain."""


class Store(Protocol):
    """The memory: gives out units of work."""

    def read(self) -> AbstractContextManager[UnitOfWork]:
        """A transaction that only reads."""

    def write(self) -> AbstractContextManager[UnitOfWork]:
        """A transaction that is committed at the end of the block. No slow work inside."""


class Book(Protocol):
    """The glossary, with what staff have changed in it. Inside a transaction it is read through that."""

    def terms(self, partnership_id: int, work: UnitOfWork | None = None) -> Terms:
        """The words that bind a partnership's translations."""

    def glossary(self, work: UnitOfWork | None = None) -> Glossary:
        """All words of the first partnership, for the search in documents."""

    def subjects(self, work: UnitOfWork | None = None) -> Subjects:
        """What entries are about, by those words."""


@dataclass(frozen=True)
class ReminderSettings:
    """What holds for reminders unless somebody has chosen otherwise. Hours are minutes of the day, days begin at 0."""

    default_minutes: int = 9 * 60
    works_from: int = 8 * 60
    works_until: int = 17 * 60
    works_on: str = "01234"
    digest_after: timedelta = timedelta(hours=24)
    countries: tuple[str, ...] = ("SE", "VN")


@dataclass(frozen=True)
class Settings:
    """The part of the configuration that handlers need."""

    admins: frozenset[str] = frozenset()
    default_language: Language = "sv"
    default_timezone: str = "Europe/Stockholm"
    partnership: str = "Linköping – Thai Nguyen"
    file_megabytes: int = 20
    new_documents_shared: bool = True
    question_characters: int = 1_000
    follow_up: timedelta = timedelta(minutes=15)
    waiting: timedelta = timedelta(hours=24)
    page_size: int = 10
    reminders: ReminderSettings = field(default_factory=ReminderSettings)
    outside_services: tuple["OutsideService", ...] = ()
    answers_wait: bool = False  # for a chat model, or for translations of what they quote
    retention: RetentionDays = field(default_factory=RetentionDays)
    backup_days: int = 0  # that the nightly backups are kept; 0 without any


ON_THIS_MACHINE = "here"


@dataclass(frozen=True)
class OutsideService:
    """Another program that receives text: what for, its name, and the host it is at, which may be `ON_THIS_MACHINE`."""

    purpose: str
    name: str
    host: str


@dataclass(frozen=True)
class Translation:
    """What translating needs: the services, the glossary, and how much of it is done unasked.

    `heard` are the groups in which a message arrived that was not meant for us, so that nothing is hidden there;
    `places` is how many answers may wait for a translation at once; the others are given without.
    """

    translator: Translator
    book: Book
    limiter: RateLimiter
    answer_seconds: float = 6.0
    longest_message: int = 1_500
    file_characters: int = 200_000
    remarks: RateLimiter = field(default_factory=lambda: RateLimiter(1, timedelta(minutes=10)))
    heard: set[str] = field(default_factory=set)
    resting: Callable[[], tuple[str, ...]] = tuple  # services that are left alone, since they failed
    places: threading.BoundedSemaphore = field(default_factory=lambda: threading.BoundedSemaphore(4))


Progress = Callable[[Say, str], None]  # tells somebody who waits, in a language, how far a long work has come


def no_progress(_line: Say, _language: str) -> None:
    """For doors that cannot show it."""


class Likeness(Protocol):
    """How near topics and entries are to each other in meaning, across languages."""

    @property
    def model(self) -> str:
        """Tells vectors of different models apart."""

    def vectors(self, pieces: Sequence[str]) -> bytes:
        """The meanings of an entry's pieces, for keeping."""

    def nearest(self, topic: str, entries: Mapping[int, bytes]) -> dict[int, float]:
        """For each entry how near its nearest piece is to the topic, -1 to 1."""


@dataclass(frozen=True)
class Conditions:
    """How what was opened is doing: troubles of services beyond this machine by name, connections in use."""

    troubles: Callable[[], dict[str, str]] = dict
    connections: Callable[[], int] = int


MOST_WRONG = 5  # tries with wrong codes; then nothing is accepted from the person until WAIT is over
WAIT = timedelta(hours=1)
MOST_ASKED = 3  # times a day that the admins are told that somebody asks to be let in, forgotten meanwhile or not


class Goals(Protocol):
    """The global goals that subjects are near to in meaning."""

    def nearest(self, subjects: Sequence[str]) -> tuple[int, ...]:
        """At most three, the nearest first; none when none is near."""


@dataclass(frozen=True)
class Services:
    """Everything a handler may use."""

    store: Store
    answerer: Answerer
    positions: Positions
    library: Library
    clock: Clock
    texts: Texts
    limiter: RateLimiter
    settings: Settings
    translation: Translation
    files: FileFolder
    likeness: Likeness
    intents: Intents
    goals: Goals
    notes: NoteTaker | None = None  # a chat model that reads messages about activities
    albums: Albums = field(default_factory=Albums)
    progress: Progress = no_progress
    conditions: Conditions = field(default_factory=Conditions)
    incidents: Incidents = field(default_factory=Incidents)
    asking: RateLimiter = field(default_factory=lambda: RateLimiter(MOST_ASKED, timedelta(days=1)))
    guessing: RateLimiter = field(default_factory=lambda: RateLimiter(MOST_WRONG, WAIT))
