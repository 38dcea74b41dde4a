"""Who is in a case together and what they promise; the profile of its ratings. Of cases whose process declares them."""
from __future__ import annotations

from collections.abc import Sequence

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response

from engine.core.definition.model_partners import DimensionText
from engine.core.definition.partners import Profile
from engine.questions.case.partners import Group, Resources, partnership
from engine.questions.case.profile import Dimension, Mark, Profiled, profiles
from web.grounds import known

from . import models
from .acts import tagged
from .door import Caller

router = APIRouter(tags=["cases"])


@router.get("/cases/{ref}/partners")
def partners(visit: Caller, ref: str, response: Response) -> models.Partners:
    """Members, what they promise, and who pays. 404 where the process declares no partners."""
    ground = known(visit, ref)
    found = partnership(ground)
    if found is None:
        raise HTTPException(404)
    tagged(response, ground.case.number)
    resources = _resources(found.resources) if found.resources else None
    return models.Partners(group=found.group, groups=[_group(each) for each in found.groups], resources=resources)


def _group(one: Group) -> models.MemberGroup:
    members = [models.Member(**member._asdict() | {"promises": [models.Promise(**each._asdict()) for each in member.promises]})
               for member in one.members]
    return models.MemberGroup(key=one.key, title=one.title, members=members)


def _resources(one: Resources) -> models.Resources:
    return models.Resources(
        parts=[models.Funding(title=part.title, amount=part.amount, share=part.share) for part in one.parts], total=one.total,
        kinds=[models.PromisedKind(title=words, amount=amount, promises=count) for words, amount, count in one.kinds],
        first=one.first, share=one.share, most=one.most, exceeds=one.exceeds)


@router.get("/cases/{ref}/profiles")
def ratings(visit: Caller, ref: str, response: Response) -> models.Profiles:
    """What people said of each factor at each gate. 404 where the process declares no profile."""
    ground = known(visit, ref)
    if not ground.definition.profiles:
        raise HTTPException(404)
    tagged(response, ground.case.number)
    both = zip(ground.definition.profiles, profiles(ground), strict=True)
    return models.Profiles(profiles=[_profile(each, found) for each, found in both])


def _profile(declared: Profile, found: Profiled) -> models.Profile:
    both = zip(declared.written.dimensions.items(), found.dimensions, strict=True)
    return models.Profile(
        key=found.key, title=found.title, least=found.least, most=found.most, rated=found.rated,
        gates=[models.Gate(**gate._asdict()) for gate in found.gates],
        dimensions=[_dimension(key, written, dimension) for (key, written), dimension in both])


def _dimension(key: str, written: DimensionText, found: Dimension) -> models.ProfileDimension:
    both = zip(written.factors, found.factors, strict=True)
    factors = [models.Factor(key=column, title=factor.title, marks=_marks(factor.marks)) for column, factor in both]
    return models.ProfileDimension(key=key, title=found.title, marks=_marks(found.marks), factors=factors,
                                   evidence=[list(texts) for texts in found.evidence])


def _marks(found: Sequence[Mark | None]) -> list[models.Mark | None]:
    return [models.Mark(**mark._asdict()) if mark else None for mark in found]
