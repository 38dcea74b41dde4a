"""Arrows that import-linter cannot draw before both of their ends exist; pyproject.toml has the others."""
from __future__ import annotations

import sys

from tests.house.tree import imports, name, python

UNSEEN_BY_SPECS = ("engine.store.sql", "engine.documents", "engine.people")


def inside(*parts: str) -> tuple[str, ...]:
    """What the files of a folder import, as `file imports module`."""
    folder = "/".join(parts)
    return tuple(f"{name(path)} imports {module}" for path in python() if name(path).startswith(folder) for module in imports(path))


def test_the_proof_needs_the_standard_library_alone() -> None:
    known = sys.stdlib_module_names
    assert [line for line in inside("engine/proof/") if (module := line.split()[-1]).split(".")[0] not in known
            and not module.startswith("engine.proof")] == []


def test_specifications_run_without_database_documents_and_accounts() -> None:
    assert [line for line in inside("engine/specs/") if line.split()[-1].startswith(UNSEEN_BY_SPECS)] == []


def test_no_product_imports_a_test() -> None:
    assert [line for line in (*inside("engine"), *inside("web")) if line.split()[-1].split(".")[0] == "tests"] == []
