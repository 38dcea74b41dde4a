"""The command line over a SQLite file."""
from __future__ import annotations

from pathlib import Path

import pytest
from typer.testing import CliRunner

from engine.cli.app import app


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAILLON_DATABASE_URL", f"sqlite:///{tmp_path}/m.db")
    monkeypatch.setenv("MAILLON_DOCUMENTS", str(tmp_path / "documents"))
    assert CliRunner().invoke(app, ["migrate"]).exit_code == 0


def test_an_account_is_added_given_a_role_and_listed() -> None:
    secret = ["--secret", "olives de Ouezzane"]
    assert CliRunner().invoke(app, ["user", "add", "ghali", "Ghali Guessous", *secret]).exit_code == 0
    assert CliRunner().invoke(app, ["user", "grant", "ghali", "agent_plateforme", "MA-OUZ"]).exit_code == 0
    assert "agent_plateforme@MA-OUZ" in CliRunner().invoke(app, ["user", "list"]).output


def test_a_refused_account_exits_1() -> None:
    assert CliRunner().invoke(app, ["user", "add", "ghali", "Ghali", "--secret", "x"]).exit_code == 1


@pytest.mark.parametrize("command", [["--help"], ["check"], ["check", "--schema"], ["audit", "verify"], ["tick"], ["doctor"]])
def test_a_command_succeeds_on_an_empty_database(command: list[str]) -> None:
    assert CliRunner().invoke(app, command).exit_code == 0
