"""The screen of indicators: all with their lines, one with its tables, the cases behind a figure."""
from __future__ import annotations

import csv
from io import StringIO

import pytest

from engine.core.actor import Actor, Grant
from tests.cast import AMINA, DOUNIA, ETTAKI, FATIMA, IDRIS, OUEZZANE, employ
from tests.engine.questions.measured import family, file, project, visit
from tests.web.desk import Desk

OMAR = Actor("omar", "Omar Ouali", (Grant("coordinateur", OUEZZANE),))
CAPITALS = ("individuel", "intellectuel", "social", "culturel", "naturel", "bati", "politique", "financier")
NBSP = "\N{NO-BREAK SPACE}"


def chain(desk: Desk) -> str:
    """A chain that measured one indicator of each capital, of every family of data."""
    families = ("contexte", "processus", "impact_richesse", "offre_demande")
    plan = [{"id": str(n), "libelle": f"Indicateur {n}", "capital": key, "donnee": families[n % 4], "depart": 0, "cible": 100,
             "valeur": 10 * n, "mesure_le": "2026-03-30", "mesure_par": "omar", "verifiee_par": "idris"}
            for n, key in enumerate(CAPITALS, 1)]
    values = [{"id": row["id"], "indicateur": row["id"], "fin": "2026-03-31", "valeur": row["valeur"], "verifiee_par": "idris"}
              for row in plan]
    return file(desk, "chaine_valeur", "coordination", nom="Huile", indicateurs=plan, mesures=values)


def test_all_indicators_stand_with_their_last_value_and_lead_on(desk: Desk) -> None:
    family(desk)
    page = desk.as_(DOUNIA).get("/indicateurs")
    assert page.status_code == 200 and f"12{NBSP}emplois" in page.text
    assert 'href="/indicateurs?grandeur=projet.emplois"' in page.text and "Jusqu’à T1" in page.text


def test_the_rail_leads_there(desk: Desk) -> None:
    assert 'href="/indicateurs" aria-current="page"' in desk.as_(IDRIS).get("/indicateurs").text


def test_one_indicator_is_drawn_with_its_figures_beside(desk: Desk) -> None:
    _, chain_ = family(desk)
    page = desk.as_(DOUNIA).get("/indicateurs?grandeur=projet.emplois")
    assert page.status_code == 200 and page.text.count('role="img"') == 1 and "<desc" in page.text and 'class="series"' in page.text
    assert "1 à vérifier" in page.text and "En retard" in page.text and "Emplois de femmes" in page.text
    assert f"dossier={chain_}" in page.text and "style=" not in page.text


def test_the_eight_capitals_stand_on_a_dial_with_their_table(desk: Desk) -> None:
    chain(desk)
    page = desk.as_(DOUNIA).get("/indicateurs?grandeur=chaine_valeur.avancement")
    assert 'class="radar"' in page.text and page.text.count('<polygon class="series"') == 1
    assert all(f'">{name}</text>' in page.text for name in ("Individuel", "Bâti", "Financier")) and f"80{NBSP}%" in page.text


def test_the_four_families_of_data_are_told_alone_where_they_are_asked_for(desk: Desk) -> None:
    chain(desk)
    page = desk.as_(DOUNIA).get("/indicateurs?grandeur=chaine_valeur.avancement&dimension=donnee").text
    assert "Offre et demande" in page and "Par famille de données" in page and 'class="radar"' not in page


def test_a_figure_opens_the_cases_behind_it(desk: Desk) -> None:
    _, chain_ = family(desk)
    reader = desk.as_(DOUNIA)
    assert reader.get("/indicateurs/dossiers?grandeur=projet.emplois").text.count("data-row") == 4
    assert reader.get(f"/indicateurs/dossiers?grandeur=projet.emplois&dossier={chain_}").text.count("data-row") == 3
    late = reader.get("/indicateurs/dossiers?grandeur=projet.emplois&retard=1")
    assert late.text.count("data-row") == 1 and 'class="late"' in late.text
    assert "Emplois de femmes" in reader.get("/indicateurs/dossiers?grandeur=projet.emplois&partie=sexe%3Dfemmes").text


def test_many_cases_are_read_page_by_page(desk: Desk) -> None:
    for _ in range(26):
        project(desk, visit("2026-02-10", 1))
    reader = desk.as_(DOUNIA)
    first = reader.get("/indicateurs/dossiers?grandeur=projet.emplois")
    assert first.text.count("data-row") == 25 and 'rel="next"' in first.text
    address = first.text.split('rel="next" href="')[1].split('"')[0].replace("&amp;", "&")
    assert reader.get(address).text.count("data-row") == 1


