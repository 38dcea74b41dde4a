"""Welcome, interview and eligibility; then the value chain."""
from __future__ import annotations

from typing import Any

import pytest

from engine.core.decision import Cure
from tests.cast import AMINA, FATIMA, GHALI, HIND, IDRIS, KARIM, KHENIFRA, LATIFA, MOUNIR
from tests.workflows.driver import COORDINATOR, File, World, opened
from tests.workflows.projet import path
from tests.workflows.projet.path import COOPERATIVE, GROUP, INDIVIDUAL, PERSON, PROFILE, file_at

BUSINESS = {**INDIVIDUAL, "porteur": "tpe"}


def profiled(world: World, kind: Any, **fields: Any) -> File:
    """A file whose profile is drawn up with these facts, where eligibility is ruled on."""
    file = opened(world, kind)
    path.orienter(file)
    file.fills(GHALI, **PROFILE, **fields)
    file.attaches(GHALI, "fiche_entretien")
    file.fires("etablir_profil", GHALI)
    return file


def test_an_interview_wants_identity_contact_and_consent(world: World) -> None:
    file = opened(world, {"titre": "Atelier", "porteur": "individuel", "nom": "Salma Semlali"})
    reasons = file.why_not("orienter", GHALI)
    assert {reason.cure for reason in reasons} == {
        Cure("field", key) for key in ("cin", "telephone", "commune", "consentement_le")}


def test_a_group_names_its_representative(world: World) -> None:
    file = opened(world, {key: value for key, value in COOPERATIVE.items() if key != "representant"})
    assert [reason.cure for reason in file.why_not("orienter", GHALI)] == [Cure("field", "representant")]


def test_consent_is_not_dated_tomorrow(world: World) -> None:
    file = opened(world, {**INDIVIDUAL, "consentement_le": "2026-04-07"})
    reason, = file.why_not("orienter", GHALI)
    assert reason.cure == Cure("field", "consentement_le")
    assert reason.values["consentement_le"].value == "2026-04-07"


def test_the_profile_wants_the_interview_form_and_every_fact_of_eligibility(world: World) -> None:
    file = file_at(world, "diagnostic.entretien")
    missing = {reason.cure for reason in file.why_not("etablir_profil", GHALI)}
    assert missing == {Cure("document", "fiche_entretien"), Cure("field", "axe"), Cure("field", "secteur"),
                       Cure("field", "sexe"), Cure("field", "date_naissance")}


def test_the_profile_of_a_group_wants_its_members(world: World) -> None:
    file = file_at(world, "diagnostic.entretien", COOPERATIVE)
    missing = {reason.cure.key for reason in file.why_not("etablir_profil", GHALI) if reason.cure}
    assert missing == {"fiche_entretien", "axe", "secteur", "membres", "forme"}


@pytest.mark.parametrize(("birth", "possible"), [
    ("2008-04-06", True), ("2008-04-07", False), ("1990-04-07", True), ("1990-04-06", False)])
def test_a_person_is_between_18_and_35(world: World, birth: str, possible: bool) -> None:
    file = profiled(world, INDIVIDUAL, sexe="homme", date_naissance=birth)
    assert file.option("constater_eligibilite", HIND).possible is possible
    assert file.option("declarer_ineligible", HIND).possible is not possible


def test_the_refusal_says_the_age(world: World) -> None:
    file = profiled(world, INDIVIDUAL, sexe="homme", date_naissance="1980-01-01")
    reason, = file.why_not("constater_eligibilite", HIND)
    assert reason.values["age"].value == 46
    assert reason.cure == Cure("field", "date_naissance")


@pytest.mark.parametrize(("women", "others", "possible"), [(3, 7, False), (4, 6, True), (1, 2, True)])
def test_more_than_30_percent_of_a_group_are_women_or_young(world: World, women: int, others: int, possible: bool) -> None:
    people = [{"nom": f"Membre {n}", "sexe": "femme" if n < women else "homme", "naissance": "1970-01-01"}
              for n in range(women + others)]
    file = profiled(world, COOPERATIVE, **{**GROUP, "membres": people})
    assert file.option("constater_eligibilite", HIND).possible is possible
    assert file.option("declarer_ineligible", HIND).possible is not possible


