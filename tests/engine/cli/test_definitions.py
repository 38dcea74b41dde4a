"""`check [FILE…] [--schema]`."""
from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def test_our_own_definitions_hold(run: Any) -> None:
    said = run("check")
    assert said.exit_code == 0 and "projet 1:" in said.stdout


def test_every_fault_of_a_folder_is_told_at_its_place(run: Any, tmp_path: Path) -> None:
    folder = tmp_path / "broken"
    folder.mkdir()
    (folder / "one.yaml").write_text("workflow: one\nworkflow: two\n")
    (folder / "two.yaml").write_text("workflow: &a two\n")
    said = run("check", str(folder))
    assert said.exit_code == 1 and "one.yaml:2:1:" in said.stdout and "two.yaml:1:11:" in said.stdout


def test_the_schema_is_json_that_editors_read(run: Any) -> None:
    assert "properties" in json.loads(run("check", "--schema").stdout)
