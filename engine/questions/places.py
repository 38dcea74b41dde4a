"""Which territories people mean by a name: any of its titles, or another spelling, accents and capitals apart."""
from __future__ import annotations

from functools import lru_cache

from engine.core.country import Country
from engine.core.territories import Territories
from engine.language.fold import fold

SHORTEST = 3
"""Letters of a name before it means a place."""


def named(country: Country, words: str) -> tuple[str, ...]:
    """The codes of the territories whose name begins so, in the order of the data."""
    wanted = fold(words)
    if len(wanted) < SHORTEST:
        return ()
    return tuple(code for code, names in _folded(country.territories) if any(name.startswith(wanted) for name in names))


@lru_cache(maxsize=1)
def _folded(territories: Territories) -> tuple[tuple[str, tuple[str, ...]], ...]:
    return tuple((place.code, tuple(map(fold, place.names))) for place in territories)
