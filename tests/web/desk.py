"""The desk under test: a real SQLite file, the cast, a moving clock, and a browser without a screen for each person."""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from starlette.testclient import TestClient

from engine.advance import Done, Outcome
from engine.core.actor import Actor
from engine.core.acts import Command
from engine.maillon import Maillon
from engine.settings import read_settings
from tests.cast import PASSWORD, WORKFLOWS, MovingClock, people_in
from tests.stores import sqlite_url
from web.app import create_app


class Desk:
    """`as_(person)` is a signed-in client; `do(command, person)` acts past the screens."""

    def __init__(self, folder: Path, workflows: Path = WORKFLOWS) -> None:
        self.clock = MovingClock()
        settings = read_settings({}, database_url=sqlite_url(folder), documents=str(folder / "documents"), workflows=workflows)
        self.maillon = Maillon.open(settings, self.clock)
        self.maillon.people = people_in(self.maillon.store, self.clock)
        self.app = create_app(self.maillon)

    def guest(self) -> TestClient:
        return TestClient(self.app, base_url="http://localhost", headers={"accept-language": "fr", "origin": "http://localhost"})

    def as_(self, person: Actor) -> TestClient:
        client = self.guest()
        answer = client.post("/connexion", data={"login": person.id, "password": PASSWORD}, follow_redirects=False)
        assert answer.status_code == 303, answer.text
        return client

    def do(self, command: Command, person: Actor) -> Outcome:
        return self.maillon.execute(command, self.maillon.people.actor(person.id))

    def must(self, command: Command, person: Actor) -> str:
        outcome = self.do(command, person)
        assert isinstance(outcome, Done), outcome
        return outcome.ref


@contextmanager
def desk_in(folder: Path, workflows: Path = WORKFLOWS) -> Iterator[Desk]:
    """A desk whose database is given back at the end."""
    desk = Desk(folder, workflows)
    try:
        yield desk
    finally:
        desk.maillon.close()
