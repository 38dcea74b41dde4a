"""The definition says the table of the process, row by row."""
from __future__ import annotations

import pytest

from tests.cast import library

TABLE = """
orienter | diagnostic.accueil | diagnostic.entretien | agent_plateforme
etablir_profil | diagnostic.entretien | diagnostic.profil | agent_plateforme
constater_eligibilite | diagnostic.profil | selection_chaine.rattachement | agent_das
declarer_ineligible | diagnostic.profil | rejete | agent_das
rattacher | selection_chaine.rattachement | selection_chaine.verification | accompagnateur
confirmer_rattachement | selection_chaine.verification | emergence.idee | agent_das
revoir_rattachement | selection_chaine.verification | selection_chaine.rattachement | agent_das
deposer | emergence.idee | emergence.preselection | porteur, accompagnateur
preselectionner | emergence.preselection | emergence.formation | rapporteur_technique
rejeter | emergence.preselection | rejete | rapporteur_technique
demander_complement | emergence.preselection, emergence.instruction | emergence.complement | rapporteur_technique
completer | emergence.complement | back | porteur, accompagnateur
expirer_complement | emergence.complement | retire | moteur
valider_formation | emergence.formation | emergence.plan_affaires | accompagnateur
soumettre_plan | emergence.plan_affaires | emergence.instruction | accompagnateur
designer_evaluateurs | emergence.instruction | stays | secretaire_cpde
declarer_interet | emergence.instruction | stays | rapporteur_technique, membre_cpde
noter_plan | emergence.instruction | stays | rapporteur_technique, membre_cpde
avis_favorable | emergence.instruction | emergence.cpde | rapporteur_technique
avis_defavorable | emergence.instruction | emergence.cpde | rapporteur_technique
approuver | emergence.cpde | pre_creation.convention | president_cpde
approuver_sous_reserve | emergence.cpde | emergence.reserves | president_cpde
mettre_en_attente | emergence.cpde | emergence.liste_attente | president_cpde
ajourner | emergence.cpde | emergence.plan_affaires | president_cpde
rejeter | emergence.cpde | rejete | president_cpde
lever_reserves | emergence.reserves | pre_creation.convention | secretaire_cpde
reinscrire | emergence.liste_attente | emergence.cpde | secretaire_cpde
promouvoir | emergence.liste_attente | emergence.cpde | moteur
abandonner | emergence.formation, emergence.plan_affaires, pre_creation.convention | abandonne | accompagnateur
abandonner | pre_creation.formalites | abandonne | accompagnateur
relancer | emergence.formation, emergence.plan_affaires, pre_creation.convention | stays | accompagnateur
relancer | pre_creation.formalites | stays | accompagnateur
signer | pre_creation.convention | pre_creation.formalites | agent_das
rouvrir_convention | pre_creation.convention | stays | agent_das
attester_creation | pre_creation.formalites | pre_creation.financement | accompagnateur
debloquer_tranche | pre_creation.financement, post_creation.demarrage | stays | ordonnateur
receptionner | pre_creation.financement, post_creation.demarrage | stays | agent_das
constater_demarrage | pre_creation.financement | post_creation.demarrage | accompagnateur
mettre_en_service | post_creation.demarrage | post_creation.suivi | accompagnateur
enregistrer_visite | post_creation.suivi | stays | accompagnateur
verifier_visites | post_creation.suivi, post_creation.redressement | stays | agent_das, secretaire_cpde
verifier_visites | post_creation.evaluation | stays | agent_das, secretaire_cpde
alerter | post_creation.suivi | post_creation.redressement | accompagnateur
achever | post_creation.suivi | post_creation.evaluation | accompagnateur
retablir | post_creation.redressement | post_creation.suivi | accompagnateur
constater_echec | post_creation.redressement | cloture_echec | agent_das
cloturer | post_creation.evaluation | cloture | secretaire_cpde
former_recours | rejete | recours | porteur, secretaire_cpde
expirer_recours | rejete | rejete_definitif | moteur
admettre | recours | back of rejete | president_cpde, president_crdh
confirmer_rejet | recours | rejete_definitif | president_cpde, president_crdh
"""
"""Trigger, states left, state reached, roles."""

