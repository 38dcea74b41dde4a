"""What the benches print: one line a way, every ratio taken in the same run."""
from __future__ import annotations

from typing import NamedTuple


class Line(NamedTuple):
    """How fast a way was in its middle round and in its best; `ratio` is the middle one to the way it is
    measured against, in the same run."""

    measure: str
    way: str
    unit: str
    middle: float
    best: float
    ratio: float
    promise: str = ""


HEADER = ("measure", "way", "median", "best", "ratio", "promise")


def show(lines: list[Line]) -> None:
    """Print them as a table."""
    rows = [HEADER, *((line.measure, line.way, f"{line.middle:,.0f} {line.unit}", f"{line.best:,.0f} {line.unit}",
                       f"{line.ratio:.2f}", line.promise) for line in lines)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(HEADER))]
    for row in rows:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    print(flush=True)
