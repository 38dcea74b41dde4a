"""The demonstration: a small slice of it, loaded by real commands."""
from __future__ import annotations

from pathlib import Path

import pytest

from engine.demo import is_empty, load, logins
from engine.errors import DemoDatabase
from engine.journal.audit import verify
from engine.maillon import Maillon
from engine.settings import read_settings
from engine.store.sql import migrate


def test_the_demonstration_fills_an_empty_database_once_and_its_journal_holds(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/m.db"
    migrate(url)
    maillon = Maillon.open(read_settings({}, database_url=url, documents=str(tmp_path / "documents")))
    try:
        assert not maillon.is_demo()
        assert load(maillon, most=3) == 3
        assert maillon.is_demo()
        assert not is_empty(maillon)
        assert verify(maillon.store, maillon.library) == []
        with pytest.raises(DemoDatabase):
            load(maillon, most=1)
    finally:
        maillon.close()


def test_whoever_tries_it_is_told_a_login_and_the_password() -> None:
    assert any("ghali" in line for line in logins())
    assert "olives de Ouezzane" in logins()[-1]
