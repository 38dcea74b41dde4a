"""Where the lines of a chart lie: whole numbers of a view box. Time runs from left to right in every language."""
from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

WIDTH, HEIGHT, TOP, BOTTOM, SIDE = 440, 200, 24, 26, 14
SMALL = (180, 72)
RING = 96


class Plot(NamedTuple):
    """A chart over time. `lines` are polylines, one wherever values follow each other; `target` and `baseline` heights, None where
    there is none; `last` the newest point."""

    width: int
    height: int
    floor: int
    lines: tuple[str, ...]
    bars: tuple[tuple[int, int, int, int], ...]
    points: tuple[tuple[int, int], ...]
    target: int | None
    baseline: int | None
    last: tuple[int, int] | None


def over_time(values: Sequence[int | None], target: int | None, baseline: int | None, bars: bool, small: bool = False) -> Plot:
    """A line of values, or a bar each, from zero (or the least, where it is below) to the highest."""
    width, height = SMALL if small else (WIDTH, HEIGHT)
    top, floor = (8, height - 8) if small else (TOP, height - BOTTOM)
    known = [each for each in (*values, target, baseline, 0) if each is not None]
    low, high = min(known), max(known)

    def at(value: int) -> int:
        return floor - (value - low) * (floor - top) // max(high - low, 1)

    step = (width - 2 * SIDE) // max(len(values) - (0 if bars else 1), 1)
    first = SIDE + (step // 2 if bars else 0)
    points = [(first + place * step, at(value)) if value is not None else None for place, value in enumerate(values)]
    drawn = [point for point in points if point is not None]
    rectangles = tuple((x - step // 3, min(y, at(0)), 2 * step // 3, max(abs(at(0) - y), 1)) for x, y in drawn) if bars else ()
    return Plot(width, height, at(0), () if bars else _lines(points), rectangles, tuple(drawn),
                at(target) if target is not None else None, at(baseline) if baseline is not None else None,
                points[-1] if points else None)


def _lines(points: Sequence[tuple[int, int] | None]) -> tuple[str, ...]:
    found: list[list[str]] = [[]]
    for point in points:
        if point is None:
            found.append([])
        else:
            found[-1].append(f"{point[0]},{point[1]}")
    return tuple(" ".join(line) for line in found if len(line) > 1)


class Dial(NamedTuple):
    """A dial of several parts: rings at a half and at the whole, spokes, the figure, its dots, and each label with where it stands
    and how it is anchored."""

    rings: tuple[str, ...]
    spokes: tuple[tuple[int, int], ...]
    shape: str
    dots: tuple[tuple[int, int], ...]
    labels: tuple[tuple[int, int, str, str], ...]


def dial(values: Sequence[int | None], labels: Sequence[str], whole: int) -> Dial:
    """Of values beside a whole, from the top, clockwise; a missing or negative one is at the centre."""
    count, highest = len(values), max(whole, *(value or 0 for value in values))
    dots = tuple(_point(place, count, min(max(value or 0, 0), highest) * RING // highest) for place, value in enumerate(values))
    rings = tuple(_ring(count, whole * RING * part // (2 * highest)) for part in (1, 2))
    ends = [_point(place, count, RING) for place in range(count)]
    texts = tuple((*_point(place, count, RING + 14), _anchor(ends[place][0]), text) for place, text in enumerate(labels))
    return Dial(rings, tuple(ends), " ".join(f"{x},{y}" for x, y in dots), dots, texts)


def _point(place: int, count: int, length: int) -> tuple[int, int]:
    turn = 2 * math.pi * place / count
    return round(math.sin(turn) * length), round(-math.cos(turn) * length)


def _anchor(x: int) -> str:
    return "middle" if abs(x) < RING // 8 else "start" if x > 0 else "end"


def _ring(count: int, length: int) -> str:
    return " ".join(f"{x},{y}" for x, y in (_point(place, count, length) for place in range(count)))
