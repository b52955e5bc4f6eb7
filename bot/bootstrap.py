"""The composition root: from the settings to everything that handlers use, opened and closed as one context."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from bot.config import WEEKDAYS, Config
from bot.localization import Localization
from bot.register import register_of
from bot.translators import open_translation, outside_services
from handlers.glossary.book import GlossaryBook, shipped_rows
from handlers.limits import RateLimiter
from handlers.organisations.importing import add_missing
from handlers.services import Clock, Conditions, ReminderSettings, Services, Settings, Translation
from knowledge.models.noting import ModelNoteTaker, NoteTaker
from knowledge.translation.translator import Translator
from knowledge.words import Answer, Answerer, Audiences, Citation, Language, Positions, Question
from storage import Database, FileFolder, RetentionDays

if TYPE_CHECKING:
    from knowledge.answers.answering import Writer
    from knowledge.goal_meaning import GoalMeaning
    from knowledge.library.library import DocumentLibrary
    from knowledge.models.embedding import Embedder
    from knowledge.models.intents import IntentRecogniser
    from knowledge.models.likeness import TopicLikeness
    from knowledge.search.retrieval import Retriever
    from knowledge.terms.glossary import Glossary


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present moment in UTC."""
        return datetime.now(UTC)


@dataclass(frozen=True)
class Overrides:
    """What tests put in the place of the outside world."""

    embedder: "Embedder | None" = None
    writer: "Writer | None" = None
    notes: NoteTaker | None = None
    clock: Clock | None = None
    translator: Translator | None = None
    glossary: "Callable[[], Glossary] | None" = None


class Knowledge:
    """The library and the answerer over it; the model is loaded when it is first needed."""

    def __init__(self, config: Config, overrides: Overrides, *, check_model: bool) -> None:
        self._config = config
        self._overrides = overrides
        self._check_model = check_model
        self.model_trouble: str | None = None  # what went wrong with the model's last answer, if anything did

    def prepare(self) -> None:
        """Does what the first question to a new library would wait for: some seconds, once, which the library keeps."""
        _ = self._answerer

    def answer(self, question: Question) -> Answer:
        """An answer from the library."""
        answer = self._answerer.answer(question)
        if answer.refused is None or answer.trouble:  # otherwise the model may not have been asked
            self.model_trouble = answer.trouble
        return answer

    def about(self, topic: str, language: Language, audiences: Audiences, most: int = 3) -> tuple[Citation, ...]:
        """What the library says about a topic."""
        return self._positions.about(topic, language, audiences, most)

    @cached_property
    def library(self) -> "DocumentLibrary":
        """The documents."""
        from knowledge.documents.loaders import LoadLimits
        from knowledge.library.catalogue import Catalogue
        from knowledge.library.index import VectorIndex
        from knowledge.library.library import DocumentLibrary

        folder = self._config.data_dir / "library"
        catalogue = Catalogue(folder / "catalogue.sqlite3", self.embedder.dimensions)
        store = self._config.knowledge.vector_store or folder / "vectors"
        limits = LoadLimits(self._config.limits.file_megabytes, self._config.limits.file_pages)
        index = VectorIndex(store, self.embedder.name)
        library = DocumentLibrary(folder, catalogue, index, self.embedder, limits)
        if self._check_model:
            library.check_model()
        return library

    @cached_property
    def embedder(self) -> "Embedder":
        """The configured embedder."""
        from knowledge.models.providers import embedder

        settings = self._config.knowledge
        key = settings.embeddings_api_key.get_secret_value() if settings.embeddings_api_key else None
        return self._overrides.embedder or embedder(settings.embeddings, settings.embeddings_base_url, key)

    @cached_property
    def likeness(self) -> "TopicLikeness":
        """Compares topics with entries of the log."""
        from knowledge.models.likeness import TopicLikeness

        return TopicLikeness(lambda: self.embedder)

    @cached_property
    def intents(self) -> "IntentRecogniser":
        """Tells what a sentence wants; always with the built-in embedder, since the examples were embedded by it."""
        from knowledge.models.intents import IntentRecogniser

        return IntentRecogniser(self._builtin)

    @cached_property
    def goals(self) -> "GoalMeaning":
        """Tells goals by meaning, with the built-in embedder too."""
        from knowledge.goal_meaning import GoalMeaning

        return GoalMeaning(self._builtin)

    def _builtin(self) -> "Embedder":
        """The built-in embedder, whatever is configured for the documents."""
        from knowledge.models.embedding import BUILTIN
        from knowledge.models.providers import embedder

        if self._overrides.embedder is not None or self._config.knowledge.embeddings == BUILTIN:
            return self.embedder
        return embedder(BUILTIN, None, None)

    @cached_property
    def _answerer(self) -> Answerer:
        from knowledge.answers.answering import LibraryAnswerer

        return LibraryAnswerer(self._retriever, self._writer())

    @cached_property
    def _positions(self) -> Positions:
        from knowledge.answers.positions import LibraryPositions
        from knowledge.terms.glossary import shipped_glossary

        return LibraryPositions(self._retriever, self._overrides.glossary or shipped_glossary)

    @cached_property
    def _retriever(self) -> "Retriever":
        from knowledge.search.retrieval import Retriever
        from knowledge.terms.glossary import shipped_glossary

        library, current = self.library, self._overrides.glossary
        partnerships = (self._config.partnership, *self._config.partnerships)
        home = [[side.name for side in partnership.sides] for partnership in partnerships]
        return Retriever(library.catalogue, library, self.embedder, shipped_glossary(), current, home)

    def _writer(self) -> "Writer | None":
        settings = self._model_settings()
        if self._overrides.writer is not None or settings is None:
            return self._overrides.writer
        from knowledge.answers.writing import Writer
        from knowledge.models.providers import chat_model

        return Writer(chat_model(*settings), self._config.llm.timeout_seconds)

    def notes(self) -> NoteTaker | None:
        """Who reads messages about activities besides the grammar; None without a chat model."""
        settings = self._model_settings()
        if self._overrides.notes is not None or settings is None:
            return self._overrides.notes
        from knowledge.models.providers import chat_model

        return ModelNoteTaker(chat_model(*settings), self._config.llm.timeout_seconds)

    def _model_settings(self) -> tuple[str, str | None, str | None, float] | None:
        """The chat model with its address, key and seconds; None when there is none."""
        settings = self._config.llm
        if settings.model is None:
            return None
        key = settings.api_key.get_secret_value() if settings.api_key else None
        return settings.model, settings.base_url, key, settings.timeout_seconds

    def close(self) -> None:
        """Lets go of the library, if it was opened."""
        if "library" in self.__dict__:
            self.library.close()


