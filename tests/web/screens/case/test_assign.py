"""On the case's page: who is really waited for, giving an action to somebody, adding one by hand."""
from __future__ import annotations

import pytest

from engine.maillon import Maillon
from tests.cast import AMINA, DOUNIA, ETTAKI, GHALI, IDRIS
from tests.web.screens.case.browser import Opens
from tests.web.screens.case.story import plain

WORDS = "Rappeler le président de la coopérative"


def first_task(maillon: Maillon, ref: str) -> str:
    case = maillon.store.case(ref)
    assert case is not None
    return case.tasks[0].id


def assignees(maillon: Maillon, ref: str) -> list[str]:
    case = maillon.store.case(ref)
    assert case is not None
    return [task.assignee for task in case.tasks]


def test_the_page_names_whom_an_action_waits_for(browser: Opens, in_interview: str) -> None:
    assert "Agent de la plateforme des jeunes : Ghali Guessous" in plain(browser(IDRIS).get(f"/dossiers/{in_interview}").text)


def test_the_responsible_role_gives_it_to_somebody_who_holds_its_role(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    path = f"/dossiers/{in_interview}/actions-en-attente/{first_task(maillon, in_interview)}/confier"
    idris = browser(IDRIS)
    assert "Confier à" in idris.get(f"/dossiers/{in_interview}").text
    form = idris.get(path).text
    assert "Ghali Guessous" in form and "Amina Alaoui" not in form
    answer = idris.send(path, person="ghali")
    assert answer.status_code == 303 and "ghali" in assignees(maillon, in_interview)
    assert "Action confiée à Ghali Guessous" in plain(idris.get(answer.headers["location"]).text)


def test_a_refusal_stands_beside_the_person(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    path = f"/dossiers/{in_interview}/actions-en-attente/{first_task(maillon, in_interview)}/confier"
    answer = browser(IDRIS).send(path, person="amina")
    assert answer.status_code == 422 and "n’a pas ce rôle sur ce dossier" in plain(answer.text) and "f-person-error" in answer.text


@pytest.mark.parametrize("who", [GHALI, AMINA, DOUNIA])
def test_nobody_else_gives_or_adds(browser: Opens, maillon: Maillon, in_interview: str, who: object) -> None:
    other = browser(who)  # type: ignore[arg-type]
    page = other.get(f"/dossiers/{in_interview}").text
    assert "Confier à" not in page and "Ajouter une action" not in page
    path = f"/dossiers/{in_interview}/actions-en-attente/{first_task(maillon, in_interview)}/confier"
    assert other.send(path, person="ghali").status_code == 422
    assert other.send(f"/dossiers/{in_interview}/ajouter-action", title=WORDS, role="agent_das").status_code == 422
    assert maillon.store.last_number(in_interview) == 2


def test_an_action_is_added_and_done(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    idris, ghali = browser(IDRIS), browser(GHALI)
    answer = idris.send(f"/dossiers/{in_interview}/ajouter-action", title=WORDS, person="ghali", due="2026-04-30")
    assert answer.status_code == 303
    case = maillon.store.case(in_interview)
    assert case is not None
    (id_,) = case.titles
    assert WORDS in plain(ghali.get(f"/dossiers/{in_interview}").text)
    assert ghali.send(f"/dossiers/{in_interview}/actions-en-attente/{id_}", note="C’est fait.").status_code == 303


def test_what_was_typed_comes_back_with_its_reasons(browser: Opens, in_interview: str) -> None:
    answer = browser(IDRIS).send(f"/dossiers/{in_interview}/ajouter-action", title=WORDS, person="personne.dici", due="2020-01-01")
    assert answer.status_code == 422
    assert WORDS in answer.text and "f-person-error" in answer.text and "f-due-error" in answer.text


def test_the_next_province_finds_nothing(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    ettaki = browser(ETTAKI)
    assert ettaki.get(f"/dossiers/{in_interview}/ajouter-action").status_code == 404
    assert ettaki.post(f"/dossiers/{in_interview}/ajouter-action", {"title": WORDS}).status_code == 404
    assert ettaki.get(f"/dossiers/{in_interview}/actions-en-attente/9.9/confier").status_code == 404


def test_an_action_that_is_gone_says_so(browser: Opens, in_interview: str) -> None:
    assert browser(IDRIS).get(f"/dossiers/{in_interview}/actions-en-attente/9.9/confier").status_code == 404
