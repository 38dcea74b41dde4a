"""`migrate` and `doctor`."""
from __future__ import annotations

from typing import Any

import pytest


def test_migrating_twice_changes_nothing(run: Any) -> None:
    assert run("migrate").exit_code == run("migrate").exit_code == 0


def test_the_doctor_prints_settings_and_hides_the_password(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    said = run("doctor")
    assert said.exit_code == 0 and "MAILLON_PORT=8000" in said.stdout and "4 definitions" in said.stdout
    monkeypatch.setenv("MAILLON_DATABASE_URL", "postgresql+psycopg://clerk:secret@nowhere.invalid/m")
    assert "secret" not in run("doctor").stdout


def test_an_unknown_setting_is_named(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILLON_PROT", "8001")
    assert "MAILLON_PROT" in str(run("doctor").exception)
