"""The processes in words, for everybody signed in."""
from __future__ import annotations

import re

import pytest

from engine.diagrams.svg import anchor
from engine.language import texts
from engine.language.texts import title
from tests.cast import FATIMA
from tests.web.desk import Desk
from tests.web.screens.case.story import plain


def test_every_process_is_listed(desk: Desk) -> None:
    page = desk.as_(FATIMA).get("/processus").text
    assert all(f'href="/processus/{key}"' in page for key in desk.maillon.library.current)


@pytest.mark.parametrize("workflow", ["projet", "appel", "chaine_valeur"])
@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_one_process_names_its_states_and_its_steps(desk: Desk, workflow: str, language: str) -> None:
    page = desk.as_(FATIMA).get(f"/processus/{workflow}", headers={"accept-language": language}).text
    definition = desk.maillon.library[workflow]
    with texts.use(language):
        titles = [title(state.title) for state in definition.states.values() if state.leaf]
    assert all(f'id="{anchor(state.key)[1:]}"' in page for state in definition.states.values() if state.leaf)
    assert sum(words in page for words in titles) > len(titles) // 2 and definition.hash[:12] in page


def test_rules_come_with_their_dates(desk: Desk) -> None:
    page = desk.as_(FATIMA).get("/processus/projet").text
    assert 'id="parameters"' in page and 'id="documents"' in page


def read(desk: Desk, workflow: str = "projet", language: str = "fr") -> str:
    """The page of a process, as a person reads it."""
    return plain(desk.as_(FATIMA).get(f"/processus/{workflow}", headers={"accept-language": language}).text)


def test_the_diagram_stands_on_the_page_and_each_of_its_states_leads_somewhere_on_it(desk: Desk) -> None:
    page = desk.as_(FATIMA).get("/processus/projet").text
    links = set(re.findall(r'href="#(etat-[^"]+)"', page))
    assert "<svg class=\"diagram process\"" in page and len(links) > 20
    assert all(f'id="{link}"' in page for link in links)


def test_every_anchor_of_the_contents_is_there_once(desk: Desk) -> None:
    page = desk.as_(FATIMA).get("/processus/projet").text
    contents = re.findall(r'href="#([^"]+)"', page.partition('class="contents"')[2].partition("</ol>")[0])
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(contents) > 6 and all(ids.count(one) == 1 for one in contents) and len(ids) == len(set(ids))


def test_conditions_are_sentences_with_the_limits_of_today(desk: Desk) -> None:
    words = read(desk)
    assert "Par une autre personne que celle qui a fait : « Rattacher à une chaîne de valeur »." in words
    assert "l’âge admis va de 18 à 35 ans" in words and "Décidé en séance : CPDE." in words
    assert "parameters." not in words and "&&" not in words


def test_a_state_says_its_public_words_its_actions_and_its_delays(desk: Desk) -> None:
    words = read(desk)
    assert "Votre dossier est rejeté ; vous avez 30 jours pour former un recours." in words
    assert "Joindre le mémoire de recours Porteur de projet · sous 30 jours" in words and "puis, automatiquement" in words


def test_a_step_says_who_why_and_what_it_undoes(desk: Desk) -> None:
    words = read(desk)
    assert "Agent de la DAS · Motif obligatoire." in words and "Ce que cela défait" in words


def test_fields_say_what_is_written_by_whom_and_when_they_show(desk: Desk) -> None:
    words = read(desk)
    assert "donnée personnelle Téléphone numéro de téléphone" in words and "demandé si : « " in words and "montré si : « " in words
    assert "lignes : Nom et prénom, Sexe et Date de naissance" in words and "Calculé par Maillon" in words


@pytest.mark.parametrize("workflow", ["projet", "appel", "chaine_valeur"])
@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_no_key_of_the_file_shows(desk: Desk, workflow: str, language: str) -> None:
    words, definition = read(desk, workflow, language), desk.maillon.library[workflow]
    keys = {key for key in (*definition.fields, *definition.trigger_titles(), *definition.documents) if "_" in key}
    assert not {key for key in keys if re.search(rf"\b{key}\b", words)}


def test_in_arabic_the_page_runs_from_right_to_left(desk: Desk) -> None:
    page = desk.as_(FATIMA).get("/processus/projet", headers={"accept-language": "ar"}).text
    assert 'dir="rtl"' in page and "ما يطلب" in page


def test_a_process_that_is_none_is_not_found(desk: Desk) -> None:
    assert desk.as_(FATIMA).get("/processus/rien").status_code == 404


def test_a_variant_has_its_own_page_which_says_what_differs(desk: Desk) -> None:
    reader = desk.as_(FATIMA)
    for variant in desk.maillon.library.variants:
        address = f"/processus/{variant.key}/variantes/{variant.variant}"
        assert f'href="{address}"' in reader.get(f"/processus/{variant.key}").text
        page = reader.get(address)
        assert page.status_code == 200 and 'id="differences"' in page.text and variant.hash[:12] in page.text
    assert reader.get("/processus/projet/variantes/rien").status_code == 404
