"""Activities are found by the day on which they end, so that long ones are found in every year that they reach into."""

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Adds what this revision brings."""
    op.create_index(
        "ix_activities_partnership_id_end_on_start_on", "activities", ["partnership_id", "end_on", "start_on"]
    )


def downgrade() -> None:
    """Takes it away again."""
    op.drop_index("ix_activities_partnership_id_end_on_start_on", "activities")
