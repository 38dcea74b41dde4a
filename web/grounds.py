"""A case as a visitor finds it. One that does not exist for them answers 404, as one that does not exist."""
from __future__ import annotations

from starlette.exceptions import HTTPException

from engine.questions.case import Ground, ground_of
from web.door import Visit


def found(visit: Visit, ref: str) -> Ground:
    """The case, for whoever may see it."""
    ground = ground_of(visit.maillon, ref, visit.actor)
    if ground is None:
        raise HTTPException(404)
    return ground


def known(visit: Visit, ref: str) -> Ground:
    """As `found`, for what a public case keeps to those who have a role in it: its journal and its documents."""
    ground = found(visit, ref)
    if ground.public:
        raise HTTPException(404)
    return ground
