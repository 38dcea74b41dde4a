"""The journal of a case: pages, and one event opened."""
from __future__ import annotations

import re

from engine.core.acts import Comment, Fill, Fire
from engine.maillon import Maillon
from tests.cast import AMINA, DOUNIA, GHALI, IDRIS
from tests.web.screens.case.browser import Does, Opens
from tests.web.screens.case.story import plain


def test_it_is_read_newest_first_by_pages_that_keep_their_place(browser: Opens, do: Does, ref: str) -> None:
    for number in range(2, 25):
        do(Comment(ref, f"Remarque {number}"), AMINA)
    dounia = browser(DOUNIA)
    first = dounia.get(f"/dossiers/{ref}/journal").text
    assert re.findall(r"Remarque (\d+)", first) == [str(number) for number in range(24, 4, -1)]
    assert f"/dossiers/{ref}/journal?avant=5" in first
    second = dounia.get(f"/dossiers/{ref}/journal?avant=5").text
    assert re.findall(r"Remarque (\d+)", second) == ["4", "3", "2"] and f"/dossiers/{ref}/journal?avant=25" in second


def test_a_place_beyond_the_journal_shows_its_newest_page(browser: Opens, ref: str) -> None:
    for place in ("999999", "-3", "0"):
        assert "Dossier ouvert" in plain(browser(DOUNIA).get(f"/dossiers/{ref}/journal?avant={place}").text)
    assert browser(DOUNIA).get(f"/dossiers/{ref}/journal?avant=x").status_code == 400


def test_a_correction_shows_what_stood_there_before(browser: Opens, do: Does, ref: str) -> None:
    do(Fill(ref, {"telephone": "06 12 34 56 78"}), GHALI)
    page = browser(DOUNIA).get(f"/dossiers/{ref}/journal").text
    assert "<del dir=\"auto\">06 61 00 41 27</del>" in page and "<ins dir=\"auto\">06 12 34 56 78</ins>" in page


def test_one_event_is_opened_with_its_reason_and_its_hashes(browser: Opens, do: Does, maillon: Maillon, in_interview: str) -> None:
    do(Fire(in_interview, "suspendre", {}, "Le porteur est absent."), IDRIS)
    rows, _ = maillon.store.rows(in_interview)
    page = browser(DOUNIA).get(f"/dossiers/{in_interview}/journal/3").text
    assert "Le porteur est absent." in page and rows[2].hash in page and rows[1].hash in page
    assert f"/dossiers/{in_interview}/journal/2" in page and f"/dossiers/{in_interview}/journal/4" not in page


def test_an_event_that_is_none_is_not_found(browser: Opens, ref: str) -> None:
    for number in (0, -1, 2):
        assert browser(DOUNIA).get(f"/dossiers/{ref}/journal/{number}").status_code == 404