@pytest.mark.parametrize(("born", "possible"), [("2025-04-06", True), ("2025-04-05", False)])
def test_a_business_is_at_most_12_months_old(world: World, born: str, possible: bool) -> None:
    file = profiled(world, BUSINESS, **PERSON, forme="sarl", date_creation=born)
    assert file.option("constater_eligibilite", HIND).possible is possible
    assert file.option("declarer_ineligible", HIND).possible is not possible


def test_who_is_eligible_is_not_declared_ineligible(world: World) -> None:
    file = file_at(world, "diagnostic.profil")
    assert set(file.refuses("declarer_ineligible", HIND)) == {"motif.missing", "expression"}


def test_only_the_right_role_takes_a_step(world: World) -> None:
    file = file_at(world, "diagnostic.profil")
    assert file.refuses("constater_eligibilite", AMINA) == ["role.missing"]


def test_a_project_joins_a_retained_chain_of_its_province(world: World) -> None:
    file = file_at(world, "selection_chaine.rattachement")
    assert file.refuses("rattacher", AMINA) == ["input.missing"]
    elsewhere = world.chain(KHENIFRA, "Caroube")
    reason, = file.why_not("rattacher", AMINA, chaine=elsewhere)
    assert reason.code == "linked.territory"
    chain = world.chain()
    file.fires("rattacher", AMINA, chaine=chain)
    assert file.case.linked("chaine") == (chain,)


def test_an_exempt_project_joins_none_and_says_why(world: World) -> None:
    file = file_at(world, "selection_chaine.rattachement")
    file.fills(AMINA, exemption=True)
    assert [reason.cure for reason in file.why_not("rattacher", AMINA)] == [Cure("field", "motif_exemption")]
    file.fills(AMINA, motif_exemption="Aucune chaîne de la province ne couvre ce métier.")
    file.fires("rattacher", AMINA)
    assert file.state == "selection_chaine.verification"
    assert file.case.linked("chaine") == ()


def test_somebody_else_confirms_the_chain(world: World) -> None:
    both = HIND._replace(grants=HIND.grants + AMINA.grants)
    file = file_at(world, "selection_chaine.rattachement")
    file.fires("rattacher", both, chaine=world.chain())
    assert file.refuses("confirmer_rattachement", both) == ["separation.same_person"]
    file.fires("confirmer_rattachement", KARIM)
    assert file.state == "emergence.idee"


def test_a_chain_may_be_chosen_again(world: World) -> None:
    file = file_at(world, "selection_chaine.verification")
    file.fires("revoir_rattachement", HIND, "Cette chaîne est celle d’un autre cercle.")
    assert (file.state, file.case.iteration, set(file.tasks)) == ("selection_chaine.rattachement", 1, {"rattacher"})


def test_changing_chains_wants_another_one_and_a_motif_and_keeps_the_state(world: World) -> None:
    file = file_at(world, "emergence.idee")
    same, = file.case.linked("chaine")
    assert file.refuses("changer_chaine", HIND, chaine=same) == ["motif.missing", "linked.same"]
    other = world.chain(name="Safran")
    file.fires("changer_chaine", HIND, "Le porteur a changé de culture.", chaine=other)
    assert (file.state, file.case.linked("chaine")) == ("emergence.idee", (other,))


def test_a_chain_set_aside_takes_no_project(world: World) -> None:
    file = file_at(world, "selection_chaine.rattachement")
    chain = world.chain()
    File(world, chain).decided("arreter", "Plus de marché.")
    assert file.refuses("rattacher", AMINA, chaine=chain) == ["value.case_state"]


def test_the_holder_sees_and_does_not_steer(world: World) -> None:
    file = file_at(world, "diagnostic.profil")
    assert not file.option("constater_eligibilite", FATIMA).yours
    assert file.option("retirer", FATIMA).yours


@pytest.mark.parametrize("person", [IDRIS, LATIFA, MOUNIR, COORDINATOR])
def test_nobody_else_rules_on_eligibility(world: World, person: Any) -> None:
    assert not file_at(world, "diagnostic.profil").option("constater_eligibilite", person).possible
