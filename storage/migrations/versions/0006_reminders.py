"""Reminders and their deliveries; people's hours; messages that wait their turn behind replies."""

import sqlalchemy as sa
from alembic import op

from storage.database import UTCDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

INDEXED = ("author_id", "chat_id", "partnership_id", "person_id", "snoozed_from_id", "subject")


def upgrade() -> None:
    """Adds what this revision brings."""
    with op.batch_alter_table("users", schema=None) as batch_op:
        batch_op.add_column(sa.Column("default_minutes", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("works_from", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("works_until", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("works_on", sa.String(length=7), nullable=True))
    with op.batch_alter_table("outgoing_messages", schema=None) as batch_op:
        batch_op.add_column(sa.Column("due_at", UTCDateTime, nullable=True))
    op.create_table(
        "reminders",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("partnership_id", sa.Integer(), nullable=False),
        sa.Column("author_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("chat_id", sa.Integer(), nullable=True),
        sa.Column("snoozed_from_id", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("zone", sa.String(length=64), nullable=False),
        sa.Column("starts_at", sa.DateTime(), nullable=False),
        sa.Column("rule", sa.String(length=300), nullable=True),
        sa.Column("due_at", UTCDateTime, nullable=False),
        sa.Column("wake_at", UTCDateTime, nullable=False),
        sa.Column("urgent", sa.Boolean(), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("subject", sa.String(length=100), nullable=True),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["users.id"], name=op.f("fk_reminders_author_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_reminders_chat_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnerships.id"], name=op.f("fk_reminders_partnership_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["users.id"], name=op.f("fk_reminders_person_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["snoozed_from_id"], ["reminders.id"], name=op.f("fk_reminders_snoozed_from_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminders")),
    )
    with op.batch_alter_table("reminders", schema=None) as batch_op:
        for column in INDEXED:
            batch_op.create_index(batch_op.f(f"ix_reminders_{column}"), [column], unique=False)
        batch_op.create_index(batch_op.f("ix_reminders_status_wake_at"), ["status", "wake_at"], unique=False)

    op.create_table(
        "deliveries",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("reminder_id", sa.Integer(), nullable=False),
        sa.Column("outgoing_id", sa.Integer(), nullable=True),
        sa.Column("due_at", UTCDateTime, nullable=False),
        sa.Column("planned_at", UTCDateTime, nullable=False),
        sa.Column("claimed_at", UTCDateTime, nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("sent_at", UTCDateTime, nullable=True),
        sa.Column("error", sa.String(length=200), nullable=True),
        sa.Column("called", sa.Boolean(), nullable=False),
        sa.Column("done_at", UTCDateTime, nullable=True),
        sa.Column("snoozed_until", UTCDateTime, nullable=True),
        sa.ForeignKeyConstraint(
            ["outgoing_id"], ["outgoing_messages.id"], name=op.f("fk_deliveries_outgoing_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["reminder_id"], ["reminders.id"], name=op.f("fk_deliveries_reminder_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_deliveries")),
        sa.UniqueConstraint("reminder_id", "due_at", name=op.f("uq_deliveries_reminder_id_due_at")),
    )
    with op.batch_alter_table("deliveries", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_deliveries_outgoing_id"), ["outgoing_id"], unique=False)


def downgrade() -> None:
    """Takes it away again."""
    with op.batch_alter_table("deliveries", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_deliveries_outgoing_id"))

    op.drop_table("deliveries")
    with op.batch_alter_table("reminders", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_reminders_status_wake_at"))
        for column in reversed(INDEXED):
            batch_op.drop_index(batch_op.f(f"ix_reminders_{column}"))

    op.drop_table("reminders")
    with op.batch_alter_table("outgoing_messages", schema=None) as batch_op:
        batch_op.drop_column("due_at")
    with op.batch_alter_table("users", schema=None) as batch_op:
        batch_op.drop_column("works_on")
        batch_op.drop_column("works_until")
        batch_op.drop_column("works_from")
        batch_op.drop_column("default_minutes")
