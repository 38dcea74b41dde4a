"""What is committed works anywhere and names nobody's machine."""
from __future__ import annotations

import re
import tomllib

import pytest

from tests.house.tree import ROOT, name, nobody, texts

HOSTS = (
    "pypi.org", "pythonhosted.org", "registry.npmjs", "npmjs.com", "debian.org",
    "unpkg.com", "jsdelivr", "cdnjs", "googleapis", "gstatic",
)
PATHS = ("/work/", "/root/", "/home/", "../shared")
RULES = ROOT / "tests" / "house" / "test_committed.py"
LOCK = (ROOT / "requirements.lock").read_text()


def holders(words: tuple[str, ...]) -> list[str]:
    """Files of ours that hold one of the words."""
    wanted = re.compile("|".join(re.escape(word) for word in words), re.IGNORECASE)
    searched = ((path, wanted.search(path.read_text())) for path in texts() if path != RULES)
    return [f"{name(path)}: {found[0]}" for path, found in searched if found]


def test_nothing_names_a_package_registry_or_a_delivery_network() -> None:
    assert holders(HOSTS) == []


def test_nothing_names_a_path_of_somebody_s_machine() -> None:
    nobody(line for line in holders(PATHS) if not line.startswith(".ci/"))


def test_the_lock_names_versions_and_sums_only() -> None:
    known = re.compile(r"    --hash=sha256:[0-9a-f]{64}|[a-z0-9_.-]+(\[[a-z,0-9-]+\])?==\S+")
    nobody(line for line in LOCK.splitlines() if not known.match(line))


def test_every_dependency_of_the_project_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    wanted = (*project["project"]["dependencies"], *project["dependency-groups"]["test"])
    locked = set(re.findall(r"^([a-z0-9_.-]+)(?:\[|==)", LOCK, re.MULTILINE))
    nobody(line for line in wanted if re.split(r"[^a-z0-9_.-]", line)[0] not in locked)


@pytest.mark.parametrize("word", ["TO" + "DO", "FIX" + "ME", "pytest.sk" + "ip", "@pytest.mark.sk" + "ip"])
def test_nothing_is_left_for_later(word: str) -> None:
    nobody(name(path) for path in texts() if path.suffix == ".py" and word in path.read_text())
