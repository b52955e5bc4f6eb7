"""How long things are kept: what is older goes, by the clock."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import and_, delete, exists, or_, select
from sqlalchemy.orm import Session, aliased

from storage.audit import AuditEntry
from storage.chats import Chat, Expectation
from storage.drafts import ActivityDraft
from storage.invitations import Invitation, WrongCode
from storage.mailbox import DeliveryState
from storage.plans.cards import PlanCard
from storage.questions import AskedQuestion
from storage.reminders import Delivery, Reminder, ReminderStatus
from storage.users import Admission, User, references_to_users

AT_ONCE = 500  # strangers who are forgotten in one sweep; fewer than a query may name


@dataclass(frozen=True)
class RetentionDays:
    """Days that things are kept: questions with their answers, cards, messages, the audit log.

    What was only on its way goes with the cards: all cards of activities and plans, saved or not, with the messages
    that they were made of; invitations that are over and wrong tries, reminders that are over; people who
    were never let in and have been silent since.
    """

    questions_days: int = 365
    drafts_days: int = 30
    messages_days: int = 14
    audit_days: int = 1_825


@dataclass(frozen=True)
class Retention:
    """The repository's broom. The official record (activities, plans, agreements) is not touched."""

    session: Session

    def sweep(self, days: RetentionDays, now: datetime, admins: Collection[str] = ()) -> None:
        """Drops what is too old; `admins` are addresses of people who belong here without having been let in."""
        asked = AskedQuestion.asked_at < now - timedelta(days=days.questions_days)
        self.session.execute(delete(AskedQuestion).where(asked))
        stale = now - timedelta(days=days.drafts_days)
        self.session.execute(delete(ActivityDraft).where(ActivityDraft.changed_at < stale))
        self.session.execute(delete(PlanCard).where(PlanCard.created_at < stale))
        self.session.execute(delete(Invitation).where(Invitation.expires_at < stale))
        self.session.execute(delete(WrongCode).where(WrongCode.at < stale))
        self._sweep_reminders(stale)
        self.session.execute(delete(Expectation).where(Expectation.expires_at < now))
        self.session.execute(delete(AuditEntry).where(AuditEntry.at < now - timedelta(days=days.audit_days)))
        self._sweep_strangers(stale, admins)

    def _sweep_strangers(self, stale: datetime, admins: Collection[str]) -> None:
        """Forgets those who wrote once and were never let in, or have left without a trace in any record."""
        silent = User.admission == Admission.UNKNOWN, User.seen_at < stale, User.address.not_in(sorted(admins))
        unnamed = (~exists().where(column == User.id) for column in references_to_users())
        strangers = self.session.execute(select(User.id, User.address).where(*silent, *unnamed).limit(AT_ONCE)).all()
        self.session.execute(delete(Chat).where(Chat.address.in_([address for _, address in strangers])))
        self.session.execute(delete(User).where(User.id.in_([number for number, _ in strangers])))

    def _sweep_reminders(self, stale: datetime) -> None:
        """Drops what is over, and what waited in vain for a yes.

        Those of records stay: they tell what the record has reminded of.
        """
        alive = (ReminderStatus.PENDING, ReminderStatus.PAUSED)
        once = aliased(Reminder)
        put_off = select(once.id).where(once.snoozed_from_id == Reminder.id, once.status.in_(alive)).exists()
        is_over = or_(
            and_(Reminder.status == ReminderStatus.DRAFT, Reminder.created_at < stale),
            and_(Reminder.status.not_in((*alive, ReminderStatus.DRAFT)), Reminder.due_at < stale),
        )
        under_way = select(Delivery.reminder_id).where(Delivery.state == DeliveryState.QUEUED)
        old = (is_over, Reminder.subject.is_(None), Reminder.id.not_in(under_way), ~put_off)
        self.session.execute(delete(Reminder).where(*old))
        old_deliveries = (Delivery.claimed_at < stale, Delivery.state != DeliveryState.QUEUED)
        living = select(Reminder.id).where(Reminder.status.in_(alive), Reminder.subject.is_(None))
        self.session.execute(delete(Delivery).where(*old_deliveries, Delivery.reminder_id.in_(living)))
