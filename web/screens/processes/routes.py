"""`/processus`: the list of processes, and the definition of one in words."""
from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from engine.language.texts import ngettext, title
from engine.words.measures import every
from web.answer import answer
from web.door import Viewer

from .readable import documents, parameters, role_title, states

router = APIRouter()


@router.get("/processus")
def page(visit: Viewer) -> Response:
    """Every process, by its title."""
    rows = [{"text": title(one.title), "href": f"/processus/{one.key}",
             "note": ngettext("%(num)s stage", "%(num)s stages", len(one.stages))}
            for one in visit.maillon.library.current.values()]
    return answer(visit, "screens/processes/page.html", {"processes": rows}, here="processes")


@router.get("/processus/{workflow}")
def one(visit: Viewer, workflow: str) -> Response:
    """One process, whole. 404 where there is none."""
    definition = visit.maillon.library[workflow]
    context = {
        "title": title(definition.title), "version": definition.version, "hash": definition.hash,
        "opens": every(role_title(definition, role) for role in definition.written.opens),
        "stages": [title(stage.title) for stage in definition.stages], "states": states(definition),
        "parameters": parameters(definition), "documents": documents(definition),
    }
    return answer(visit, "screens/processes/one.html", context, here="processes")
