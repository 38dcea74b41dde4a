"""Tokens of the API. Nobody had one before."""
from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

TEXT = sa.Text().with_variant(sa.Text(collation="C"), "postgresql")


def upgrade() -> None:
    """The table and its index."""
    columns = [sa.Column(name, TEXT, nullable=False) for name in ("id", "account", "name", "token_sha256", "until")]
    op.create_table("api_token", *columns, sa.PrimaryKeyConstraint("id"), sa.ForeignKeyConstraint(["account"], ["account.id"]),
                    sa.UniqueConstraint("token_sha256"))
    op.create_index("api_token_account", "api_token", ["account"])
