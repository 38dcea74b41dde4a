"""Working days and the midnights of Casablanca."""
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.working_days import Calendar

GREEN_MARCH = date(2025, 11, 6)
CALENDAR = Calendar(frozenset({GREEN_MARCH, date(2025, 11, 18)}))

days = st.dates(date(2020, 1, 1), date(2032, 12, 31))
numbers = st.integers(1, 120)
calendars = st.frozensets(days, max_size=40).map(Calendar)


def test_a_weekend_and_a_holiday_are_not_worked() -> None:
    assert CALENDAR.is_working(date(2025, 11, 7))
    assert not CALENDAR.is_working(date(2025, 11, 8))
    assert not CALENDAR.is_working(date(2025, 11, 9))
    assert not CALENDAR.is_working(GREEN_MARCH)


def test_the_day_of_the_act_does_not_count() -> None:
    assert CALENDAR.add_working_days(date(2025, 11, 3), 1) == date(2025, 11, 4)


def test_a_delay_steps_over_holiday_and_weekend() -> None:
    assert CALENDAR.add_working_days(date(2025, 11, 5), 2) == date(2025, 11, 10)


def test_no_delay_waits_for_the_next_working_day_only_on_a_day_off() -> None:
    assert CALENDAR.add_working_days(date(2025, 11, 5), 0) == date(2025, 11, 5)
    assert CALENDAR.add_working_days(GREEN_MARCH, 0) == date(2025, 11, 7)


def test_a_negative_delay_is_refused() -> None:
    with pytest.raises(ValueError, match="-1 working days"):
        CALENDAR.add_working_days(GREEN_MARCH, -1)


def test_days_between_count_both_ways() -> None:
    assert CALENDAR.working_days_between(date(2025, 11, 5), date(2025, 11, 10)) == 2
    assert CALENDAR.working_days_between(date(2025, 11, 10), date(2025, 11, 5)) == -2
    assert CALENDAR.working_days_between(GREEN_MARCH, GREEN_MARCH) == 0


@given(calendars, days, numbers)
def test_counting_undoes_adding(calendar: Calendar, start: date, number: int) -> None:
    assert calendar.working_days_between(start, calendar.add_working_days(start, number)) == number


@given(calendars, days, st.integers(0, 120))
def test_a_delay_never_ends_on_a_day_off(calendar: Calendar, start: date, number: int) -> None:
    assert calendar.is_working(calendar.add_working_days(start, number))


@given(calendars, days, numbers)
def test_a_longer_delay_and_a_later_start_end_no_earlier(calendar: Calendar, start: date, number: int) -> None:
    end = calendar.add_working_days(start, number)
    assert calendar.add_working_days(start, number + 1) > end
    assert calendar.add_working_days(start + timedelta(days=1), number) >= end


@given(calendars, days, days, days)
def test_stretches_add_up(calendar: Calendar, a: date, b: date, c: date) -> None:
    first, second, third = sorted((a, b, c))
    whole = calendar.working_days_between(first, third)
    assert whole == calendar.working_days_between(first, second) + calendar.working_days_between(second, third)


def test_a_day_ends_an_hour_before_utc_midnight() -> None:
    assert CALENDAR.end_of_day(date(2025, 11, 24)) == datetime(2025, 11, 24, 23, tzinfo=UTC)


def test_during_ramadan_a_day_ends_at_utc_midnight() -> None:
    assert CALENDAR.end_of_day(date(2025, 3, 10)) == datetime(2025, 3, 11, tzinfo=UTC)


def test_the_nights_when_clocks_change_have_the_length_people_live() -> None:
    back, forward = date(2025, 2, 23), date(2025, 4, 6)
    length = {day: CALENDAR.end_of_day(day) - CALENDAR.end_of_day(day - timedelta(days=1)) for day in (back, forward)}
    assert length == {back: timedelta(hours=25), forward: timedelta(hours=23)}


@given(days)
def test_a_day_lasts_until_its_end_and_no_longer(day: date) -> None:
    end = CALENDAR.end_of_day(day)
    assert CALENDAR.local_date(end - timedelta(microseconds=1)) == day
    assert CALENDAR.local_date(end) == day + timedelta(days=1)


def test_a_moment_without_zone_has_no_local_date() -> None:
    with pytest.raises(ValueError, match="no time zone"):
        CALENDAR.local_date(datetime(2025, 11, 24, 7))  # noqa: DTZ001


def test_a_delay_begun_after_local_midnight_counts_from_the_new_day() -> None:
    late = datetime(2025, 11, 23, 23, 30, tzinfo=UTC)
    assert CALENDAR.due_in_days(late, 1) == datetime(2025, 11, 25, 23, tzinfo=UTC)


def test_a_delay_in_working_days_ends_with_its_last_day() -> None:
    now = datetime(2025, 11, 5, 9, tzinfo=UTC)
    assert CALENDAR.due_in_working_days(now, 2) == datetime(2025, 11, 10, 23, tzinfo=UTC)
