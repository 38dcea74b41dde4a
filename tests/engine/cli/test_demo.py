"""`demo`: into an empty database only."""
from __future__ import annotations

from typing import Any

from engine.errors import DemoDatabase


def test_a_database_with_people_in_it_takes_no_demonstration(run: Any) -> None:
    assert isinstance(run("demo").exception, DemoDatabase)


def test_if_empty_leaves_it_in_peace(run: Any) -> None:
    assert run("demo", "--if-empty").exit_code == 0
    assert run("list", "--as", "dounia").stdout.strip() == ""
