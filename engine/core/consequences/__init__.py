"""The kinds of consequence (`then:`): what else a step does, in the same unit. One file a kind, one line here."""
from __future__ import annotations

from .base import Consequence, ConsequenceText, Given
from .fire import FireText
from .open_case import OpenCaseText

KINDS: dict[str, type[ConsequenceText]] = {
    "open_case": OpenCaseText,
    "fire": FireText,
}

__all__ = ["KINDS", "Consequence", "ConsequenceText", "Given"]
