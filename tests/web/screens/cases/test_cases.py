"""The list of cases: filters, search without accents, pages, and what is not one's own left out."""
from __future__ import annotations

import pytest

from engine.core.acts import Fill
from tests.cast import DOUNIA, ETTAKI, FATIMA, GHALI, IDRIS
from tests.web.desk import Desk
from tests.web.files import opened


def test_staff_see_the_files_of_their_territory_and_the_next_province_does_not(desk: Desk) -> None:
    ref = opened(desk)
    for person in (GHALI, IDRIS, DOUNIA):
        assert ref in desk.as_(person).get("/dossiers").text
    assert ref not in desk.as_(ETTAKI).get("/dossiers").text


def test_amounts_have_no_column_where_there_are_none(desk: Desk) -> None:
    ref = opened(desk)
    page = desk.as_(GHALI).get("/dossiers").text
    assert ref in page and "Échéance" in page and "Montant, MAD" not in page


def test_a_holder_sees_only_their_own_files(desk: Desk) -> None:
    ref = opened(desk)
    assert ref not in desk.as_(FATIMA).get("/dossiers").text


@pytest.mark.parametrize("words", ["huilerie", "HUILÉRIE", "brikcha huil", "00001"])
def test_a_file_is_found_without_accents_or_capitals(desk: Desk, words: str) -> None:
    ref = opened(desk)
    assert ref in desk.as_(GHALI).get("/dossiers", params={"q": words}).text


def test_a_search_that_finds_nothing_says_so_and_offers_a_way_out(desk: Desk) -> None:
    opened(desk)
    page = desk.as_(GHALI).get("/dossiers", params={"q": "tapis volant"}).text
    assert "Aucun dossier" in page and 'href="/dossiers"' in page


def test_each_filter_in_force_is_a_chip_that_removes_it(desk: Desk) -> None:
    opened(desk)
    page = desk.as_(GHALI).get("/dossiers", params={"processus": "projet", "retard": "1"}).text
    assert 'class="chip" href="/dossiers?retard=1"' in page and 'class="chip" href="/dossiers?processus=projet"' in page


def test_the_filters_that_processes_declare_are_offered_and_chosen_ones_are_chips(desk: Desk) -> None:
    ref = opened(desk)
    desk.must(Fill(ref, {"secteur": "artisanat"}), GHALI)
    page = desk.as_(GHALI).get("/dossiers").text
    assert all(f'name="mot.{key}"' in page for key in ("axe", "secteur", "theme", "odd", "programme"))
    page = desk.as_(GHALI).get("/dossiers", params={"processus": "projet", "mot.secteur": "artisanat"}).text
    assert ref in page and 'name="mot.theme"' not in page and 'class="chip" href="/dossiers?processus=projet"' in page
    assert ref not in desk.as_(GHALI).get("/dossiers", params={"mot.secteur": "tourisme"}).text


def test_a_place_is_searched_under_any_spelling(desk: Desk) -> None:
    ref = opened(desk)
    for words in ("Ouezzane", "OUAZZANE", "وزان"):
        assert ref in desk.as_(GHALI).get("/dossiers", params={"q": words}).text


def test_late_files_are_counted_and_listed(desk: Desk) -> None:
    ref = opened(desk)
    client = desk.as_(GHALI)
    assert ref not in client.get("/dossiers?retard=1").text
    desk.clock.forward(days=60)
    client = desk.as_(GHALI)
    assert ref in client.get("/dossiers?retard=1").text


def test_pages_follow_each_other_without_losing_or_repeating_a_file(desk: Desk) -> None:
    refs = {opened(desk, f"Projet {place}") for place in range(30)}
    client, seen, address = desk.as_(GHALI), [], "/dossiers"
    while address:
        page = client.get(address).text
        seen += [ref for ref in refs if f'href="/dossiers/{ref}"' in page]
        address = _next(page)
    assert sorted(seen) == sorted(refs)


def _next(page: str) -> str:
    import html
    import re

    found = re.search(r'rel="next" href="([^"]+)"', page)
    return html.unescape(found[1]) if found else ""


@pytest.mark.parametrize("params", [{"suite": "!!"}, {"suite": "WzFd"}, {"territoire": "MA-XXX"}, {"stade": "' OR 1=1"}, {"tri": "drop"}, {"mot.": "x"}, {"mot.secteur": "x" * 999}])
def test_what_no_form_sends_is_an_empty_or_a_first_page(desk: Desk, params: dict[str, str]) -> None:
    opened(desk)
    assert desk.as_(GHALI).get("/dossiers", params=params).status_code == 200
