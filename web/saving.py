"""A document as it leaves: always as a file to save, never shown by the desk's own origin."""
from __future__ import annotations

from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.responses import StreamingResponse

from engine.questions.case import Ground
from web.door import Visit


def document_of(visit: Visit, ground: Ground, id_: str) -> StreamingResponse:
    """The bytes of a document of a case, streamed; 404 where it has none of that id, or they are gone."""
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
