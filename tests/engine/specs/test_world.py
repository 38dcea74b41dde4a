"""A scenario's world: what it speaks of, and that it decides nothing by itself."""
from __future__ import annotations

import pytest

from engine.advance import Done
from engine.core.decision import Refused
from engine.core.evolve import replay
from engine.library import Library
from engine.specs.background import Start
from engine.specs.failure import StepFailed
from engine.specs.world import MORNING, World
from tests.cast import country
from tests.engine.kin.story import OUEZZANE
from tests.engine.kin.story import library as orchard
from tests.engine.specs.loan import library, world


def test_a_library_of_one_process_need_not_name_it() -> None:
    assert World(library()).workflow == "pret"


def test_before_a_process_or_a_case_is_named_the_world_says_so() -> None:
    empty = World(Library({}, country()))
    with pytest.raises(StepFailed, match="quel processus"):
        _ = empty.definition
    with pytest.raises(StepFailed, match="pas encore de dossier"):
        _ = World(library()).case


def test_a_case_lies_in_the_smallest_place_its_process_allows() -> None:
    found = World(library())
    territories = country().territories
    assert territories[found.somewhere(found.definition)].kind == "commune"
    found.place = "MA-KHN"
    assert found.somewhere(found.definition) == "MA-KHN"
    found.place = "MA-01"
    with pytest.raises(StepFailed, match="territoire"):
        found.somewhere(found.definition)


def test_a_firing_is_tried_and_told_condition_by_condition() -> None:
    found = world()
    found.granted({"caution": "350"})
    found.fire("le secrétariat", "Prêter le livre", {"État du livre": "Neuf"})
    assert isinstance(found.outcome, Refused)
    [trial] = found.trials
    assert (trial.trigger, trial.source, trial.passed) == ("preter", "demande.guichet", False)
    assert (trial.met, trial.unmet) == ({1}, {0, 2})


def test_what_passed_is_told_too_and_conditions_that_do_not_apply_are_left_out() -> None:
    found = world()
    found.fire("le secrétariat", "Refuser le prêt", {}, "Carte perdue")
    assert isinstance(found.outcome, Done)
    assert [trial.passed for trial in found.trials] == [True]


def test_a_trigger_from_elsewhere_is_no_trial() -> None:
    found = world()
    found.fire("le secrétariat", "Rendre le livre", {})
    assert isinstance(found.outcome, Refused) and found.trials == []


def test_lists_given_beforehand_serve_once() -> None:
    found = world()
    found.lists["Dégâts"] = [["Page"], ["3"]]
    with pytest.raises(StepFailed, match="Dégâts"):
        found.fire("le secrétariat", "Refuser le prêt", {}, "Non")


def test_after_everything_the_case_is_still_the_fold_of_its_journal() -> None:
    found = world()
    found.granted({"caution": "20", "reparations": [{"page": "3"}]})
    found.fire("le secrétariat", "Attendre un exemplaire", {})
    found.fire("le secrétariat", "Servir le lecteur", {})
    assert found.case.state == "demande.guichet"
    assert replay(found.events()) == found.case


def test_time_fires_clocks_at_their_own_hour_and_counts_them() -> None:
    found = World(library())
    definition = found.definition
    from engine.specs.background import Start

    found.speak_of(found.declare(definition.key, Start("prete", "", {"livre": "X"})), "X")
    found.until("2027-01-01T00:00:00.000000Z")
    assert found.case.state == "retard"
    assert found.case.moves[1].at == "2026-04-21T23:00:00.000000Z"
    assert [(trial.trigger, trial.clock) for trial in found.trials] == [("constater_retard", "duree"), ("rappeler", "rappel")]
    assert found.now > MORNING


def test_what_a_step_makes_another_case_do_is_tried_too() -> None:
    found = World(orchard())
    garden = found.declare("verger", Start("culture", OUEZZANE, {"nom": "Jbala"}))
    found.speak_of(found.declare("parcelle", Start("levee", OUEZZANE, {"nom": "Nord"})))
    found.tie("verger", garden)
    found.fire("l'agent de la DAS", "Récolter", {"Quantité": "5"})
    assert [(trial.workflow, trial.trigger) for trial in found.trials] == [("parcelle", "recolter"), ("verger", "noter_depot")]
