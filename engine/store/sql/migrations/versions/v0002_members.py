"""Who holds a role on one file alone. Cases of before know none, so there is nothing to fill."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """The table and its index."""
    columns = [sa.Column(name, TEXT, nullable=False) for name in ("ref", "account", "role", "until")]
    op.create_table("member", *columns, sa.PrimaryKeyConstraint("ref", "account", "role"))
    op.create_index("member_account", "member", ["account", "until", "ref", "role"])
