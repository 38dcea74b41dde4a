"""Did you mean …? The known word nearest to one that is not known, for the messages of faults."""
from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known word most like this one, or one that ends in it (`idee` for `emergence.idee`); None where none is near."""
    words = sorted(known)
    inside = [other for other in words if other.endswith(f".{word}")]
    close = inside or get_close_matches(word, words, 1, 0.6)
    return close[0] if close else None


def unknown(what: str, word: str, known: Iterable[str]) -> str:
    """`unknown field 'tire'; did you mean 'titre'?`"""
    near = nearest(word, known)
    return f"unknown {what} {word!r}" + (f"; did you mean {near!r}?" if near else "")
