"""The clocks that are due: complements that expire, calls that close. `maillon tick` and the worker do the same."""
from __future__ import annotations

from collections.abc import Callable
from typing import Protocol


class Ticking(Protocol):
    """What can fire due clocks: Maillon."""

    def tick(self, most: int = 100) -> int:
        """Fire at most so many; how many cases moved."""


def fire_due(maillon: Ticking, stopped: Callable[[], bool] = lambda: False) -> int:
    """Fire until nothing moves any more, or one is told to stop; how many cases moved.

    A case moved twice counts twice: one clock may set the next. Raises ExceptionGroup as `advance.tick` does.
    """
    moved = 0
    while not stopped() and (step := maillon.tick()):
        moved += step
    return moved
