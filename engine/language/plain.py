"""Shown text made plain again, for CSV and other files that programs read."""
from __future__ import annotations

_BIDI_CONTROLS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_SPACES = "\u00a0\u202f"
_PLAIN = str.maketrans(dict.fromkeys(_BIDI_CONTROLS) | dict.fromkeys(_SPACES, " "))


def plain(text: str) -> str:
    """The text without direction marks, its no-break spaces made ordinary ones."""
    return text.translate(_PLAIN)
