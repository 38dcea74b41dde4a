"""The door: who comes in, in which language, and what no request may do. A route without a door fails a test."""
from __future__ import annotations

from typing import Annotated, NamedTuple
from urllib.parse import quote

import structlog
from fastapi import Depends, Request
from starlette.datastructures import Headers as RequestHeaders
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from engine.core.actor import Actor
from engine.language import texts
from engine.maillon import Maillon
from engine.people import Account

from .api.problem import PREFIX, problem

SIGN_IN = "maillon"
LANGUAGE = "langue"
POLICY = ("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
          "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'")
SAFE = frozenset(("GET", "HEAD", "OPTIONS"))

log = structlog.get_logger("web")


class Visit(NamedTuple):
    """One request of somebody known: the engine, the account, and the account as deciding sees it."""

    request: Request
    maillon: Maillon
    account: Account
    actor: Actor


class Guest(NamedTuple):
    """One request of anybody."""

    request: Request
    maillon: Maillon


class Invited(NamedTuple):
    """One request of somebody who was sent an invitation, and acts as what it invites."""

    request: Request
    maillon: Maillon
    actor: Actor


class NotSignedIn(Exception):
    """Nobody is signed in, or no longer: the answer is the sign-in page, and then back here."""

    def __init__(self, back: str) -> None:
        self.back = back
        super().__init__(back)


def partial(request: Request) -> bool:
    """Whether htmx asked for a part of the page."""
    return request.headers.get("hx-request-type") == "partial"


def over_tls(request: Request) -> bool:
    """Whether the browser reaches us over TLS, ourselves or by the proxy whose address people type."""
    return request.url.scheme == "https" or str(request.app.state.maillon.settings.public_url).startswith("https:")


def cookie_name(request: Request) -> str:
    """`__Host-` over TLS: then no other host and no path can set it."""
    return f"__Host-{SIGN_IN}" if over_tls(request) else SIGN_IN


def signed_in(request: Request) -> Visit:
    """The visit of somebody signed in. Raises NotSignedIn."""
    maillon: Maillon = request.app.state.maillon
    token = request.cookies.get(cookie_name(request), "")
    account = maillon.people.who(token) if token else None
    if account is None:
        back = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        raise NotSignedIn(back if request.method in SAFE else "/")
    return Visit(request, maillon, account, maillon.people.actor(account.id))


def anybody(request: Request) -> Guest:
    """The visit of anybody."""
    return Guest(request, request.app.state.maillon)


Viewer = Annotated[Visit, Depends(signed_in)]
Public = Annotated[Guest, Depends(anybody)]


def inside(path: str) -> str:
    """A path of this desk to go back to; the start page where it is anything else (another host, a scheme, a trick)."""
    safe = path.startswith("/") and not path.startswith("//") and "\\" not in path and path.isprintable()
    return path if safe else "/"


def sign_in_address(back: str) -> str:
    """Where to sign in, and come back."""
    return "/connexion" if back in ("", "/") else f"/connexion?retour={quote(back)}"


def language_of(request: Request, default: str) -> str:
    """The reader's language: the cookie (not of a program), else what the browser asks for, else the setting."""
    asked = [] if api(request.scope) else [request.cookies.get(LANGUAGE, "")]
    asked += [part.split(";")[0].strip() for part in request.headers.get("accept-language", "").split(",")]
    return next((code[:2] for code in asked if code[:2] in texts.LOCALES), default)


def api(scope: Scope) -> bool:
    """Whether a program asks: it has no cookies, and reads problems instead of pages."""
    return str(scope["path"]).startswith(PREFIX)


async def refuse(scope: Scope, receive: Receive, send: Send, status: int, text: str) -> None:
    """A sentence, before any route is asked; and a line in the log, where no character of the address can forge another."""
    log.warning("refused", status=status, method=scope["method"], path=ascii(scope["path"][:200]))
    answer = problem(status, text, text) if api(scope) else PlainTextResponse(text, status)
    await answer(scope, receive, send)


