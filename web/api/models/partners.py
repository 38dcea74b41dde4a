"""Partners of a case and the profile of its ratings. Amounts are centimes, shares basis points, means hundredths of a point."""
from __future__ import annotations

from pydantic import BaseModel, Field

from .parts import Titled


class Promise(BaseModel):
    """One thing that a member promised."""

    what: str
    kind: str = Field(description="in words, or empty")
    amount: int | None = Field(description="centimes; null: no amount")
    due: str = Field(description="day, or empty")
    kept_on: str = Field(description="day, or empty")
    state: str = Field(description="kept, late or open")


class Member(BaseModel):
    """One member; days are empty where they are not known."""

    id: str = Field(description="of its row")
    name: str
    person: str = Field(description="who speaks for it, by name, or empty")
    kind: str = Field(description="in words, or empty")
    interest: str
    contact: str
    exchanged: str = Field(description="day of the last exchange")
    since: str
    until: str
    present: bool = Field(description="whether it has not left")
    promises: list[Promise]


class MemberGroup(Titled):
    """Members of one family or sphere; those who left come last."""

    members: list[Member]


class Funding(BaseModel):
    """One who pays; the last may be what all members bring."""

    title: str
    amount: int = Field(description="centimes")
    share: int = Field(description="of the total, basis points; all make 10,000")


class PromisedKind(BaseModel):
    """What members promised of one kind."""

    title: str
    amount: int = Field(description="centimes")
    promises: int = Field(description="how many")


class Resources(BaseModel):
    """Who pays what."""

    parts: list[Funding]
    total: int = Field(description="centimes")
    kinds: list[PromisedKind]
    first: str = Field(description="name of the largest funder, or empty")
    share: int = Field(description="of the total that the largest funder pays, basis points")
    most: int | None = Field(description="basis points that this should not exceed; null: no limit")
    exceeds: bool = Field(description="whether it does")


class Partners(BaseModel):
    """Who is in a case together. Its ETag is the number of the case."""

    group: str = Field(description="what members are grouped by, in words")
    groups: list[MemberGroup]
    resources: Resources | None = Field(description="null: nothing is promised yet")


class Gate(BaseModel):
    """One gate at which people rate."""

    number: int
    first: str = Field(description="day of its first rating, or empty")
    last: str = Field(description="day of its last one, or empty")
    raters: int
    current: bool = Field(description="whether it is still open")


class Mark(BaseModel):
    """What some people said of one thing at one gate."""

    mean: int = Field(description="hundredths of a point")
    raters: int
    lowest: int = Field(description="points")
    highest: int = Field(description="points")


class Factor(Titled):
    """One thing that is rated."""

    marks: list[Mark | None] = Field(description="in the order of the gates; null where nobody rated it")


class ProfileDimension(Factor):
    """Some factors, and all of them together."""

    factors: list[Factor]
    evidence: list[list[str]] = Field(description="in the order of the gates: the texts that prove it")


class Profile(Titled):
    """A profile of ratings, from `least` to `most` points."""

    least: int
    most: int
    gates: list[Gate] = Field(description="oldest first")
    dimensions: list[ProfileDimension]
    rated: bool = Field(description="whether the reader has rated at the open gate")


class Profiles(BaseModel):
    """Every profile of a case. Its ETag is the number of the case."""

    profiles: list[Profile]
