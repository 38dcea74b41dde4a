"""Every page: no violation that axe knows, no complaint in the console, nothing that scrolls sideways."""
from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Person, Site, served
from tests.browser.pages import PAGES, Look, Refs, furnish
from web.access import ACCESS

pytestmark = pytest.mark.browser

WIDE = {"width": 1280, "height": 900}
NARROW = (360, 320)
REFUSED = "Failed to load resource: the server responded with a status of 4"
"""What Chromium says on its console of a page that answers 4xx."""

NO_PAGE = ("/langue/{code}", "/theme/{key}", "/dossiers/{ref}/documents/{id_}", "/indicateurs/tableau.csv", "/seances/{ref}/papiers/{kind}")
"""Addresses that answer with a way back, or a file to save."""


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Site, Refs]]:
    """A desk with files in many states."""
    with served(tmp_path_factory.mktemp("desk")) as site:
        yield site, furnish(site.desk)


@pytest.mark.parametrize(("language", "theme"), [("fr", "light"), ("ar", "dark")])
def test_every_page_is_read_by_everybody(browser: Browser, furnished: tuple[Site, Refs], language: str, theme: str) -> None:
    site, refs = furnished
    people = {login: Person(browser, site, login, viewport=WIDE) for login in {look.login for look in PAGES}}
    for person in people.values():
        person.page.goto(f"/langue/{language}")
        person.page.goto(f"/theme/{theme}")
    found = [fault for look in PAGES for fault in faults(people[look.login], look, refs)]
    for person in people.values():
        person.context.close()
    assert not found, "\n".join(["", *found])


def test_every_address_that_shows_a_page_is_looked_at() -> None:
    shown = {row.path for row in ACCESS if row.method == "GET"} - set(NO_PAGE)
    seen = {path for path in shown for look in PAGES if pattern(path).fullmatch(look.address.partition("?")[0])}
    assert shown == seen


def pattern(path: str) -> re.Pattern[str]:
    """What the addresses of a route look like; a name in braces stands for one part."""
    return re.compile(re.sub(r"\{\w+\}", "[^/]+", path))


def faults(person: Person, look: Look, refs: Refs) -> list[str]:
    """What is wrong with one page, each with its name."""
    page, person.errors = person.page, []
    page.set_viewport_size(WIDE)
    page.goto(look.address.format_map(refs))
    if look.then:
        look.then(page)
    found = [*person.violations(), *(error for error in person.errors if not error.startswith(REFUSED)), *wide(page)]
    return [f"{look.name}: {fault}" for fault in found]


def wide(page: Page) -> list[str]:
    """The widths of a phone at which the page scrolls sideways."""
    found = []
    for width in NARROW:
        page.set_viewport_size({"width": width, "height": 800})
        most = page.evaluate("document.documentElement.scrollWidth")
        found += [f"{most} px wide at {width}"] if most > width else []
    return found
