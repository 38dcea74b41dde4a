"""Reading a document: only who has a role in its case, always as a file to save, never shown by the desk's own origin."""
from __future__ import annotations

from urllib.parse import quote

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response, StreamingResponse

from web.door import Viewer

from .acts import known

router = APIRouter()


@router.get("/dossiers/{ref}/documents/{id_}")
def document(visit: Viewer, ref: str, id_: str) -> Response:
    """The bytes, streamed."""
    ground = known(visit, ref)
    kept = next((document for document in ground.case.documents if document.id == id_), None)
    stored = visit.maillon.documents.open(kept.sha256) if kept else None
    if kept is None or stored is None:
        raise HTTPException(404)
    headers = {"Content-Disposition": disposition(kept.name or kept.kind), "Content-Length": str(stored.size),
               "X-Content-Type-Options": "nosniff"}
    return StreamingResponse(stored.pieces, media_type=kept.media, headers=headers)


def disposition(name: str) -> str:
    """`attachment` with a name for old and new programs (RFC 6266, RFC 5987)."""
    plain = "".join(c if c.isascii() and c.isalnum() or c in "._- " else "_" for c in name)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
