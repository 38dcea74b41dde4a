"""The words that lists are narrowed by. Cases of before run on definitions that name none, so there is nothing to fill."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """The table and its index."""
    columns = [sa.Column(name, TEXT, nullable=False) for name in ("ref", "field", "value")]
    op.create_table("mark", *columns, sa.PrimaryKeyConstraint("ref", "field", "value"))
    op.create_index("mark_value", "mark", ["field", "value", "ref"])
