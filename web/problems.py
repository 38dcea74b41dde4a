"""From an outcome to a status, one table; and what a person reads where there is no page to show."""
from __future__ import annotations

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from engine.advance import Changed, Done, Outcome, Unknown
from engine.core.decision import Refused
from engine.errors import BadCommand, StoreError
from engine.language import texts
from engine.language.texts import gettext, gettext_noop

from .answer import answer
from .door import Guest, NotSignedIn, Visit, add_policy, language_of, sign_in_address, signed_in

log = structlog.get_logger("web")

STATUS: dict[type, int] = {Done: 200, Refused: 422, Changed: 409, Unknown: 404}
OF_FILES = {"document.too_large": 413, "document.type": 415}
"""Of a file that is not taken, by the code of the reason."""

SENTENCES = {
    400: (
        gettext_noop("This request cannot be read"),
        gettext_noop("It names something that does not exist here. Go back and start again from the page."),
    ),
    403: (
        gettext_noop("This is not open to you"),
        gettext_noop("Your role does not open this page. Ask your secretariat."),
    ),
    404: (
        gettext_noop("Nothing is here"),
        gettext_noop("The address may be mistyped, or the case is not in your territory."),
    ),
    405: (
        gettext_noop("This address does not answer that"),
        gettext_noop("Go back and use the buttons of the page."),
    ),
    410: (
        gettext_noop("This invitation is over"),
        gettext_noop("The answer was given, its last day has passed, or the file has moved on. Ask whoever sent it to you."),
    ),
    413: (
        gettext_noop("This file is too large"),
        gettext_noop("Send a lighter version: a scan in grey at 200 dots per inch is enough."),
    ),
    500: (
        gettext_noop("Something failed on our side"),
        gettext_noop("Nothing was half done: what you sent was recorded whole, or not at all. Try again."),
    ),
    503: (
        gettext_noop("The database does not answer"),
        gettext_noop("Nothing was lost. Try again in a minute."),
    ),
}


class Forbidden(Exception):
    """The page exists, and this role does not open it."""


def status_of(outcome: Outcome) -> int:
    """The HTTP status of an outcome."""
    return STATUS[type(outcome)]


def problem(request: Request, status: int, visitor: Visit | Guest | None = None) -> Response:
    """A page that says what happened and where to go on, in the frame of whoever is signed in."""
    head, detail = SENTENCES.get(status, SENTENCES[400])
    context = {"head": gettext(head), "detail": gettext(detail), "status": status}
    return answer(visitor or _visitor(request), "parts/problem.html", context, status)


def _visitor(request: Request) -> Visit | Guest:
    try:
        return signed_in(request)
    except (NotSignedIn, StoreError):
        return Guest(request, request.app.state.maillon)


def install_problems(app: FastAPI) -> None:
    """Answers for everything a route lets pass."""
    @app.exception_handler(NotSignedIn)
    def not_signed_in(request: Request, error: NotSignedIn) -> Response:
        if request.headers.get("hx-request"):
            return Response(status_code=204, headers={"HX-Redirect": sign_in_address("/")})
        return RedirectResponse(sign_in_address(error.back), 303)

    @app.exception_handler(BadCommand)
    def bad_command(request: Request, error: BadCommand) -> Response:
        log.warning("bad command", code=error.code, path=request.url.path)
        return problem(request, 404 if error.code.endswith(".unknown") and request.method == "GET" else 400)

    @app.exception_handler(Forbidden)
    def forbidden(request: Request, error: Forbidden) -> Response:
        return problem(request, 403)

    @app.exception_handler(RequestValidationError)
    def unreadable(request: Request, error: RequestValidationError) -> Response:
        return problem(request, 400)

    @app.exception_handler(HTTPException)
    def http(request: Request, error: HTTPException) -> Response:
        return problem(request, error.status_code)

    @app.exception_handler(StoreError)
    def store(request: Request, error: StoreError) -> Response:
        log.error("store", error=str(error), path=request.url.path)
        return problem(request, 503)

    @app.exception_handler(Exception)
    def unexpected(request: Request, error: Exception) -> Response:
        """Starlette answers this one before any of the desk's own layers: language and policy are added here."""
        log.error("unexpected", error=type(error).__name__, path=request.url.path)
        settings = request.app.state.maillon.settings
        with texts.use(language_of(request, settings.language)):
            response = problem(request, 500, Guest(request, request.app.state.maillon))
        add_policy(response.headers, settings.public_url.startswith("https:"))
        return response
