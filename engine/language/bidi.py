"""Values within sentences that run the other way: a reference inside Arabic, an Arabic name inside French.

Such a value stands between U+2068 (first strong isolate) and U+2069, so that it keeps its own order and disturbs none
(Unicode Standard Annex 9). `plain` takes the marks off again, for files that programs read.
"""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from unicodedata import bidirectional

FIRST_STRONG_ISOLATE = "\N{FIRST STRONG ISOLATE}"
POP_DIRECTIONAL_ISOLATE = "\N{POP DIRECTIONAL ISOLATE}"
_RIGHT_TO_LEFT = {"R", "AL"}
_BREAKS_DIGITS = {"WS", "ET", "ES", "ON"}


def isolated(text: str, language: str) -> str:
    """The text as it stands within a sentence of a language: isolated where some of it runs the other way."""
    runs = _runs_left(text) if language == "ar" else _holds_arabic(text)
    return f"{FIRST_STRONG_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}" if runs else text


def isolated_values(values: Mapping[str, Any], language: str) -> dict[str, Any]:
    """The values of a sentence, its texts isolated; markup is left alone, since it has `<bdi>` for that."""
    return {key: isolated(value, language) if isinstance(value, str) and not hasattr(value, "__html__") else value
            for key, value in values.items()}


def _holds_arabic(text: str) -> bool:
    return not text.isascii() and any(bidirectional(sign) in _RIGHT_TO_LEFT for sign in text)


def _runs_left(text: str) -> bool:
    """Latin letters, or digits that Arabic would put in another order (06 12 34); a day and its hour keep Arabic's own."""
    classes = set(map(bidirectional, text))
    digits_alone = "EN" in classes and not classes & _RIGHT_TO_LEFT and "،" not in text
    return "L" in classes or (digits_alone and bool(classes & _BREAKS_DIGITS))
