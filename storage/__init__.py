"""What must survive a restart: records, their repositories and the unit of work."""

from storage.activities import (
    Activity,
    ActivityChange,
    ActivityCost,
    ActivityFilter,
    ActivityPage,
    ActivityRow,
    ActivitySearch,
    Confirmation,
    People,
    Place,
)
from storage.agreements import LEAD_MONTHS, Agreement, AgreementKind, AgreementStatus
from storage.attachments import ActivityFile, FileFolder
from storage.audit import AuditEntry
from storage.chats import Chat, Expectation
from storage.drafts import ActivityDraft, DraftState
from storage.dump import Snapshot
from storage.errors import DatabaseUnavailableError, DatabaseVersionError, DumpError, StorageError
from storage.follow_ups import FollowUp
from storage.glossary import GlossaryTerm, TermContent, TermState
from storage.invitations import Invitation
from storage.mailbox import Backlog, DeliveryState, IncomingUpdate, OutgoingFile, OutgoingMessage, UpdateState
from storage.organisations import Organisation
from storage.partnerships import Partnership
from storage.plans import (
    Digest,
    Due,
    Owner,
    Party,
    Plan,
    PlanCard,
    PlanNews,
    PlanStatus,
    Step,
    StepChange,
    StepContent,
    StepCost,
    StepFilter,
    StepStatus,
)
from storage.questions import AskedQuestion
from storage.reminders import Delivery, Reminder, ReminderStatus
from storage.retention import RetentionDays
from storage.traces import Traces
from storage.translations import GroupTranslation, Original, StoredTranslation, TranslationCard, TranslationMode
from storage.unit_of_work import Database, UnitOfWork
from storage.users import Admission, Membership, Role, User

__all__ = [
    "LEAD_MONTHS",
    "Activity",
    "ActivityChange",
    "ActivityCost",
    "ActivityDraft",
    "ActivityFile",
    "ActivityFilter",
    "ActivityPage",
    "ActivityRow",
    "ActivitySearch",
    "Admission",
    "Agreement",
    "AgreementKind",
    "AgreementStatus",
    "AskedQuestion",
    "AuditEntry",
    "Backlog",
    "Chat",
    "Confirmation",
    "Database",
    "DatabaseUnavailableError",
    "DatabaseVersionError",
    "Delivery",
    "DeliveryState",
    "Digest",
    "DraftState",
    "Due",
    "DumpError",
    "Expectation",
    "FileFolder",
    "FollowUp",
    "GlossaryTerm",
    "GroupTranslation",
    "IncomingUpdate",
    "Invitation",
    "Membership",
    "Organisation",
    "Original",
    "OutgoingFile",
    "OutgoingMessage",
    "Owner",
    "Partnership",
    "Party",
    "People",
    "Place",
    "Plan",
    "PlanCard",
    "PlanNews",
    "PlanStatus",
    "Reminder",
    "ReminderStatus",
    "RetentionDays",
    "Role",
    "Snapshot",
    "Step",
    "StepChange",
    "StepContent",
    "StepCost",
    "StepFilter",
    "StepStatus",
    "StorageError",
    "StoredTranslation",
    "TermContent",
    "TermState",
    "Traces",
    "TranslationCard",
    "TranslationMode",
    "UnitOfWork",
    "UpdateState",
    "User",
]
