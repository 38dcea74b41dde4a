"""A period as somebody writes it: which one is meant, and what is wrong with it."""
from __future__ import annotations

import pytest

from engine.core.periods import Period
from engine.questions.periods import period_asked
from tests.cast import library

NOW = "2026-04-06T09:30:00.000000Z"
"""The first quarter is over, the second is not."""


def asked(kind: str = "", written: str = "") -> tuple[str, str]:
    found, wrong = period_asked(library(), NOW, kind, written)
    return str(found), wrong


@pytest.mark.parametrize(("kind", "newest"), [("", "2026-T1"), ("month", "2026-03"), ("quarter", "2026-T1"), ("year", "2025")])
def test_without_a_period_the_last_one_that_is_over_is_meant(kind: str, newest: str) -> None:
    assert asked(kind) == (newest, "")


@pytest.mark.parametrize(("kind", "written", "meant"), [
    ("", "2025-T2", "2025-T2"), ("", "2025-05", "2025-05"), ("", "2024", "2024"),
    ("year", "2025-T2", "2025"), ("month", "2025-T2", "2025-06"), ("quarter", "2025", "2025-T4"),
])
def test_what_is_written_tells_its_rhythm_unless_another_is_asked_for(kind: str, written: str, meant: str) -> None:
    assert asked(kind, written) == (meant, "")


@pytest.mark.parametrize(("kind", "written", "day"), [("", "2026-T2", "2026-06-30"), ("year", "2026-T1", "2026-12-31")])
def test_one_that_is_not_over_is_told_with_its_last_day(kind: str, written: str, day: str) -> None:
    found, wrong = period_asked(library(), NOW, kind, written)
    assert isinstance(found, Period) and found.last == day
    assert "".join(reversed(day.split("-"))) in "".join(sign for sign in wrong if sign.isdigit())


@pytest.mark.parametrize("written", ["hier", "2026-T5", "2026-13", "0001", "٢٠٢٦", "2026-T1\n"])
def test_what_is_no_period_is_told_to_be_none(written: str) -> None:
    found, wrong = asked("", written)
    assert found == "2026-T1" and "2026-T3" in wrong
