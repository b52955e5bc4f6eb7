"""What can go wrong with documents, models and answers.

KnowledgeError
├── EmbedderError          the embedder cannot be loaded, or is not the one that made the index
├── VectorStoreError       the vector store cannot be opened or read
├── LibraryBusyError       another process owns the library
├── LibraryDamagedError    the catalogue cannot be read
├── ModelError             the chat or embedding model cannot be set up as configured
└── DocumentError          one file cannot be taken in, and why
"""

from enum import StrEnum


class KnowledgeError(Exception):
    """The root of this room's errors."""


class EmbedderError(KnowledgeError):
    """The embedder cannot be loaded or does not fit the index."""


class VectorStoreError(KnowledgeError):
    """The vector store cannot be opened or read."""


class LibraryBusyError(KnowledgeError):
    """Another process owns the library; `owner` is its process id when known."""

    def __init__(self, owner: int | None) -> None:
        super().__init__(f"the library is in use by process {owner}" if owner else "the library is in use")
        self.owner = owner


class LibraryDamagedError(KnowledgeError):
    """The library's catalogue, which is the truth about the documents, cannot be read."""


class ModelError(KnowledgeError):
    """A chat or embedding model cannot be set up: a malformed name, a missing package, a missing key."""


class Refusal(StrEnum):
    """Why a file is not taken into the library."""

    MISSING = "missing"
    UNREADABLE = "unreadable"
    UNKNOWN_TYPE = "unknown-type"
    EMPTY = "empty"
    TOO_LARGE = "too-large"
    TOO_MANY_PAGES = "too-many-pages"
    TOO_LONG = "too-long"
    ENCRYPTED = "encrypted"
    DAMAGED = "damaged"
    MISLABELLED = "mislabelled"
    SCANNED = "scanned"
    SUSPICIOUS = "suspicious"


class DocumentError(KnowledgeError):
    """A file that cannot be taken in: `reason` and the numbers or types that belong to it."""

    def __init__(self, reason: Refusal, **details: str | int) -> None:
        super().__init__(f"{reason}: {details}" if details else str(reason))
        self.reason = reason
        self.details = details
