"""How many requests a token may make in a minute."""
from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from tests.cast import MORNING
from web.api.pace import Pace


def test_so_many_a_minute_each_token_its_own() -> None:
    pace = Pace(most=2)
    assert [pace.seconds_over("a", MORNING) for _ in range(3)] == [0, 0, 60]
    assert pace.seconds_over("b", MORNING) == 0


def test_the_wait_ends_with_the_minute() -> None:
    pace = Pace(most=0)
    assert pace.seconds_over("a", MORNING + timedelta(seconds=47)) == 13


@given(st.lists(st.integers(0, 300), min_size=1, max_size=60).map(sorted))
def test_in_no_minute_are_there_more(seconds: list[int]) -> None:
    pace, served = Pace(most=3), list[int]()
    for second in seconds:
        if not pace.seconds_over("a", MORNING + timedelta(seconds=second)):
            served.append(second // 60)
    assert all(served.count(minute) == min(3, sum(second // 60 == minute for second in seconds)) for minute in set(served))
