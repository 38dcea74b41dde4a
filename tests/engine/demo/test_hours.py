"""The clock never goes back, and people work on working days, by day."""
from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from engine.demo.hours import PAUSE, Hours, at_work
from tests.cast import MORNING, country

MOMENTS = st.integers(0, 4 * 365 * 24).map(lambda hours: datetime(2023, 1, 1, tzinfo=UTC) + timedelta(hours=hours))


def test_time_passes_and_never_comes_back() -> None:
    hours = Hours(MORNING)
    hours.reach(MORNING + timedelta(days=2))
    hours.reach(MORNING)
    assert hours() == MORNING + timedelta(days=2)
    hours.rest()
    assert hours() == MORNING + timedelta(days=2) + PAUSE


@given(MOMENTS, st.integers())
def test_work_is_done_on_working_days_between_eight_and_four(moment: datetime, seed: int) -> None:
    calendar = country().calendar
    found = at_work(calendar, moment, Random(seed))
    assert calendar.is_working(found.date())
    assert found.date() >= calendar.local_date(moment)
    assert 8 <= found.hour < 16
