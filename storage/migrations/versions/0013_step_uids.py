"""Steps that were brought in from another house keep the names by which calendars know them."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds what this revision brings."""
    op.add_column("steps", sa.Column("uid", sa.String(length=200), nullable=True))


def downgrade() -> None:
    """Takes it away again."""
    with op.batch_alter_table("steps") as table:
        table.drop_column("uid")
