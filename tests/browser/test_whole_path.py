"""One project file, clicked from the first welcome to its closure by the people who do it, with a script and without."""
from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.clerk import Clerk
from tests.browser.conftest import Person, Site
from tests.cast import OUEZZANE, employ
from tests.workflows.driver import DRAFTER, OPERATOR, File, World

pytestmark = pytest.mark.browser

TITLE = "Moulin de Brikcha"
MARKS = {"Marché et débouchés": "4", "Faisabilité technique": "4", "Plan financier": "3", "Emplois et revenus créés": "4",
         "Capacité du porteur": "3"}
VISIT = {"Emplois de femmes": "2", "Emplois de jeunes": "3", "Chiffre d’affaires": "52000", "Activité en cours": True}
PARTIES = [
    {"Partie": "Coopérative Zitoun Jbala", "Qualité": "Porteur de projet", "Signataire": "fatima", "Ordre de signature": "1"},
    {"Partie": "Province d’Ouezzane", "Qualité": "Gouverneur", "Signataire": "chafik", "Ordre de signature": "2"},
]
PASSAGES = (
    "Orienté vers un entretien", "Profil établi", "Éligibilité constatée", "Rattaché à une chaîne de valeur",
    "Rattachement confirmé", "Dossier déposé", "Présélectionné", "Formation validée", "Plan soumis", "Avis favorable donné",
    "Approuvé sous réserve", "Réserves levées", "Convention signée", "Création attestée", "Démarrage constaté",
    "Mis en service", "Suivi achevé", "Clôturé",
)


class Office:
    """Everybody at their own screen. Linked cases are got ready past the screens; time passes when it is told to."""

    def __init__(self, browser: Browser, site: Site, script: bool = True) -> None:
        self.browser, self.site, self.script = browser, site, script
        self.world = World(site.desk.maillon.store, site.desk.clock)
        employ(site.desk.maillon.people, DRAFTER, OPERATOR)
        self.seated: dict[str, Person] = {}
        self.gone: set[str] = set()

    def __getitem__(self, login: str) -> Clerk:
        if login not in self.seated:
            self.seated[login] = Person(self.browser, self.site, login, java_script_enabled=self.script)
        elif login in self.gone:
            self.seated[login].sign_in(login)
        self.gone.discard(login)
        return Clerk(self.seated[login].page)

    def wait(self, days: int) -> None:
        """Days pass; who comes back to the desk signs in anew."""
        self.world.wait(days=days)
        self.gone = set(self.seated)

    def close(self) -> None:
        """Nobody's console may have complained."""
        for person in self.seated.values():
            assert person.errors == []
            person.context.close()

    def day(self) -> str:
        return self.world.today


def welcome(office: Office) -> None:
    ghali = office["ghali"]
    ghali.opens("Dossier de projet", {"Territoire": "Brikcha", "Titre du projet": TITLE, "Nature du porteur": "Coopérative",
                                      "Nom et prénom ou dénomination": "Coopérative Zitoun Jbala"})
    ghali.fills("Porteur", {"Représentant légal": "Fatima Filali", "Numéro de la CIN": "LE123456"})
    ghali.fills("Contact", {"Téléphone": "0661004127", "Commune du projet": "Brikcha", "Consentement donné le": office.day()})
    ghali.does("Orienter vers un entretien", "Orienté vers un entretien")


def interview(office: Office) -> None:
    ghali = office["ghali"]
    ghali.finds(TITLE)
    ghali.fills("Porteur", {"Membres": [
        {"Nom et prénom": "Fatima Filali", "Sexe": "Femme", "Date de naissance": "1979-03-12"},
        {"Nom et prénom": "Zineb Zaki", "Sexe": "Femme", "Date de naissance": "1998-07-01"},
        {"Nom et prénom": "Yassine Yacoubi", "Sexe": "Homme", "Date de naissance": "1970-01-20"},
    ]})
    ghali.fills("Entité", {"Forme juridique": "Coopérative (loi 112-12)", "Date de création": "2021-02-01"})
    ghali.fills("Projet", {"Axe du programme": "Économie sociale et solidaire", "Secteur": "Agriculture"})
    ghali.deposits("Fiche d’entretien")
    ghali.does("Établir le profil", "Profil établi")


