"""Errors on the way from a message to a reply, and the text that each shows."""

import secrets

from handlers.messages import Say, say
from knowledge.errors import EmbedderError, KnowledgeError, LibraryBusyError, VectorStoreError
from storage import DatabaseUnavailableError, StorageError

INCIDENT_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


class HandlerError(Exception):
    """The root of this room's errors."""


class UserError(HandlerError):
    """Something that the person can mend; `line` says how."""

    def __init__(self, line: Say) -> None:
        super().__init__(line.id)
        self.line = line


# The first class that fits decides; the incident code is added by the dispatch.
MESSAGES: tuple[tuple[type[Exception], str], ...] = (
    (DatabaseUnavailableError, "error-database"),
    (StorageError, "error-database"),
    (LibraryBusyError, "error-library-busy"),
    (EmbedderError, "error-library"),
    (VectorStoreError, "error-library"),
    (KnowledgeError, "error-library"),
    (Exception, "error-unknown"),
)


def error_line(error: Exception, incident: str) -> Say:
    """What a person is told about an error: the kind, and a code that the log has too."""
    message = next(message for kind, message in MESSAGES if isinstance(error, kind))
    return say(message, incident=incident)


def incident_code() -> str:
    """A code that both the log and the person get, so that one is found by the other."""
    return "".join(secrets.choice(INCIDENT_LETTERS) for _ in range(4))
