"""Alembic's migrations. A revision is history: it names its columns itself and never imports tables.py."""
