"""One clock, one place that hashes, one way to write, and no page that is counted from the start."""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tests.house.tree import calls, imports, literals, name, nobody, python

TELLS_TIME = r"(datetime|date|dt)\.(now|utcnow|today)|time\.(time|time_ns|localtime|gmtime|ctime)|func\.now"
CLOCK = re.compile(rf"(^|\.)({TELLS_TIME})$")
SQL_CLOCK = re.compile(r"CURRENT_(TIME|DATE)|clock_timestamp|datetime\('now|\bnow\(\)", re.IGNORECASE)
READS_CLOCK = frozenset(("engine/maillon.py", "web/live.py"))
"""The wiring: everything else is told what time it is."""

WRITES = (
    "engine/advance.py", "engine/store/", "engine/people/", "engine/journal/", "engine/jobs/", "engine/backup.py",
    "engine/specs/background.py",
)
"""Who may open a writing unit: the one write path, the store itself, cold paths that move no case, and what a scenario
takes for granted (in memory)."""

OFFSET = re.compile(r"\bOFFSET\b")


def callers(pattern: re.Pattern[str], paths: Iterable[Path]) -> Iterator[str]:
    """Where something is called."""
    return (f"{name(path)}:{line} {call}" for path in paths for call, line in calls(path) if pattern.search(call))


def statements(pattern: re.Pattern[str]) -> Iterator[str]:
    """Where a text of the code, a statement most likely, holds something; docstrings may speak of it."""
    said = ((path, text, line) for path in python() for text, line in literals(path))
    return (f"{name(path)}:{line}" for path, text, line in said if pattern.search(text))


def outside(allowed: Iterable[str]) -> list[Path]:
    """Every file of ours but the allowed ones."""
    return [path for path in python() if not name(path).startswith(tuple(allowed))]


def test_only_the_wiring_reads_the_clock() -> None:
    nobody(callers(CLOCK, outside(READS_CLOCK)))


def test_no_statement_reads_the_clock_of_the_database() -> None:
    nobody(statements(SQL_CLOCK))


def test_only_the_proof_hashes() -> None:
    imported = ((path, module.split(".")[0]) for path in outside(["engine/proof/"]) for module in imports(path))
    nobody(f"{name(path)} imports {module}" for path, module in imported if module in ("hashlib", "hmac"))


def test_only_advance_and_named_cold_paths_open_a_writing_unit() -> None:
    nobody(callers(re.compile(r"(^|\.)writing$"), outside(WRITES)))


def test_no_list_is_paged_by_counting_from_its_start() -> None:
    nobody(callers(re.compile(r"\.offset$"), python()))
    nobody(statements(OFFSET))


@pytest.mark.parametrize("call", ["datetime.now", "date.today", "datetime.datetime.utcnow", "time.time", "sa.func.now"])
def test_the_rule_knows_a_clock_when_it_sees_one(call: str) -> None:
    assert CLOCK.search(call)


@pytest.mark.parametrize("call", ["maillon.now", "self.now", "time.monotonic", "visit.now"])
def test_the_rule_lets_the_clock_that_was_handed_down_pass(call: str) -> None:
    assert not CLOCK.search(call)
