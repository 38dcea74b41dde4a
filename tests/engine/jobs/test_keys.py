"""A key serves for thirty days: sent again it gives the first outcome; then what was done under it is forgotten."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.advance import Done
from engine.core.acts import Comment, Open
from engine.jobs.keys import forget_keys
from engine.maillon import Maillon
from engine.settings import Settings
from tests.cast import BRIKCHA, GHALI, WORKFLOWS, MovingClock
from tests.stores import URLS

FILE = Open("projet", BRIKCHA, {"titre": "Four banal", "porteur": "individuel", "nom": "Salma Semlali"})


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
def maillon(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Maillon]:
    settings = Settings(database_url=URLS[request.param](tmp_path), documents=str(tmp_path / "documents"), workflows=WORKFLOWS)
    opened = Maillon.open(settings, MovingClock())
    yield opened
    opened.close()


def sent(maillon: Maillon, ref: str) -> bool:
    """The same comment under the same key: whether it is known."""
    outcome = maillon.execute(Comment(ref, "Vu."), GHALI, "une-fois")
    assert isinstance(outcome, Done)
    return outcome.repeated


def test_within_thirty_days_a_key_is_known_after_them_it_is_forgotten(maillon: Maillon) -> None:
    opened = maillon.execute(FILE, GHALI)
    assert isinstance(opened, Done)
    assert not sent(maillon, opened.ref)
    assert isinstance(maillon.clock, MovingClock)
    maillon.clock.forward(days=29)
    assert (forget_keys(maillon), sent(maillon, opened.ref)) == (0, True)
    maillon.clock.forward(days=2)
    assert (forget_keys(maillon), sent(maillon, opened.ref)) == (1, False)
