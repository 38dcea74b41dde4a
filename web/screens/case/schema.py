"""The diagram of a case's process, with where it is and the way it came."""
from __future__ import annotations

from fastapi import APIRouter
from markupsafe import Markup
from starlette.responses import Response

from engine.diagrams import draw
from engine.language import texts
from engine.language.texts import gettext, title
from engine.words.titles import state_title
from web.answer import answer
from web.door import Viewer
from web.grounds import found

from .view import crumbs

router = APIRouter()


@router.get("/dossiers/{ref}/schema")
def schema(visit: Viewer, ref: str) -> Response:
    """The picture, drawn by the server."""
    ground = found(visit, ref)
    picture = draw(ground.definition, texts.language(), ground.case.state, ground.case.moves)
    context = {
        "crumbs": [*crumbs(ref), {"text": gettext("Diagram")}], "picture": Markup(picture),
        "process": title(ground.definition.title), "state": state_title(ground.definition, ground.case.state),
    }
    return answer(visit, "screens/case/schema.html", context, here="cases")
