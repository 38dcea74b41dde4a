"""A value chain from its diagnosis to being sustained by its own actors."""
from __future__ import annotations

from engine.core.acts import Open
from engine.core.decision import Cure
from tests.cast import CHAFIK, HIND, IDRIS, OUEZZANE
from tests.workflows.driver import COORDINATOR, GRID, MEMBERS, OPERATOR, File, World, session, upload

POSTS = ("defenseur_richesse", "meta_vision", "connecteur", "innovateur", "mediateur", "collecteur")
PLAN = {
    "objectifs": [{"libelle": "Réduire les pertes"}],
    "actions_phares": [{"action": "Moulin commun", "responsable": "Coopérative", "echeance": "2027-01-01"}],
    "indicateurs": [{"libelle": "Tonnage", "capital": "financier", "donnee": "offre_demande", "depart": 10, "cible": 30}],
}
NAMED = {"coordinateur": "Coopérative Zitoun", "nature": "organisation", "competences": "Animation"}


def identified(world: World) -> File:
    fields = {"nom": "Safran", "secteur": "agriculture", "cercles": [{"nom": "Zoumi"}, {"nom": "Ouezzane"}]}
    return File(world, world.do(Open("chaine_valeur", OUEZZANE, fields), OPERATOR))


def validate(chain: File, cercle: str, questionnaires: int = 10) -> None:
    chain.fires("valider_cercle", OPERATOR, cercle=cercle, visite_le=chain.world.today, questionnaires=questionnaires,
                avis=upload("avis"))


def diagnosed(world: World) -> File:
    """A chain whose diagnosis of two cercles is handed over."""
    chain = identified(world)
    chain.fires("lancer_diagnostic", OPERATOR)
    validate(chain, "Zoumi")
    validate(chain, "Ouezzane")
    chain.fires("consolider", OPERATOR)
    chain.fills(OPERATOR, acteurs=[{"nom": "Souk", "maillon": "commercialisation", "interet": "Prix"}],
                goulots=[{"libelle": "Séchage"}])
    chain.attaches(OPERATOR, "rapport_diagnostic")
    chain.fires("remettre_diagnostic", OPERATOR)
    return chain


def scored(world: World, **grid: int) -> File:
    """A chain that three members scored alike, before the committee."""
    chain = diagnosed(world)
    chain.fires("inscrire_notation", IDRIS)
    for member in MEMBERS:
        chain.fires("noter", member, **{**GRID, **grid})
    chain.fires("clore_notation", IDRIS)
    return chain


def coordinated(world: World) -> File:
    """A retained chain whose plan the committee approved."""
    chain = File(world, world.chain())
    chain.fires("nommer_coordinateur", CHAFIK, **NAMED)
    chain.fills(COORDINATOR, **PLAN)
    chain.fires("soumettre_plan", COORDINATOR)
    chain.attaches(IDRIS, "mandat")
    chain.fills(IDRIS, postes=[{"poste": post, "titulaire": "Omar", "depuis": world.today} for post in POSTS])
    chain.fires("valider_plan", CHAFIK, **session(world))
    return chain


def test_every_cercle_is_valid_before_the_analysis(world: World) -> None:
    chain = identified(world)
    chain.fires("lancer_diagnostic", OPERATOR)
    validate(chain, "Zoumi")
    reason, = chain.why_not("consolider", OPERATOR)
    assert (reason.values["nb_cercles_valides"].value, reason.values["nb_cercles"].value) == (1, 2)
    few = {"cercle": "Ouezzane", "visite_le": world.today, "questionnaires": 9, "avis": upload("avis")}
    assert chain.refuses("valider_cercle", OPERATOR, **few) == ["expression"]


def test_a_grid_is_worth_100_at_most_and_given_once(world: World) -> None:
    chain = scored(world, **dict.fromkeys(("marche", "emploi", "porteurs", "ressource", "organisation", "faisabilite"), 5))
    assert [row["total"] for row in chain.case.fields["grilles"]] == [100, 100, 100]


def test_three_grids_by_three_persons_close_the_scoring(world: World) -> None:
    chain = diagnosed(world)
    chain.fires("inscrire_notation", IDRIS)
    chain.fires("noter", MEMBERS[0], **GRID)
    assert chain.refuses("noter", MEMBERS[0], **GRID) == ["separation.same_person"]
    assert chain.refuses("noter", MEMBERS[1], **{**GRID, "sans_interet": False}) == ["expression"]
    assert chain.refuses("clore_notation", IDRIS) == ["expression"]


