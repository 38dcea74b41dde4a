"""The page of the time that files take."""
from __future__ import annotations

from tests.cast import DOUNIA, IDRIS
from tests.engine.questions.test_durations import withdrawn
from tests.web.desk import Desk


def test_a_page_without_files_says_so_and_leads_back(desk: Desk) -> None:
    page = desk.as_(IDRIS).get("/processus/projet/durees")
    assert page.status_code == 200 and 'href="/processus/projet"' in page.text and "Aucun dossier" in page.text


def test_stages_and_provinces_have_a_row_each_with_their_figures(desk: Desk) -> None:
    withdrawn(desk, days=14, suspended=7)
    page = desk.as_(DOUNIA).get("/processus/projet/durees?territoire=MA-OUZ&du=2026-04-01")
    assert page.status_code == 200 and page.text.count("data-row") == 2
    assert "Diagnostic" in page.text and "Ouezzane" in page.text and 'class="share-pale" width="33.33%"' in page.text


def test_a_filter_that_means_nothing_is_told_beside_it(desk: Desk) -> None:
    reader = desk.as_(DOUNIA)
    assert reader.get("/processus/projet/durees?du=hier").status_code == 422
    assert reader.get("/processus/projet/durees?du=2026-05-01&au=2026-04-01").status_code == 422
    assert reader.get("/processus/rien/durees").status_code == 404


def test_a_process_leads_to_the_time_its_files_take(desk: Desk) -> None:
    assert 'href="/processus/projet/durees"' in desk.as_(DOUNIA).get("/processus/projet").text
