"""Pending actions of rows and of persons: open while they should be, in every state, whoever acts."""
from __future__ import annotations

import json
from typing import Any

import pytest

from engine.core.actor import Actor, Grant
from engine.core.acts import DoTask
from engine.core.case import pack, unpack
from engine.core.decide import replay
from tests.engine.caravan.story import HIND, MALIKA, NADIR, OUEZZANE, OUMAR, ZINEB, Caravan

PROMISES = [{"texte": "Sel", "personne": "zineb", "echeance": "2026-05-01"}, {"texte": "Eau"}]


@pytest.fixture
def caravan() -> Caravan:
    return Caravan()


def changed(caravan: Caravan, listed: str, place: int, **values: Any) -> None:
    """One row of a list gets other values, by hand."""
    rows = caravan.rows(listed)
    rows[place] = {**rows[place], **values}
    caravan.fill(**{listed: rows})


def test_a_row_is_an_action_of_its_owner_until_its_day(caravan: Caravan) -> None:
    caravan.marching(promesses=PROMISES)
    salt, water = (caravan.tasks("promesses.item")[f"promesses:{id_}"] for id_ in "12")
    assert (salt.assignee, salt.role, salt.due) == ("zineb", "partie", "2026-05-01T23:00:00.000000Z")
    assert (water.assignee, water.due) == ("", "2026-04-27T23:00:00.000000Z")


def test_lives_are_asked_only_where_the_file_is(caravan: Caravan) -> None:
    caravan.opened(promesses=PROMISES)
    assert caravan.tasks("promesses.item") == {} and len(caravan.tasks("postes.item")) == 2
    caravan.fire("partir")
    assert len(caravan.tasks("promesses.item")) == 2
    caravan.fire("camper")
    assert len(caravan.tasks("promesses.item")) == 2


def test_a_row_that_changes_hands_takes_its_action_along(caravan: Caravan) -> None:
    caravan.marching(promesses=PROMISES)
    opened = caravan.tasks("promesses.item")["promesses:1"]
    changed(caravan, "promesses", 0, personne="yassine", echeance="2026-06-01")
    task = caravan.tasks("promesses.item")["promesses:1"]
    assert (task.id, task.opened) == (opened.id, opened.opened)
    assert (task.assignee, task.due) == ("yassine", "2026-06-01T23:00:00.000000Z")


def test_a_row_that_is_over_closes_its_action_as_done_and_one_taken_out_as_left(caravan: Caravan) -> None:
    caravan.marching(promesses=[*PROMISES, {"texte": "Dattes"}])
    rows = caravan.rows("promesses")
    caravan.fill(promesses=[{**rows[0], "etat": "tenue"}, rows[1]])
    event = list(caravan.store.events(caravan.ref))[-1]
    assert {how for _, how in event.change["closes"]} == {"done", "left"}
    assert set(caravan.tasks("promesses.item")) == {"promesses:2"}


def test_an_end_ends_every_action(caravan: Caravan) -> None:
    caravan.marching()
    caravan.fire("arriver")
    assert caravan.case.tasks == () and caravan.case.wakes == ""


def test_an_action_of_a_row_closes_when_its_expression_is_true(caravan: Caravan) -> None:
    caravan.marching()
    changed(caravan, "puits", 0, sonde_le="2026-04-06")
    assert set(caravan.tasks("sonder")) == {"puits:2"}
    changed(caravan, "puits", 0, sonde_le=None)
    assert set(caravan.tasks("sonder")) == {"puits:1", "puits:2"}
    assert caravan.codes(DoTask(caravan.ref, caravan.tasks("sonder")["puits:1"].id), HIND) == ["task.by_itself"]


def test_a_row_that_comes_while_the_file_is_there_opens_one_more(caravan: Caravan) -> None:
    caravan.marching()
    caravan.fill(puits=[*caravan.rows("puits"), {"nom": "Tinfou", "eau": "douce"}])
    assert set(caravan.tasks("sonder")) == {"puits:1", "puits:2", "puits:3"}
    assert set(caravan.tasks("puiser")) == {"puits:1", "puits:3"}