def profile(office: Office) -> None:
    hind = office["hind"]
    hind.takes("Se prononcer sur l’éligibilité")
    hind.confirms("Constater l’éligibilité", "Éligibilité constatée")


def chain(office: Office) -> None:
    amina, hind = office["amina"], office["hind"]
    amina.takes("Rattacher le projet à une chaîne de valeur")
    amina.confirms("Rattacher à une chaîne de valeur", "Rattaché à une chaîne de valeur", {"Chaîne de valeur": "Huile d’olive"})
    hind.takes("Vérifier le rattachement")
    hind.confirms("Confirmer le rattachement", "Rattachement confirmé")


def idea(office: Office) -> None:
    amina, brahim = office["amina"], office["brahim"]
    amina.finds(TITLE)
    amina.deposits("Carte nationale d’identité", "Formulaire de candidature", "Statuts", "Liste des membres")
    amina.fills("Financement", {"Devis": [{"Fournisseur": name, "Montant": "40000"} for name in ("Atlas", "Rif", "Jbala")]})
    amina.does("Déposer le dossier", "Dossier déposé", {"Appel à projets": "Appel 2026-1"})
    brahim.takes("Noter l’idée et se prononcer")
    brahim.confirms("Présélectionner", "Présélectionné", {"Note sur 100": "71"})


def plan(office: Office) -> None:
    amina, brahim = office["amina"], office["brahim"]
    amina.finds(TITLE)
    amina.deposits("Attestation de formation")
    amina.does("Valider la formation", "Formation validée")
    amina.deposits("Plan d’affaires")
    amina.fills("Financement", {"Coût total": "150000", "Sources de financement": [
        {"Source": "INDH", "Montant": "90000"}, {"Source": "Apport en numéraire", "Montant": "60 000,00"}]})
    amina.does("Soumettre le plan d’affaires", "Plan soumis")
    brahim.finds(TITLE)
    brahim.deposits("Avis écrit du comité technique")
    evaluated(office)
    brahim.finds(TITLE)
    brahim.does("Donner un avis favorable", "Avis favorable donné")


def project(office: Office) -> File:
    """The file that is clicked through, past the screens."""
    store = office.world.store
    cases = filter(None, map(store.case, store.running("projet", OUEZZANE)))
    return File(office.world, next(case.ref for case in cases if case.fields["titre"] == TITLE))


def evaluated(office: Office) -> None:
    """Two evaluators are drawn by lot; each finds the file closed until they declare no interest, and then scores it."""
    idris = office["idris"]
    idris.finds(TITLE)
    idris.does("Tirer au sort les évaluateurs", "Évaluateurs tirés au sort")
    for row in project(office).case.fields["grilles_technique"]:
        evaluator = office[row["evaluateur"]]
        evaluator.finds(TITLE)
        evaluator.does("Déclarer mes intérêts", "Intérêts déclarés", {"Je n’ai aucun intérêt dans ce projet": True})
        evaluator.does("Noter le plan d’affaires", "Grille technique rendue", MARKS)


def committee(office: Office) -> None:
    """A meeting, held past the screens, approves it with two reserves; each is lifted with a proof."""
    amina, idris = office["amina"], office["idris"]
    project(office).decided("approuver_sous_reserve", reserves=[{"libelle": "Titre foncier"}, {"libelle": "Devis du pressoir"}])
    amina.finds(TITLE)
    lifted = {"Preuve apportée": "Vue et jointe", "État": "Levée"}
    amina.fills("Instruction et décision", {"Réserves": [lifted, lifted]})
    idris.takes("Vérifier les preuves et lever les réserves")
    idris.confirms("Lever les réserves", "Réserves levées")


