"""Arrows that import-linter cannot draw before both of their ends exist; pyproject.toml has the others."""
from __future__ import annotations

import re
import sys

from tests.house.tree import imports, name, nobody, python

UNSEEN_BY_SPECS = ("engine.store.sql", "engine.documents", "engine.people")


def inside(*parts: str) -> tuple[str, ...]:
    """What the files of a folder import, as `file imports module`."""
    folder = "/".join(parts)
    files = (path for path in python() if name(path).startswith(folder))
    return tuple(f"{name(path)} imports {module}" for path in files for module in imports(path))


def test_the_proof_needs_the_standard_library_alone() -> None:
    foreign = re.compile(r"imports (?!engine\.proof\b)(\w+)")
    nobody(line for line in inside("engine/proof/")
            if (found := foreign.search(line)) and found[1] not in sys.stdlib_module_names)


def test_specifications_run_without_database_documents_and_accounts() -> None:
    nobody(line for line in inside("engine/specs/") if line.split()[-1].startswith(UNSEEN_BY_SPECS))


def test_no_product_imports_a_test() -> None:
    nobody(line for line in (*inside("engine"), *inside("web")) if line.split()[-1].split(".")[0] == "tests")
