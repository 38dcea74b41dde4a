"""`/processus`: the list of processes, and the definition of one as a page for those whose work it is."""
from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from markupsafe import Markup
from starlette.responses import Response

from engine.core.definition.definition import Definition
from engine.core.moments import moment
from engine.diagrams import draw
from engine.language import texts
from engine.language.texts import gettext, title
from engine.words import Speaker
from engine.words.measures import every
from web.answer import answer
from web.door import Viewer, Visit

from .readable import documents, indicators, parameters, sections
from .steps import anywhere, stages, step_count
from .terms import role_title
from .variants import differences, followed, variant_title, variants

router = APIRouter()


@router.get("/processus")
def page(visit: Viewer) -> Response:
    """Every process, by its title."""
    rows = [{"text": title(one.title), "href": f"/processus/{one.key}",
             "note": every(title(stage.title) for stage in one.stages)}
            for one in visit.maillon.library.current.values()]
    return answer(visit, "screens/processes/page.html", {"processes": rows}, here="processes")


@router.get("/processus/{workflow}")
def one(visit: Viewer, workflow: str) -> Response:
    """One process, whole. 404 where there is none."""
    library = visit.maillon.library
    return _page(visit, library[workflow], variants=variants(library, workflow))


@router.get("/processus/{workflow}/variantes/{variant}")
def varied(visit: Viewer, workflow: str, variant: str) -> Response:
    """What some provinces follow instead of a process, whole, and what differs. 404 where there is none."""
    library = visit.maillon.library
    found = library.variant(workflow, variant)
    return _page(visit, found, base={"text": title(found.title), "href": f"/processus/{workflow}"},
                 differences=differences(library[workflow], found))


def _page(visit: Visit, definition: Definition, **more: Any) -> Response:
    speaker = Speaker(definition, definitions=visit.maillon.library.current)
    today = visit.maillon.library.country.calendar.local_date(moment(visit.maillon.now())).isoformat()
    context = {
        "title": variant_title(definition) or title(definition.title), "version": definition.version,
        "workflow": definition.key, "facts": _facts(definition), "about": step_count(definition),
        "picture": Markup(draw(definition, texts.language())),
        "stages": stages(speaker, today), "anywhere": anywhere(speaker, today), "sections": sections(speaker),
        "parameters": parameters(definition), "documents": documents(definition),
        "ranked": f"{definition.key}.{next(iter(definition.names.grids))}" if definition.names.grids else "",
        "indicators": indicators(definition),
        "base": None, "differences": [], "variants": [], **more,
    }
    return answer(visit, "screens/processes/one.html", context, here="processes")


def _facts(definition: Definition) -> list[dict[str, Any]]:
    """Who opens, answers for and reads such files."""
    written = definition.written
    readers = every(role_title(definition, key) for key in definition.names.country.roles if key in definition.readers)
    opens = every(role_title(definition, role) for role in written.opens)
    rows = [(gettext("Followed in"), followed(definition)), (gettext("Opened by"), opens),
            (gettext("Answered for by"), role_title(definition, written.responsible) if written.responsible else ""),
            (gettext("Read by"), readers), (gettext("Hash"), definition.hash[:12])]
    return [{"term": term, "value": value} for term, value in rows if value]
