"""`fill`, `done`, `assign` and `add-task` do from the shell what the desk does besides steps."""
from __future__ import annotations

import json
from typing import Any

import pytest

from engine.errors import BadCommand
from tests.engine.cli.test_cases import opened


def shown(run: Any, ref: str, login: str = "idris") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(run("show", ref, "--as", login, "--json").stdout)
    return found


def test_fields_are_filled_in(run: Any) -> None:
    ref = opened(run)
    done = run("fill", ref, "commune=MA-OUZ.zoumi.brikcha", "telephone=06 12 34 56 78", "--as", "ghali", "--json")
    assert done.exit_code == 0, done.output
    assert shown(run, ref)["fields"]["telephone"] == "06 12 34 56 78"


def test_rows_reach_the_engine_which_judges_them(run: Any) -> None:
    refused = run("fill", opened(run), 'membres=[{"sexe": "f"}]', "--as", "ghali")
    assert refused.exit_code == 1 and "igne 1" in refused.stderr


def test_rows_that_cannot_be_read_are_told(run: Any) -> None:
    assert isinstance(run("fill", opened(run), "membres=[{", "--as", "ghali").exception, BadCommand)


def test_an_action_is_added_given_and_done(run: Any) -> None:
    ref = opened(run)
    assert run("add-task", ref, "Rappeler la commune", "--role", "agent_das", "--due", "2026-12-31", "--as", "idris").exit_code == 0
    id_ = next(iter(shown(run, ref)["titles"]))
    assert "Rappeler la commune" in run("show", ref, "--as", "idris").stdout
    assert run("assign", ref, id_, "karim", "--as", "idris").exit_code == 0
    assert run("done", ref, id_, "--note", "C’est fait.", "--as", "karim").exit_code == 0
    assert all(task[0] != id_ for task in shown(run, ref)["tasks"])


@pytest.mark.parametrize("words", [("assign", "0.0", "karim"), ("done", "0.0")])
def test_a_refusal_tells_its_reason(run: Any, words: tuple[str, ...]) -> None:
    refused = run(words[0], opened(run), *words[1:], "--as", "idris")
    assert refused.exit_code == 1 and "faite" in refused.stderr
