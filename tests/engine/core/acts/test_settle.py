"""Settle: a post whose day is over is vacant, and its action opens by the clock."""
from __future__ import annotations

from pathlib import Path

import pytest
from argon2 import PasswordHasher

from engine.core.actor import ENGINE
from engine.core.acts import Fill
from engine.people import People
from tests.engine.caravan.story import ZINEB, Caravan
from tests.stores import store_of

HELD = [{"poste": "eclaireur", "personne": "yassine", "au": "2026-04-10"}, {"poste": "cuisinier", "personne": "zineb", "au": "2026-06-01"}]


@pytest.fixture
def caravan() -> Caravan:
    caravan = Caravan()
    caravan.opened(postes=HELD)
    return caravan


def test_a_post_that_is_held_asks_nothing_until_its_last_day_is_over(caravan: Caravan) -> None:
    assert caravan.case.tasks == ()
    caravan.clock.forward(days=4)
    assert caravan.tick() == 0
    caravan.clock.forward(days=1)
    assert caravan.tick() == 1
    assert set(caravan.tasks("postes.item")) == {"postes:1"}
    event = list(caravan.store.events(caravan.ref))[-1]
    assert (event.act, event.actor) == ("settle", ENGINE.id)
    assert caravan.case.wakes == "2026-06-01T23:00:00.000000Z"
    assert caravan.tick() == 0


def test_what_is_over_counts_before_anything_else_is_decided(caravan: Caravan) -> None:
    caravan.clock.forward(days=5)
    caravan.fill(nom="Sel gemme")
    assert [event.act for event in caravan.store.events(caravan.ref)] == ["open", "settle", "fill"]


def test_who_holds_it_longer_closes_the_action(caravan: Caravan) -> None:
    caravan.clock.forward(days=5)
    caravan.tick()
    caravan.fill(postes=[{"id": "1", "personne": "yassine", "au": "2026-12-31"}])
    assert caravan.tasks("postes.item") == {}


def test_a_row_that_is_over_is_past_no_life(caravan: Caravan) -> None:
    caravan.clock.forward(days=60)
    caravan.tick()
    assert set(caravan.tasks("postes.item")) == {"postes:1", "postes:2"}
    assert caravan.case.wakes == ""


def test_the_databases_keep_the_hour_too(tmp_path: Path) -> None:
    store = store_of("sqlite", tmp_path)
    caravan = Caravan(store)
    people = People(store, caravan.library.country, caravan.clock, PasswordHasher(time_cost=1, memory_cost=8, parallelism=1))
    for login in ("yassine", "zineb"):
        people.create(login, login.title(), "olives de Ouezzane", id=login)
    caravan.opened(postes=HELD)
    assert store.due_cases("2026-04-10T23:00:00.000000Z", 9) == [caravan.ref]
    caravan.clock.forward(days=5)
    assert caravan.tick() == 1
    assert set(caravan.tasks("postes.item")) == {"postes:1"}
    assert caravan.send(Fill(caravan.ref, {"nom": "x"}), ZINEB).__class__.__name__ == "Unknown"
    store.close()
