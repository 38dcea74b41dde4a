"""The programme of Ouezzane, from its framework agreement to the end of its field stage."""
from __future__ import annotations

from engine.core.acts import Open
from tests.cast import CHAFIK, FATIMA, HIND, OUEZZANE
from tests.workflows.driver import DRAFTER, OPERATOR, File, World, agreed, everywhere, in_force

CHAINS = [{"nom": "Huile d’olive", "secteur": "agriculture"}, {"nom": "Safran", "secteur": "agriculture"}]
FIELD = {
    "opportunites": [{"libelle": "Pressoir commun", "secteur": "agriculture"}], "filieres_reperees": CHAINS,
    "cadre_propice": "Routes et eau.", "cercles": [{"nom": "Zoumi"}],
}


def programme(world: World) -> File:
    """The programme that a framework agreement in force opened."""
    fields = {"type_convention": "cadre", "objet": "Programme économique d’Ouezzane", "provinces_couvertes": [{"province": OUEZZANE}]}
    agreement = File(world, world.do(Open("convention", "MA", fields), everywhere(DRAFTER, "MA")), "MA")
    in_force(agreement, "association", FATIMA)
    return File(world, world.store.naming(agreement.ref, "convention_cadre")[0])


def surveyed(world: World) -> File:
    """The programme whose field stage is ready to be closed, with two chains spotted."""
    found = programme(world)
    found.fires("preparer_contrat", HIND)
    agreed(found, "contrat", "association", FATIMA)
    found.fires("constater_contrat", HIND)
    found.fills(OPERATOR, equipe=[{"nom": "Omar Ouali", "poste": "Coordinateur", "debut": world.today}])
    found.fires("deployer_equipe", OPERATOR)
    launch(found)
    found.fills(OPERATOR, **FIELD)
    found.fires("enregistrer_visite", OPERATOR, cercle="1", le=world.today, secteur="agriculture", personnes="Deux coopératives")
    found.attaches(OPERATOR, "rapport_terrain")
    return found


def launch(found: File) -> None:
    """The launch is held and the schedule adopted."""
    kinds = ("reunion_lancement", "atelier_lancement", "prestataires", "gestionnaires_plateforme")
    meetings = [{"genre": kind, "le": found.world.today, "lieu": "siege_province"} for kind in kinds]
    found.fills(OPERATOR, rencontres=meetings, recommandations=[{"texte": "Associer les femmes"}])
    found.attaches(OPERATOR, "pv_lancement")
    found.fires("tenir_lancement", CHAFIK)
    activity = {"activite": "Visites", "responsable": "Omar", "debut_prevu": found.world.today, "fin_prevue": "2027-01-01"}
    found.fills(OPERATOR, chronogramme=[activity])
    found.decided("adopter_chronogramme")
