"""A value chain from its diagnosis to being sustained by its own actors."""
from __future__ import annotations

from engine.core.acts import Open
from engine.core.decision import Cure
from tests.cast import CHAFIK, HIND, IDRIS, OUEZZANE
from tests.workflows.driver import (
    ANALYSIS,
    BEFORE,
    COORDINATOR,
    DEPARTMENT,
    GRID,
    MEMBERS,
    OPERATOR,
    File,
    World,
    agreed,
    scores,
)

POSTS = ("defenseur_richesse", "meta_vision", "connecteur", "innovateur", "mediateur", "collecteur")
PLAN = {
    "objectifs": [{"libelle": "Réduire les pertes", "goulot": "1", "capital": "financier"}],
    "actions_phares": [{"action": "Moulin commun", "objectif": "1", "responsable": "Coopérative", "echeance": "2027-01-01"}],
    "indicateurs": [{"libelle": "Tonnage", "action": "1", "capital": "financier", "donnee": "offre_demande", "depart": 10,
                     "cible": 30}],
}
NAMED = {"coordinateur": "Coopérative Zitoun", "nature": "organisation", "competences": "Animation"}


def identified(world: World, name: str = "Safran") -> File:
    fields = {"nom": name, "secteur": "agriculture", "cercles": [{"nom": "Zoumi"}, {"nom": "Ouezzane"}]}
    return File(world, world.do(Open("chaine_valeur", OUEZZANE, fields), OPERATOR))


def consult(chain: File, cercle: str) -> None:
    """A department is asked about a cercle, and answers."""
    chain.fires("demander_avis", OPERATOR, cercle=cercle, departement="Agriculture", question="Le cercle convient-il ?")
    chain.fires("rendre_avis", DEPARTMENT, avis=chain.case.fields["avis"][-1]["id"], reponse="reserves")


def survey(chain: File, questionnaires: int = 10) -> dict[str, object]:
    """What a cercle is validated with, but its name."""
    return {"visite_le": chain.world.today, "concertation_le": chain.world.today, "questionnaires": questionnaires}


def validate(chain: File, cercle: str) -> None:
    consult(chain, cercle)
    chain.fires("valider_cercle", OPERATOR, cercle=cercle, **survey(chain))


def diagnosed(world: World, name: str = "Safran") -> File:
    """A chain whose diagnosis of two cercles is handed over."""
    chain = identified(world, name)
    chain.fires("lancer_diagnostic", OPERATOR, BEFORE)
    validate(chain, "1")
    validate(chain, "2")
    chain.fires("consolider", OPERATOR)
    chain.fills(OPERATOR, **ANALYSIS)
    chain.attaches(OPERATOR, "rapport_diagnostic")
    chain.fires("remettre_diagnostic", OPERATOR)
    return chain


def scored(world: World, **grid: int) -> File:
    """A chain that three members scored alike, before the committee."""
    chain = diagnosed(world)
    chain.fires("inscrire_notation", IDRIS, BEFORE)
    for member in MEMBERS:
        scores(chain, member, **{**GRID, **grid})
    chain.fires("clore_notation", IDRIS)
    return chain


def appointed(world: World) -> File:
    """A retained chain whose coordinator drafts the plan."""
    chain = File(world, world.chain())
    chain.fires("nommer_coordinateur", CHAFIK, **NAMED)
    return chain


def fill_posts(chain: File) -> None:
    chain.fills(IDRIS, postes=[{"poste": post, "titulaire": "Omar", "acteur": "1"} for post in POSTS])


def coordinated(world: World) -> File:
    """A retained chain whose plan the committee approved."""
    chain = appointed(world)
    chain.fills(COORDINATOR, **PLAN)
    chain.fires("soumettre_plan", COORDINATOR)
    agreed(chain, "mandat", "entreprise", COORDINATOR)
    fill_posts(chain)
    chain.decided("valider_plan")
    return chain


def collect(chain: File) -> None:
    """A period is measured, verified by another person, and collected."""
    chain.world.wait(days=1)
    chain.fires("mesurer", COORDINATOR, indicateur="1", valeur=12, le=chain.world.today)
    chain.fires("verifier", IDRIS)
    chain.fires("collecter", COORDINATOR, fin=chain.world.today, resume="12 t")


def test_every_cercle_is_valid_before_the_analysis(world: World) -> None:
    chain = identified(world)
    chain.fires("lancer_diagnostic", OPERATOR, BEFORE)
    assert chain.refuses("valider_cercle", OPERATOR, cercle="1", **survey(chain)) == ["rows.too_few"]
    validate(chain, "1")
    assert [task.row for task in chain.case.tasks if task.key == "valider_cercle"] == ["2"]
    assert chain.refuses("consolider", OPERATOR) == ["tasks.open", "motif.instead"]
    consult(chain, "2")
    assert chain.refuses("valider_cercle", OPERATOR, cercle="2", **survey(chain, 9)) == ["expression"]


