"""Languages of records, and translations of them that are wanted."""

import sqlalchemy as sa
from alembic import op

from storage.database import UTCDateTime

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds what this revision brings."""
    op.create_table(
        "written_texts",
        sa.Column("partnership_id", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("language", sa.String(length=2), nullable=False),
        sa.Column("inside", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["partnership_id"], ["partnerships.id"], name=op.f("fk_written_texts_partnership_id"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("partnership_id", "hash", name=op.f("pk_written_texts")),
    )
    op.create_table(
        "wanted_translations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("partnership_id", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("source", sa.String(length=2), nullable=False),
        sa.Column("target", sa.String(length=2), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("not_before", UTCDateTime, nullable=False),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnerships.id"],
            name=op.f("fk_wanted_translations_partnership_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wanted_translations")),
        sa.UniqueConstraint(
            "partnership_id",
            "hash",
            "source",
            "target",
            name=op.f("uq_wanted_translations_partnership_id_hash_source_target"),
        ),
    )
    with op.batch_alter_table("wanted_translations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_wanted_translations_not_before"), ["not_before"], unique=False)
    op.create_table(
        "waiting_messages",
        sa.Column("outgoing_id", sa.Integer(), nullable=False),
        sa.Column("partnership_id", sa.Integer(), nullable=False),
        sa.Column("created_at", UTCDateTime, nullable=False),
        sa.ForeignKeyConstraint(
            ["outgoing_id"], ["outgoing_messages.id"], name=op.f("fk_waiting_messages_outgoing_id"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["partnership_id"],
            ["partnerships.id"],
            name=op.f("fk_waiting_messages_partnership_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("outgoing_id", name=op.f("pk_waiting_messages")),
    )


def downgrade() -> None:
    """Takes it away again."""
    op.drop_table("waiting_messages")
    op.drop_table("wanted_translations")
    op.drop_table("written_texts")
