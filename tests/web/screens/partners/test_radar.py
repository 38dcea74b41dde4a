"""The geometry of a radar."""
from __future__ import annotations

from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from engine.questions.case.profile import mark_of
from web.screens.partners.radar import HEIGHT, RADIUS, WIDTH, radar_of


@given(st.lists(st.lists(st.integers(0, 4), min_size=1, max_size=5), min_size=3, max_size=17))
def test_the_farther_from_the_centre_the_higher_and_the_last_ring_is_the_most(ratings: list[list[int]]) -> None:
    marks = [mark_of(numbers, len(numbers)) for numbers in ratings]
    drawn = radar_of([str(place) for place in range(len(marks))], [7], [marks], (0, 4))
    line, = drawn.lines
    for mark, (x, y) in zip(marks, line.dots, strict=True):
        assert mark is not None and abs(hypot(x - WIDTH / 2, y - HEIGHT / 2) - RADIUS * mark.mean / 400) < 0.2
    assert len(drawn.rings) == 4 and line.gate == 7


def test_the_newest_gate_is_the_first_and_what_nobody_rated_lies_at_the_centre() -> None:
    drawn = radar_of(["1", "2", "3"], [1, 2], [[mark_of([4], 1)] * 3, [None] * 3], (0, 4))
    assert [(line.gate, line.age) for line in drawn.lines] == [(2, 0), (1, 1)]
    assert set(drawn.lines[0].dots) == {(WIDTH / 2, HEIGHT / 2)} and drawn.axes[0].mean is None