def test_a_department_that_stays_silent_is_held_to_have_answered(world: World) -> None:
    chain = identified(world)
    chain.fires("lancer_diagnostic", OPERATOR, BEFORE)
    chain.fires("demander_avis", OPERATOR, cercle="1", departement="Eaux et forêts", question="Le cercle convient-il ?")
    assert chain.refuses("valider_cercle", OPERATOR, cercle="1", **survey(chain)) == ["rows.too_few"]
    world.wait(days=30)
    chain.fires("valider_cercle", OPERATOR, cercle="1", **survey(chain))


def test_a_chain_of_the_programme_waits_for_it_or_says_why(world: World) -> None:
    chain = identified(world)
    assert chain.refuses("lancer_diagnostic", OPERATOR) == ["linked.none", "motif.instead"]


def test_two_chains_of_a_province_bear_different_names(world: World) -> None:
    identified(world)
    assert identified(world).refuses("lancer_diagnostic", OPERATOR, BEFORE) == ["title.taken"]


def test_a_grid_is_worth_100_at_most_and_given_once(world: World) -> None:
    chain = scored(world, **dict.fromkeys(("marche", "emploi", "porteurs", "ressource", "organisation", "faisabilite"), 5))
    assert [row["total"] for row in chain.case.fields["grilles"]] == [100, 100, 100]


def test_three_grids_by_three_persons_close_the_scoring(world: World) -> None:
    chain = diagnosed(world)
    chain.fires("inscrire_notation", IDRIS, BEFORE)
    assert chain.refuses("noter", MEMBERS[0], **GRID) == ["evaluator.not_named"]
    chain.fires("designer_evaluateur", IDRIS, evaluateur=MEMBERS[0].id)
    assert chain.refuses("noter", MEMBERS[0], **GRID) == ["evaluator.undeclared"]
    chain.fires("declarer_interet", MEMBERS[0], sans_interet=True)
    chain.fires("noter", MEMBERS[0], **GRID)
    assert chain.refuses("noter", MEMBERS[0], **GRID) == ["evaluator.scored"]
    assert chain.refuses("designer_evaluateur", IDRIS, evaluateur=MEMBERS[0].id) == ["evaluator.twice"]
    assert chain.refuses("clore_notation", IDRIS) == ["score.few"]


def test_who_has_an_interest_is_out_and_another_is_named(world: World) -> None:
    chain = diagnosed(world)
    chain.fires("inscrire_notation", IDRIS, BEFORE)
    for member in MEMBERS:
        chain.fires("designer_evaluateur", IDRIS, evaluateur=member.id)
    assert chain.refuses("designer_evaluateur", IDRIS, evaluateur=DEPARTMENT.id) == ["evaluator.enough"]
    chain.fires("declarer_interet", MEMBERS[0], sans_interet=False)
    assert chain.refuses("noter", MEMBERS[0], **GRID) == ["evaluator.interest"]
    chain.fires("designer_evaluateur", IDRIS, evaluateur=DEPARTMENT.id)
    assert [task.assignee for task in chain.case.tasks if task.lives] == [MEMBERS[1].id, MEMBERS[2].id, DEPARTMENT.id]


def test_a_low_score_is_retained_only_with_a_reason(world: World) -> None:
    chain = scored(world, marche=0, emploi=0)
    assert chain.hindered("retenir") == ["score.low", "motif.instead"]
    chain.decided("retenir", "Seule chaîne du cercle.")
    assert chain.state == "retenue"


def test_a_chain_in_reserve_is_scored_anew_by_the_same_members(world: World) -> None:
    chain = scored(world)
    chain.decided("mettre_en_reserve", "Pas cette année.")
    assert chain.due("reexaminer").startswith("2027-04-0")
    chain.fires("reexaminer", IDRIS, fait_nouveau="Un moulin a ouvert.")
    assert (chain.state, chain.case.fields["grilles"], chain.case.iteration) == ("notation", None, 1)
    scores(chain, MEMBERS[0], **GRID)


def test_a_diagnosis_sent_back_wants_a_new_report(world: World) -> None:
    chain = diagnosed(world)
    chain.fires("renvoyer_diagnostic", HIND, "Le maillon transport manque.", points="Transport")
    assert [reason.cure for reason in chain.why_not("remettre_diagnostic", OPERATOR)] == [Cure("document", "rapport_diagnostic")]


def test_the_plan_goes_from_bottleneck_to_indicator(world: World) -> None:
    chain = appointed(world)
    assert chain.refuses("soumettre_plan", COORDINATOR) == ["field.missing"] * 3 + ["rows.uncovered"]
    chain.fills(COORDINATOR, **{**PLAN, "indicateurs": [{**PLAN["indicateurs"][0], "action": ""}]})
    assert chain.refuses("soumettre_plan", COORDINATOR) == ["rows.uncovered"]


