"""Lines with round corners, and heads that point the right way."""
import re

from hypothesis import given
from hypothesis import strategies as st

from engine.diagrams.route import arrow_head, path

POINTS = st.lists(st.tuples(st.integers(0, 900), st.integers(0, 900)), min_size=2, max_size=8, unique=True)


def numbers(d: str) -> list[float]:
    return [float(found) for found in re.findall(r"-?\d+\.\d", d)]


def test_a_straight_line_ends_where_its_head_begins() -> None:
    assert path([(10, 0), (10, 100)]) == "M10.0 0.0L10.0 93.0"
    assert arrow_head([(10, 0), (10, 100)]) == "M10.0 100.0L13.6 92.0L6.4 92.0Z"


def test_a_corner_is_round() -> None:
    assert path([(0, 0), (0, 50), (80, 50)]) == "M0.0 0.0L0.0 43.0Q0.0 50.0 7.0 50.0L73.0 50.0"


def test_a_short_step_aside_has_smaller_corners() -> None:
    assert path([(0, 0), (0, 50), (4, 50), (4, 100)]) == "M0.0 0.0L0.0 48.0Q0.0 50.0 2.0 50.0L2.0 50.0Q4.0 50.0 4.0 52.0L4.0 93.0"


@given(POINTS)
def test_a_line_stays_within_its_points(points: list[tuple[int, int]]) -> None:
    found = numbers(path(points))
    for coordinate, values in ((0, found[::2]), (1, found[1::2])):
        least, most = min(p[coordinate] for p in points), max(p[coordinate] for p in points)
        assert least - 0.1 <= min(values) and max(values) <= most + 0.1
