"""Drawing lots that anybody can draw again: the order is a number computed from what the journal says, and nothing else.

The number of a name under a seed is FNV-1a (64 bits) over the UTF-8 bytes of `name:seed`, mixed by the last steps of
MurmurHash3; who has the smallest comes first. It keeps no secret and proves nothing: it makes chance repeatable.
"""
from __future__ import annotations

from collections.abc import Iterable

_MASK = (1 << 64) - 1
_BASIS, _PRIME = 0xCBF29CE484222325, 0x100000001B3
_MIX = (0xFF51AFD7ED558CCD, 0xC4CEB9FE1A85EC53)


def drawn(names: Iterable[str], seed: str) -> list[str]:
    """The names in the order of the lot. The order they are given in does not matter."""
    return sorted(set(names), key=lambda name: (number_of(f"{name}:{seed}"), name))


def number_of(text: str) -> int:
    """The number of a text, from 0 to 2**64 - 1."""
    found = _BASIS
    for byte in text.encode():
        found = (found ^ byte) * _PRIME & _MASK
    for factor in _MIX:
        found = (found ^ found >> 33) * factor & _MASK
    return found ^ found >> 33
