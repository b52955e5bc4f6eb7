"""How long things are kept: what is older goes, by the clock."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from storage.audit import AuditEntry
from storage.drafts import ActivityDraft, DraftState
from storage.questions import AskedQuestion


@dataclass(frozen=True)
class RetentionDays:
    """Days that things are kept: questions with their answers, cards that were not saved, messages, the audit log."""

    questions_days: int = 365
    drafts_days: int = 30
    messages_days: int = 14
    audit_days: int = 1_825


@dataclass(frozen=True)
class Retention:
    """The repository's broom. The official record (activities, plans, agreements) is not touched."""

    session: Session

    def sweep(self, days: RetentionDays, now: datetime) -> None:
        """Drops what is too old."""
        asked = AskedQuestion.asked_at < now - timedelta(days=days.questions_days)
        self.session.execute(delete(AskedQuestion).where(asked))
        stale = ActivityDraft.changed_at < now - timedelta(days=days.drafts_days)
        self.session.execute(delete(ActivityDraft).where(ActivityDraft.state != DraftState.SAVED, stale))
        self.session.execute(delete(AuditEntry).where(AuditEntry.at < now - timedelta(days=days.audit_days)))
