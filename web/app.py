"""create_app(maillon): the list of screens, and what stands before all of them."""
from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.staticfiles import StaticFiles

from engine.maillon import Maillon

from .api.app import create_api
from .door import CrossSite, Headers, Language, Readable, TooLarge
from .pages import STATIC
from .problems import install_problems
from .screens import (
    case,
    cases,
    durations,
    indicators,
    journal,
    meeting,
    new_case,
    organisations,
    partners,
    preferences,
    processes,
    ranking,
    sign_in,
    todo,
)

SCREENS = (sign_in, preferences, todo, cases, new_case, case, meeting, partners, organisations, journal, processes, durations,
           ranking, indicators)
ROOM_FOR_FORM = 1_000_000
"""Bytes a form may have beside its largest document."""


def create_app(maillon: Maillon, started: Callable[[], None] = lambda: None) -> FastAPI:
    """The desk over an open Maillon. `started` is called once the server accepts requests."""
    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        started()
        yield

    app = FastAPI(title="Maillon", docs_url=None, redoc_url=None, openapi_url=None, lifespan=lifespan)
    app.state.maillon = maillon
    app.mount("/static", StaticFiles(directory=STATIC), name="static")
    for screen in SCREENS:
        app.include_router(screen.router)
    app.state.api = create_api(maillon)
    app.mount("/api/v1", app.state.api, name="api")
    install_problems(app)
    app.add_middleware(CrossSite, public_url=maillon.settings.public_url)
    app.add_middleware(TooLarge, most=maillon.settings.upload_mb * 1_000_000 + ROOM_FOR_FORM)
    app.add_middleware(Readable)
    app.add_middleware(Language, default=maillon.settings.language)
    app.add_middleware(Headers, secure=maillon.settings.public_url.startswith("https:"))
    return app
