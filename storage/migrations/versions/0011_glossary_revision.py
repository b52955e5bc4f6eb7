"""Each change of a partnership's glossary is counted, so that what was built from an older one is known for it."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds what this revision brings."""
    op.add_column("partnerships", sa.Column("glossary_revision", sa.Integer(), nullable=False, server_default="0"))
    with op.batch_alter_table("partnerships") as table:
        table.alter_column("glossary_revision", server_default=None)


def downgrade() -> None:
    """Takes it away again."""
    with op.batch_alter_table("partnerships") as table:
        table.drop_column("glossary_revision")
