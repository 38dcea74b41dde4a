"""What is true of the country whatever the process: working days, territories, roles, vocabularies."""
from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from .bodies import Body
from .decision import Title
from .territories import Territories
from .working_days import Calendar


class Role(NamedTuple):
    """A role people hold in a territory.

    `reads`: changes nothing; `journal`: opens the journal screen; `own`: held by a case's holder on that case alone;
    `engine`: nobody's but the clock's; `feminine`: the titles said to a woman, where they differ.
    """

    key: str
    title: Title
    reads: bool = False
    journal: bool = False
    own: bool = False
    engine: bool = False
    feminine: Title = {}


BODIES = "organes"
"""The vocabulary that names the bodies, for fields of choices."""


class Country(NamedTuple):
    """Read once from `workflows/`; the same value serves every definition."""

    calendar: Calendar
    territories: Territories
    roles: Mapping[str, Role]
    vocabularies: Mapping[str, Mapping[str, Title]]
    bodies: Mapping[str, Body] = {}
