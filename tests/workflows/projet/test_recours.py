"""Rejection and appeal: thirty days, once, before somebody who did not decide first."""
from __future__ import annotations

from engine.core.actor import Actor
from engine.core.decision import Cure
from tests.cast import BRAHIM, CHAFIK, FATIMA, HIND, IDRIS, MOUNIR
from tests.workflows.driver import File, World, opened
from tests.workflows.projet import path
from tests.workflows.projet.path import INDIVIDUAL, file_at


def rejected(world: World) -> File:
    """A file that the committee rejected."""
    file = file_at(world, "emergence.cpde")
    file.decided("rejeter", "Le projet ne tient pas.")
    return file


def appealed(world: World) -> File:
    file = rejected(world)
    file.attaches(FATIMA, "memoire_recours")
    file.fires("former_recours", FATIMA)
    return file


def test_an_appeal_rests_on_a_statement(world: World) -> None:
    file = rejected(world)
    assert [reason.cure for reason in file.why_not("former_recours", FATIMA)] == [Cure("document", "memoire_recours")]
    file.attaches(FATIMA, "memoire_recours")
    assert file.tasks == {}
    file.fires("former_recours", FATIMA)
    assert file.tasks == {"statuer_recours": "president_crdh"}


def test_the_secretary_may_appeal_on_behalf_of_the_holder(world: World) -> None:
    file = rejected(world)
    file.attaches(IDRIS, "memoire_recours")
    file.fires("former_recours", IDRIS)
    assert file.state == "recours"


def test_without_an_appeal_the_rejection_is_final_after_30_days(world: World) -> None:
    file = rejected(world)
    world.wait(days=30)
    assert file.state == "rejete"
    world.wait(days=1)
    assert (file.state, file.case.closed) == ("rejete_definitif", True)


def test_the_last_day_is_in_time_and_the_next_is_late(world: World) -> None:
    """The clock of the engine may be late; the appeal is judged by the hour all the same."""
    file = rejected(world)
    file.attaches(FATIMA, "memoire_recours")
    world.clock.forward(days=30)
    assert file.option("former_recours", FATIMA).possible
    world.clock.forward(days=1)
    assert [reason.code for reason in file.option("former_recours", FATIMA).unmet] == ["before.too_late"]


def test_who_decided_first_does_not_rule_on_the_appeal(world: World) -> None:
    file = appealed(world)
    for trigger in ("admettre", "confirmer_rejet"):
        assert file.refuses(trigger, CHAFIK, "Motif.") == ["separation.same_person"]
        assert file.option(trigger, MOUNIR).possible


def test_a_ruling_says_why(world: World) -> None:
    assert appealed(world).refuses("admettre", MOUNIR) == ["motif.missing"]


def test_an_upheld_appeal_returns_to_where_the_file_was_rejected(world: World) -> None:
    file = appealed(world)
    file.fires("admettre", MOUNIR, "Le marché existe.")
    assert (file.state, file.case.iteration, set(file.tasks)) == ("emergence.cpde", 0, {"statuer"})
    path.approuver(file)


def test_a_confirmed_rejection_is_final(world: World) -> None:
    file = appealed(world)
    file.fires("confirmer_rejet", MOUNIR, "Rien de nouveau.")
    assert (file.state, file.case.closed) == ("rejete_definitif", True)


def test_a_file_appeals_once(world: World) -> None:
    file = appealed(world)
    file.fires("admettre", MOUNIR, "Le marché existe.")
    file.decided("rejeter", "Toujours pas.")
    assert file.tasks == {}
    assert file.refuses("former_recours", FATIMA) == ["count.too_many"]


def test_an_appeal_upheld_makes_an_ineligible_holder_eligible(world: World) -> None:
    file = opened(world, INDIVIDUAL)
    path.orienter(file)
    file.fills(path.GHALI, **path.PROFILE, sexe="homme", date_naissance="1980-01-01")
    file.attaches(path.GHALI, "fiche_entretien")
    file.fires("etablir_profil", path.GHALI)
    file.fires("declarer_ineligible", HIND, "46 ans.")
    file.attaches(FATIMA, "memoire_recours")
    file.fires("former_recours", FATIMA)
    file.fires("admettre", MOUNIR, "Dérogation d’âge de la province.")
    assert file.state == "diagnostic.profil"
    assert not file.option("declarer_ineligible", HIND).possible
    file.fires("constater_eligibilite", HIND)


def test_who_rejected_at_preselection_does_not_rule_either(world: World) -> None:
    both = Actor("rachid", "Rachid Rami", (*BRAHIM.grants, *MOUNIR.grants))
    file = file_at(world, "emergence.preselection")
    file.fires("rejeter", both, "Hors sujet.")
    file.attaches(FATIMA, "memoire_recours")
    file.fires("former_recours", FATIMA)
    assert file.refuses("admettre", both, "Motif.") == ["separation.same_person"]
