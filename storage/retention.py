"""How long things are kept: what is older goes, by the clock."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.orm import Session

from storage.audit import AuditEntry
from storage.chats import Expectation
from storage.drafts import ActivityDraft, DraftState
from storage.invitations import Invitation, WrongCode
from storage.plans.cards import PlanCard
from storage.questions import AskedQuestion


@dataclass(frozen=True)
class RetentionDays:
    """Days that things are kept: questions with their answers, cards, messages, the audit log.

    What was only on its way goes with the cards: cards of activities that were not saved, all cards of plans (with the
    messages that they were made of), invitations that are over and wrong tries.
    """

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
        stale = now - timedelta(days=days.drafts_days)
        unsaved = ActivityDraft.state != DraftState.SAVED
        self.session.execute(delete(ActivityDraft).where(unsaved, ActivityDraft.changed_at < stale))
        self.session.execute(delete(PlanCard).where(PlanCard.created_at < stale))
        self.session.execute(delete(Invitation).where(Invitation.expires_at < stale))
        self.session.execute(delete(WrongCode).where(WrongCode.at < stale))
        self.session.execute(delete(Expectation).where(Expectation.expires_at < now))
        self.session.execute(delete(AuditEntry).where(AuditEntry.at < now - timedelta(days=days.audit_days)))