def draft(office: Office) -> None:
    """The agreement that lifting the reserves opened: its text, its parties by login, proposed to them."""
    hind, naima = office["hind"], office["naima"]
    hind.finds(TITLE)
    hind.page.get_by_role("link", name="Ouvrir le dossier lié").first.click()
    expect(hind.page.get_by_role("main")).to_contain_text("Nommer les parties et leurs signataires")
    naima.takes("Nommer les parties et leurs signataires")
    naima.submits("Parties", {"Parties": PARTIES})
    naima.fills("Objet", {"Début": office.day(), "Fin": "2031-12-31"})
    naima.deposits("Texte de la convention")
    naima.does("Proposer le texte", "Texte proposé")


def agreement(office: Office) -> None:
    """Each party answers and signs, the governor last; the agreement comes into force and the project goes on."""
    fatima, chafik, naima, hind = office["fatima"], office["chafik"], office["naima"], office["hind"]
    for party in (fatima, chafik):
        party.finds(TITLE, process="Convention")
        party.does("Répondre au texte", "Réponse donnée", {"Réponse": "Accord"})
    naima.takes("Arrêter le texte une fois l’accord de chaque partie donné")
    naima.confirms("Arrêter le texte", "Texte arrêté")
    for party in (fatima, chafik):
        party.finds(TITLE, process="Convention")
        party.does("Signer", "Signé")
    naima.takes("Mettre la convention en vigueur")
    naima.confirms("Mettre en vigueur", "Mise en vigueur")
    hind.finds(TITLE, process="Convention")
    hind.follows(TITLE, "Projet convenu")
    hind.does("Constater la signature", "Convention signée")


def creation(office: Office) -> None:
    """The formalities, the first instalment, accepted by somebody else than who pays it."""
    hind, amina, jamila = office["hind"], office["amina"], office["jamila"]
    amina.finds(TITLE)
    amina.fills("Entité", {"ICE": "001234567000089", "Numéro au registre": "RC 4521"})
    amina.deposits("Attestation bancaire", "Preuve de l’apport")
    amina.does("Attester la création", "Création attestée")
    jamila.finds(TITLE)
    jamila.does("Débloquer une tranche", "Tranche débloquée", {"Montant de la tranche": "54000"})
    hind.finds(TITLE)
    hind.does("Réceptionner la tranche payée", "Tranche réceptionnée", {"Procès-verbal de réception": True, "Factures de la tranche": True})


def service(office: Office) -> None:
    amina, jamila = office["amina"], office["jamila"]
    amina.finds(TITLE)
    amina.deposits("Constat de démarrage")
    amina.does("Constater le démarrage", "Démarrage constaté")
    jamila.finds(TITLE)
    jamila.does("Débloquer une tranche", "Tranche débloquée", {"Montant de la tranche": "36000"})
    amina.deposits("Rapport de visite", "Photographie")
    amina.does("Constater la mise en service", "Mis en service")


def follow_up(office: Office) -> None:
    """Eight visits in two years, then the final report."""
    for _ in range(8):
        office.wait(days=92)
        amina = office["amina"]
        amina.finds(TITLE)
        amina.does("Enregistrer une visite", "Visite enregistrée", {**VISIT, "Date de la visite": office.day()})
    amina.does("Achever le suivi", "Suivi achevé")
    idris = office["idris"]
    idris.finds(TITLE)
    idris.deposits("Rapport final")
    idris.does("Clôturer", "Clôturé")


PATH: tuple[Callable[[Office], None], ...] = (
    welcome, interview, profile, chain, idea, plan, committee, draft, agreement, creation, service, follow_up)


@pytest.mark.parametrize("script", [True, False], ids=["with a script", "without"])
def test_a_project_file_goes_from_its_first_welcome_to_its_closure(browser: Browser, site: Site, script: bool) -> None:
    office = Office(browser, site, script)
    office.world.chain(), office.world.call()
    office.wait(days=2)
    for step in PATH:
        step(office)
    auditor = office["dounia"]
    auditor.finds(TITLE, ended=True)
    expect(auditor.page.locator("main")).to_contain_text("Ce dossier est arrivé à son terme.")
    read = auditor.reads_journal()
    assert [passage for line in read for passage in PASSAGES if line.startswith(passage)] == list(PASSAGES)
    assert sum(line.startswith("Visite enregistrée") for line in read) == 8
    office.close()
