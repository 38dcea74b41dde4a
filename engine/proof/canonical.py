"""Canonical JSON: one value, one sequence of bytes, so that a hash means the value.

The form is that of RFC 8785 for the values allowed here: keys sorted, no white space, UTF-8. Keys are ASCII (so that
code points and UTF-16 units sort alike), floats are refused (money is in centimes, shares in basis points) and whole
numbers stay within 2**53, where every JSON reader keeps them exact.
"""

import hashlib
import json
from typing import Any

GREATEST = 2**53 - 1
"""The greatest whole number that RFC 8785 can write (RFC 7493, section 2.2)."""

_PLAIN = frozenset((str, bool, type(None)))
"""Types whose every value has a canonical form."""

_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def canonical(value: Any) -> bytes:
    """The canonical bytes of a value made of dicts, lists, tuples, texts, whole numbers, booleans and None.

    Raises ValueError for anything else: a float, a date, a key that is not ASCII text, a number beyond GREATEST,
    a text that UTF-8 cannot carry (a lone surrogate).
    """
    _require(value)
    return _ENCODER.encode(value).encode("utf-8")


def digest(content: bytes) -> str:
    """SHA-256 of the bytes, as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(content).hexdigest()


def _require(value: Any) -> None:
    if isinstance(value, (str, bool, type(None))):
        return
    if isinstance(value, int):
        _require_exact(value)
    elif isinstance(value, dict):
        _require_members(value)
    elif isinstance(value, (list, tuple)):
        _require_items(value)
    else:
        raise ValueError(f"{type(value).__name__} has no canonical form: {value!r}")


def _require_exact(number: int) -> None:
    if abs(number) > GREATEST:
        raise ValueError(f"{number} is beyond 2**53 - 1: write it as text")


def _require_members(members: dict[Any, Any]) -> None:
    for key, value in members.items():
        if not isinstance(key, str) or not key.isascii():
            raise ValueError(f"a key must be ASCII text, not {key!r}")
        if type(value) not in _PLAIN:
            _require(value)


def _require_items(items: list[Any] | tuple[Any, ...]) -> None:
    for item in items:
        if type(item) not in _PLAIN:
            _require(item)
