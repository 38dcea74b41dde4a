"""The processes in words, for everybody signed in."""
from __future__ import annotations

import pytest

from engine.language import texts
from engine.language.texts import title
from tests.cast import FATIMA
from tests.web.desk import Desk


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
    assert all(f'id="state-{state.key}"' in page for state in definition.states.values() if state.leaf)
    assert sum(words in page for words in titles) > len(titles) // 2 and definition.hash[:12] in page


def test_rules_come_with_their_dates(desk: Desk) -> None:
    page = desk.as_(FATIMA).get("/processus/projet").text
    assert 'id="parameters"' in page and 'id="documents"' in page


def test_a_process_that_is_none_is_not_found(desk: Desk) -> None:
    assert desk.as_(FATIMA).get("/processus/rien").status_code == 404