def test_everybody_sees_the_figures_of_what_they_may_see(desk: Desk) -> None:
    family(desk)
    assert f"10{NBSP}emplois" in desk.as_(ETTAKI).get("/indicateurs?grandeur=projet.emplois").text
    assert "pas encore" in desk.as_(FATIMA).get("/indicateurs?grandeur=projet.emplois").text


@pytest.mark.parametrize("path", ["/indicateurs", "/indicateurs/dossiers", "/indicateurs/tableau.csv"])
def test_a_period_that_is_not_over_is_refused_with_its_last_day(desk: Desk, path: str) -> None:
    page = desk.as_(DOUNIA).get(f"{path}?grandeur=projet.emplois&jusqua=2026-T2")
    assert page.status_code == 422 and "finit le 30/06/2026" in page.text and "pas encore close" in page.text


@pytest.mark.parametrize("asked", ["jusqua=hier", "dossier=RIEN-1", "jusqua=2026-12&rythme=an"])
def test_a_filter_that_means_nothing_is_told_beside_it_and_kept(desk: Desk, asked: str) -> None:
    page = desk.as_(DOUNIA).get(f"/indicateurs?grandeur=projet.emplois&{asked}")
    assert page.status_code == 422 and 'class="error-summary"' in page.text
    assert "RIEN-1" not in asked or 'value="RIEN-1"' in page.text


def test_a_rhythm_changes_the_periods(desk: Desk) -> None:
    family(desk)
    reader = desk.as_(DOUNIA)
    assert "Mars 2026" in reader.get("/indicateurs?grandeur=projet.emplois&rythme=mois").text
    assert "2025" in reader.get("/indicateurs?grandeur=projet.emplois&jusqua=2025").text


@pytest.mark.parametrize("path", ["/indicateurs?grandeur=projet.rien", "/indicateurs?grandeur=rien.emplois", "/indicateurs?processus=rien",
                                  "/indicateurs/dossiers?grandeur=rien"])
def test_an_indicator_that_is_not_there_is_not_found(desk: Desk, path: str) -> None:
    assert desk.as_(DOUNIA).get(path).status_code == 404


def test_the_table_is_saved_as_it_is_kept(desk: Desk) -> None:
    family(desk)
    answer = desk.as_(DOUNIA).get("/indicateurs/tableau.csv?grandeur=projet.emplois")
    assert answer.headers["content-type"].startswith("text/csv") and "projet-emplois-2026-T1.csv" in answer.headers["content-disposition"]
    rows = list(csv.DictReader(StringIO(answer.text)))
    last = [row for row in rows if row["part"] == "" and row["period"] == "2026-T1"]
    assert [(row["value"], row["files"], row["unverified"], row["last_day"]) for row in last] == [("12", "3", "1", "2026-03-31")]


def test_a_collection_of_a_quarter_that_is_not_over_is_refused_where_the_hand_is(desk: Desk) -> None:
    employ(desk.maillon.people, OMAR)
    ref = chain(desk)
    typed = {"fin": "2026-06-30", "resume": "Deuxième trimestre", "motif": "", "seen": "99", "key": "k"}
    page = desk.as_(OMAR).post(f"/dossiers/{ref}/actions/collecter", data=typed)
    assert page.status_code == 422 and "La période finit le 30/06/2026" in page.text and "Deuxième trimestre" in page.text


def test_a_case_shows_what_it_measures(desk: Desk) -> None:
    page = desk.as_(AMINA).get(f"/dossiers/{project(desk, visit('2026-03-31', 8))}").text
    assert 'id="indicators"' in page and f"8{NBSP}emplois" in page and "vérifié" in page


def test_a_process_explains_its_indicators(desk: Desk) -> None:
    page = desk.as_(AMINA).get("/processus/projet").text
    assert 'id="indicators"' in page and "compte une fois vérifié" in page


@pytest.mark.parametrize("language", ["ar", "en"])
def test_every_page_speaks_every_language(desk: Desk, language: str) -> None:
    chain(desk)
    reader = desk.as_(DOUNIA)
    reader.cookies.set("langue", language)
    for path in ("/indicateurs", "/indicateurs?grandeur=chaine_valeur.avancement", "/indicateurs/dossiers?grandeur=chaine_valeur.avancement"):
        assert f'lang="{language}"' in reader.get(path).text
