"""The organisations that cases name. Cases of before run on definitions that declare none, so there is nothing to fill."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """The table and its index."""
    names = ("ref", "listed", "row", "folded", "name", "kind", "family", "sphere")
    columns = [sa.Column(name, TEXT, nullable=False) for name in names]
    op.create_table("organisation", *columns, sa.PrimaryKeyConstraint("ref", "listed", "row"))
    op.create_index("organisation_folded", "organisation", ["folded", "ref"])