def test_the_plan_wants_a_mandate_and_six_posts(world: World) -> None:
    chain = appointed(world)
    chain.fills(COORDINATOR, **PLAN)
    chain.fires("soumettre_plan", COORDINATOR)
    cures = [reason.cure for reason in chain.why_not("valider_plan", CHAFIK)]
    assert cures == [Cure("session", "cpde"), Cure("link", "mandats"), Cure("field", "postes")]
    assert chain.hindered("valider_plan") == ["linked.too_few", "rows.each"]
    noted = chain.case.fields["grilles"]
    chain.decided("renvoyer_plan", "Un objectif manque.")
    assert noted and chain.case.fields["grilles"] == noted
    assert chain.state == "plan_valorisation.elaboration"


def test_a_post_whose_period_is_over_is_to_be_filled(world: World) -> None:
    chain = appointed(world)
    assert sum(task.key == "postes.item" for task in chain.case.tasks) == len(POSTS)
    fill_posts(chain)
    chain.fills(IDRIS, postes=[{"poste": "mediateur", "titulaire": "Omar", "au": world.today}])
    assert "postes.item" not in chain.tasks
    world.wait(days=2)
    assert [task.row for task in chain.case.tasks if task.key == "postes.item"] == ["5"]


def test_four_collections_and_a_report_sustain_it(world: World) -> None:
    chain = coordinated(world)
    for _ in range(4):
        collect(chain)
    assert chain.refuses("evaluer", IDRIS) == ["elapsed.too_early"]
    world.wait(days=366)
    chain.fires("evaluer", IDRIS)
    assert chain.hindered("perenniser") == ["document.missing"]
    chain.attaches(IDRIS, "rapport_evaluation")
    chain.decided("perenniser")
    assert (chain.state, chain.case.closed) == ("perennisation", True)


def test_a_year_more_wants_another_report(world: World) -> None:
    chain = coordinated(world)
    world.wait(days=366)
    chain.fires("evaluer", IDRIS)
    chain.attaches(IDRIS, "rapport_evaluation")
    chain.decided("poursuivre")
    assert (chain.state, chain.case.document("rapport_evaluation")) == ("coordination", None)


def test_a_value_counts_once_another_person_verified_it(world: World) -> None:
    chain = coordinated(world)
    chain.fires("mesurer", COORDINATOR, indicateur="1", valeur=12, le=world.today)
    assert chain.refuses("verifier", COORDINATOR) == ["rows.each"]
    assert chain.refuses("collecter", COORDINATOR, fin=world.today, resume="12 t") == ["rows.each"]
    chain.fires("verifier", IDRIS)
    chain.fires("collecter", COORDINATOR, fin=world.today, resume="12 t")
    assert chain.refuses("verifier", IDRIS) == ["rows.too_few"]


def test_each_collection_keeps_the_values_of_the_plan_that_it_found(world: World) -> None:
    chain = coordinated(world)
    collect(chain)
    chain.world.wait(days=90)
    chain.fires("mesurer", COORDINATOR, indicateur="1", valeur=15, le=world.today)
    chain.fires("verifier", IDRIS)
    chain.fires("collecter", COORDINATOR, fin=world.today, resume="15 t")
    kept = [(row["id"], row["indicateur"], row["valeur"], row["verifiee_par"]) for row in chain.case.fields["mesures"]]
    assert kept == [("1", "1", 12, IDRIS.id), ("2", "1", 15, IDRIS.id)]


def test_data_are_published_after_a_first_collection(world: World) -> None:
    chain = coordinated(world)
    shared = {"usage": "ajuster", "audience": "public"}
    assert chain.refuses("publier", COORDINATOR, **shared) == ["count.too_few"]
    collect(chain)
    chain.fires("publier", COORDINATOR, **shared)
    assert chain.case.fields["publications"][0]["fin"] == world.today


def test_what_coordination_records_keeps_the_state(world: World) -> None:
    chain = coordinated(world)
    chain.fills(COORDINATOR, differends=[{"objet": "Prix", "parties": "Moulin et collecteurs", "cadre": "interieur"}])
    assert "differends.item" in chain.tasks
    assert chain.refuses("regler_differend", COORDINATOR, differend="1", consentement=False, issue="accord") == ["expression"]
    chain.fires("regler_differend", COORDINATOR, differend="1", consentement=True, issue="accord")
    chain.fires("signaler_pratique", COORDINATOR, pratique="Séchage solaire", objet="innovation")
    assert world.store.naming(chain.ref, "pratique")
    assert chain.refuses("remplacer_coordinateur", CHAFIK, "Départ.", **NAMED) == ["linked.hinders"]
    chain.fires("reviser_plan", COORDINATOR, "L’indicateur baisse.", indicateur="1")
    assert chain.state == "plan_valorisation.elaboration"


def test_it_is_set_aside_withdrawn_or_stopped(world: World) -> None:
    aside, withdrawn, stopped = scored(world), identified(world, "Miel"), coordinated(world)
    aside.decided("ecarter", "Trop peu de porteurs.")
    withdrawn.fires("retirer", OPERATOR, "Doublon.")
    stopped.decided("arreter", "Plus de marché.")
    assert [chain.state for chain in (aside, withdrawn, stopped)] == ["ecartee", "retire", "arret"]
