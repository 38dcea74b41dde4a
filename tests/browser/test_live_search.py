"""Searching the list of cases while typing, and with the button where there is no script."""
from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Site
from tests.web.files import opened

pytestmark = pytest.mark.browser


@pytest.fixture
def page(person: Any, site: Site) -> Page:
    """The list, with a mill and a workshop."""
    opened(site.desk, "Moulin de Brikcha")
    opened(site.desk, "Atelier de tissage")
    clerk = person("ghali")
    expect(clerk.page.get_by_role("heading", level=1)).to_have_text("À faire")
    clerk.page.goto("/dossiers")
    return clerk.page  # type: ignore[no-any-return]


def found(page: Page) -> Any:
    return page.locator("#results tbody tr")


def test_the_list_follows_what_is_typed_and_the_hand_stays_in_the_search(page: Page) -> None:
    expect(found(page)).to_have_count(2)
    search = page.get_by_role("main").get_by_role("searchbox")
    search.press_sequentially("tissag", delay=20)
    expect(found(page)).to_have_count(1)
    expect(found(page)).to_contain_text("Atelier de tissage")
    expect(page.locator("#results").get_by_role("status")).to_contain_text("1 dossier")
    expect(search).to_be_focused()


def test_the_address_shows_the_same_list_again(page: Page) -> None:
    page.get_by_role("main").get_by_role("searchbox").fill("moulin")
    expect(page).to_have_url(re.compile(r"/dossiers\?q=moulin$"))
    page.reload()
    expect(found(page)).to_have_count(1)
    expect(page.get_by_role("main").get_by_role("searchbox")).to_have_value("moulin")


def test_a_search_that_is_emptied_shows_everything_again(page: Page) -> None:
    search = page.get_by_role("main").get_by_role("searchbox")
    search.fill("zaytoun")
    expect(page.locator("#results .empty")).to_be_visible()
    search.fill("")
    expect(found(page)).to_have_count(2)
    expect(page).to_have_url(re.compile(r"/dossiers$"))


def test_the_other_filters_stay_in_force_while_typing(page: Page) -> None:
    page.goto("/dossiers?processus=projet&stade=emergence")
    page.get_by_role("main").get_by_role("searchbox").fill("moulin")
    expect(page).to_have_url(re.compile(r"q=moulin&processus=projet&stade=emergence"))
    expect(found(page)).to_have_count(0)


def test_without_a_script_the_button_searches(person: Any, site: Site) -> None:
    opened(site.desk, "Moulin de Brikcha")
    page = person("ghali", java_script_enabled=False).page
    page.goto("/dossiers")
    page.get_by_role("main").get_by_role("searchbox").fill("tissage")
    page.get_by_role("button", name="Filtrer").click()
    expect(page.locator("#results .empty")).to_be_visible()
