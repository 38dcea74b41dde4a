"""Time in scenarios."""
from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.moments import Duration, moment, stamp
from engine.core.working_days import CASABLANCA
from engine.specs import calendar
from engine.specs.failure import StepFailed
from tests.cast import country


def test_a_day_without_an_hour_is_its_morning_in_casablanca() -> None:
    assert calendar.hour_of("10/11/2025") == "2025-11-10T08:30:00.000000Z"
    assert calendar.hour_of("10/11/2025", "14:30:05") == "2025-11-10T13:30:05.000000Z"


@pytest.mark.parametrize(("day", "hour"), [("31/02/2026", ""), ("10/11/2025", "25:00")])
def test_no_such_day_or_hour(day: str, hour: str) -> None:
    with pytest.raises(StepFailed, match=day):
        calendar.hour_of(day, hour)


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 400))
def test_so_many_days_are_over_at_the_midnight_after_the_last(day: date, number: int) -> None:
    over = calendar.day_over(country(), calendar.hour_of(f"{day:%d/%m/%Y}"), Duration(number, "days"))
    local = moment(over).astimezone(CASABLANCA)
    assert (local.hour, local.minute, local.date()) == (0, 0, day + timedelta(days=number + 1))
    assert calendar.last_day(over) == f"{day + timedelta(days=number):%d/%m/%Y}"


def test_hours_and_seconds_are_exact() -> None:
    start = calendar.hour_of("10/11/2025")
    assert calendar.later(start, hours=2, seconds=1) == stamp(moment(start) + timedelta(hours=2, seconds=1))
