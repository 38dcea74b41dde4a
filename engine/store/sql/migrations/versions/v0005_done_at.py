"""When something was done under an idempotency key, so that it can be forgotten. Of those of before it is not known."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """The column and its index."""
    op.add_column("done", sa.Column("at", TEXT, nullable=False, server_default=""))
    op.create_index("done_at", "done", ["at"])
