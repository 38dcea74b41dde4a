"""The values of indicators. Cases of before run on definitions that name none, so there is nothing to fill."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """The table and its index."""
    columns = [sa.Column(name, TEXT, nullable=False) for name in ("ref", "indicator", "row", "part", "series", "workflow", "at")]
    rest = (sa.Column("value", NUMBER, nullable=False), sa.Column("verified", sa.Boolean, nullable=False))
    op.create_table("measure", *columns, *rest, sa.PrimaryKeyConstraint("ref", "indicator", "row", "part"))
    op.create_index("measure_read", "measure", ["workflow", "indicator", "part", "at", "ref", "row", "series", "value", "verified"])
