"""The shapes of the country's data files, and the standard they complete: ISO 3166-2, as package pycountry knows it."""
from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Annotated, Literal, NamedTuple

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

COUNTRY = "MA"


class Standard(NamedTuple):
    """What ISO 3166-2 says of a code: its name, region, province or prefecture, and the region around it."""

    name: str
    kind: str
    parent: str


@cache
def standard() -> Mapping[str, Standard]:
    """Morocco's regions, provinces and prefectures by code, their names without the standard's remarks."""
    import pycountry

    return {each.code: Standard(re.sub(r" \(EH.*\)", "", each.name), each.type.lower(), each.parent_code or COUNTRY)
            for each in pycountry.subdivisions.get(country_code=COUNTRY)}  # type: ignore[no-untyped-call]


def _known_region(code: str) -> str:
    if code not in standard() or standard()[code].kind != "region":
        raise ValueError(f"{code} is no region of ISO 3166-2:{COUNTRY}")
    return code


def _known_province(code: str) -> str:
    if code not in standard() or standard()[code].kind == "region":
        raise ValueError(f"{code} is no province or prefecture of ISO 3166-2:{COUNTRY}")
    return code


Region = Annotated[str, AfterValidator(_known_region)]
Province = Annotated[str, AfterValidator(_known_province)]
Text = Annotated[str, Field(min_length=1)]
Key = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$")]


class Written(BaseModel):
    """Every part of a data file refuses keys it does not know, and values of another type."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Titles(Written):
    fr: Text
    ar: Text
    en: Text


Share = Annotated[str, Field(pattern=r"^[1-9][0-9]?/[1-9][0-9]?$")]


class PlaceText(Written):
    """A place below the country; its English title is as the French one unless given."""

    fr: Text
    ar: Text
    en: Text | None = None


class ProvinceText(Written):
    """`fr` is the standard's name unless given; `parent` corrects the standard's region; `also` are other spellings."""

    fr: Text | None = None
    ar: Text
    en: Text | None = None
    parent: Region | None = None
    also: tuple[Text, ...] = Field((), strict=False)


class CercleText(Written):
    title: Titles
    communes: dict[Key, PlaceText]


class DivisionsText(Written):
    """What lies below a province; `towns` are the communes that belong to no cercle."""

    towns: dict[Key, PlaceText] = {}
    cercles: dict[Key, CercleText]


class TerritoriesText(Written):
    country: Titles
    regions: dict[Region, Titles]
    provinces: dict[Province, ProvinceText]
    divisions: dict[Province, DivisionsText] = {}

    @model_validator(mode="after")
    def _whole(self) -> TerritoriesText:
        untold = standard().keys() - self.regions.keys() - self.provinces.keys()
        if untold:
            raise ValueError(f"no titles for {', '.join(sorted(untold))}")
        return self


class FeminineText(Written):
    fr: Text
    ar: Text


class RoleText(Written):
    title: Titles
    feminine: FeminineText | None = None
    reads: bool = False
    journal: bool = False
    own: bool = False
    engine: bool = False


class RolesText(Written):
    roles: dict[Key, RoleText]


class QuorumText(Written):
    """Of the members, `at_least` a share, or `more_than` it: "1/2", "2/3"."""

    at_least: Share | None = None
    more_than: Share | None = None

    @model_validator(mode="after")
    def _one(self) -> QuorumText:
        if (self.at_least is None) == (self.more_than is None):
            raise ValueError("name `at_least` or `more_than`, one of the two")
        return self


class MajorityText(QuorumText):
    """`rule: simple` needs no more; `absolute` is more than half of a base, `qualified` a share of it."""

    rule: Literal["simple", "absolute", "qualified"]
    of: Literal["cast", "present", "members"] = "cast"

    @model_validator(mode="after")
    def _one(self) -> MajorityText:
        if (self.rule == "qualified") != (self.at_least is not None or self.more_than is not None):
            raise ValueError("a qualified majority names its share, `at_least` or `more_than`; the others do not")
        return self


class BodyText(Written):
    """A body: who chairs and keeps its meetings (roles), its members by family and sphere, how it decides."""

    title: Titles
    short: Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9]{0,9}$")]
    chair: tuple[Key, ...] = Field((), strict=False)
    secretary: tuple[Key, ...] = Field((), strict=False)
    families: dict[Key, Annotated[int, Field(ge=1)]] = {}
    spheres: Annotated[int, Field(ge=0, le=10)] = 0
    quorum: QuorumText
    majority: MajorityText
    casting_vote: bool = False
    ballots: tuple[Literal["open", "secret"], ...] = Field(("open",), strict=False)
    proxies: Annotated[int, Field(ge=0, le=5)] = 0
    notice: Text | None = None
    consensus: bool = False
    lent: bool = False
    decides: bool = True


class BodiesText(Written):
    bodies: dict[Key, BodyText]


class VocabularyText(Written):
    title: Titles
    values: dict[Key, Titles]


class VocabulariesText(Written):
    vocabularies: dict[Key, VocabularyText]


Day = Annotated[date, Field(strict=False)]


class HolidaysText(Written):
    """Feasts moved by sighting, days given by the government; what package holidays says of these days is overruled."""

    added: dict[Day, Titles] = {}
    removed: list[Day] = []
