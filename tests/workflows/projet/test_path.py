"""The straight way of a file, for a person and for a cooperative."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tests.workflows.driver import World
from tests.workflows.projet.path import COOPERATIVE, INDIVIDUAL, MAD, PATH, file_at, walk


@pytest.mark.parametrize("kind", [INDIVIDUAL, COOPERATIVE], ids=["a person", "a cooperative"])
def test_a_file_goes_from_welcome_to_closure(world: World, kind: Mapping[str, Any]) -> None:
    states = [file.state for file in walk(world, kind)]
    assert states == [state for state, _ in PATH]


def test_its_journal_tells_the_same_file(world: World) -> None:
    file = file_at(world, "cloture")
    assert file.replayed() == file.case
    assert file.case.closed and not file.case.tasks and not file.case.clocks


def test_on_the_way_it_keeps_what_was_decided(world: World) -> None:
    fields = file_at(world, "post_creation.suivi").case.fields
    assert (fields["score_preselection"], fields["avis_technique"]) == (71, "favorable")
    assert [row["total"] for row in fields["grilles_technique"]] == [73, 73]
    assert fields["subvention"] == 90_000 * MAD
    assert [row["montant"] for row in fields["tranches"]] == [54_000 * MAD]


def test_its_reference_names_the_province_and_the_year(world: World) -> None:
    assert file_at(world, "diagnostic.accueil").ref == "OUZ-2026-00001"


@pytest.mark.parametrize(("state", "tasks"), [
    ("diagnostic.accueil", {"orienter": "agent_plateforme"}),
    ("diagnostic.entretien", {"fiche_entretien": "agent_plateforme"}),
    ("diagnostic.profil", {"constater_eligibilite": "agent_das"}),
    ("selection_chaine.rattachement", {"rattacher": "accompagnateur"}),
    ("selection_chaine.verification", {"confirmer_rattachement": "agent_das"}),
    ("emergence.idee", dict.fromkeys(("cin", "formulaire", "cv", "devis", "deposer"), "accompagnateur")),
    ("emergence.preselection", {"preselectionner": "rapporteur_technique"}),
    ("emergence.formation", {"attestation_formation": "accompagnateur"}),
    ("emergence.plan_affaires", dict.fromkeys(("plan_affaires", "financement"), "accompagnateur")),
    ("emergence.instruction", {"designer_evaluateurs": "secretaire_cpde", "avis": "rapporteur_technique"}),
    ("emergence.cpde", {"statuer": "president_cpde"}),
    ("pre_creation.convention", {"constater_signature": "agent_das"}),
    ("pre_creation.formalites", dict.fromkeys(("attestation_bancaire", "preuve_apport"), "accompagnateur")),
    ("pre_creation.financement", {"premiere_tranche": "ordonnateur", "constat_demarrage": "accompagnateur"}),
    ("post_creation.demarrage", dict.fromkeys(("rapport_visite", "photo"), "accompagnateur")),
    ("post_creation.suivi", dict.fromkeys(("visite", "achever"), "accompagnateur")),
    ("post_creation.evaluation", {"rapport_final": "secretaire_cpde", "visites.item": "agent_das"}),
])
def test_every_state_asks_for_what_its_exits_need(world: World, state: str, tasks: dict[str, str]) -> None:
    assert file_at(world, state).tasks == tasks


def test_a_cooperative_is_asked_for_its_own_papers(world: World) -> None:
    file = file_at(world, "emergence.idee", COOPERATIVE)
    assert {"statuts", "liste_membres"} <= set(file.tasks)
    assert "cv" not in file.tasks
