"""The line of an arrow: straight pieces joined by small round corners, and its head."""
from __future__ import annotations

from collections.abc import Sequence
from math import hypot

RADIUS, HEAD_LENGTH, HEAD_WIDTH = 7.0, 8.0, 3.6

Point = tuple[float, float]


def path(points: Sequence[Point]) -> str:
    """The `d` of a line through the points that ends where its head begins."""
    *before, last = points
    end = _towards(last, before[-1], HEAD_LENGTH - 1)
    parts = [f"M{_pair(points[0])}"]
    for previous, corner, after in zip(points, points[1:], [*points[2:], end], strict=False):
        if corner == last:
            break
        reach = min(RADIUS, _apart(previous, corner) / 2, _apart(corner, after) / 2)
        start, out = _towards(corner, previous, reach), _towards(corner, after, reach)
        parts.append(f"L{_pair(start)}Q{_pair(corner)} {_pair(out)}")
    return "".join((*parts, f"L{_pair(end)}"))


def arrow_head(points: Sequence[Point]) -> str:
    """The `d` of a triangle whose tip is the last point."""
    tip, before = points[-1], points[-2]
    base = _towards(tip, before, HEAD_LENGTH)
    length = _apart(tip, before) or 1.0
    across = ((tip[1] - before[1]) / length * HEAD_WIDTH, -(tip[0] - before[0]) / length * HEAD_WIDTH)
    left, right = ((base[0] + side * across[0], base[1] + side * across[1]) for side in (1, -1))
    return f"M{_pair(tip)}L{_pair(left)}L{_pair(right)}Z"


def _apart(one: Point, two: Point) -> float:
    return hypot(one[0] - two[0], one[1] - two[1])


def _towards(start: Point, goal: Point, distance: float) -> Point:
    """The point that lies a distance from one point towards another, never beyond it."""
    whole = _apart(start, goal)
    part = min(1.0, distance / whole) if whole else 0.0
    return start[0] + (goal[0] - start[0]) * part, start[1] + (goal[1] - start[1]) * part


def _pair(point: Point) -> str:
    return f"{point[0]:.1f} {point[1]:.1f}"
