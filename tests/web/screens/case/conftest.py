"""A real desk over a real database: one case of Ouezzane, the cast signed in, and forms sent as a browser sends them."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI

from engine.advance import Done
from engine.core.actor import Actor
from engine.core.acts import Attach, Command, Fill, Fire, Open
from engine.maillon import Maillon
from engine.settings import Settings
from tests.cast import AMINA, BRIKCHA, GHALI, HIND, WORKFLOWS, MovingClock, people_in
from tests.stores import sqlite_url
from tests.web.screens.case.browser import Browser, Does, Keeps, Opens
from tests.web.screens.case.story import FIELDS, PDF, PROFILE
from web.app import create_app


@pytest.fixture
def clock() -> MovingClock:
    return MovingClock()


@pytest.fixture
def maillon(tmp_path: Path, clock: MovingClock) -> Iterator[Maillon]:
    settings = Settings(database_url=sqlite_url(tmp_path), documents=str(tmp_path / "documents"), workflows=WORKFLOWS,
                        upload_mb=1)
    opened = Maillon.open(settings, clock)
    opened.people = people_in(opened.store, clock)
    yield opened
    opened.close()


@pytest.fixture
def app(maillon: Maillon) -> FastAPI:
    """The whole desk."""
    return create_app(maillon)


@pytest.fixture
def browser(app: FastAPI, maillon: Maillon) -> Opens:
    """`browser(AMINA)`: the browser of somebody signed in."""
    return lambda actor: Browser(app, maillon, actor)


@pytest.fixture
def do(maillon: Maillon) -> Does:
    """Do a command that must succeed."""
    def done(command: Command, actor: Actor) -> Any:
        outcome = maillon.execute(command, actor)
        assert isinstance(outcome, Done), outcome
        return outcome
    return done


@pytest.fixture
def kept(maillon: Maillon) -> Keeps:
    """Bytes already kept, as an upload."""
    return lambda name: maillon.documents.keep(name, [PDF + name.encode()])


@pytest.fixture
def ref(do: Does) -> str:
    """A case just opened by the youth platform, everything filled in for its first step."""
    return str(do(Open("projet", BRIKCHA, FIELDS), GHALI).ref)


@pytest.fixture
def in_interview(ref: str, do: Does) -> str:
    """The case after its first step: it waits for the form of the interview and the profile."""
    do(Fire(ref, "orienter"), GHALI)
    return ref


@pytest.fixture
def at_idea(in_interview: str, do: Does, kept: Keeps) -> str:
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
