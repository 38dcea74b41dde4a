"""Reading a document: only who has a role in its case."""
from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import Response

from web.door import Viewer
from web.grounds import known
from web.saving import document_of

router = APIRouter()


@router.get("/dossiers/{ref}/documents/{id_}")
def document(visit: Viewer, ref: str, id_: str) -> Response:
    """The bytes, streamed."""
    return document_of(visit, known(visit, ref), id_)
