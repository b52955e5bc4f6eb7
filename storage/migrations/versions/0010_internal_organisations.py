"""Organisations that only one side's internal records name are seen by that side alone."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds what this revision brings."""
    shared = sa.Column("audience", sa.String(length=50), nullable=False, server_default="shared")
    op.add_column("organisations", shared)
    with op.batch_alter_table("organisations") as table:
        table.alter_column("audience", server_default=None)


def downgrade() -> None:
    """Takes it away again."""
    with op.batch_alter_table("organisations") as table:
        table.drop_column("audience")
