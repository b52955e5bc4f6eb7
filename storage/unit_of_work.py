"""One transaction and the repositories that share it."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Generic, TypeVar

from sqlalchemy import Engine, event
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import QueuePool

from storage.activities import Activities, ActivitySearches, ActivityVectors
from storage.agreements import Agreements
from storage.attachments import ActivityFiles
from storage.audit import Audit
from storage.chats import Chats
from storage.database import READ_ONLY, open_engine, translated_errors
from storage.drafts import Drafts
from storage.dump import Snapshot, Tables, is_empty, load, snapshot
from storage.errors import StorageError
from storage.follow_ups import FollowUps
from storage.glossary import Terms
from storage.invariants import broken_rules
from storage.invitations import Invitations
from storage.mailbox import Mailbox
from storage.migrate import migrate
from storage.organisations import Organisations
from storage.partnerships import Partnerships
from storage.personal import Personal
from storage.plans import Digests, News, PlanCards, Plans, Steps
from storage.questions import Questions
from storage.reminders import Reminders
from storage.retention import Retention
from storage.translations import Translations
from storage.users import Users
from storage.written import WrittenTexts

RepositoryT = TypeVar("RepositoryT")


class _Over(Generic[RepositoryT]):
    """A repository over the session of a unit of work, made when it is first asked for: most need but two or three."""

    def __init__(self, repository: Callable[[Session], RepositoryT]) -> None:
        self._repository = repository

    def __set_name__(self, _owner: type, name: str) -> None:
        self._name = name

    def __get__(self, work: "UnitOfWork", _owner: type) -> RepositoryT:
        made = work.__dict__[self._name] = self._repository(work.session)
        return made


class UnitOfWork:
    """The repositories over one open transaction."""

    partnerships = _Over(Partnerships)
    users = _Over(Users)
    chats = _Over(Chats)
    mailbox = _Over(Mailbox)
    questions = _Over(Questions)
    organisations = _Over(Organisations)
    activities = _Over(Activities)
    activity_searches = _Over(ActivitySearches)
    activity_vectors = _Over(ActivityVectors)
    activity_files = _Over(ActivityFiles)
    drafts = _Over(Drafts)
    follow_ups = _Over(FollowUps)
    plans = _Over(Plans)
    steps = _Over(Steps)
    plan_cards = _Over(PlanCards)
    digests = _Over(Digests)
    news = _Over(News)
    invitations = _Over(Invitations)
    audit = _Over(Audit)
    personal = _Over(Personal)
    retention = _Over(Retention)
    terms = _Over(Terms)
    translations = _Over(Translations)
    written = _Over(WrittenTexts)
    reminders = _Over(Reminders)
    agreements = _Over(Agreements)

    def __init__(self, session: Session) -> None:
        self.session = session

    def broken_rules(self) -> list[str]:
        """What does not hold in the database; empty when all is well."""
        return broken_rules(self.session)


class Database:
    """The memory of the assistant: gives out units of work, safe to share between threads."""

    def __init__(self, url: str) -> None:
        self._engine: Engine = open_engine(url)
        self._sessions = sessionmaker(self._engine, expire_on_commit=False)

    def migrate(self) -> None:
        """Brings the tables up to this release. Raises StorageError, which names the file of SQLite, when it cannot."""
        try:
            migrate(self._engine)
        except StorageError as error:
            if self.file is None or str(self.file) in str(error):
                raise
            raise type(error)(f"{self.file}: {error}") from error

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        """A transaction that only reads, never waits for writers, and fails when it is asked to write."""
        with translated_errors(), self._sessions() as session:
            session.connection(execution_options={READ_ONLY: True})
            yield UnitOfWork(session)

    @contextmanager
    def write(self) -> Iterator[UnitOfWork]:
        """A transaction that is committed at the end of the block, and rolled back when the block fails.

        On SQLite writers take turns, so keep the block short: no model, translator or network call inside.
        """
        with translated_errors(), self._sessions.begin() as session:
            yield UnitOfWork(session)

    @property
    def file(self) -> Path | None:
        """The file that holds it, when it is SQLite."""
        url = self._engine.url
        return Path(url.database) if url.get_backend_name() == "sqlite" and url.database else None

    def is_empty(self) -> bool:
        """Whether nothing has ever been kept in it."""
        return is_empty(self._engine)

    def snapshot(self) -> AbstractContextManager[Snapshot]:
        """All of it at this moment, to be read beside whatever goes on. Raises DatabaseVersionError when empty."""
        return snapshot(self._engine)

    def load(self, revision: str, tables: Tables) -> None:
        """Takes on the tables of a snapshot in the place of its own, and brings them up to this release."""
        load(self._engine, revision, tables)

    def tidy(self) -> None:
        """Lets the log of SQLite go in which deleted rows still stand; PostgreSQL tidies by itself."""
        if self.file is None:
            return
        with translated_errors(), closing(self._engine.raw_connection()) as connection:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")  # not inside a transaction

    def connections(self) -> int:
        """How many connections are in use at this moment."""
        pool = self._engine.pool
        return pool.checkedout() if isinstance(pool, QueuePool) else 0

    def close(self) -> None:
        """Closes every connection; one that is still in use, as by a look that hangs, when it comes back."""
        event.listen(self._engine.pool, "checkin", lambda _, entry: entry.invalidate())
        self._engine.dispose()
