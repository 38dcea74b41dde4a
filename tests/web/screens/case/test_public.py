"""What a process makes public is read by everybody signed in; who wrote it, said it or proved it, by those with a role there."""
from __future__ import annotations

import pytest

from engine.core.acts import Comment, Fill, Fire, Open
from engine.maillon import Maillon
from tests.cast import DOUNIA, FATIMA, HIND, OUEZZANE
from tests.web.screens.case.browser import Does, Opens
from tests.web.screens.case.story import plain


@pytest.fixture
def call(do: Does) -> str:
    """A published call for projects, with a comment of an agent."""
    ref = str(do(Open("appel", OUEZZANE, {"titre": "Appel 2026-1"}), HIND).ref)
    do(Fill(ref, {"texte_fr": "Texte", "texte_ar": "نص", "axes": ["ess"], "chaines": [{"nom": "Huile d’olive"}], "pieces": ["cin"],
                  "ouverture": "2026-05-01 09:00", "cloture": "2026-06-01 09:00"}), HIND)
    do(Fire(ref, "publier"), HIND)
    do(Comment(ref, "À revoir avant vendredi."), HIND)
    return ref


def test_everybody_reads_what_is_public_without_who_worked_on_it(browser: Opens, call: str) -> None:
    answer = browser(FATIMA).get(f"/dossiers/{call}")
    assert answer.status_code == 200
    text = plain(answer.text)
    assert "Huile d’olive" in text
    assert "Hind" not in text and "vendredi" not in text and f"{call}/journal/" not in answer.text


@pytest.mark.parametrize("part", ["journal", "journal/1", "documents/1.1"])
def test_its_journal_and_documents_are_none_of_the_public_s(browser: Opens, call: str, part: str) -> None:
    assert browser(FATIMA).get(f"/dossiers/{call}/{part}").status_code == 404


def test_an_auditor_of_the_province_reads_all_of_it(browser: Opens, call: str) -> None:
    dounia = browser(DOUNIA)
    assert "vendredi" in plain(dounia.get(f"/dossiers/{call}").text)
    assert dounia.get(f"/dossiers/{call}/journal/1").status_code == 200


def test_who_comes_too_late_is_not_told_what_happened_in_a_journal_they_do_not_read(browser: Opens, call: str) -> None:
    answer = browser(FATIMA).post(f"/dossiers/{call}/actions/annuler", {"seen": "1", "motif": "x"})
    assert answer.status_code == 409 and "Hind" not in answer.text


@pytest.mark.parametrize("path", ["commentaires", "donnees/texte", "actions/annuler"])
def test_the_public_writes_nothing(browser: Opens, maillon: Maillon, call: str, path: str) -> None:
    before = maillon.store.last_number(call)
    answer = browser(FATIMA).post(f"/dossiers/{call}/{path}", {"text": "x", "titre": "x", "motif": "x"})
    assert answer.status_code in (400, 403, 422) and maillon.store.last_number(call) == before
