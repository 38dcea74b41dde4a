"""What a definition says of partners as its author writes it: profiles of ratings, members with what they bring, organisations."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from ..conditions.texts import Sentence
from .model_values import Key, Written

Keys = Annotated[tuple[Key, ...], Field(min_length=1)]


class DimensionText(Written):
    """Some factors under one title: columns of whole numbers, and the column of what proves them."""

    title: Sentence
    factors: Keys
    evidence: Key | None = None


class ProfileText(Written):
    """Ratings over time: the rows of list `ratings`, one a person (column `person`) and gate (column `gate`, whole numbers that
    grow); `on` is the column of the day. `current` is true of the rows of the gate that is not over."""

    title: Sentence
    ratings: Key
    person: Key
    gate: Key
    on: Key | None = None
    current: str | None = None
    dimensions: Annotated[Mapping[Key, DimensionText], Field(min_length=1)]


class MembersText(Written):
    """The list of members and its columns; `present` is true of those who have not left. `group` is a column of choices."""

    of: Key
    name: Key
    group: Key
    person: Key | None = None
    kind: Key | None = None
    interest: Key | None = None
    contact: Key | None = None
    exchanged: Key | None = None
    since: Key | None = None
    until: Key | None = None
    present: str | None = None


class PromisesText(Written):
    """A list of what members promise: `member` is the column of type row, `kept` is true of what was given. `counts` is true of
    the rows whose `amount` belongs to the resources shown."""

    of: Key
    member: Key
    what: Key
    kept: str
    kind: Key | None = None
    amount: Key | None = None
    due: Key | None = None
    kept_on: Key | None = None
    counts: str = "true"


class FundersText(Written):
    """The list of funders; `most` is the parameter of type share that the largest one's share should not exceed."""

    of: Key
    name: Key
    amount: Key
    most: Key | None = None


class PartnersText(Written):
    """Who is in this file together, with what they promise, and who pays."""

    members: MembersText
    promises: tuple[PromisesText, ...] = ()
    funders: FundersText | None = None


class OrganisationsText(Written):
    """One line of `directory`: a list whose column `name` names organisations, for the register of all files; a natural person is
    none: `where` leaves those rows out. `several`: one cell names some, between commas or semicolons."""

    of: Key
    name: Key
    kind: Key | None = None
    family: Key | None = None
    sphere: Key | None = None
    where: str | None = None
    several: bool = False
