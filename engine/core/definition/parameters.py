"""Dated parameters: which value of a rule holds on a day, in a place."""
from __future__ import annotations

from ..values import read_parameter
from .model import ParameterText


def on(parameter: ParameterText, day: str, lineage: tuple[str, ...]) -> int | str:
    """The newest value not after `day`; of the nearest territory of `lineage` that overrides it, else the general one.

    Before the first date, the first value holds: an old file is judged by the oldest rule known.
    """
    for code in lineage:
        local = [dated for dated in parameter.provinces.get(code, ()) if dated.since <= day]
        if local:
            return read_parameter(parameter.type, max(local, key=lambda dated: dated.since).value)
    known = sorted(parameter.values, key=lambda dated: dated.since)
    current = [dated for dated in known if dated.since <= day] or known[:1]
    return read_parameter(parameter.type, current[-1].value)
