"""Everything one definition declares, by name: what conditions are checked against, and what a sight looks values up in."""
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from .country import Country
from .expressions import Expression
from .meetings import Meeting, Standing

if TYPE_CHECKING:
    from .grids import Grid


class Computed(NamedTuple):
    """A field derived from a list's rows (or from one expression). `how` is sum, count, last, distinct or value; or score,
    dispersion, scored or lacking, of the grid `column`."""

    how: str
    of: str = ""
    column: str = ""
    where: Expression | None = None
    value: Expression | None = None


class Cell(NamedTuple):
    """A column of a list: its type, the keys it takes where it is a choice, the list whose rows it names where it is a
    row."""

    type: str
    choices: tuple[str, ...] = ()
    of: str = ""


class Member(NamedTuple):
    """Where the persons lie who hold a role on one file alone: a field, or the column of a list; after the day in column
    `expires` a row counts no more."""

    field: str
    column: str = ""
    expires: str = ""


class LinkKind(NamedTuple):
    """A kind of link to cases of some processes. With `inverse`, they are the ones that name this case: under that kind
    of theirs."""

    processes: tuple[str, ...]
    inverse: str = ""


class Names(NamedTuple):
    """`fields` maps every field to its type, `lists` every list to its columns' types, `cells` to the columns themselves;
    the rest are sets of keys.

    `own` are the roles that a case's holder has on that case alone. `variables` are all names an expression may use
    without inputs; a transition adds its `input.x`.
    """

    country: Country
    fields: Mapping[str, str]
    lists: Mapping[str, Mapping[str, str]]
    parameters: Mapping[str, str]
    documents: frozenset[str]
    states: frozenset[str]
    triggers: frozenset[str]
    tasks: frozenset[str]
    roles: frozenset[str]
    own: frozenset[str]
    links: Mapping[str, LinkKind]
    computed: Mapping[str, Computed]
    required_if: Mapping[str, Expression]
    variables: Mapping[str, str]
    cells: Mapping[str, Mapping[str, Cell]]
    members: Mapping[str, Member]
    meeting: Meeting | None = None
    standing: Standing | None = None
    grids: Mapping[str, Grid] = {}

    def type_of(self, name: str) -> str:
        """The type of a variable or a parameter; text where unknown."""
        return self.variables.get(name) or self.parameters.get(name.removeprefix("parameters."), "text")


def row_variables(columns: Mapping[str, str]) -> dict[str, str]:
    """What an expression over a row may name besides: `item.x` its columns, `given.x` whether the row has a value there,
    `item.id` the row itself (as a value of type row names it), `item.late` whether its pending action is past its day."""
    return {**{f"item.{key}": type_ for key, type_ in columns.items()}, **{f"given.{key}": "bool" for key in columns},
            "item.id": "text", "item.late": "bool"}


def matches(pattern: str, state: str) -> bool:
    """Whether a state pattern (`emergence.idee`, `emergence.*`, `*`) covers a state key."""
    if pattern == "*":
        return True
    if pattern.endswith(".*"):
        return state.startswith(pattern[:-1])
    return state == pattern


