"""One person's browser on the screen of a case."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fastapi import FastAPI
from starlette.testclient import TestClient

from engine.core.actor import Actor
from engine.maillon import Maillon
from engine.people import SignIn
from tests.cast import PASSWORD
from tests.web.screens.case.story import hidden_of
from web.door import SIGN_IN


class Browser:
    """One person's browser, with JavaScript off unless `htmx` is said."""

    def __init__(self, app: FastAPI, maillon: Maillon, actor: Actor) -> None:
        self.client = TestClient(app, follow_redirects=False, raise_server_exceptions=False, headers={"sec-fetch-site": "same-origin"})
        signed = maillon.people.sign_in(actor.id, PASSWORD, actor.id)
        assert isinstance(signed, SignIn)
        self.client.cookies.set(SIGN_IN, signed.token)

    def get(self, path: str, **options: Any) -> Any:
        return self.client.get(path, **options)

    def send(self, path: str, form: str = "", htmx: bool = False, files: Any = None, **typed: Any) -> Any:
        """Open the form at `form` (or `path`), fill it in, send it."""
        hidden = hidden_of(self.get(form or path).text)
        return self.post(path, {**hidden, **typed}, htmx, files)

    def post(self, path: str, typed: dict[str, Any], htmx: bool = False, files: Any = None) -> Any:
        """Send a form as it is, in multipart as browsers do."""
        headers = {"HX-Request": "true", "HX-Request-Type": "partial"} if htmx else {}
        sent = [(key, (None, one)) for key, value in typed.items() for one in (value if isinstance(value, list) else [value])]
        return self.client.post(path, files=[*sent, *(files or {}).items()], headers=headers)


Opens = Callable[[Actor], Browser]
Does = Callable[..., Any]
Keeps = Callable[[str], Any]
