"""What grids come to, for the ranking. Cases of before run on definitions without grids, so there is nothing to fill."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")
NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """The table and its index."""
    texts = [sa.Column(name, TEXT, nullable=False) for name in ("ref", "grid", "place", "workflow")]
    numbers = [sa.Column(name, NUMBER, nullable=False) for name in ("number", "wanted")]
    perhaps = [sa.Column(name, sa.BigInteger) for name in ("lowest", "highest", "threshold")]
    op.create_table("score", *texts, *numbers, *perhaps, sa.PrimaryKeyConstraint("ref", "grid"))
    op.create_index("score_rank", "score", ["workflow", "grid", "place", "ref"])
