"""The page of the register of organisations."""
from __future__ import annotations

from tests.cast import DOUNIA, ETTAKI
from tests.engine.questions.test_organisations import agreement, cluster
from tests.web.desk import Desk


def test_an_organisation_stands_with_its_words_and_the_files_it_takes_part_in(desk: Desk) -> None:
    first, second = cluster(desk, ("Éclosio", "societe_civile")), agreement(desk, ("Eclosio", "association"))
    page = desk.as_(DOUNIA).get("/organisations")
    assert page.status_code == 200 and page.text.count("data-row") == 1
    assert f'href="/dossiers/{first}"' in page.text and f'href="/dossiers/{second}"' in page.text
    assert "Société civile" in page.text and "Association" in page.text and "Parties" in page.text and "Membres" in page.text


def test_the_list_of_cases_leads_there_and_filters_are_kept(desk: Desk) -> None:
    cluster(desk, *[(f"Atelier {number}", "chaine") for number in range(30)])
    reader = desk.as_(DOUNIA)
    assert 'href="/organisations"' in reader.get("/dossiers").text
    page = reader.get("/organisations?famille=chaine").text
    assert "famille=chaine&amp;suite=" in page and '<option value="chaine" selected' in page


def test_what_nobody_answers_to_is_said_and_leads_back(desk: Desk) -> None:
    cluster(desk, ("Zitoun", "chaine"))
    page = desk.as_(DOUNIA).get("/organisations?q=%25&genre=x&suite=zzz")
    assert page.status_code == 200 and "Aucune organisation" in page.text
    assert "Zitoun" not in desk.as_(ETTAKI).get("/organisations").text