class Language:
    """Binds the reader's language."""

    def __init__(self, app: ASGIApp, default: str) -> None:
        self.app, self.default = app, default

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        with texts.use(language_of(Request(scope), self.default)):
            await self.app(scope, receive, send)


class Readable:
    """Refuses what no browser sends: an address with characters that do not show, a form in another charset than UTF-8.

    Python decodes a form by the charset it names: some make half characters that nothing can write, some cannot decode at all.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not self._honest(scope):
            await refuse(scope, receive, send, 400, texts.gettext("This request cannot be read"))
            return
        await self.app(scope, receive, send)

    def _honest(self, scope: Scope) -> bool:
        query, sent = scope["query_string"], RequestHeaders(scope=scope).get("content-type", "").lower()
        charset = sent.partition("charset=")[2].strip(' "').partition('"')[0].partition(";")[0].strip()
        return scope["path"].isprintable() and query.isascii() and b"%00" not in query and charset in ("", "utf-8")


class CrossSite:
    """Refuses an unsafe request that another site sends (OWASP: Fetch Metadata, else Origin).

    `Sec-Fetch-Site` must be same-origin or none; where it is absent (plain http beyond localhost) `Origin` must be ours;
    with neither, a request that carries a cookie is refused.
    """

    def __init__(self, app: ASGIApp, public_url: str) -> None:
        self.app, self.public_url = app, public_url.rstrip("/")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["method"] not in SAFE and not api(scope) and not self._ours(scope):
            text = texts.gettext("This came from another site. Nothing was done: go back to Maillon and start again from the page.")
            await refuse(scope, receive, send, 403, text)
            return
        await self.app(scope, receive, send)

    def _ours(self, scope: Scope) -> bool:
        headers = RequestHeaders(scope=scope)
        site = headers.get("sec-fetch-site")
        if site is not None:
            return site in ("same-origin", "none")
        origin = headers.get("origin")
        if origin is not None:
            return origin in (self.public_url, f"{scope['scheme']}://{headers.get('host', '')}")
        return "cookie" not in headers


class TooLarge:
    """Refuses a body larger than a form with its document may be, before and while it is read."""

    def __init__(self, app: ASGIApp, most: int) -> None:
        self.app, self.most = app, most

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        length = RequestHeaders(scope=scope).get("content-length", "0")
        if not length.isascii() or not length.isdigit() or len(length) > 15 or int(length) > self.most:
            text = texts.gettext("This file is larger than %(mb)s MB, the limit. Nothing was sent.", mb=self.most // 1_000_000 - 1)
            await refuse(scope, receive, send, 413, text)
            return
        await self.app(scope, self._counted(receive), send)

    def _counted(self, receive: Receive) -> Receive:
        taken = 0

        async def counted() -> Message:
            nonlocal taken
            message = await receive()
            taken += len(message.get("body", b""))
            if taken > self.most:
                raise HTTPException(413)
            return message
        return counted


class Headers:
    """The policy of every answer."""

    def __init__(self, app: ASGIApp, secure: bool) -> None:
        self.app, self.secure = app, secure

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                kept = scope["path"].startswith("/static/") and message["status"] in (200, 206, 304)
                add_policy(MutableHeaders(scope=message), self.secure, kept)
            await send(message)
        await self.app(scope, receive, sending if scope["type"] == "http" else send)


def add_policy(headers: MutableHeaders, secure: bool, kept: bool = False) -> None:
    """What every answer says to the browser; `kept`: it may keep this one for ever."""
    headers.setdefault("Content-Security-Policy", POLICY)
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Referrer-Policy"] = "same-origin"
    headers["Cross-Origin-Opener-Policy"] = "same-origin"
    headers["Cross-Origin-Resource-Policy"] = "same-origin"
    if secure:
        headers["Strict-Transport-Security"] = "max-age=31536000"
    headers.setdefault("Cache-Control", "public, max-age=31536000, immutable" if kept else "no-store")
