"""The kinds of consequence (`then:`): what else a step does, in the same unit. One file a kind, one line here."""
from __future__ import annotations

from .base import Consequence, ConsequenceText, Given
from .carry_over import CarryOverText
from .fire import FireText
from .fire_agenda import FireAgendaText
from .open_case import OpenCaseText

KINDS: dict[str, type[ConsequenceText]] = {
    "open_case": OpenCaseText,
    "fire": FireText,
    "fire_agenda": FireAgendaText,
    "carry_over": CarryOverText,
}

__all__ = ["KINDS", "Consequence", "ConsequenceText", "Given"]
