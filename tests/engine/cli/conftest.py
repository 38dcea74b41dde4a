"""A command line over a SQLite file of the test's own, with the cast in it."""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from engine.cli.app import app
from engine.store.sql import open_store
from tests.cast import people_in

Run = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """`run("list", "--as", "ghali")` gives exit code and output."""
    url = f"sqlite:///{tmp_path}/m.db"
    monkeypatch.setenv("MAILLON_DATABASE_URL", url)
    monkeypatch.setenv("MAILLON_DOCUMENTS", str(tmp_path / "documents"))
    store = open_store(url)
    people_in(store)
    store.close()
    return lambda *words, **options: CliRunner().invoke(app, list(words), **options)
