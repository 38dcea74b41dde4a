"""One answer to whatever goes wrong: application/problem+json (RFC 9457), in the reader's language."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from starlette.responses import JSONResponse

from engine.language import texts

MEDIA = "application/problem+json"
PREFIX = "/api/"
NAMES = {400: "bad-request", 401: "token", 404: "not-found", 405: "method", 409: "changed", 413: "too-large", 415: "media-type",
         422: "refused", 429: "too-many", 500: "failure", 503: "database"}


def problem(status: int, title: str, detail: str, headers: Mapping[str, str] | None = None, **more: Any) -> JSONResponse:
    """The problem of a status. Its type is `urn:maillon:problem:<name>`; `more` are its own members."""
    type_ = f"urn:maillon:problem:{NAMES.get(status, 'bad-request')}"
    content = {"type": type_, "title": title, "status": status, "detail": detail, **more}
    language = {"Content-Language": texts.language()}
    return JSONResponse(content, status, {**language, **(headers or {})}, media_type=MEDIA)
