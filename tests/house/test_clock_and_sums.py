"""One clock, one place that hashes, one way to write, and no page that is counted from the start."""
from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tests.house.tree import calls, imports, name, python

CLOCK = re.compile(r"(^|\.)((datetime|date|dt)\.(now|utcnow|today)|time\.(time|time_ns|localtime|gmtime|ctime)|func\.now)$")
SQL_CLOCK = re.compile(r"CURRENT_TIME|CURRENT_DATE|clock_timestamp|datetime\('now|\bnow\(\)\s*(at time|-|\+|\))", re.IGNORECASE)
READS_CLOCK = frozenset(("engine/maillon.py", "web/live.py"))
"""The wiring: everything else is told what time it is."""

WRITES = ("engine/advance.py", "engine/store/", "engine/people/", "engine/journal/", "engine/jobs/", "engine/backup.py")
"""Who may open a writing unit: the one write path, the store itself, and cold paths that move no case."""

OFFSET = re.compile(r"\bOFFSET\b(?!\s*=)")


def callers(pattern: re.Pattern[str], paths: Iterable[Path]) -> Iterator[str]:
    """Where something is called."""
    return (f"{name(path)}:{line} {call}" for path in paths for call, line in calls(path) if pattern.search(call))


def outside(allowed: Iterable[str]) -> list[Path]:
    """Every file of ours but the allowed ones."""
    return [path for path in python() if not name(path).startswith(tuple(allowed))]


def test_only_the_wiring_reads_the_clock() -> None:
    assert list(callers(CLOCK, outside(READS_CLOCK))) == []


def test_no_statement_reads_the_clock_of_the_database() -> None:
    assert [name(path) for path in python() if SQL_CLOCK.search(path.read_text())] == []


def test_only_the_proof_hashes() -> None:
    assert [name(path) for path in outside(["engine/proof/"]) if {"hashlib", "hmac"} & {part.split(".")[0] for part in imports(path)}] == []


def test_only_advance_and_named_cold_paths_open_a_writing_unit() -> None:
    assert list(callers(re.compile(r"(^|\.)writing$"), outside(WRITES))) == []


def test_no_list_is_paged_by_counting_from_its_start() -> None:
    assert list(callers(re.compile(r"\.offset$"), python())) == []
    assert [name(path) for path in python() if OFFSET.search(path.read_text())] == []


@pytest.mark.parametrize("call", ["datetime.now", "date.today", "datetime.datetime.utcnow", "time.time", "sa.func.now"])
def test_the_rule_knows_a_clock_when_it_sees_one(call: str) -> None:
    assert CLOCK.search(call)


@pytest.mark.parametrize("call", ["maillon.now", "self.now", "time.monotonic", "visit.now"])
def test_the_rule_lets_the_clock_that_was_handed_down_pass(call: str) -> None:
    assert not CLOCK.search(call)