def test_a_low_score_is_retained_only_knowingly(world: World) -> None:
    chain = scored(world, marche=0, emploi=0)
    assert chain.refuses("retenir", CHAFIK, derogation=False, **session(world)) == ["expression"]
    chain.fires("retenir", CHAFIK, "Seule chaîne du cercle.", derogation=True, **session(world))
    assert chain.state == "retenue"


def test_a_chain_in_reserve_is_scored_anew_by_the_same_members(world: World) -> None:
    chain = scored(world)
    chain.fires("mettre_en_reserve", CHAFIK, "Pas cette année.", **session(world))
    assert chain.due("reexaminer").startswith("2027-04-0")
    chain.fires("reexaminer", IDRIS, fait_nouveau="Un moulin a ouvert.")
    assert (chain.state, chain.case.fields["grilles"], chain.case.iteration) == ("notation", None, 1)
    chain.fires("noter", MEMBERS[0], **GRID)


def test_a_diagnosis_sent_back_wants_a_new_report(world: World) -> None:
    chain = diagnosed(world)
    chain.fires("renvoyer_diagnostic", HIND, "Le maillon transport manque.")
    assert [reason.cure for reason in chain.why_not("remettre_diagnostic", OPERATOR)] == [Cure("document", "rapport_diagnostic")]


def test_the_plan_wants_a_mandate_and_six_posts(world: World) -> None:
    chain = File(world, world.chain())
    chain.fires("nommer_coordinateur", CHAFIK, **NAMED)
    assert chain.refuses("soumettre_plan", COORDINATOR) == ["field.missing"] * 3
    chain.fills(COORDINATOR, **PLAN)
    chain.fires("soumettre_plan", COORDINATOR)
    cures = [reason.cure for reason in chain.why_not("valider_plan", CHAFIK, **session(world))]
    assert cures == [Cure("document", "mandat"), Cure("field", "postes")]
    chain.fires("renvoyer_plan", CHAFIK, "Un objectif manque.", **session(world))
    assert chain.state == "plan_valorisation.elaboration"


def test_four_collections_and_a_report_sustain_it(world: World) -> None:
    chain = coordinated(world)
    for _ in range(4):
        chain.fires("collecter", COORDINATOR, fin=world.today, resume="12 t")
    assert chain.refuses("evaluer", IDRIS) == ["elapsed.too_early"]
    world.wait(days=366)
    chain.fires("evaluer", IDRIS)
    assert chain.refuses("perenniser", CHAFIK, **session(world)) == ["document.missing"]
    chain.attaches(IDRIS, "rapport_evaluation")
    chain.fires("perenniser", CHAFIK, **session(world))
    assert (chain.state, chain.case.closed) == ("perennisation", True)


def test_a_year_more_wants_another_report(world: World) -> None:
    chain = coordinated(world)
    world.wait(days=366)
    chain.fires("evaluer", IDRIS)
    chain.attaches(IDRIS, "rapport_evaluation")
    chain.fires("poursuivre", CHAFIK, **session(world))
    assert (chain.state, chain.case.document("rapport_evaluation")) == ("coordination", None)


def test_data_are_published_after_a_first_collection(world: World) -> None:
    chain = coordinated(world)
    shared = {"usage": "ajuster", "audience": "public"}
    assert chain.refuses("publier", COORDINATOR, **shared) == ["count.too_few"]
    chain.fires("collecter", COORDINATOR, fin=world.today, resume="12 t")
    chain.fires("publier", COORDINATOR, **shared)


def test_what_coordination_records_keeps_the_state(world: World) -> None:
    chain = coordinated(world)
    chain.fires("regler_differend", COORDINATOR, parties="Moulin et collecteurs", issue="accord")
    chain.fires("creer_cluster", COORDINATOR, interet="Conditionnement")
    chain.fires("signaler_pratique", COORDINATOR, pratique="Séchage solaire")
    chain.fires("remplacer_coordinateur", CHAFIK, "Départ.", **{**NAMED, "coordinateur": "Amal Azzouzi"})
    assert (chain.state, chain.case.fields["coordinateur"]) == ("coordination", "Amal Azzouzi")
    chain.fires("reviser_plan", COORDINATOR, "L’indicateur baisse.")
    assert chain.state == "plan_valorisation.elaboration"


def test_it_is_set_aside_withdrawn_or_stopped(world: World) -> None:
    aside, withdrawn, stopped = scored(world), identified(world), coordinated(world)
    aside.fires("ecarter", CHAFIK, "Trop peu de porteurs.", **session(world))
    withdrawn.fires("retirer", OPERATOR, "Doublon.")
    stopped.fires("arreter", CHAFIK, "Plus de marché.", **session(world))
    assert [chain.state for chain in (aside, withdrawn, stopped)] == ["ecartee", "retire", "arret"]
