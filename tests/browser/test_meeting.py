"""A session of the committee, clicked: thirty files prepared, voted and closed by its secretary and its chair; its minutes, two excerpts."""
from __future__ import annotations

import re
from datetime import timedelta

import pytest
from playwright.sync_api import Browser, Page, expect

from engine.core.acts import Fill
from engine.core.moments import stamp
from engine.specs.background import Start, declare
from tests.browser.conftest import Person, Site
from tests.browser.test_whole_path import Office
from tests.cast import BRIKCHA, IDRIS, library
from tests.engine.papers.reading import shows
from tests.workflows.meeting import Committee, sitting
from tests.workflows.projet.path import file_at

pytestmark = pytest.mark.browser

SETTLED = {"approved": 2, "rejected": 28}


def waiting(office: Office, approved: int, rejected: int) -> list[str]:
    """Files that wait for the committee: some with all that an approval asks, the others declared."""
    whole = [file_at(office.world, "emergence.cpde").ref for _ in range(approved)]
    projet, store = library()["projet"], office.site.desk.maillon.store
    return whole + [declare(store, projet, Start("emergence.cpde", BRIKCHA, {"titre": f"Projet {number}"}), office.world.now).ref
                    for number in range(rejected)]


def prepared(office: Office, files: list[str]) -> Committee:
    """The agenda made on the page out of the queue, in the order of references; the meeting convened and its agenda sent."""
    committee = Committee(office.world)
    page = office["idris"].page
    page.goto(f"/seances/{committee.ref}")
    for ref in files:
        page.locator(f".queue input[value='{ref}']").check()
    page.get_by_role("button", name="Inscrire à l’ordre du jour").click()
    expect(page.locator(".agenda li")).to_have_count(len(files))
    page.get_by_role("button", name="référence", exact=True).click()
    expect(page.locator(".agenda li")).to_have_count(len(files))
    day = stamp(office.world.clock() + timedelta(days=14))
    committee.by(IDRIS, Fill(committee.ref, {"debut": day, "lieu": "Siège de la province"}))
    page.goto(f"/seances/{committee.ref}")
    taken(page, "Convoquer la séance")
    page.goto(f"/seances/{committee.ref}")
    page.get_by_role("button", name="Envoyer la convocation").click()
    page.wait_for_load_state()
    expect(page.locator("main")).to_contain_text("Convoquée")
    return committee


def arrived(page: Page, committee: Committee) -> None:
    """Every member, by one press each."""
    page.goto(f"/seances/{committee.ref}")
    for left in range(len(committee.case.rows("membres")), 0, -1):
        expect(page.get_by_role("button", name=re.compile("^Arrivé"))).to_have_count(left)
        page.get_by_role("button", name=re.compile("^Arrivé")).first.click()
        page.wait_for_load_state()


def taken(page: Page, step: str) -> None:
    """A step of *La suite*, with its form."""
    page.get_by_role("main").get_by_role("link", name=step, exact=True).first.click()
    form = page.locator("dialog[open] form, .form-page form").first
    form.get_by_role("button", name=step, exact=True).click()
    page.wait_for_load_state()


def decided(page: Page, ref: str, approved: list[str]) -> None:
    """Every item, one after the other: all vote for what is proposed."""
    page.goto(f"/seances/{ref}")
    while page.get_by_role("button", name=re.compile("^Tous")).count():
        reference = page.locator("#item .ref").inner_text().strip()
        page.get_by_role("button", name=re.compile("^Tous")).click()
        page.wait_for_load_state()
        if reference in approved:
            page.locator("#item").get_by_role("button", name="Approuver", exact=True).click()
        else:
            page.locator("#item").get_by_role("button", name="Rejeter", exact=True).click()
            page.wait_for_load_state()
            page.locator("#chosen").get_by_label(re.compile("^Motif")).fill("Le marché manque.")
            page.get_by_role("button", name=re.compile("^Porter")).click()
        page.wait_for_load_state()
        page.goto(f"/seances/{ref}")


@pytest.mark.parametrize(("script", "many"), [(True, SETTLED), (False, {"approved": 1, "rejected": 2})],
                         ids=["thirty with a script", "three without"])
def test_a_session_of_thirty_files_is_prepared_held_and_closed(browser: Browser, site: Site, script: bool, many: dict[str, int]) -> None:
    office = Office(browser, site, script)
    refs = waiting(office, **many)
    approved = refs[:many["approved"]]
    committee = prepared(office, refs)
    office.wait(days=14)
    arrived(office["idris"].page, committee)
    chair = office["chafik"].page
    chair.goto(f"/seances/{committee.ref}")
    taken(chair, "Ouvrir la séance")
    keeper = office["idris"].page
    decided(keeper, committee.ref, approved)
    chair.goto(f"/seances/{committee.ref}?vue=secretariat")
    taken(chair, "Lever la séance")
    assert {office.world.case(ref).state for ref in approved} == {"pre_creation.convention"}
    assert {office.world.case(ref).state for ref in refs[len(approved):]} == {"rejete"}
    keeper.goto(f"/seances/{committee.ref}")
    keeper.get_by_role("button", name="Proposer le procès-verbal").click()
    keeper.wait_for_load_state()
    expect(keeper.locator("main")).to_contain_text("Procès-verbal proposé")
    first, second = refs[0], refs[-1]
    assert shows(opened(site, office, committee.ref, "pv"), first) and shows(opened(site, office, committee.ref, "pv"), second)
    for own, other in ((first, second), (second, first)):
        paper = opened(site, office, own, "extrait_pv")
        assert shows(paper, own) and not shows(paper, other)
    office.close()


def opened(site: Site, office: Office, ref: str, kind: str) -> bytes:
    """A document of a case, saved as its reader's browser would."""
    person: Person = office.seated["idris"]
    document = office.world.case(ref).document(kind)
    assert document is not None
    answer = person.context.request.get(f"/dossiers/{ref}/documents/{document.id}")
    assert answer.ok
    return answer.body()


def test_a_vote_is_counted_as_it_is_ticked_and_the_chair_s_page_follows(browser: Browser, site: Site) -> None:
    office = Office(browser, site, True)
    committee = sitting(office.world, *waiting(office, 2, 0))
    keeper, chair = office["idris"].page, office["chafik"].page
    chair.goto(f"/seances/{committee.ref}")
    expect(chair.locator("#item h2")).to_contain_text("1.")
    keeper.goto(f"/seances/{committee.ref}")
    expect(keeper.locator("#tally")).to_contain_text("5 voix")
    for member, choice in (("1", "pour"), ("2", "pour"), ("3", "contre"), ("4", "pour")):
        keeper.locator(f"input[name='v-{member}'][value='{choice}']").check()
    expect(keeper.locator("#tally")).to_contain_text("3 pour, 1 contre, 0 abstentions ; attendu : Khadija Benhima")
    expect(keeper.locator("#tally .vote-for text")).to_have_text("3")
    keeper.locator("input[name='v-5'][value='abstention']").check()
    expect(keeper.locator("#tally")).to_contain_text("Majorité acquise : 3 voix sur 5.")
    keeper.locator("#item").get_by_role("button", name="Approuver", exact=True).click()
    expect(chair.locator("#item h2")).to_contain_text("2.", timeout=15_000)
    office.close()
