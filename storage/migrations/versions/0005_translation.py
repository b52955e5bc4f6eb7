"""The glossary, translations that are kept, groups' wishes and the cards that stand in chats."""

import sqlalchemy as sa
from alembic import op

from storage.database import UTCDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def _key(table: str, column: str, other: str, ondelete: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}"), ondelete=ondelete)


def upgrade() -> None:
    """Adds what this revision brings."""
    op.create_table(
        "glossary_terms",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("partnership_id", sa.Integer(), nullable=False),
        sa.Column("use", sa.String(length=10), nullable=False),
        sa.Column("forms", sa.JSON(), nullable=False),
        sa.Column("note", sa.String(length=500), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("seed", sa.String(length=16), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("earlier", sa.JSON(), nullable=True),
        sa.Column("suggests", sa.Integer(), nullable=True),
        sa.Column("changed_by", sa.Integer(), nullable=True),
        sa.Column("changed_at", UTCDateTime, nullable=False),
        _key("glossary_terms", "changed_by", "users", "SET NULL"),
        _key("glossary_terms", "partnership_id", "partnerships", "CASCADE"),
        _key("glossary_terms", "suggests", "glossary_terms", "CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_glossary_terms")),
    )
    op.create_index(op.f("ix_glossary_terms_partnership_id_state"), "glossary_terms", ["partnership_id", "state"])
    op.create_table(
        "translations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("partnership_id", sa.Integer(), nullable=False),
        sa.Column("original", sa.String(length=64), nullable=False),
        sa.Column("source", sa.String(length=2), nullable=False),
        sa.Column("target", sa.String(length=2), nullable=False),
        sa.Column("provider", sa.String(length=60), nullable=False),
        sa.Column("glossary", sa.String(length=16), nullable=False),
        sa.Column("text", sa.JSON(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("by_name", sa.String(length=200), nullable=True),
        sa.Column("created_at", UTCDateTime, nullable=False),
        _key("translations", "partnership_id", "partnerships", "CASCADE"),
        _key("translations", "user_id", "users", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_translations")),
    )
    op.create_index(op.f("ix_translations_created_at"), "translations", ["created_at"])
    op.create_index(
        op.f("ix_translations_partnership_id_original_source_target"),
        "translations",
        ["partnership_id", "original", "source", "target"],
    )
    op.create_table(
        "group_translations",
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("mode", sa.String(length=10), nullable=False),
        sa.Column("languages", sa.JSON(), nullable=False),
        sa.Column("chosen", sa.Boolean(), nullable=False),
        sa.Column("outside", sa.Boolean(), nullable=False),
        sa.Column("changed_by", sa.Integer(), nullable=True),
        sa.Column("changed_at", UTCDateTime, nullable=False),
        _key("group_translations", "changed_by", "users", "SET NULL"),
        _key("group_translations", "chat_id", "chats", "CASCADE"),
        sa.PrimaryKeyConstraint("chat_id", name=op.f("pk_group_translations")),
    )
    op.create_table(
        "translation_cards",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("chat_id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("message_id", sa.String(length=50), nullable=True),
        sa.Column("original", sa.JSON(), nullable=False),
        sa.Column("source", sa.String(length=2), nullable=True),
        sa.Column("targets", sa.JSON(), nullable=False),
        sa.Column("created_at", UTCDateTime, nullable=False),
        _key("translation_cards", "chat_id", "chats", "CASCADE"),
        _key("translation_cards", "user_id", "users", "SET NULL"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_translation_cards")),
    )
    op.create_index(op.f("ix_translation_cards_chat_id_message_id"), "translation_cards", ["chat_id", "message_id"])
    op.create_index(op.f("ix_translation_cards_created_at"), "translation_cards", ["created_at"])


def downgrade() -> None:
    """Takes it away again."""
    for table in ("translation_cards", "group_translations", "translations", "glossary_terms"):
        op.drop_table(table)
