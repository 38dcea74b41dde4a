"""The excerpt of the minutes that goes to one file: what was decided on it, and not a sign of any other item."""
from __future__ import annotations

from engine.papers.excerpt.context import Excerpt, press

__all__ = ["Excerpt", "press"]
