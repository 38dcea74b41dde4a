"""Profiles, partners and organisations of a compiled definition: lists and columns that exist, expressions compiled."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ..case import Case
from ..decision import Title
from ..expressions import Expression
from ..sight import Sight
from .model_partners import FundersText, MembersText, OrganisationsText, ProfileText, PromisesText

Row = Mapping[str, Any]


class Profile(NamedTuple):
    """A profile of ratings; each factor's number lies between `least` and `most`."""

    key: str
    written: ProfileText
    current: Expression | None
    least: int
    most: int

    @property
    def title(self) -> Title:
        return self.written.title


class Promises(NamedTuple):
    """What members promise."""

    written: PromisesText
    kept: Expression
    counts: Expression


class Partners(NamedTuple):
    """Members, what they promise, and who pays."""

    members: MembersText
    present: Expression | None
    promises: tuple[Promises, ...]
    funders: FundersText | None


class Organisations(NamedTuple):
    """A list that names organisations."""

    written: OrganisationsText
    where: Expression | None

    def rows(self, case: Case, sight: Sight) -> Iterator[Row]:
        """The rows that name one."""
        for row in case.fields.get(self.written.of) or ():
            if self.where is None or self.where.holds(sight.over(row, self.written.of)):
                yield row
