"""From a programme to its chain, to a project of that chain, to its agreement: by links alone, each moved by whose it is."""
from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import Person, Site
from tests.browser.test_every_page import WIDE, wide
from tests.browser.test_whole_path import Office
from tests.cast import FATIMA, OUEZZANE
from tests.workflows.driver import OPERATOR, File, diagnosed, drafted, retained
from tests.workflows.programme_provincial.path import surveyed
from tests.workflows.projet import path

pytestmark = pytest.mark.browser

PROGRAMME, CHAIN, PROJECT = "Programme économique d’Ouezzane", "Huile d’olive", "Moulin de Brikcha"


@pytest.fixture
def office(browser: Browser, site: Site) -> Office:
    return Office(browser, site)


def field_closed(office: Office) -> File:
    """The operator closes the field stage, which opens a file a chain, and goes to the first by its link."""
    programme, nadia = surveyed(office.world), office["nadia"]
    nadia.finds(PROGRAMME, process="Programme provincial")
    nadia.does("Clore le terrain", "Terrain clos")
    nadia.follows(CHAIN, "Chaîne de valeur, Identifiée")
    return programme


def chain_started(office: Office, programme: File) -> File:
    """Its diagnosis starts; the programme's secretary is told to look, and the link leads there."""
    chain = File(office.world, office.world.store.naming(programme.ref, "programme")[0])
    chain.fills(OPERATOR, cercles=[{"nom": "Zoumi"}])
    nadia, idris = office["nadia"], office["idris"]
    nadia.page.reload()
    nadia.does("Lancer le diagnostic", "Diagnostic lancé")
    idris.looks("Examiner le dossier lié", CHAIN)
    idris.follows(PROGRAMME, "Programme")
    panel = idris.page.locator("#actions, [aria-labelledby=actions-title]").last
    expect(panel.get_by_role("link", name=CHAIN)).to_be_visible()
    return chain


def chain_retained(office: Office, chain: File) -> None:
    """The operator hands the diagnosis over; past the screens it is scored, and the committee retains it."""
    diagnosed(chain)
    nadia = office["nadia"]
    nadia.page.reload()
    nadia.does("Remettre le diagnostic", "Diagnostic remis")
    retained(chain)
    office.world.chains[OUEZZANE, CHAIN] = chain.ref


def project_attached(office: Office) -> File:
    """A project is attached to the chain, and its file found from the programme by links."""
    project = path.file_at(office.world, "selection_chaine.rattachement", path.COOPERATIVE)
    amina, hind = office["amina"], office["hind"]
    amina.finds(PROJECT)
    amina.does("Rattacher à une chaîne de valeur", "Rattaché à une chaîne de valeur", {"Chaîne de valeur": CHAIN})
    amina.follows(CHAIN, "Chaîne de valeur")
    hind.finds(PROGRAMME, process="Programme provincial")
    hind.family(PROJECT)
    hind.does("Confirmer le rattachement", "Rattachement confirmé")
    return project


def agreement_proposed(office: Office, project: File) -> File:
    """A meeting of the committee approves past the screens, and the agreement that this opens is proposed by its drafter."""
    for step in (path.deposer, path.preselectionner, path.valider_formation, path.soumettre_plan, path.avis_favorable):
        step(project)
    office.wait(days=1)
    chafik, naima = office["chafik"], office["naima"]
    chafik.finds(CHAIN, process="Chaîne de valeur")
    chafik.follows(PROJECT, "Dossier de projet")
    project.decided("approuver")
    chafik.page.reload()
    chafik.follows(PROJECT, "Convention")
    agreement = File(office.world, office.world.store.naming(project.ref, "convention")[0])
    drafted(agreement, "porteur", FATIMA)
    naima.finds(PROJECT)
    naima.follows(PROJECT, "Convention")
    naima.does("Proposer le texte", "Texte proposé")
    return agreement


def reads(person: Person, language: str) -> list[str]:
    """What is wrong with the page that is open, in a language, on a wide screen and on a phone."""
    page, here = person.page, person.page.url
    page.goto(f"/langue/{language}")
    page.goto(here)
    found = person.violations() + wide(page) + person.violations()
    page.set_viewport_size(WIDE)
    return found


def test_a_family_of_files_is_walked_by_its_links_and_read_as_one_tree(office: Office) -> None:
    programme = field_closed(office)
    chain = chain_started(office, programme)
    chain_retained(office, chain)
    project = project_attached(office)
    agreement = agreement_proposed(office, project)
    hind = office["hind"]
    hind.finds(PROJECT)
    hind.page.get_by_role("link", name="Famille de dossiers").click()
    stages = {programme: "Diagnostic / Filières", chain: "Retenue", project: "Pré-création / Contrat spécifique",
              agreement: "Négociation"}
    for file, stage in stages.items():
        expect(hind.page.locator(".kin").filter(has_text=file.ref)).to_contain_text(stage)
    assert [fault for language in ("fr", "ar") for fault in reads(office.seated["hind"], language)] == []
    office.close()


def test_who_may_not_read_a_file_of_the_family_sees_that_there_is_one(office: Office) -> None:
    programme = surveyed(office.world)
    programme.fires("clore_terrain", OPERATOR)
    programme.attaches(OPERATOR, "livrables_diagnostic")
    programme.fires("demander_avis", OPERATOR, departement="Agriculture", personne="fatima", question="Votre avis ?")
    fatima = office["fatima"]
    fatima.takes("Rendre l’avis sur le diagnostic : Agriculture")
    fatima.page.get_by_role("link", name="Famille de dossiers").click()
    tree = fatima.page.locator(".family")
    expect(tree).to_contain_text(programme.ref)
    expect(tree).to_contain_text("4 dossiers que vous ne lisez pas")   # three chains, and the meeting that adopted its schedule
    expect(tree).not_to_contain_text(CHAIN)
    assert reads(office.seated["fatima"], "ar") == []
    office.close()