def test_a_step_closes_the_action_of_the_row_it_names_and_the_first_closes_the_others(caravan: Caravan) -> None:
    caravan.marching()
    caravan.fire("puiser", HIND, ou="2")
    assert set(caravan.tasks("puiser")) == {"puits:1"}
    caravan.fill(puits=[*caravan.rows("puits"), {"nom": "Tinfou", "eau": "douce"}])
    caravan.fire("puiser", HIND, ou="3")
    assert caravan.tasks("puiser") == {}
    caravan.fill(puits=[*caravan.rows("puits"), {"nom": "Oum", "eau": "douce"}])
    assert caravan.tasks("puiser") == {}


def test_what_was_done_is_asked_again_in_the_next_stay_only(caravan: Caravan) -> None:
    caravan.marching()
    caravan.fire("puiser", HIND, ou="1")
    caravan.fire("camper")
    caravan.fire("lever")
    assert set(caravan.tasks("puiser")) == {"puits:1"}


def test_everybody_who_holds_the_role_has_their_own(caravan: Caravan) -> None:
    caravan.marching()
    tasks = caravan.tasks("noter")
    assert {item: task.assignee for item, task in tasks.items()} == {f"@{id_}": id_ for id_ in ("malika", "nadir", "oumar")}
    assert caravan.codes(DoTask(caravan.ref, tasks["@malika"].id), HIND) == ["task.not_yours"]


def test_so_many_that_did_it_are_enough(caravan: Caravan) -> None:
    caravan.marching()
    for person in (MALIKA, NADIR):
        assert len(caravan.tasks("noter")) == (3 if person is MALIKA else 2)
        caravan.must(DoTask(caravan.ref, caravan.tasks("noter")[f"@{person.id}"].id), person)
    assert caravan.tasks("noter") == {}


def test_who_gains_or_loses_the_role_gains_or_loses_the_action(caravan: Caravan) -> None:
    caravan.marching()
    caravan.people["oumar"] = Actor("oumar", "Oumar")
    caravan.people["salma"] = Actor("salma", "Salma", (Grant("membre_cpde", OUEZZANE),))
    caravan.fill(nom="Sel gemme")
    assert set(caravan.tasks("noter")) == {"@malika", "@nadir", "@salma"}


def test_an_action_goes_to_whom_a_field_names(caravan: Caravan) -> None:
    caravan.marching(chef="yassine")
    assert caravan.tasks("guider")[""].assignee == "yassine"
    caravan.fill(chef="zineb")
    assert caravan.tasks("guider")[""].assignee == "zineb"
    caravan.must(DoTask(caravan.ref, caravan.tasks("guider")[""].id), ZINEB)


def test_a_suspension_shelves_them_and_resuming_brings_them_back(caravan: Caravan) -> None:
    caravan.marching(promesses=PROMISES)
    caravan.must(DoTask(caravan.ref, caravan.tasks("noter")["@oumar"].id), OUMAR)
    before = set(caravan.case.tasks)
    caravan.fire("arreter")
    assert {task.key for task in caravan.case.tasks} == {"promesses.item", "postes.item"}
    caravan.fire("reprendre")
    assert {(task.key, task.item, task.assignee) for task in caravan.case.tasks} == {
        (task.key, task.item, task.assignee) for task in before}


def test_of_a_row_that_was_settled_during_a_suspension_none_comes_back(caravan: Caravan) -> None:
    caravan.marching()
    caravan.fire("arreter")
    sounded, other = caravan.rows("puits")
    caravan.fill(puits=[{**sounded, "sonde_le": "2026-04-06"}, other])
    caravan.fire("reprendre")
    assert set(caravan.tasks("sonder")) == {"puits:2"}
    assert replay(caravan.store.events(caravan.ref)) == caravan.case


def test_the_case_is_the_fold_of_its_journal_and_of_its_snapshot(caravan: Caravan) -> None:
    caravan.marching(promesses=PROMISES, chef="yassine", postes=[{"poste": "cuisinier", "personne": "zineb", "au": "2026-06-01"}])
    caravan.fire("puiser", HIND, ou="1")
    assert replay(caravan.store.events(caravan.ref)) == caravan.case
    assert unpack(json.loads(json.dumps(pack(caravan.case)))) == caravan.case


def test_a_row_that_a_step_writes_has_its_action_at_once(caravan: Caravan) -> None:
    caravan.marching()
    caravan.fire("promettre", texte="Laine", qui="zineb")
    assert caravan.tasks("promesses.item")["promesses:1"].assignee == "zineb"
