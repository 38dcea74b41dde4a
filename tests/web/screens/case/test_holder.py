"""A file's holder reads it and speaks on it; staff are told so where they write; nobody else's file is theirs."""
from __future__ import annotations

import pytest

from engine.core.acts import Open
from engine.maillon import Maillon
from tests.cast import BRIKCHA, DOUNIA, FATIMA, GHALI
from tests.web.screens.case.browser import Does, Opens
from tests.web.screens.case.story import FIELDS, plain

TOLD = "lit ce qui est dit"


@pytest.fixture
def hers(do: Does) -> str:
    """Fatima's own file, opened for her by the youth platform."""
    return str(do(Open("projet", BRIKCHA, FIELDS, "fatima"), GHALI).ref)


def test_staff_are_told_that_the_holder_reads_and_the_holder_is_not(browser: Opens, hers: str, ref: str) -> None:
    assert TOLD in plain(browser(GHALI).get(f"/dossiers/{hers}").text)
    assert TOLD not in plain(browser(GHALI).get(f"/dossiers/{ref}").text)
    for person in (FATIMA, DOUNIA):
        assert TOLD not in plain(browser(person).get(f"/dossiers/{hers}").text)


def test_a_holder_sees_her_file_and_no_other(browser: Opens, hers: str, ref: str) -> None:
    fatima = browser(FATIMA)
    assert fatima.get(f"/dossiers/{hers}").status_code == 200
    assert fatima.get(f"/dossiers/{ref}").status_code == 404
    listed = fatima.get("/dossiers").text
    assert hers in listed and ref not in listed
    assert fatima.get("/journal").status_code == fatima.get(f"/journal/{hers}/1").status_code == 403


@pytest.mark.parametrize(("path", "form"), [
    ("actions/orienter", {}), ("donnees/identite", {"titre": "x"}), ("actions/suspendre", {"motif": "x"}),
    ("documents/fiche_entretien", {}),
])
def test_a_holder_moves_and_writes_only_what_is_the_holder_s(browser: Opens, maillon: Maillon, hers: str, path: str,
                                                             form: dict[str, str]) -> None:
    answer = browser(FATIMA).post(f"/dossiers/{hers}/{path}", form)
    assert answer.status_code in (400, 403, 422) and maillon.store.last_number(hers) == 1
