"""The receipt of a deposited file, to be printed and handed over."""
from __future__ import annotations

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response

from engine.core.moments import moment
from engine.core.working_days import CASABLANCA
from engine.language.texts import gettext
from engine.questions.case.receipt import receipt
from web.answer import answer
from web.door import Viewer
from web.grounds import found

from .view import crumbs

router = APIRouter()


@router.get("/dossiers/{ref}/recepisse")
def page(visit: Viewer, ref: str) -> Response:
    """404 while the file has none."""
    shown = receipt(found(visit, ref))
    if shown is None:
        raise HTTPException(404)
    context = {"crumbs": [*crumbs(ref), {"text": gettext("Receipt")}], "receipt": shown,
               "at": moment(shown.at).astimezone(CASABLANCA)}
    return answer(visit, "screens/case/receipt.html", context, here="cases")
