"""The geometry of a radar: axes from the centre, one a thing rated, and a line for each gate. Drawn by parts/radar.html."""
from __future__ import annotations

from collections.abc import Sequence
from math import cos, pi, sin
from typing import NamedTuple

from engine.questions.case.profile import POINT, Mark

WIDTH, HEIGHT, RADIUS = 400, 340, 130
OUTSIDE = 20
"""How far beyond the last ring the names of the axes stand."""


class Axis(NamedTuple):
    """One axis: its name and where that stands, and its end; `mean` of the newest gate, hundredths, or None."""

    name: str
    x: float
    y: float
    end_x: float
    end_y: float
    mean: int | None


class Line(NamedTuple):
    """One gate: `points` as an SVG attribute, and each alone for its mark; `age` 0 is the newest."""

    gate: int
    age: int
    points: str
    dots: tuple[tuple[float, float], ...]


class Radar(NamedTuple):
    """A radar. `rings` are the points of the scale above its least, with the polygon of each."""

    axes: tuple[Axis, ...]
    rings: tuple[tuple[int, str], ...]
    lines: tuple[Line, ...]


def radar_of(names: Sequence[str], gates: Sequence[int], marks: Sequence[Sequence[Mark | None]], scale: tuple[int, int]) -> Radar:
    """A radar of some axes over some gates, oldest first; what nobody rated lies at the centre."""
    least, most = scale
    angles = [2 * pi * place / len(names) for place in range(len(names))]
    newest = marks[-1]
    axes = tuple(Axis(name, *_at(angle, RADIUS + OUTSIDE), *_at(angle, RADIUS), mark.mean if mark is not None else None)
                 for name, angle, mark in zip(names, angles, newest, strict=True))
    rings = tuple((value, _points([_at(angle, _far(value * POINT, least, most)) for angle in angles]))
                  for value in range(least + 1, most + 1))
    lines = []
    for age, (gate, found) in enumerate(zip(reversed(gates), reversed(marks), strict=True)):
        far = (_far(mark.mean, least, most) if mark is not None else 0 for mark in found)
        dots = tuple(map(_at, angles, far))
        lines.append(Line(gate, age, _points(dots), dots))
    return Radar(axes, rings, tuple(lines))


def _far(hundredths: int, least: int, most: int) -> float:
    return RADIUS * (hundredths - least * POINT) / ((most - least) * POINT)


def _at(angle: float, far: float) -> tuple[float, float]:
    """A place on the axis of an angle: the first axis points up, the next lies clockwise."""
    return round(WIDTH / 2 + far * sin(angle), 1), round(HEIGHT / 2 - far * cos(angle), 1)


def _points(dots: Sequence[tuple[float, float]]) -> str:
    return " ".join(f"{x},{y}" for x, y in dots)
