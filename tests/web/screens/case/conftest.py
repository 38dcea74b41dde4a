"""A real desk over a real database: one case of Ouezzane, the cast signed in, and forms sent as a browser sends them."""
from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.testclient import TestClient

from engine.core.acts import Attach, Command, Fill, Fire, Open
from engine.core.actor import Actor
from engine.maillon import Maillon
from engine.people import SignIn
from engine.settings import Settings
from tests.cast import AMINA, BRIKCHA, GHALI, HIND, PASSWORD, WORKFLOWS, MovingClock, people_in
from tests.stores import sqlite_url
from web.door import SIGN_IN, Headers, Language, TooLarge
from web.problems import install_problems
from web.screens import case as screen

PDF = b"%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<<>>\n%%EOF\n"
FIELDS = {
    "titre": "Trituration d’olives", "porteur": "cooperative", "nom": "Coopérative Zitoun Jbala", "representant": "Fatima Filali",
    "cin": "LC48213", "telephone": "06 61 00 41 27", "commune": BRIKCHA, "consentement_le": "2026-04-01",
}
PROFILE = {
    "axe": "ess", "secteur": "agroalimentation", "forme": "cooperative", "date_creation": "2025-10-01",
    "membres": [{"nom": "Fatima Filali", "sexe": "femme", "naissance": "1990-02-03"},
                {"nom": "Omar Filali", "sexe": "homme", "naissance": "1999-05-06"}],
}


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
def maillon(tmp_path: Path, clock: MovingClock) -> Iterator[Maillon]:
    settings = Settings(database_url=sqlite_url(tmp_path), documents=str(tmp_path / "documents"), workflows=WORKFLOWS)
    opened = Maillon.open(settings, clock)
    opened.people = people_in(opened.store, clock)
    yield opened
    opened.close()


@pytest.fixture
def app(maillon: Maillon) -> FastAPI:
    """The screen of a case alone, behind the doors that stand before every screen."""
    app = FastAPI()
    app.state.maillon = maillon
    app.include_router(screen.router)
    install_problems(app)
    app.add_middleware(Language, default="fr")
    app.add_middleware(TooLarge, most=maillon.settings.upload_mb * 1_000_000 + 1_000_000)
    app.add_middleware(Headers, secure=False)
    return app


class Browser:
    """One person's browser, with JavaScript off unless `htmx` is said."""

    def __init__(self, app: FastAPI, maillon: Maillon, actor: Actor) -> None:
        self.client = TestClient(app, follow_redirects=False, raise_server_exceptions=False)
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


def hidden_of(page: str) -> dict[str, str]:
    """The hidden fields of a page's first form that has some."""
    found = re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', page)
    return dict(found)


def plain(page: str) -> str:
    """A page as it is read: no tags, single spaces."""
    from html import unescape

    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


@pytest.fixture
def browser(app: FastAPI, maillon: Maillon) -> Callable[[Actor], Browser]:
    """`browser(AMINA)`: the browser of somebody signed in."""
    return lambda actor: Browser(app, maillon, actor)


@pytest.fixture
def do(maillon: Maillon) -> Callable[[Command, Actor], Any]:
    """Do a command that must succeed."""
    def done(command: Command, actor: Actor) -> Any:
        from engine.advance import Done

        outcome = maillon.execute(command, actor)
        assert isinstance(outcome, Done), outcome
        return outcome
    return done


@pytest.fixture
def kept(maillon: Maillon) -> Callable[[str], Any]:
    """Bytes already kept, as an upload."""
    return lambda name: maillon.documents.keep(name, [PDF + name.encode()])


@pytest.fixture
def ref(do: Callable[..., Any]) -> str:
    """A case just opened by the youth platform, everything filled in for its first step."""
    return str(do(Open("projet", BRIKCHA, FIELDS), GHALI).ref)


@pytest.fixture
def in_interview(ref: str, do: Callable[..., Any]) -> str:
    """The case after its first step: it waits for the form of the interview and the profile."""
    do(Fire(ref, "orienter"), GHALI)
    return ref


@pytest.fixture
def at_idea(in_interview: str, do: Callable[..., Any], kept: Callable[[str], Any]) -> str:
    """The case at the idea: exempted from a value chain, confirmed by another person."""
    case = in_interview
    do(Attach(case, "fiche_entretien", kept("fiche.pdf")), GHALI)
    do(Fill(case, PROFILE), GHALI)
    do(Fire(case, "etablir_profil"), GHALI)
    do(Fire(case, "constater_eligibilite"), HIND)
    do(Fill(case, {"exemption": "true", "motif_exemption": "Aucune chaîne retenue dans la province."}), AMINA)
    do(Fire(case, "rattacher"), AMINA)
    do(Fire(case, "confirmer_rattachement"), HIND)
    return case
