"""The invitation to a meeting: when, where, and its agenda."""
from __future__ import annotations

from engine.papers.invitation.context import Invitation, Point, press

__all__ = ["Invitation", "Point", "press"]
