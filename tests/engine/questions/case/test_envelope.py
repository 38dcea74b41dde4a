"""The envelope of a call, as its page shows it: paid, committed, reserved by the files under it, and what is left."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.actor import Actor
from engine.language import texts
from engine.maillon import Maillon
from engine.questions.case.envelope import envelope
from engine.questions.case.ground import Ground
from engine.questions.case.money import WHOLE, Money
from engine.questions.speaking import speaker_of
from engine.settings import Settings
from tests.cast import HIND, JAMILA, WORKFLOWS, MovingClock, people_in
from tests.stores import sqlite_url
from tests.workflows import driver
from tests.workflows.projet.path import MAD, file_at

GRANT = 90_000 * MAD


@pytest.fixture
def maillon(tmp_path: Path) -> Iterator[Maillon]:
    settings = Settings(database_url=sqlite_url(tmp_path), documents=str(tmp_path / "documents"), workflows=WORKFLOWS)
    opened = Maillon.open(settings, MovingClock())
    opened.people = people_in(opened.store, MovingClock())
    with texts.use("fr"):
        yield opened
    opened.close()


def read(maillon: Maillon, call: str, total: int | None, actor: Actor = HIND) -> Money | None:
    """The envelope of a call whose total is so much."""
    case = maillon.store.case(call)
    assert case is not None
    held = case._replace(fields={**case.fields, "enveloppe": total})
    definition = maillon.library["appel"]
    return envelope(Ground(maillon, held, definition, (), actor, speaker_of(maillon.library, maillon.people, definition, held)))


def test_each_file_under_the_call_draws_what_it_was_paid_and_what_is_committed(maillon: Maillon) -> None:
    world = driver.World(maillon.store)
    file = file_at(world, "pre_creation.financement")
    file.fires("debloquer_tranche", JAMILA, montant=50_000 * MAD)
    found = read(maillon, file.case.linked("appel")[0], 200_000 * MAD)
    assert found is not None
    assert [(part.title, part.amount) for part in found.parts] == [
        ("Payé", 50_000 * MAD), ("Réservé sur l’enveloppe de l’appel", 0), ("Engagé", 40_000 * MAD), ("Disponible", 110_000 * MAD)]
    assert sum(part.share for part in found.parts) == WHOLE


def test_what_a_file_reserved_is_available_again_once_it_has_ended(maillon: Maillon) -> None:
    world = driver.World(maillon.store)
    file = file_at(world, "pre_creation.convention")
    call = file.case.linked("appel")[0]
    before = read(maillon, call, GRANT)
    assert before is not None and before.parts[-1].amount == 0
    file.fires("retirer", driver.IDRIS, "La porteuse part à l’étranger")
    after = read(maillon, call, GRANT)
    assert after is not None and after.parts[-1].amount == GRANT


def test_nothing_is_shown_without_a_total_or_to_who_is_no_staff(maillon: Maillon) -> None:
    file = file_at(driver.World(maillon.store), "emergence.preselection")
    call = file.case.linked("appel")[0]
    assert read(maillon, call, None) is None
    assert read(maillon, call, GRANT, Actor("zineb", "Zineb")) is None
