"""Every page of the desk, named: who looks at it, where it is, and what is done there first."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import NamedTuple

from playwright.sync_api import Page, expect

from engine.core.actor import Invitation
from engine.core.acts import Attach, Fire, Invite
from engine.people.invitations import sealed
from engine.specs.background import Start, declare
from tests.cast import AMINA, BRAHIM, IDRIS, OUEZZANE, MovingClock, library
from tests.engine.questions.case.partnership import partners
from tests.engine.questions.measured import family, file
from tests.web.desk import Desk
from tests.workflows.driver import DRAFTER, GRID, MEMBERS, OPERATOR, World, scores, to_score, upload
from tests.workflows.meeting import Committee, sitting
from tests.workflows.projet.path import COOPERATIVE, INDIVIDUAL, VISIT, file_at

Refs = Mapping[str, str]


class Look(NamedTuple):
    """`address` names references as `{plan}`; `then` leads on from there, with a script."""

    name: str
    login: str
    address: str
    then: Callable[[Page], None] | None = None


def furnish(desk: Desk) -> Refs:
    """Files in many states, and what they are linked to, some late: their references by name, and the id of a pending action."""
    world = World(desk.maillon.store, desk.clock)
    files = {name: file_at(world, *at) for name, at in STATES.items()}
    files["rejected"].fires("rejeter", BRAHIM, "Le marché est trop étroit.")
    files["followed"].fires("enregistrer_visite", AMINA, date=world.today, **VISIT)
    world.wait(days=20)
    linked = {link.kind: link.ref for link in files["plan"].case.links}
    family(desk)
    file(desk, "chaine_valeur", "coordination", nom="Miel", indicateurs=PLAN, mesures=VALUES)
    asked = opinions_asked(desk, world) | {"scored": scored(world)} | met(world, files["committee"].ref)
    others = {"value_chain": linked["chaine"], "call": linked["appel"], "task": files["fresh"].case.tasks[0].id,
              "partners": partners(desk.maillon), "agreement": to_sign(desk)}
    return {name: file.ref for name, file in files.items()} | others | asked


def met(world: World, file: str) -> dict[str, str]:
    """Meetings of the committee: one in the making, one that sits, one whose minutes are to be proposed."""
    making = Committee(world)
    making.fires("inscrire", objet="Rapport annuel")
    risen = Committee(World(world.store, MovingClock(world.clock() - timedelta(days=60))))
    risen.fires("inscrire", objet="Programme de visites")
    risen.convened()
    risen.opened()
    risen.fires("deliberer", point="1", decision="Adopté", mode="open", voix=risen.voices())
    risen.rises()
    return {"making": making.ref, "sitting": sitting(world, file).ref, "risen": risen.ref}


def scored(world: World) -> str:
    """A chain whose first evaluator has scored, whose second may, and whose third has declared nothing yet."""
    chain = to_score(world, "Safran")
    scores(chain, MEMBERS[0], **GRID)
    for member in MEMBERS[1:]:
        chain.fires("designer_evaluateur", IDRIS, evaluateur=member.id)
    chain.fires("declarer_interet", MEMBERS[1], sans_interet=True)
    return chain.ref


def to_sign(desk: Desk) -> str:
    """An agreement that Dounia signs, and Amina after her; its text has two versions."""
    parties = [{"id": str(place), "nom": name, "qualite": "association", "personne": name, "ordre": place}
               for place, name in enumerate(("dounia", "amina"), 1)]
    start = Start("signature", OUEZZANE, {"objet": "Partage de l’eau", "parties": parties})
    ref = declare(desk.maillon.store, library()["convention"], start, desk.maillon.now()).ref
    for name in ("projet", "texte"):
        desk.maillon.execute(Attach(ref, "texte", upload(name)), DRAFTER)
    return ref


def opinions_asked(desk: Desk, world: World) -> dict[str, str]:
    """A programme of which two departments are asked their opinion, by links; one has answered."""
    programme, maillon = library()["programme_provincial"], desk.maillon
    ref = declare(maillon.store, programme, Start("diagnostic.filieres", OUEZZANE, {"titre": "Programme d’Ouezzane"}), world.now).ref
    maillon.execute(Attach(ref, "livrables_diagnostic", upload("livrables")), OPERATOR)
    found = {"programme": ref}
    for row, name in (("1", "invited"), ("2", "answered")):
        maillon.execute(Fire(ref, "demander_avis", {"departement": f"Département {row}", "question": "Qu’en pensez-vous ?"}), OPERATOR)
        maillon.execute(Invite(ref, "rendre_avis", row, "Hamid Haddad"), IDRIS)
        case = maillon.store.case(ref)
        task = next(task for task in case.tasks if task.item == f"avis:{row}") if case else None
        assert task is not None
        found |= {name: sealed(maillon.store, Invitation(ref, "rendre_avis", row), task.due), f"opinion_{name}": task.id}
    maillon.execute(Fire(ref, "rendre_avis", {"avis": "2", "reponse": "favorable"}), Invitation(ref, "rendre_avis", "2").actor)
    return found


PLAN = [{"id": str(n), "libelle": f"Indicateur {n}", "capital": capital, "donnee": "contexte", "depart": 0, "cible": 100}
        for n, capital in enumerate(library()["chaine_valeur"].indicators["avancement"].dimensions[0].parts, 1)]
VALUES = [{"id": row["id"], "indicateur": row["id"], "fin": "2026-03-31", "valeur": 40, "verifiee_par": "idris"} for row in PLAN]
"""One indicator of each capital, and its value."""

STATES = {
    "ended": ("cloture", INDIVIDUAL), "fresh": ("diagnostic.accueil", INDIVIDUAL),
    "chain": ("selection_chaine.rattachement", INDIVIDUAL), "idea": ("emergence.idee", COOPERATIVE),
    "sifted": ("emergence.preselection", INDIVIDUAL), "rejected": ("emergence.preselection", INDIVIDUAL),
    "plan": ("emergence.plan_affaires", COOPERATIVE), "committee": ("emergence.cpde", COOPERATIVE),
    "paid": ("pre_creation.financement", INDIVIDUAL), "followed": ("post_creation.suivi", COOPERATIVE),
}


def _refused(page: Page) -> None:
    page.fill("[name=login]", "ghali")
    page.fill("[name=password]", "pas le bon")
    page.click("main button")
    expect(page.locator(".error").first).to_be_visible()


def _send(page: Page) -> None:
    """Send the form as it is: it comes back with its reasons."""
    page.locator("main form").last.evaluate("form => { form.noValidate = true }")
    page.locator("main form button.button-main").click()
    expect(page.locator(".error-summary, .reasons").first).to_be_visible()


def _invited(page: Page) -> None:
    """Invite whoever it is: the link to send them."""
    page.fill("main [name=name]", "Hamid Haddad")
    page.click("main button.button-main")
    expect(page.locator("#f-link")).to_be_visible()


def _in_dialog(page: Page) -> None:
    """The first step of *La suite*, in the dialog of the page."""
    page.locator("[aria-labelledby=next-title] [hx-get]").first.click()
    expect(page.locator("dialog[open] form")).to_be_visible()


def _keyboard(page: Page) -> None:
    page.keyboard.press("?")
    expect(page.locator("dialog#keys[open]")).to_be_visible()


PAGES = (
    Look("sign-in", "", "/connexion"),
    Look("sign-in-refused", "", "/connexion", _refused),
    Look("todo", "amina", "/"), Look("todo-all", "idris", "/?a_qui=tous"), Look("todo-empty", "mounir", "/"),
    Look("keyboard", "amina", "/", _keyboard),
    Look("cases", "idris", "/dossiers"), Look("cases-filtered", "idris", "/dossiers?retard=1&q=moulin&finis=1"),
    Look("cases-none", "idris", "/dossiers?q=zaytoun"),
    Look("case-fresh", "ghali", "/dossiers/{fresh}"), Look("case-plan", "amina", "/dossiers/{plan}"),
    Look("case-dialog", "ghali", "/dossiers/{fresh}", _in_dialog),
    Look("case-committee", "chafik", "/dossiers/{committee}"), Look("case-paid", "jamila", "/dossiers/{paid}"),
    Look("case-followed", "amina", "/dossiers/{followed}"), Look("case-ended", "dounia", "/dossiers/{ended}"),
    Look("case-rejected", "idris", "/dossiers/{rejected}"), Look("case-chain", "idris", "/dossiers/{value_chain}"),
    Look("case-call", "hind", "/dossiers/{call}"), Look("schema", "amina", "/dossiers/{plan}/schema"),
    Look("family", "idris", "/dossiers/{plan}/famille"), Look("receipt", "amina", "/dossiers/{plan}/recepisse"),
    Look("case-journal", "amina", "/dossiers/{followed}/journal"), Look("case-event", "amina", "/dossiers/{plan}/journal/3"),
    Look("fill-identity", "ghali", "/dossiers/{fresh}/donnees/identite"),
    Look("fill-contact", "ghali", "/dossiers/{fresh}/donnees/contact"),
    Look("fill-money", "amina", "/dossiers/{plan}/donnees/financement"),
    Look("fill-read-only", "amina", "/dossiers/{plan}/donnees/versements"),
    Look("deposit", "amina", "/dossiers/{plan}/deposer/plan_affaires"),
    Look("deposit-refused", "amina", "/dossiers/{plan}/deposer/plan_affaires", _send),
    Look("deposit-closed", "brahim", "/dossiers/{plan}/deposer/plan_affaires"),
    Look("act-refused", "brahim", "/dossiers/{sifted}/actions/preselectionner", _send),
    Look("act-documents", "brahim", "/dossiers/{sifted}/actions/demander_complement"),
    Look("act-case", "amina", "/dossiers/{chain}/actions/rattacher"),
    Look("act-list", "chafik", "/dossiers/{committee}/actions/approuver_sous_reserve"),
    Look("act-visit", "amina", "/dossiers/{followed}/actions/enregistrer_visite"),
    Look("task", "ghali", "/dossiers/{fresh}/actions-en-attente/{task}"), Look("add-task", "idris", "/dossiers/{plan}/ajouter-action"),
    Look("task-given", "idris", "/dossiers/{fresh}/actions-en-attente/{task}/confier"),
    Look("invite", "idris", "/dossiers/{programme}/actions-en-attente/{opinion_invited}/inviter"),
    Look("invite-link", "idris", "/dossiers/{programme}/actions-en-attente/{opinion_invited}/inviter", _invited),
    Look("invitation", "", "/invitation/{invited}"), Look("invitation-refused", "", "/invitation/{invited}", _send),
    Look("invitation-thanks", "", "/invitation/{answered}/merci"), Look("invitation-over", "", "/invitation/{answered}"),
    Look("act-not-mine", "ghali", "/dossiers/{plan}/actions/suspendre"),
    Look("act-not-here", "amina", "/dossiers/{fresh}/actions/soumettre_plan"),
    Look("act-unmet", "amina", "/dossiers/{plan}/actions/soumettre_plan"),
    Look("sign", "dounia", "/dossiers/{agreement}/actions/signer"), Look("sign-later", "amina", "/dossiers/{agreement}/actions/signer"),
    Look("new-choose", "amina", "/dossiers/nouveau"), Look("new-nothing", "dounia", "/dossiers/nouveau"),
    Look("new", "ghali", "/dossiers/nouveau/projet"), Look("new-refused", "ghali", "/dossiers/nouveau/projet", _send),
    Look("processes", "ghali", "/processus"), Look("process", "ghali", "/processus/projet"),
    Look("variant", "ghali", "/processus/projet/variantes/deux_niveaux"), Look("durations", "idris", "/processus/projet/durees"),
    Look("case-partnership", "dounia", "/dossiers/{partners}"), Look("partners", "dounia", "/dossiers/{partners}/partenaires"),
    Look("profile", "dounia", "/dossiers/{partners}/profil"), Look("organisations", "dounia", "/organisations"),
    Look("organisations-none", "dounia", "/organisations?q=zzz"),
    Look("meetings", "idris", "/seances"), Look("meeting-making", "idris", "/seances/{making}"),
    Look("meeting-sitting", "idris", "/seances/{sitting}"), Look("meeting-chaired", "chafik", "/seances/{sitting}"),
    Look("meeting-risen", "idris", "/seances/{risen}"), Look("meeting-read", "dounia", "/seances/{sitting}"),
    Look("ranking", "idris", "/classement"), Look("ranking-none", "ettaki", "/classement?territoire=MA-KHN"),
    Look("case-scored", "idris", "/dossiers/{scored}"), Look("case-closed-to-evaluator", "membre3", "/dossiers/{scored}"),
    Look("act-score", "membre2", "/dossiers/{scored}/actions/noter"),
    Look("act-score-refused", "membre2", "/dossiers/{scored}/actions/noter", _send),
    Look("indicators", "dounia", "/indicateurs"), Look("indicator", "dounia", "/indicateurs?grandeur=projet.emplois"),
    Look("indicator-dial", "dounia", "/indicateurs?grandeur=chaine_valeur.avancement"),
    Look("indicator-files", "dounia", "/indicateurs/dossiers?grandeur=projet.emplois"),
    Look("indicator-refused", "dounia", "/indicateurs?grandeur=projet.emplois&jusqua=2027"),
    Look("journal", "dounia", "/journal"), Look("journal-none", "dounia", "/journal?acteur=personne"),
    Look("journal-event", "dounia", "/journal/{plan}/3"),
    Look("not-found", "amina", "/nulle-part"), Look("not-found-signed-out", "", "/nulle-part"),
    Look("forbidden", "amina", "/journal"), Look("wrong-method", "amina", "/deconnexion"),
)
