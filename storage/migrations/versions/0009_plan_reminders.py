"""Reminders of a long plan, set anew piece by piece."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds what this revision brings."""
    op.add_column("plans", sa.Column("remind_after", sa.Integer(), nullable=True))


def downgrade() -> None:
    """Takes it away again."""
    op.drop_column("plans", "remind_after")
