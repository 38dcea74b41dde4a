"""Pictures of a process: SVG for pages, laid out by ELK (README.md); Mermaid for texts."""
from __future__ import annotations

from .mermaid import mermaid
from .svg import draw

__all__ = ["draw", "mermaid"]
