"""One passage, from the list of things to do through the button to the journal, with JavaScript and without."""
from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import expect

from engine.core.acts import Fill
from tests.browser.conftest import Site
from tests.cast import GHALI
from tests.web.files import opened

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("script", [True, False], ids=["with a script", "without"])
def test_a_clerk_suspends_a_file_with_a_reason_and_reads_it_in_the_journal(person: Any, site: Site, script: bool) -> None:
    ref = opened(site.desk)
    page = person("idris", java_script_enabled=script).page
    page.goto(f"/dossiers/{ref}")
    expect(page.locator("h1")).to_contain_text("Huilerie de Brikcha")
    page.goto(f"/dossiers/{ref}/actions/suspendre")
    page.fill("[name=motif]", "Le porteur est en voyage jusqu'au 20.")
    page.locator("form:has([name=motif]) button").last.click()
    page.goto(f"/dossiers/{ref}")
    expect(page.locator("main")).to_contain_text("Suspendu")
    expect(page.locator("main")).to_contain_text("Le porteur est en voyage")


def test_somebody_else_moved_the_file_and_what_was_typed_is_kept(person: Any, site: Site) -> None:
    ref = opened(site.desk)
    clerk = person("idris")
    page = clerk.page
    page.goto(f"/dossiers/{ref}/actions/suspendre")
    page.fill("[name=motif]", "Inondation dans la commune.")
    title = site.desk.maillon.library["projet"].face.title
    site.desk.must(Fill(ref, {title: "Huilerie moderne"}), GHALI)
    page.locator("form:has([name=motif]) button").last.click()
    expect(page.locator("[name=motif]")).to_have_value("Inondation dans la commune.")
    assert clerk.violations() == []
    assert site.desk.maillon.store.case(ref).state != "suspendu"
