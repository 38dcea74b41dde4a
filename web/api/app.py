"""create_api(maillon): the routes of version 1, described by their own openapi.json."""
from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from starlette.types import Receive, Scope, Send

from engine.maillon import Maillon
from web.door import TooLarge

from . import cases, documents, events, indicators, meetings, models, organisations, partners, processes, rankings, tasks
from .pace import Pace
from .problem import MEDIA
from .problems import install_problems

PARTS = (processes, cases, tasks, documents, events, partners, indicators, rankings, organisations, meetings)
MOST_JSON = 2_000_000
"""Bytes of a body that is read whole."""

ABOUT = """For programs what the desk is for people. Every request bears a token of a person (`maillon user token`) and acts
as that person: what they may not see answers 404, what they may not do now 422 with every reason and its cure.

Words come in the language of `Accept-Language`: fr, ar or en. docs/api.md walks through it."""


SCHEMAS = "#/components/schemas/"
WORDS = {
    400: "It cannot be read, or names what does not exist.", 401: "No token that serves.", 404: "It is not there, for this reader.",
    409: "The case has moved on since `If-Match`.", 413: "Too large.", 415: "This kind of file is not kept.",
    422: "Refused: every reason in `unmet`; or the `Idempotency-Key` was used for something else.", 429: "Too many requests.",
}


PROBLEMS: dict[int | str, dict[str, Any]] = {
    status: {"description": words, "content": {MEDIA: {"schema": {"$ref": f"{SCHEMAS}Problem"}}}}
    for status, words in WORDS.items()}


class Api(FastAPI):
    """As FastAPI describes itself, with the schema of problems."""

    def openapi(self) -> dict[str, Any]:
        """The description."""
        described = super().openapi()
        problem = models.Problem.model_json_schema(ref_template=SCHEMAS + "{model}")
        described["components"]["schemas"] |= {**problem.pop("$defs"), "Problem": problem}
        return described


class Light(TooLarge):
    """Refuses a large body where it would be read whole: one that is JSON."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        kinds = [value for name, value in scope.get("headers", ()) if name == b"content-type"]
        light = any(b"json" in kind.lower() for kind in kinds)
        await (super().__call__(scope, receive, send) if light else self.app(scope, receive, send))


def create_api(maillon: Maillon) -> Api:
    """The API over an open Maillon, to be mounted at /api/v1."""
    api = Api(title="Maillon", version="1", description=ABOUT, docs_url=None, redoc_url=None, redirect_slashes=False,
              responses=PROBLEMS)
    api.state.maillon, api.state.pace = maillon, Pace()
    for part in PARTS:
        api.include_router(part.router)
    install_problems(api)
    api.add_middleware(Light, most=MOST_JSON)
    return api
