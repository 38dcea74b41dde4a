"""The family of a case: the whole tree of linked files, each with its stage."""
from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from engine.language.texts import gettext
from engine.questions.family import Reader, family
from web.answer import answer
from web.door import Viewer
from web.grounds import known

from .view import crumbs

router = APIRouter()


@router.get("/dossiers/{ref}/famille")
def tree(visit: Viewer, ref: str) -> Response:
    """From the file that everything hangs from, down."""
    ground, maillon = known(visit, ref), visit.maillon
    root = family(Reader(maillon.store, maillon.library, ground.actor, ground.now), ground.case)
    context = {"crumbs": [*crumbs(ref), {"text": gettext("Family of files")}], "root": root}
    return answer(visit, "screens/case/family.html", context, here="cases")
