"""The committee's decisions, recorded from its minutes."""
from __future__ import annotations

import pytest

from engine.core.actor import Actor
from engine.core.decision import Cure
from tests.cast import AMINA, BRAHIM, CHAFIK, IDRIS
from tests.workflows.driver import World
from tests.workflows.projet import path
from tests.workflows.projet.path import MAD, file_at

DECISIONS = ("approuver", "approuver_sous_reserve", "mettre_en_attente", "ajourner", "rejeter")


@pytest.mark.parametrize("trigger", DECISIONS)
@pytest.mark.parametrize("person", [CHAFIK, IDRIS])
def test_nobody_decides_it_outside_a_meeting(world: World, trigger: str, person: Actor) -> None:
    reasons = file_at(world, "emergence.cpde").why_not(trigger, person, "Motif.")
    assert Cure("session", "cpde") in [reason.cure for reason in reasons]
    assert "session.only" in [reason.code for reason in reasons]


def test_the_desk_shows_that_a_meeting_decides(world: World) -> None:
    option = file_at(world, "emergence.cpde").option("approuver", CHAFIK)
    assert [reason.code for reason in option.unmet] == ["session.only"]


def test_approval_grants_what_the_plan_asks_of_indh(world: World) -> None:
    file = file_at(world, "pre_creation.convention")
    assert file.case.fields["subvention"] == 90_000 * MAD
    assert file.case.fields["date_decision"] == world.today


def test_each_reserve_waits_for_its_proof(world: World) -> None:
    file = file_at(world, "emergence.cpde")
    reserves = [{"libelle": "Titre foncier"}, {"libelle": "Devis du pressoir"}]
    file.decided("approuver_sous_reserve", reserves=reserves)
    assert file.state == "emergence.reserves"
    assert sorted(task.item for task in file.case.tasks if task.item) == ["reserves:1", "reserves:2"]
    reason, = file.why_not("lever_reserves", IDRIS)
    assert (reason.values["reserves_levees"].value, reason.values["reserves_posees"].value) == (0, 2)


def test_reserves_are_lifted_with_proofs_not_by_striking_them_out(world: World) -> None:
    file = file_at(world, "emergence.cpde")
    reserves = [{"libelle": "Titre foncier"}, {"libelle": "Devis du pressoir"}]
    file.decided("approuver_sous_reserve", reserves=reserves)
    first, second = file.case.fields["reserves"]
    lifted = {**first, "preuve": "Certificat du 02/05", "etat": "levee"}
    file.fills(AMINA, reserves=[lifted])
    assert file.refuses("lever_reserves", IDRIS) == ["expression"]
    file.fills(AMINA, reserves=[lifted, {**second, "etat": "levee"}])
    assert file.refuses("lever_reserves", IDRIS) == ["expression"]
    again = file.case.fields["reserves"][1]
    assert again["id"] == "3"
    file.fills(AMINA, reserves=[lifted, {**again, "preuve": "Devis v2"}])
    file.fires("lever_reserves", IDRIS)
    assert (file.state, set(file.tasks)) == ("pre_creation.convention", {"constater_signature"})


def test_approval_with_conditions_names_one_at_least(world: World) -> None:
    file = file_at(world, "emergence.cpde")
    assert file.hindered("approuver_sous_reserve", reserves=[]) == ["input.missing"]


def test_a_file_waits_with_its_rank_and_comes_back(world: World) -> None:
    file = file_at(world, "emergence.cpde")
    file.decided("mettre_en_attente", rang=3)
    assert (file.state, file.case.fields["rang_attente"]) == ("emergence.liste_attente", 3)
    assert file.refuses("reinscrire", IDRIS) == ["motif.missing"]
    file.fires("reinscrire", IDRIS, "Une enveloppe s’est libérée.")
    assert (file.state, file.case.iteration, file.case.fields["rang_attente"]) == ("emergence.cpde", 1, None)
    assert [row["total"] for row in file.case.fields["grilles_technique"]] == [73, 73]
    path.approuver(file)


def test_adjourning_asks_for_plan_and_opinion_again(world: World) -> None:
    file = file_at(world, "emergence.cpde")
    file.decided("ajourner", "Le marché est à mieux décrire.")
    assert (file.state, file.case.iteration) == ("emergence.plan_affaires", 1)
    assert file.case.document("plan_affaires") is None and file.case.document("avis") is None
    assert file.case.document("cin") is not None
    assert (file.case.fields["grilles_technique"], file.case.fields["avis_technique"]) == (None, None)
    assert set(file.tasks) == {"plan_affaires"}
    assert [reason.cure for reason in file.why_not("soumettre_plan", AMINA)] == [Cure("document", "plan_affaires")]


def test_an_adjourned_file_comes_before_the_committee_again(world: World) -> None:
    file = file_at(world, "emergence.cpde")
    file.decided("ajourner", "Le marché est à mieux décrire.")
    file.attaches(AMINA, "plan_affaires")
    file.fires("soumettre_plan", AMINA)
    assert file.refuses("avis_favorable", BRAHIM) == ["document.missing", "score.few"]
    path.avis_favorable(file)
    path.approuver(file)
    assert file.state == "pre_creation.convention"
    assert len([piece for piece in file.case.documents if piece.kind == "plan_affaires"]) == 2


def test_a_rejection_by_the_committee_opens_an_appeal(world: World) -> None:
    file = file_at(world, "emergence.cpde")
    assert "motif.missing" in file.hindered("rejeter")
    file.decided("rejeter", "Le projet ne tient pas.")
    assert (file.state, file.tasks) == ("rejete", {"memoire_recours": "porteur"})
