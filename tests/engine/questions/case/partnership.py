"""A partnership in execution, declared whole: four members of three spheres, three contributions, two funders, two gates."""
from __future__ import annotations

from typing import Any

from engine.maillon import Maillon
from engine.specs.background import Start, declare
from tests.cast import AMINA, BRAHIM, HIND, OUEZZANE

FACTORS = ("objectifs_clairs", "responsabilite_conjointe", "soutien_haut_niveau", "inclusion_acteurs", "relations_estime",
           "langue_commune", "secretariat_neutre", "structures_inclusives", "ressources_durables", "orientation_resultats",
           "roles_clairs", "transparence", "suivi_processus_resultats", "apprentissage_capacites", "communication_externe",
           "analyse_contexte", "echange_reseau")
MEMBERS = [
    {"id": "1", "nom": "Association Jbala", "personne": AMINA.id, "sphere": "societe_civile", "nature": "association",
     "interet": "Des revenus pour les familles", "etat": "actif", "depuis": "2026-01-10", "contact": "Mme Naciri",
     "dernier_echange": "2026-03-30"},
    {"id": "2", "nom": "Division de l’action sociale", "personne": BRAHIM.id, "sphere": "publique", "nature": "institution",
     "interet": "Convergence", "etat": "actif", "depuis": "2026-01-10"},
    {"id": "3", "nom": "Union des coopératives", "sphere": "privee", "nature": "entreprise", "interet": "Débouchés",
     "etat": "actif"},
    {"id": "4", "nom": "Négoce du Nord", "sphere": "privee", "nature": "entreprise", "interet": "Volumes", "etat": "sorti",
     "depuis": "2026-01-10", "sorti_le": "2026-03-01"},
]
CONTRIBUTIONS = [
    {"id": "1", "libelle": "Animation", "membre": "1", "responsable": AMINA.id, "nature": "personnel", "annee": 1,
     "montant": 3_000_000, "echeance": "2026-03-01", "etat": "tenue", "tenue_le": "2026-02-20"},
    {"id": "2", "libelle": "Locaux de collecte", "membre": "3", "responsable": HIND.id, "nature": "argent", "annee": 1,
     "montant": 2_000_000, "echeance": "2026-03-15", "etat": "promise"},
    {"id": "3", "libelle": "Laboratoire", "membre": "3", "responsable": HIND.id, "nature": "expertise", "annee": 2,
     "montant": 9_000_000, "echeance": "2027-03-15", "etat": "promise"},
]
FUNDERS = [{"id": "1", "nom": "Coopération décentralisée", "montant": 12_000_000}, {"id": "2", "nom": "Fondation", "montant": 3_000_000}]


def rating(id_: int, person: str, gate: int, points: int, **more: Any) -> dict[str, Any]:
    """One grid, the same points for every factor unless said."""
    return {"id": str(id_), "personne": person, "le": f"2026-0{gate}-15", "jalon": gate,
            "etat": "courante" if gate == 2 else "archivee", **dict.fromkeys(FACTORS, points),
            "preuve_strategie": f"Preuve {id_}", "preuve_pilotage": f"Neutralité {id_}", **more}


RATINGS = [rating(1, AMINA.id, 1, 1), rating(2, BRAHIM.id, 1, 2, relations_estime=4), rating(3, AMINA.id, 2, 3)]
FIELDS: dict[str, Any] = {"titre": "Eau et oasis", "membres": MEMBERS, "contributions": CONTRIBUTIONS, "bailleurs": FUNDERS,
                          "grilles": RATINGS}


def partners(maillon: Maillon, **fields: Any) -> str:
    """The reference of the partnership."""
    definition = maillon.library["pmp"]
    start = Start("mise_en_oeuvre.execution", OUEZZANE, {**FIELDS, **fields})
    return declare(maillon.store, definition, start, maillon.now()).ref
