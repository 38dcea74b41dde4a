"""Run by Alembic: on the connection it is given, inside that connection's transaction, on both databases."""
from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
context.run_migrations()
