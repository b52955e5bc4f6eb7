"""What must survive a restart: records, their repositories and the unit of work."""

from storage.chats import Chat, Expectation
from storage.errors import DatabaseUnavailableError, DatabaseVersionError, StorageError
from storage.mailbox import DeliveryState, IncomingUpdate, OutgoingFile, OutgoingMessage, UpdateState
from storage.partnerships import Partnership
from storage.questions import AskedQuestion
from storage.unit_of_work import Database, UnitOfWork
from storage.users import Admission, Membership, Role, User

__all__ = [
    "Admission",
    "AskedQuestion",
    "Chat",
    "Database",
    "DatabaseUnavailableError",
    "DatabaseVersionError",
    "DeliveryState",
    "Expectation",
    "IncomingUpdate",
    "Membership",
    "OutgoingFile",
    "OutgoingMessage",
    "Partnership",
    "Role",
    "StorageError",
    "UnitOfWork",
    "UpdateState",
    "User",
]
