"""The words of this room: what others hand in and get back. Imports nothing heavy."""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Literal, Protocol, get_args

Language = Literal["sv", "en", "vi"]
LANGUAGES: tuple[Language, ...] = get_args(Language)

Place = tuple[str, tuple[str, ...], int | None]  # document, section, page

SHARED = "shared"  # the audience of documents that both sides may see
Audiences = frozenset[str] | None  # whose documents and records may be seen; None means everybody's


def may_see(audiences: Audiences, audience: str) -> bool:
    """Whether somebody who may see what is for these audiences may see what is for that one."""
    return audiences is None or audience in audiences


@dataclass(frozen=True)
class Told:
    """A quote of the answer before, and the document and section that it was taken from."""

    document_id: str
    section: tuple[str, ...]
    quote: str


@dataclass(frozen=True)
class Question:
    """What somebody wants to know. `subject` is the question that this one follows up, if it does.

    `audiences` are those whose documents may be used. `told` is what the question before was answered with.
    """

    text: str
    language: Language
    subject: str | None = None
    audiences: Audiences = None
    told: tuple[Told, ...] = ()


@dataclass(frozen=True)
class Passage:
    """A verbatim piece of a document. `start` and `stop` are character offsets in the document's text.

    `score` says how well it fits the question that it was found for; only its order within one answer means something.
    """

    id: str
    document_id: str
    document: str
    section: tuple[str, ...]
    page: int | None
    start: int
    stop: int
    text: str
    language: Language
    date: str | None = None
    score: float = 0.0

    @property
    def place(self) -> Place:
        """Where it stands, as far as a citation tells."""
        return self.document_id, self.section, self.page


@dataclass(frozen=True)
class Citation:
    """A quote with its mark. Citations of the same document, section and page share a mark."""

    mark: int
    quote: str
    passage: Passage


class Refused(StrEnum):
    """Why there is no answer."""

    EMPTY_LIBRARY = "empty-library"
    OFF_TOPIC = "off-topic"
    NOT_FOUND = "not-found"


class ModelTrouble(StrEnum):
    """Why the chat model's answer was not used."""

    TIMEOUT = "timeout"
    REJECTED_KEY = "rejected-key"
    RATE_LIMITED = "rate-limited"
    UNREACHABLE = "unreachable"
    MALFORMED = "malformed"
    UNFOUNDED = "unfounded"


@dataclass(frozen=True)
class Answer:
    """What the library says. `written` is a chat model's text with [1] marks; None when only quotes are given.

    A refused answer has no citations; `nearest` are then the documents that came closest. `passages` are the ranked
    passages, best first. `standalone` is the question as it was understood, subject included.
    """

    language: Language
    standalone: str
    citations: tuple[Citation, ...] = ()
    passages: tuple[Passage, ...] = ()
    written: str | None = None
    refused: Refused | None = None
    nearest: tuple[Passage, ...] = ()
    searched: int = 0
    trouble: ModelTrouble | None = None


@dataclass(frozen=True)
class DocumentInfo:
    """A document of the library, as lists show it."""

    id: str
    name: str
    title: str
    language: Language
    date: str | None
    pages: int | None
    passages: int
    audience: str = SHARED


class IngestResult(StrEnum):
    """What became of a file."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    FAILED = "failed"


@dataclass(frozen=True)
class Ingested:
    """The outcome for one file; `reason` (a Refusal) and `details` say why it failed."""

    name: str
    result: IngestResult
    document: DocumentInfo | None = None
    reason: str | None = None
    details: dict[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class Guess:
    """What a sentence may want of the assistant, by the name of the intent; `surety` is only good for comparing.

    One that is `certain` may be acted upon, any other only be offered.
    """

    intent: str
    surety: float
    certain: bool


Progress = Callable[[int, int], None]  # (passages and sentences embedded, in all) of the file at hand


class Answerer(Protocol):
    """Answers questions from the library."""

    def answer(self, question: Question) -> Answer:
        """The answer, or why there is none. Raises KnowledgeError when the library cannot be read."""


class Intents(Protocol):
    """Tells what a sentence wants of the assistant itself, rather than of its documents."""

    def guesses(self, text: str, language: Language) -> tuple[Guess, ...]:
        """What it may want, the likeliest first; nothing for questions to the documents and other talk."""

    def small(self, text: str, language: Language, *, plainly: bool = True) -> str | None:
        """Say "hello", "thanks", "bye" or "chat" for what plainly, or likely, only says so; None for anything else."""


class Positions(Protocol):
    """Finds what the documents say about a topic."""

    def about(self, topic: str, language: Language, audiences: Audiences, most: int = 3) -> tuple[Citation, ...]:
        """At most so many positions, the best first. Raises KnowledgeError when the library cannot be read."""


class Library(Protocol):
    """The documents that are answered from."""

    def own(self) -> None:
        """Claims the library for this process. Raises LibraryBusyError when another one has it."""

    def documents(self, audiences: Audiences = None) -> list[DocumentInfo]:
        """The documents that the audiences may see, by title."""

    def add(self, content: bytes, name: str, audience: str | None = None, progress: Progress | None = None) -> Ingested:
        """Takes a file in, or brings the document of that name up to date; without an audience it keeps its own."""

    def add_file(
        self, path: Path, name: str, audience: str | None = None, progress: Progress | None = None
    ) -> Ingested:
        """The same from a path."""

    def set_audience(self, document_id: str, audience: str) -> DocumentInfo | None:
        """Says who may see a document, which holds at once; None when it is not there."""

    def remove(self, document_id: str) -> DocumentInfo | None:
        """Takes a document out; None when it is not there."""

    def holds(self, document_id: str, text: str) -> bool:
        """Whether a document, as it is now, has the text in one of its passages."""

    def refresh(self, seconds: float) -> int:
        """Reads documents anew that were read in another way than files are read now, for about so many seconds."""
