"""Action plans, their steps with owners, activities and changes; cards, digests and news for groups."""

import sqlalchemy as sa
from alembic import op

from storage.database import UTCDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds what this revision brings."""
    op.create_table(
        "digests",
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("wanted", sa.Boolean(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("hour", sa.Integer(), nullable=False),
        sa.Column("week", sa.String(length=8), nullable=True),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_digests_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("user_id", name=op.f("pk_digests")),
    )
    op.create_table(
        "plans",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("partnership_id", sa.Integer(), nullable=False),
        sa.Column("audience", sa.String(length=50), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("remind_days", sa.JSON(), nullable=False),
        sa.Column("remind_weekly", sa.Boolean(), nullable=False),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.ForeignKeyConstraint(["created_by"], ["users.id"], name=op.f("fk_plans_created_by"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnerships.id"], name=op.f("fk_plans_partnership_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plans")),
    )
    with op.batch_alter_table("plans", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_plans_partnership_id_status"), ["partnership_id", "status"], unique=False)

    op.create_table(
        "plan_news",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("change_ids", sa.JSON(), nullable=False),
        sa.Column("due_at", UTCDateTime, nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_plan_news_chat_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["plan_id"], ["plans.id"], name=op.f("fk_plan_news_plan_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_news")),
        sa.UniqueConstraint("chat_id", "plan_id", name=op.f("uq_plan_news_chat_id_plan_id")),
    )
    with op.batch_alter_table("plan_news", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_plan_news_due_at"), ["due_at"], unique=False)

    op.create_table(
        "steps",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("plan_id", sa.Integer(), nullable=False),
        sa.Column("audience", sa.String(length=50), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("organisation_name", sa.String(length=200), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("due_grain", sa.String(length=5), nullable=False),
        sa.Column("status", sa.String(length=10), nullable=False),
        sa.Column("cost", sa.BigInteger(), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=True),
        sa.Column("payer_id", sa.Integer(), nullable=True),
        sa.Column("payer_name", sa.String(length=200), nullable=True),
        sa.Column("goals", sa.JSON(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("follow_up_id", sa.Integer(), nullable=True),
        sa.Column("created_by", sa.Integer(), nullable=True),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.Column("changed_at", UTCDateTime, nullable=False),
        sa.Column("deleted_at", UTCDateTime, nullable=True),
        sa.ForeignKeyConstraint(["created_by"], ["users.id"], name=op.f("fk_steps_created_by"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["follow_up_id"], ["follow_ups.id"], name=op.f("fk_steps_follow_up_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_steps_organisation_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["payer_id"], ["organisations.id"], name=op.f("fk_steps_payer_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plans.id"], name=op.f("fk_steps_plan_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_steps")),
        sa.UniqueConstraint("follow_up_id", name=op.f("uq_steps_follow_up_id")),
    )
    with op.batch_alter_table("steps", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_steps_plan_id_due_on"), ["plan_id", "due_on"], unique=False)

    op.create_table(
        "plan_cards",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("partnership_id", sa.Integer(), nullable=False),
        sa.Column("plan_id", sa.Integer(), nullable=True),
        sa.Column("step_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("source_message_id", sa.String(length=50), nullable=True),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_plan_cards_chat_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnerships.id"], name=op.f("fk_plan_cards_partnership_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["plan_id"], ["plans.id"], name=op.f("fk_plan_cards_plan_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["step_id"], ["steps.id"], name=op.f("fk_plan_cards_step_id"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_plan_cards_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan_cards")),
    )
    with op.batch_alter_table("plan_cards", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_plan_cards_chat_id_source_message_id"), ["chat_id", "source_message_id"], unique=False
        )

    op.create_table(
        "step_activities",
        sa.Column("step_id", sa.Integer(), nullable=False),
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name=op.f("fk_step_activities_activity_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["step_id"], ["steps.id"], name=op.f("fk_step_activities_step_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("step_id", "activity_id", name=op.f("pk_step_activities")),
    )
    with op.batch_alter_table("step_activities", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_step_activities_activity_id"), ["activity_id"], unique=False)

    op.create_table(
        "step_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("step_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("changed_at", UTCDateTime, nullable=False),
        sa.Column("field", sa.String(length=20), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["step_id"], ["steps.id"], name=op.f("fk_step_changes_step_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_step_changes_user_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_step_changes")),
    )
    with op.batch_alter_table("step_changes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_step_changes_step_id"), ["step_id"], unique=False)

    op.create_table(
        "step_owners",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("step_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["step_id"], ["steps.id"], name=op.f("fk_step_owners_step_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_step_owners_user_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_step_owners")),
    )
    with op.batch_alter_table("step_owners", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_step_owners_step_id"), ["step_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_step_owners_user_id"), ["user_id"], unique=False)


def downgrade() -> None:
    """Takes it away again."""
    with op.batch_alter_table("step_owners", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_step_owners_user_id"))
        batch_op.drop_index(batch_op.f("ix_step_owners_step_id"))

    op.drop_table("step_owners")
    with op.batch_alter_table("step_changes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_step_changes_step_id"))

    op.drop_table("step_changes")
    with op.batch_alter_table("step_activities", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_step_activities_activity_id"))

    op.drop_table("step_activities")
    with op.batch_alter_table("plan_cards", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_cards_chat_id_source_message_id"))

    op.drop_table("plan_cards")
    with op.batch_alter_table("steps", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_steps_plan_id_due_on"))

    op.drop_table("steps")
    with op.batch_alter_table("plan_news", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_plan_news_due_at"))

    op.drop_table("plan_news")
    with op.batch_alter_table("plans", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_plans_partnership_id_status"))

    op.drop_table("plans")
    op.drop_table("digests")
