"""The eyes of the rules: what they count, and what they overlook on purpose."""
from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.house import tree
from tests.house.tree import calls, imports, lines, literals, nesting, nobody

SOURCE = '''"""A page."""
import hashlib
from datetime import datetime
from ..errors import BadCommand
from . import chain

def speak():
    """Says a word."""
    return datetime.now(), "a word"
'''


@pytest.fixture
def page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of the room `engine/proof` of a small house."""
    monkeypatch.setattr(tree, "ROOT", tmp_path)
    path = tmp_path / "engine" / "proof" / "page.py"
    path.parent.mkdir(parents=True)
    path.write_text(SOURCE)
    return path


def test_imports_are_told_from_the_root_whoever_is_near(page: Path) -> None:
    assert list(imports(page)) == ["hashlib", "datetime.datetime", "engine.errors.BadCommand", "engine.proof.chain"]


def test_calls_are_told_as_they_are_written(page: Path) -> None:
    assert list(calls(page)) == [("datetime.now", 9)]


def test_docstrings_are_no_literals(page: Path) -> None:
    assert list(literals(page)) == [("a word", 9)]


def test_blank_lines_say_nothing() -> None:
    assert lines("one\n\n  \ntwo\n") == 2


@pytest.mark.parametrize(("source", "depth"), [
    ("x = 1", 0),
    ("if a:\n    pass", 1),
    ("for a in b:\n    if a:\n        pass", 2),
    ("if a:\n    pass\nelif b:\n    pass\nelif c:\n    pass", 1),
    ("if a:\n    pass\nelse:\n    x = 1\n    if b:\n        pass", 2),
])
def test_nesting_counts_blocks_in_blocks(source: str, depth: int) -> None:
    assert nesting(ast.parse(source)) == depth


def test_who_breaks_a_rule_is_named() -> None:
    with pytest.raises(AssertionError, match=r"page\.py:9"):
        nobody(["page.py:9"])
    nobody([])
