"""Where the lines of a chart lie."""
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from web.screens.indicators.drawing import RING, dial, over_time

VALUES = st.lists(st.none() | st.integers(-10**9, 10**9), min_size=1, max_size=12)


@given(VALUES, st.none() | st.integers(-10**9, 10**9), st.booleans(), st.booleans())
def test_everything_lies_in_the_picture_and_time_runs_from_left_to_right(values, target, bars: bool, small: bool) -> None:
    plot = over_time(values, target, None, bars, small)
    assert [x for x, _ in plot.points] == sorted(x for x, _ in plot.points) and len(plot.points) == sum(v is not None for v in values)
    heights = [y for _, y in plot.points] + [plot.floor] + ([plot.target] if plot.target is not None else [])
    assert all(0 <= y <= plot.height for y in heights) and all(0 <= x <= plot.width for x, _ in plot.points)
    assert all(w > 0 and h > 0 and 0 <= y <= plot.height for _, y, w, h in plot.bars)


def test_a_gap_in_the_values_is_a_gap_in_the_line() -> None:
    assert len(over_time([1, 2, None, 3, 4], None, None, False).lines) == 2
    assert over_time([1, None], 3, None, False).last is None


@given(st.lists(st.none() | st.integers(-10**6, 10**6), min_size=3, max_size=12))
def test_a_dial_holds_its_parts_around_its_centre(values) -> None:
    found = dial(values, ["x"] * len(values), 10_000)
    assert len(found.dots) == len(found.labels) == len(values)
    assert all(x * x + y * y <= (RING + 1) ** 2 for x, y in (*found.dots, *found.spokes))
