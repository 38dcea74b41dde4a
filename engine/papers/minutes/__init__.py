"""The minutes of a meeting: who was there, what was decided on each item, who signs."""
from __future__ import annotations

from engine.papers.minutes.context import Minutes, Seat, Version, press

__all__ = ["Minutes", "Seat", "Version", "press"]
