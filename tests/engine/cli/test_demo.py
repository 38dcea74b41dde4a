"""`demo`: into an empty database only."""
from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from engine.cli.app import app
from engine.errors import DemoDatabase


def test_a_database_with_people_in_it_takes_no_demonstration(run: Any) -> None:
    assert isinstance(run("demo").exception, DemoDatabase)


def test_if_empty_leaves_it_in_peace(run: Any) -> None:
    assert run("demo", "--if-empty").exit_code == 0
    assert run("list", "--as", "dounia").stdout.strip() == ""


def test_an_empty_one_is_filled_told_of_and_kept_the_next_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILLON_DATABASE_URL", f"sqlite:///{tmp_path}/m.db")
    monkeypatch.setenv("MAILLON_DOCUMENTS", str(tmp_path / "documents"))
    told = CliRunner().invoke(app, ["demo", "--if-empty", "--files", "1"]).stdout
    assert "cases loaded" in told
    assert "ghali" in told
    assert "olives de Ouezzane" in told
    again = CliRunner().invoke(app, ["demo", "--if-empty"])
    assert (again.exit_code, again.stdout) == (0, "")
    assert CliRunner().invoke(app, ["audit", "verify"]).exit_code == 0
    assert CliRunner().invoke(app, ["tick"]).stdout == "0 cases moved\n"
