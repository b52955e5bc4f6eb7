"""Organisations, activities with what belongs to them, drafts, follow-ups and searches."""

import sqlalchemy as sa
from alembic import op

from storage.database import UTCDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds what this revision brings."""
    op.create_table(
        "search_words",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("word", sa.String(length=60), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_search_words")),
        sa.UniqueConstraint("word", name=op.f("uq_search_words_word")),
    )
    op.create_table(
        "organisations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("partnership_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=50), nullable=False),
        sa.Column("sv", sa.String(length=200), nullable=False),
        sa.Column("en", sa.String(length=200), nullable=False),
        sa.Column("vi", sa.String(length=200), nullable=False),
        sa.Column("aliases", sa.JSON(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("country", sa.String(length=2), nullable=True),
        sa.Column("side", sa.String(length=50), nullable=True),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnerships.id"], name=op.f("fk_organisations_partnership_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisations")),
        sa.UniqueConstraint("partnership_id", "key", name=op.f("uq_organisations_partnership_id_key")),
    )
    op.create_table(
        "activities",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("partnership_id", sa.Integer(), nullable=False),
        sa.Column("audience", sa.String(length=50), nullable=False),
        sa.Column("title", sa.String(length=300), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("start_on", sa.Date(), nullable=False),
        sa.Column("end_on", sa.Date(), nullable=True),
        sa.Column("place", sa.String(length=200), nullable=True),
        sa.Column("participants", sa.Integer(), nullable=True),
        sa.Column("women", sa.Integer(), nullable=True),
        sa.Column("men", sa.Integer(), nullable=True),
        sa.Column("others", sa.Integer(), nullable=True),
        sa.Column("topics", sa.JSON(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("decisions", sa.JSON(), nullable=False),
        sa.Column("planned", sa.Boolean(), nullable=False),
        sa.Column("logged_by", sa.Integer(), nullable=True),
        sa.Column("logged_at", UTCDateTime, nullable=False),
        sa.Column("source_chat_id", sa.Integer(), nullable=True),
        sa.Column("source_message_id", sa.String(length=50), nullable=True),
        sa.Column("confirmation", sa.String(length=10), nullable=False),
        sa.Column("confirmation_side", sa.String(length=50), nullable=True),
        sa.Column("confirmation_comment", sa.Text(), nullable=True),
        sa.Column("confirmation_by", sa.Integer(), nullable=True),
        sa.Column("confirmation_at", UTCDateTime, nullable=True),
        sa.Column("deleted_at", UTCDateTime, nullable=True),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["confirmation_by"], ["users.id"], name=op.f("fk_activities_confirmation_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["logged_by"], ["users.id"], name=op.f("fk_activities_logged_by"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnerships.id"], name=op.f("fk_activities_partnership_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["source_chat_id"], ["chats.id"], name=op.f("fk_activities_source_chat_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activities")),
    )
    with op.batch_alter_table("activities", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_activities_partnership_id_kind_start_on_id"),
            ["partnership_id", "kind", "start_on", "id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_activities_partnership_id_logged_by_start_on_id"),
            ["partnership_id", "logged_by", "start_on", "id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_activities_partnership_id_start_on_id"), ["partnership_id", "start_on", "id"], unique=False
        )

    op.create_table(
        "activity_searches",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("partnership_id", sa.Integer(), nullable=False),
        sa.Column("filters", sa.JSON(), nullable=False),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.ForeignKeyConstraint(
            ["chat_id"], ["chats.id"], name=op.f("fk_activity_searches_chat_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnerships.id"],
            name=op.f("fk_activity_searches_partnership_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_searches")),
    )
    with op.batch_alter_table("activity_searches", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_activity_searches_chat_id"), ["chat_id"], unique=False)

    op.create_table(
        "activity_changes",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("changed_at", UTCDateTime, nullable=False),
        sa.Column("field", sa.String(length=30), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name=op.f("fk_activity_changes_activity_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["users.id"], name=op.f("fk_activity_changes_user_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_changes")),
    )
    with op.batch_alter_table("activity_changes", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_activity_changes_activity_id"), ["activity_id"], unique=False)

    op.create_table(
        "activity_costs",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name=op.f("fk_activity_costs_activity_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_activity_costs_organisation_id"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_costs")),
    )
    with op.batch_alter_table("activity_costs", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_activity_costs_activity_id"), ["activity_id"], unique=False)

    op.create_table(
        "activity_drafts",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=False),
        sa.Column("partnership_id", sa.Integer(), nullable=False),
        sa.Column("source_message_id", sa.String(length=50), nullable=True),
        sa.Column("source_text", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("activity_id", sa.Integer(), nullable=True),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.Column("changed_at", UTCDateTime, nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name=op.f("fk_activity_drafts_activity_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_activity_drafts_chat_id"), ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnerships.id"], name=op.f("fk_activity_drafts_partnership_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_activity_drafts_user_id"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_drafts")),
    )
    with op.batch_alter_table("activity_drafts", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_activity_drafts_chat_id_source_message_id"), ["chat_id", "source_message_id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_activity_drafts_chat_id_user_id_state"), ["chat_id", "user_id", "state"], unique=False
        )

    op.create_table(
        "activity_goals",
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("goal", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name=op.f("fk_activity_goals_activity_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("activity_id", "goal", name=op.f("pk_activity_goals")),
    )
    with op.batch_alter_table("activity_goals", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_activity_goals_goal_activity_id"), ["goal", "activity_id"], unique=False)

    op.create_table(
        "activity_organisations",
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name=op.f("fk_activity_organisations_activity_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisations.id"],
            name=op.f("fk_activity_organisations_organisation_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("activity_id", "organisation_id", name=op.f("pk_activity_organisations")),
    )
    with op.batch_alter_table("activity_organisations", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_activity_organisations_organisation_id_activity_id"),
            ["organisation_id", "activity_id"],
            unique=False,
        )

    op.create_table(
        "activity_vectors",
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("model", sa.String(length=100), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name=op.f("fk_activity_vectors_activity_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("activity_id", name=op.f("pk_activity_vectors")),
    )
    op.create_table(
        "activity_words",
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("word_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name=op.f("fk_activity_words_activity_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["word_id"], ["search_words.id"], name=op.f("fk_activity_words_word_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("activity_id", "word_id", name=op.f("pk_activity_words")),
    )
    with op.batch_alter_table("activity_words", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_activity_words_word_id_activity_id"), ["word_id", "activity_id"], unique=False
        )

    op.create_table(
        "follow_ups",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("activity_id", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("person", sa.String(length=200), nullable=True),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("done_at", UTCDateTime, nullable=True),
        sa.Column("done_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name=op.f("fk_follow_ups_activity_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["done_by"], ["users.id"], name=op.f("fk_follow_ups_done_by"), ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisations.id"], name=op.f("fk_follow_ups_organisation_id"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_follow_ups_user_id"), ondelete="SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_ups")),
    )
    with op.batch_alter_table("follow_ups", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_follow_ups_activity_id"), ["activity_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_follow_ups_done_at_due_on"), ["done_at", "due_on"], unique=False)

    op.create_table(
        "activity_files",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("activity_id", sa.Integer(), nullable=True),
        sa.Column("draft_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(length=200), nullable=False),
        sa.Column("media_type", sa.String(length=100), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("caption", sa.Text(), nullable=False),
        sa.Column("album", sa.String(length=100), nullable=True),
        sa.Column("added_by", sa.Integer(), nullable=True),
        sa.Column("added_at", UTCDateTime, nullable=False),
        sa.ForeignKeyConstraint(
            ["activity_id"], ["activities.id"], name=op.f("fk_activity_files_activity_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["added_by"], ["users.id"], name=op.f("fk_activity_files_added_by"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["draft_id"], ["activity_drafts.id"], name=op.f("fk_activity_files_draft_id"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_activity_files")),
    )
    with op.batch_alter_table("activity_files", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_activity_files_activity_id"), ["activity_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_activity_files_album"), ["album"], unique=False)
        batch_op.create_index(batch_op.f("ix_activity_files_draft_id"), ["draft_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_activity_files_sha256"), ["sha256"], unique=False)


def downgrade() -> None:
    """Takes it away again."""
    with op.batch_alter_table("activity_files", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_activity_files_sha256"))
        batch_op.drop_index(batch_op.f("ix_activity_files_draft_id"))
        batch_op.drop_index(batch_op.f("ix_activity_files_album"))
        batch_op.drop_index(batch_op.f("ix_activity_files_activity_id"))

    op.drop_table("activity_files")
    with op.batch_alter_table("follow_ups", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_follow_ups_done_at_due_on"))
        batch_op.drop_index(batch_op.f("ix_follow_ups_activity_id"))

    op.drop_table("follow_ups")
    with op.batch_alter_table("activity_words", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_activity_words_word_id_activity_id"))

    op.drop_table("activity_words")
    op.drop_table("activity_vectors")
    with op.batch_alter_table("activity_organisations", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_activity_organisations_organisation_id_activity_id"))

    op.drop_table("activity_organisations")
    with op.batch_alter_table("activity_goals", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_activity_goals_goal_activity_id"))

    op.drop_table("activity_goals")
    with op.batch_alter_table("activity_drafts", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_activity_drafts_chat_id_user_id_state"))
        batch_op.drop_index(batch_op.f("ix_activity_drafts_chat_id_source_message_id"))

    op.drop_table("activity_drafts")
    with op.batch_alter_table("activity_costs", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_activity_costs_activity_id"))

    op.drop_table("activity_costs")
    with op.batch_alter_table("activity_changes", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_activity_changes_activity_id"))

    op.drop_table("activity_changes")
    with op.batch_alter_table("activity_searches", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_activity_searches_chat_id"))

    op.drop_table("activity_searches")
    with op.batch_alter_table("activities", schema=None) as batch_op:
        batch_op.drop_index(batch_op.f("ix_activities_partnership_id_start_on_id"))
        batch_op.drop_index(batch_op.f("ix_activities_partnership_id_logged_by_start_on_id"))
        batch_op.drop_index(batch_op.f("ix_activities_partnership_id_kind_start_on_id"))

    op.drop_table("activities")
    op.drop_table("organisations")
    op.drop_table("search_words")
