"""Errors on the way from a message to a reply, and the text that each shows."""

from handlers.messages import Say, say
from handlers.requests import current_request, new_number
from knowledge.errors import EmbedderError, KnowledgeError, LibraryBusyError, VectorStoreError
from storage import DatabaseUnavailableError, StorageError


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
    """A code that both the log and the person get: the number of the request, which every line of it has in the log."""
    return current_request() or new_number()
