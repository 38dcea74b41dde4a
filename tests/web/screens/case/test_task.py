"""Pending actions that a person marks done, and those that only what they wait for closes."""
from __future__ import annotations

import pytest

from engine.core.acts import Open
from engine.core.definition.load import Source, load
from engine.library import hashed
from engine.maillon import Maillon
from tests.cast import AMINA, DOUNIA, ETTAKI, GHALI, OUEZZANE, country
from tests.web.screens.case.browser import Does, Opens
from tests.web.screens.case.story import hidden_of, plain


def test_an_action_that_a_document_closes_is_not_marked_done(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    task = maillon.store.case(in_interview).tasks[0]  # type: ignore[union-attr]
    answer = browser(GHALI).send(f"/dossiers/{in_interview}/actions-en-attente/{task.id}", note="Faite hier.")
    assert answer.status_code == 422 and "Faite hier." in answer.text and "d’elle-même" in plain(answer.text)


def test_a_colleague_of_the_wrong_role_reads_whose_it_is(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    task = maillon.store.case(in_interview).tasks[0]  # type: ignore[union-attr]
    answer = browser(AMINA).send(f"/dossiers/{in_interview}/actions-en-attente/{task.id}", note="Faite.")
    assert answer.status_code == 422 and "agent de la plateforme des jeunes" in plain(answer.text)


def test_an_action_that_is_gone_says_so(browser: Opens, in_interview: str) -> None:
    ghali = browser(GHALI)
    assert ghali.get(f"/dossiers/{in_interview}/actions-en-attente/9.9").status_code == 404
    assert ghali.post(f"/dossiers/{in_interview}/actions-en-attente/9.9", {"note": "", "key": "k"}).status_code == 422


def test_an_auditor_marks_nothing_and_the_next_province_finds_nothing(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    task = maillon.store.case(in_interview).tasks[0]  # type: ignore[union-attr]
    path = f"/dossiers/{in_interview}/actions-en-attente/{task.id}"
    assert browser(DOUNIA).post(path, {"note": "", "key": "k"}).status_code == 422
    assert browser(ETTAKI).post(path, {"note": "", "key": "k"}).status_code == 404
    assert maillon.store.last_number(in_interview) == 2


VISIT = """
workflow: sortie
version: 1
title: {fr: Sortie, ar: خرجة, en: Outing}
reference: "S-{territory}-{year}-{number:03}"
scope: [province]
responsible: accompagnateur
opens: [accompagnateur]
editing: {roles: [accompagnateur]}
face: {title: objet}
initial: ouverte
fields:
  objet: {type: text, required: true, title: {fr: Objet, ar: الموضوع, en: Subject}}
states:
  ouverte:
    title: {fr: Ouverte, ar: مفتوحة, en: Open}
    stage: true
    tasks:
      prevenir: {role: accompagnateur, title: {fr: Prévenir la commune, ar: إخبار الجماعة, en: Tell the commune}}
  finie: {title: {fr: Finie, ar: منتهية, en: Over}, ended: well}
transitions:
  finir:
    from: ouverte
    to: finie
    roles: [accompagnateur]
    title: {fr: Finir, ar: إنهاء, en: End}
    conditions:
      - tasks: all
"""


@pytest.fixture
def outing(maillon: Maillon, do: Does) -> str:
    """A case of another process, whose action nothing closes by itself."""
    definition, faults = load(Source("sortie.yaml", VISIT), {}, country())
    assert definition is not None, faults
    maillon.library.current["sortie"] = hashed(definition)
    return str(do(Open("sortie", OUEZZANE, {"objet": "Visite de Zoumi"}), AMINA).ref)


def test_it_works_with_a_note_that_the_journal_keeps(browser: Opens, maillon: Maillon, outing: str) -> None:
    amina = browser(AMINA)
    page = amina.get(f"/dossiers/{outing}").text
    assert f"/dossiers/{outing}/actions-en-attente/1.1" in page
    answer = amina.send(f"/dossiers/{outing}/actions-en-attente/1.1", note="Par téléphone.")
    assert answer.status_code == 303 and answer.headers["location"] == f"/dossiers/{outing}?fait=2#actions"
    assert "Par téléphone." in plain(amina.get(f"/dossiers/{outing}").text)


def test_a_double_click_does_it_once(browser: Opens, maillon: Maillon, outing: str) -> None:
    amina, path = browser(AMINA), f"/dossiers/{outing}/actions-en-attente/1.1"
    form = hidden_of(amina.get(path).text)
    for _ in range(2):
        assert amina.post(path, {**form, "note": ""}).status_code == 303
    assert maillon.store.last_number(outing) == 2


def test_a_process_of_one_stage_is_shown_as_well(browser: Opens, outing: str) -> None:
    amina = browser(AMINA)
    words = plain(amina.get(f"/dossiers/{outing}").text)
    assert "Finir" in words and "Prévenir la commune" in words.partition("La suite")[2].partition("Actions en attente")[0]
    assert amina.get(f"/dossiers/{outing}/schema").status_code == 200
