"""The house as text: its files, functions and literals, for the rules beside this file."""
from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
ROOMS = ("engine", "web")
FOLDERS = (*ROOMS, "tests", "workflows", "features", "docs", ".ci")
SPOKEN = (
    ".py", ".md", ".html", ".css", ".js", ".yaml", ".toml", ".lock", ".feature", ".po", ".sql", ".svg", ".typ", "",
)
VENDORED = ("web/static/vendor/", "web/static/fonts/", "engine/diagrams/elk")
"""Files of others, kept as published. Their own tests compare them with their sums."""


def nobody(breakers: Iterable[object]) -> None:
    """Fails where somebody breaks a rule, and names each on a line of its own."""
    found = list(map(str, breakers))
    assert not found, "\n".join(("", *found))


def name(path: Path) -> str:
    """A path as people write it: from the root, with slashes."""
    return path.relative_to(ROOT).as_posix()


@cache
def python(*folders: str) -> tuple[Path, ...]:
    """Every Python file below the folders; those of the product unless told."""
    found = (path for folder in folders or ROOMS for path in (ROOT / folder).rglob("*.py"))
    return tuple(sorted(path for path in found if "__pycache__" not in path.parts))


@cache
def texts() -> tuple[Path, ...]:
    """Every text file of ours: code, tests, pages, definitions, and what lies at the root."""
    inside = (path for folder in FOLDERS for path in (ROOT / folder).rglob("*"))
    ours = (path for path in (*ROOT.iterdir(), *inside) if path.is_file() and path.suffix in SPOKEN)
    return tuple(sorted(path for path in ours if not (name(path).startswith(VENDORED) or "__pycache__" in path.parts)))


@cache
def tree(path: Path) -> ast.Module:
    """A Python file, parsed."""
    return ast.parse(path.read_text(), str(path))


def lines(text: str) -> int:
    """How many lines of a text say something."""
    return sum(bool(line.strip()) for line in text.splitlines())


class Function(NamedTuple):
    """A function or method. `lines` leaves out blank ones and the docstring; `nesting` counts blocks within blocks."""

    where: str
    lines: int
    nesting: int


_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


@cache
def functions(*folders: str) -> tuple[Function, ...]:
    """Every function below the folders, inner ones too."""
    nodes = ((path, node) for path in python(*folders) for node in ast.walk(tree(path)))
    return tuple(_measured(path, node) for path, node in nodes if isinstance(node, _FUNCTIONS))


def _measured(path: Path, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Function:
    source = path.read_text().splitlines()[node.lineno - 1:node.end_lineno]
    size = lines("\n".join(source)) - lines(ast.get_docstring(node, clean=False) or "")
    return Function(f"{name(path)}:{node.lineno} {node.name}", size, nesting(node))


_BLOCKS = (ast.If, ast.For, ast.While, ast.With, ast.Try, ast.Match, ast.AsyncFor, ast.AsyncWith)


def nesting(node: ast.AST) -> int:
    """How deep blocks lie in blocks; `elif` is no deeper than its `if`."""
    deepest = 0
    for child in ast.iter_child_nodes(node):
        chained = isinstance(node, ast.If) and isinstance(child, ast.If) and node.orelse == [child]
        deepest = max(deepest, nesting(child) + (isinstance(child, _BLOCKS) and not chained))
    return deepest


def calls(path: Path) -> Iterator[tuple[str, int]]:
    """Every call of a file as dotted text (`datetime.now`), with its line."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            yield ast.unparse(node.func), node.lineno


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports, relative ones made absolute."""
    package = path.relative_to(ROOT).with_suffix("").parts[:-1]
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        if isinstance(node, ast.ImportFrom):
            base = package[:len(package) - node.level + 1] if node.level else ()
            module = ".".join((*base, *filter(None, (node.module,))))
            yield from (f"{module}.{alias.name}" for alias in node.names)


def literals(path: Path) -> Iterator[tuple[str, int]]:
    """Every whole string literal of a Python file, docstrings left out, with its line."""
    said = {id(node.value) for node in ast.walk(tree(path)) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in said:
            yield node.value, node.lineno