@contextmanager
def open_knowledge(
    config: Config, overrides: Overrides | None = None, *, check_model: bool = True
) -> Iterator[Knowledge]:
    """The library and the answerer alone, for commands that need no database.

    With `check_model`, raises EmbedderError when the library was made with another embedder.
    """
    with closing(Knowledge(config, overrides or Overrides(), check_model=check_model)) as knowledge:
        yield knowledge


@contextmanager
def open_services(
    config: Config, overrides: Overrides | None = None, admins: frozenset[str] = frozenset()
) -> Iterator[Services]:
    """Everything that handlers use: database and migrations first, then the library; closed in reverse.

    `admins` are addresses that may do everything besides the configured ones.
    """
    overrides = overrides or Overrides()
    with ExitStack() as stack:
        config.data_dir.mkdir(parents=True, exist_ok=True)
        os.environ.setdefault("MPLCONFIGDIR", str(config.data_dir / "pictures-cache"))  # keeps the list of fonts
        database = stack.enter_context(closing(Database(config.database_url)))
        database.migrate()
        _seed(config, database, (overrides.clock or SystemClock()).now())
        book = GlossaryBook(database.read)
        knowledge = stack.enter_context(open_knowledge(config, replace(overrides, glossary=book.glossary)))
        translation = stack.enter_context(open_translation(config, book, overrides.translator))
        yield Services(
            store=database,
            answerer=knowledge,
            positions=knowledge,
            library=knowledge.library,
            clock=overrides.clock or SystemClock(),
            texts=Localization(),
            limiter=RateLimiter(config.limits.messages_per_minute),
            settings=_settings(config, admins),
            translation=translation,
            files=FileFolder(config.data_dir / "attachments"),
            notes=knowledge.notes(),
            likeness=knowledge.likeness,
            intents=knowledge.intents,
            goals=knowledge.goals,
            conditions=Conditions(lambda: _troubles(knowledge, translation), database.connections),
        )


def _troubles(knowledge: Knowledge, translation: Translation) -> dict[str, str]:
    """The services beyond this machine that are in trouble, and why."""
    found = {f"translation {name}": "left alone for a while: it failed" for name in translation.resting()}
    trouble = knowledge.model_trouble
    return {**found, **({"model": f"its last answer was not used: {trouble}"} if trouble else {})}


def _seed(config: Config, database: Database, now: datetime) -> None:
    """The configured partnerships, each with the terms and the organisations of its register that are missing."""
    registers = [(partnership, register_of(partnership)) for partnership in (config.partnership, *config.partnerships)]
    terms = shipped_rows()
    with database.write() as work:
        for partnership, register in registers:
            kept = work.partnerships.ensure(partnership.name, [side.model_dump() for side in partnership.sides])
            add_missing(work, kept.id, register)
        for kept in work.partnerships.all():
            work.terms.seed(kept.id, terms, now)


def _settings(config: Config, admins: frozenset[str]) -> Settings:
    return Settings(
        admins=admins | {f"telegram:{number}" for number in config.access.admins},
        outside_services=outside_services(config),
        answers_wait=config.llm.model is not None or bool(config.translation.providers),
        default_language=config.languages.default,
        default_timezone=config.languages.default_timezone,
        partnership=config.partnership.name,
        file_megabytes=config.limits.file_megabytes,
        new_documents_shared=config.knowledge.new_documents_shared,
        question_characters=config.limits.question_characters,
        reminders=_reminders(config),
        retention=RetentionDays(**config.retention.model_dump()),
        backup_days=config.backup.days,
    )


def _reminders(config: Config) -> ReminderSettings:
    settings = config.reminders
    return ReminderSettings(
        default_minutes=_minutes(settings.default_time),
        works_from=_minutes(settings.work_starts),
        works_until=_minutes(settings.work_ends),
        works_on="".join(str(WEEKDAYS.index(day)) for day in settings.work_days),
        digest_after=timedelta(hours=settings.digest_after_hours),
        countries=config.holidays.countries,
    )


def _minutes(clock: time) -> int:
    return clock.hour * 60 + clock.minute