COMMITTEE = {"approuver", "approuver_sous_reserve", "mettre_en_attente", "ajourner", "rejeter"}
BACKWARD = {"revoir_rattachement", "reinscrire", "promouvoir", "ajourner", "retablir"}
WIDE = {"changer_chaine": 17, "mettre_en_demeure": 7, "resilier": 7, "retirer": 17, "suspendre": 23, "reprendre": 1}
"""Steps from many states, and from how many."""


def rows() -> list[tuple[str, str, str, tuple[str, ...]]]:
    cells = [[cell.strip() for cell in line.split("|")] for line in TABLE.strip().splitlines()]
    return [(trigger, source, to, tuple(roles.split(", "))) for trigger, sources, to, roles in cells
            for source in sources.split(", ")]


@pytest.mark.parametrize(("trigger", "source", "to", "roles"), rows())
def test_a_row_leads_from_its_state_to_its_target_by_its_roles(trigger: str, source: str, to: str, roles: tuple[str, ...]) -> None:
    row = library()["projet"].table[source, trigger]
    reached = {"stays": source, "back": "", "back of rejete": ""}.get(to, to)
    assert (row.target, row.stays, row.roles) == (reached, to == "stays", roles)
    assert row.back == {"back": source, "back of rejete": "rejete"}.get(to, "")


def test_there_is_no_other_row() -> None:
    told = {(source, trigger) for trigger, source, _, _ in rows()}
    assert {key for key in library()["projet"].table if key[1] not in WIDE} == told


@pytest.mark.parametrize(("trigger", "times"), WIDE.items())
def test_a_step_from_many_states_leaves_each_of_them(trigger: str, times: int) -> None:
    assert sum(key[1] == trigger for key in library()["projet"].table) == times


def test_what_the_committee_decides_is_by_its_session() -> None:
    table = library()["projet"].table
    assert {trigger for (state, trigger), row in table.items() if row.sessions == ("cpde",)} == COMMITTEE
    assert table["emergence.preselection", "rejeter"].sessions == ()


def test_the_steps_back_are_these_and_each_says_what_it_undoes() -> None:
    table, written = library()["projet"].table, library()["projet"].written.transitions
    assert {trigger for (_, trigger), row in table.items() if row.backward} == BACKWARD
    assert all(written[trigger].undoes is not None for trigger in BACKWARD)


def test_only_steps_back_that_do_not_reopen_the_plan_keep_its_scores() -> None:
    table = library()["projet"].table
    assert {row.trigger for row in table.values() if row.backward and row.undoes.scores == "keep"} == {"reinscrire", "promouvoir", "retablir"}


def test_the_five_stages_are_in_order() -> None:
    assert [stage.key for stage in library()["projet"].stages] == [
        "diagnostic", "selection_chaine", "emergence", "pre_creation", "post_creation"]


def test_every_step_says_what_it_does_and_what_it_did() -> None:
    rows = library()["projet"].table.values()
    assert [row.trigger for row in rows if not (row.help and row.done and row.tone)] == []


def test_the_names_and_contacts_of_people_are_personal() -> None:
    fields = library()["projet"].fields
    assert {key for key, field in fields.items() if field.personal} == {
        "nom", "representant", "cin", "sexe", "date_naissance", "membres", "telephone", "courriel", "adresse", "vulnerabilite"}


def test_numbers_no_public_source_states_are_marked_as_assumed() -> None:
    parameters = library()["projet"].written.parameters
    assert {key for key, found in parameters.items() if not found.assumed} == {
        "age_min", "age_max", "part_membres", "anciennete_max", "part_max", "plafond_individuel", "plafond_collectif",
        "duree_suivi", "visites_min", "periode_visite"}
