"""`/dossiers/{ref}/partenaires` and `/dossiers/{ref}/profil`, of the cases whose process declares partners or profiles."""
from __future__ import annotations

from typing import Any
from urllib.parse import quote

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response

from engine.language.texts import gettext
from engine.questions.case import Ground
from engine.questions.case.partners import partnership
from engine.questions.case.profile import Profiled, profiles
from web.answer import answer
from web.door import Viewer
from web.grounds import known

from .radar import Radar, radar_of

router = APIRouter()
MOST_DRAWN = 3
"""Gates that one radar draws, the newest ones; the table has them all."""


@router.get("/dossiers/{ref}/partenaires")
def members(visit: Viewer, ref: str) -> Response:
    """Members, promises and resources. 404 where the process declares none."""
    ground = known(visit, ref)
    found = partnership(ground)
    if found is None:
        raise HTTPException(404)
    promises = [(member, promise) for group in found.groups for member in group.members for promise in member.promises]
    context = {"found": found, "promises": promises, "crumbs": _crumbs(ref, gettext("Partners"))} | _beside(ground)
    return answer(visit, "screens/partners/members.html", context, here="cases")


@router.get("/dossiers/{ref}/profil")
def profile(visit: Viewer, ref: str) -> Response:
    """Each profile as radars and a table. 404 where the process declares none."""
    ground = known(visit, ref)
    if not ground.definition.profiles:
        raise HTTPException(404)
    drawn = [{"profile": found, "radars": _radars(found)} for found in profiles(ground)]
    context = {"drawn": drawn, "crumbs": _crumbs(ref, gettext("Profile"))} | _beside(ground)
    return answer(visit, "screens/partners/profile.html", context, here="cases")


def _beside(ground: Ground) -> dict[str, Any]:
    at = f"/dossiers/{quote(ground.case.ref, safe='')}"
    return {"at": at, "has_partners": ground.definition.partners is not None, "has_profile": bool(ground.definition.profiles)}


def _crumbs(ref: str, here: str) -> list[dict[str, str]]:
    case = {"text": ref, "href": f"/dossiers/{quote(ref, safe='')}"}
    return [{"text": gettext("Cases"), "href": "/dossiers"}, case, {"text": here}]


def _radars(found: Profiled) -> list[tuple[str, Radar]]:
    """One by dimension, one by factor, of the newest gates; none before anybody has rated."""
    if not found.gates:
        return []
    gates = range(max(0, len(found.gates) - MOST_DRAWN), len(found.gates))
    numbers = [found.gates[place].number for place in gates]
    dimensions = [[dimension.marks[place] for dimension in found.dimensions] for place in gates]
    factors = [[factor.marks[place] for dimension in found.dimensions for factor in dimension.factors] for place in gates]
    names = [f"{d}.{f}" for d, dimension in enumerate(found.dimensions, 1) for f in range(1, len(dimension.factors) + 1)]
    scale = (found.least, found.most)
    return [(gettext("By dimension"), radar_of([str(n) for n in range(1, len(found.dimensions) + 1)], numbers, dimensions, scale)),
            (gettext("By factor"), radar_of(names, numbers, factors, scale))]
