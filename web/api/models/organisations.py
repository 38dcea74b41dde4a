"""The register of organisations."""
from __future__ import annotations

from pydantic import BaseModel, Field

from .parts import Titled


class OrganisationFilters(BaseModel):
    """What the register is narrowed to; empty: not."""

    q: str = Field(default="", description="words of the name, whatever their spelling")
    kind: str = Field(default="", description="key of its vocabulary")
    family: str = Field(default="", description="key of its vocabulary")
    sphere: str = Field(default="", description="key of its vocabulary")
    territory: str = Field(default="", description="this one and all below it")
    after: str = Field(default="", description="`next` or `previous` of another page")


class OrganisationPart(BaseModel):
    """One part that an organisation has in a case; what the list does not tell of it is null."""

    ref: str
    workflow: str
    definition: str
    title: str = Field(description="of the case")
    state: Titled
    listed: Titled = Field(description="the list of the case that names it")
    kind: Titled | None
    family: Titled | None
    sphere: Titled | None


class Organisation(BaseModel):
    """One organisation, under one name whatever its spelling."""

    key: str = Field(description="its name without accents and capitals: the same for every spelling")
    name: str
    cases: int = Field(description="how many name it, of those one sees")
    parts: list[OrganisationPart]


class Organisations(BaseModel):
    """A page of the register, by name; `next` and `previous` are values of `after`, empty at an end."""

    organisations: list[Organisation]
    next: str
    previous: str
