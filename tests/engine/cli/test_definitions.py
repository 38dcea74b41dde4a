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


def test_what_a_variant_changes_is_told_in_words(run: Any) -> None:
    said = run("check", "--diff", "projet", "deux_niveaux")
    assert said.exit_code == 0 and "emergence.cpdh" in said.stdout


def test_two_files_are_compared_and_a_fault_in_one_is_told_instead(run: Any, tmp_path: Path) -> None:
    ours = Path("workflows/appel.yaml")
    other = tmp_path / "appel.yaml"
    (tmp_path / "fragments").symlink_to(ours.absolute().parent / "fragments")
    other.write_text(ours.read_text("utf-8").replace("version: 1", "version: 2"), "utf-8")
    same = run("check", "--diff", str(ours), str(other))
    assert (same.exit_code, same.stdout) == (0, "")
    other.write_text("workflow: one\nworkflow: two\n")
    said = run("check", "--diff", str(ours), str(other))
    assert said.exit_code == 1 and "appel.yaml:2:1:" in said.stdout
    assert run("check", "--diff", str(ours), str(tmp_path / "none.yaml")).exit_code == 1
