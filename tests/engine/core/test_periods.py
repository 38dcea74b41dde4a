"""Months, quarters and years."""
from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.periods import MONTHS, Period, period_of, read_period, up_to

DAYS = st.dates(date(1950, 1, 1), date(2200, 12, 31)).map(date.isoformat)
KINDS = st.sampled_from(sorted(MONTHS))


@given(DAYS, KINDS)
def test_a_day_lies_in_its_period_alone_and_periods_follow_each_other(day: str, kind: str) -> None:
    period = period_of(kind, day)
    assert period.first <= day <= period.last and not period.following.first <= day and not period.before.last >= day
    assert date.fromisoformat(period.last) + timedelta(days=1) == date.fromisoformat(period.following.first)
    assert period.following.before == period.before.following == period


@given(DAYS, KINDS)
def test_what_an_address_says_of_a_period_is_read_back(day: str, kind: str) -> None:
    period = period_of(kind, day)
    assert read_period(str(period)) == period


@pytest.mark.parametrize("text", ["", "2026-T5", "2026-13", "2026-00", "T3 2026", "0026", "2026-T", "2026-09-01", "٢٠٢٦"])
def test_anything_else_is_no_period(text: str) -> None:
    assert read_period(text) is None


def test_a_period_is_over_once_its_last_day_is_past() -> None:
    assert not Period("quarter", "2026-01-01").over("2026-03-31") and Period("quarter", "2026-01-01").over("2026-04-01")


def test_the_periods_up_to_one_are_told_oldest_first() -> None:
    assert [str(each) for each in up_to(Period("quarter", "2026-01-01"), 3)] == ["2025-T3", "2025-T4", "2026-T1"]
