"""Whoever adds a kind adds its test, at the place where everybody looks for it."""
from __future__ import annotations

from pathlib import Path

from tests.house.kinds import command_files, kind_files, screens
from tests.house.tree import ROOT, name, nobody

TESTS = ROOT / "tests"
CONFORMANCE = TESTS / "engine" / "store" / "conformance"
"""One suite that every store passes: it mirrors a promise, not a room."""


def mirrored(path: Path) -> Path:
    """Where the tests of a file are looked for: `engine/core/acts/fire.py` → `tests/engine/core/acts/test_fire.py`."""
    return TESTS / path.relative_to(ROOT).with_name(f"test_{path.name}")


def test_every_kind_has_its_test_file() -> None:
    nobody(name(mirrored(path)) for path in kind_files() if not mirrored(path).is_file())


def test_every_group_of_commands_has_its_test_file() -> None:
    nobody(name(mirrored(path)) for path in command_files() if not mirrored(path).is_file())


def test_every_screen_has_its_folder_of_tests() -> None:
    folders = [TESTS / path.parent.relative_to(ROOT) for path in screens()]
    nobody(name(folder) for folder in folders if not list(folder.glob("test_*.py")))


def test_every_test_file_lies_where_something_is_tested() -> None:
    rooms = [path for room in ("engine", "web") for path in (TESTS / room).rglob("test_*.py")]
    folders = {path.parent for path in rooms} - {CONFORMANCE}
    nobody(name(folder) for folder in sorted(folders) if not (ROOT / folder.relative_to(TESTS)).is_dir())
