"""From whatever a route lets pass to its problem."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response

from engine.advance import Changed
from engine.core.decision import Refused
from engine.errors import BadCommand, StoreError
from engine.language.texts import gettext, gettext_noop
from engine.words import Speaker, say_changes
from engine.words.bad import say_bad
from web.problems import OF_FILES
from web.problems import SENTENCES as OF_THE_DESK

from .door import NoToken, TooMany
from .models import unmet_of
from .problem import problem

log = structlog.get_logger("api")

SENTENCES = OF_THE_DESK | {
    400: (
        OF_THE_DESK[400][0],
        gettext_noop("Something in it is not as /api/v1/openapi.json describes it."),
    ),
    401: (
        gettext_noop("A token is asked for"),
        gettext_noop("Send “Bearer” and a token that serves in the header “Authorization”: “maillon user token” makes one."),
    ),
    405: (
        OF_THE_DESK[405][0],
        gettext_noop("/api/v1/openapi.json tells what it answers."),
    ),
    409: (
        gettext_noop("The file has changed"),
        gettext_noop("Read it again, then decide."),
    ),
    422: (
        gettext_noop("This may not be done now"),
        gettext_noop("Something speaks against it."),
    ),
    429: (
        gettext_noop("Too many requests"),
        gettext_noop("Send fewer, or wait as long as “Retry-After” says."),
    ),
}
REUSED = "key.reused"


class Against(Exception):
    """A command was refused; `speaker` says why."""

    def __init__(self, refused: Refused, speaker: Speaker) -> None:
        self.refused, self.speaker = refused, speaker
        super().__init__("refused")


class Stale(Exception):
    """A case has moved since it was read; `speaker` says how. `number` is its present one."""

    def __init__(self, changed: Changed, speaker: Speaker) -> None:
        self.changed, self.speaker = changed, speaker
        super().__init__("changed")


class Misread(Exception):
    """A value of the address, by the name it has there, means nothing; `said` tells why."""

    def __init__(self, name: str, said: str) -> None:
        self.name, self.said = name, said
        super().__init__(name)


def of_status(status: int, headers: Mapping[str, str] | None = None, **more: Any) -> Response:
    """The problem of a status that says no more than its status."""
    title, detail = SENTENCES.get(status, SENTENCES[400])
    return problem(status, gettext(title), gettext(detail), headers, **more)


def install_problems(api: FastAPI) -> None:
    """Answers for everything a route lets pass."""
    for kind, answer in ANSWERS.items():
        api.add_exception_handler(kind, answer)


def _no_token(request: Request, error: NoToken) -> Response:
    return of_status(401, {"WWW-Authenticate": 'Bearer realm="maillon"'})


def _too_many(request: Request, error: TooMany) -> Response:
    return of_status(429, {"Retry-After": str(error.seconds)})


def _refused(request: Request, error: Against) -> Response:
    unmet = [unmet_of(reason, error.speaker) for reason in error.refused.unmet]
    status = next((OF_FILES[reason.code] for reason in unmet if reason.code in OF_FILES), 422)
    said = " ".join(reason.text for reason in unmet)
    return problem(status, gettext(SENTENCES[422][0]), said, unmet=[reason.model_dump() for reason in unmet])


def _changed(request: Request, error: Stale) -> Response:
    title, detail = map(gettext, SENTENCES[409])
    lines = list(say_changes(error.changed.events, error.speaker).lines)
    number = error.changed.number
    return problem(409, title, detail, {"ETag": f'"{number}"'}, number=number, changes=lines)


def _bad_command(request: Request, error: BadCommand) -> Response:
    """404 for what the address names, 422 for a key that was used for something else (as its draft says), 400 else."""
    log.warning("bad command", code=error.code, path=request.url.path)
    named = any(value in error.values.values() for value in request.path_params.values())
    status = 404 if named and error.code.endswith(".unknown") else 422 if error.code == REUSED else 400
    return problem(status, gettext(SENTENCES[status][0]), say_bad(error), code=error.code)


def _unreadable(request: Request, error: RequestValidationError) -> Response:
    """Where it is not as described: of each place a JSON pointer, and the kind of fault."""
    faults = [{"pointer": "/" + "/".join(map(str, each["loc"])), "code": each["type"]} for each in error.errors()[:20]]
    return of_status(400, errors=faults)


def _misread(request: Request, error: Misread) -> Response:
    faults = [{"pointer": f"/query/{error.name}", "code": "value_error"}]
    return problem(400, gettext(SENTENCES[400][0]), error.said, errors=faults)


def _http(request: Request, error: HTTPException) -> Response:
    return of_status(error.status_code, error.headers)


def _store(request: Request, error: StoreError) -> Response:
    log.error("store", error=str(error), path=request.url.path)
    return of_status(503, {"Retry-After": "60"})


def _unexpected(request: Request, error: Exception) -> Response:
    log.error("unexpected", error=type(error).__name__, path=request.url.path)
    return of_status(500)


ANSWERS: dict[type[Exception], Any] = {
    NoToken: _no_token, TooMany: _too_many, Against: _refused, Stale: _changed, BadCommand: _bad_command,
    Misread: _misread, RequestValidationError: _unreadable, HTTPException: _http, StoreError: _store, Exception: _unexpected,
}
