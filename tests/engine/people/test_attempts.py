"""Tries are counted in windows that every process cuts alike."""
from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from engine.core.moments import moment
from engine.people.attempts import WINDOW, keys_of, minutes_left, window_of

instants = st.timedeltas(timedelta(), timedelta(days=30_000)).map(lambda passed: datetime(2020, 1, 1, tzinfo=UTC) + passed)


@given(instants)
def test_every_instant_lies_in_one_window(now: datetime) -> None:
    began = moment(window_of(now))
    assert began <= now < began + WINDOW
    assert window_of(began) == window_of(now) == window_of(began + WINDOW - timedelta(microseconds=1))


@given(instants)
def test_whoever_waits_the_minutes_told_is_in_the_next_window(now: datetime) -> None:
    minutes = minutes_left(now)
    assert 1 <= minutes <= WINDOW / timedelta(minutes=1)
    assert window_of(now + timedelta(minutes=minutes)) > window_of(now)


@given(st.text(), st.text())
def test_a_login_and_an_address_are_counted_apart_and_told_by_neither_key(login: str, address: str) -> None:
    keys = keys_of(login, address)
    assert keys.login != keys.address
    assert all(len(key.partition(":")[2]) == 64 for key in keys)
