"""Assign: an open action goes to somebody who may do it, and comes back."""
from __future__ import annotations

import pytest

from engine.core.acts import AddTask, Assign, DoTask
from tests.engine.caravan.story import DOUNIA, HIND, KARIM, Caravan


@pytest.fixture
def caravan() -> Caravan:
    caravan = Caravan()
    caravan.marching(promesses=[{"texte": "Sel", "personne": "zineb"}])
    return caravan


def sounding(caravan: Caravan) -> str:
    return caravan.tasks("sonder")["puits:1"].id


def test_it_goes_to_whoever_holds_its_role(caravan: Caravan) -> None:
    caravan.must(Assign(caravan.ref, sounding(caravan), "karim"))
    assert caravan.tasks("sonder")["puits:1"].assignee == "karim"


def test_it_comes_back_to_its_role(caravan: Caravan) -> None:
    caravan.must(Assign(caravan.ref, sounding(caravan), "karim"))
    caravan.must(Assign(caravan.ref, sounding(caravan)))
    assert caravan.tasks("sonder")["puits:1"].assignee == ""


def test_what_a_person_decided_stays_until_the_row_says_otherwise(caravan: Caravan) -> None:
    task = caravan.tasks("promesses.item")["promesses:1"]
    caravan.must(Assign(caravan.ref, task.id, ""))
    caravan.fill(nom="Sel gemme")
    assert caravan.tasks("promesses.item")["promesses:1"].assignee == ""
    caravan.fill(promesses=[{**caravan.rows("promesses")[0], "personne": "yassine"}])
    assert caravan.tasks("promesses.item")["promesses:1"].assignee == "yassine"


@pytest.mark.parametrize(("person", "code"), [("malika", "assign.role"), ("personne.dici", "value.person"), ("", "assign.same")])
def test_nobody_else_gets_it(caravan: Caravan, person: str, code: str) -> None:
    assert caravan.codes(Assign(caravan.ref, sounding(caravan), person)) == [code]


@pytest.mark.parametrize("actor", [HIND, DOUNIA])
def test_only_the_responsible_role_gives_it(caravan: Caravan, actor: object) -> None:
    assert caravan.codes(Assign(caravan.ref, sounding(caravan), "karim"), actor) == ["role.missing"]  # type: ignore[arg-type]


def test_what_is_not_open_is_not_given(caravan: Caravan) -> None:
    assert caravan.codes(Assign(caravan.ref, "0.0", "karim")) == ["task.gone"]


def test_who_has_it_does_it(caravan: Caravan) -> None:
    caravan.must(AddTask(caravan.ref, "Compter les outres", role="agent_das"))
    task = next(task for task in caravan.case.tasks if not task.key)
    caravan.must(Assign(caravan.ref, task.id, "karim"))
    caravan.must(DoTask(caravan.ref, task.id), KARIM)
