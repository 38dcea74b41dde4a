"""A holder's own desk: their file and nothing else, in the words meant for them; they speak, deposit and appeal."""
from __future__ import annotations

import pytest

from engine.core.acts import Attach, Fill, Fire, Open
from engine.maillon import Maillon
from tests.cast import BRIKCHA, FATIMA, GHALI, HIND
from tests.web.screens.case.browser import Does, Keeps, Opens
from tests.web.screens.case.story import FIELDS, PDF, plain

TOO_OLD = {"sexe": "femme", "date_naissance": "1960-01-01", "axe": "ess", "secteur": "artisanat"}


@pytest.fixture
def own(do: Does) -> str:
    """Fatima's own file, opened for her by the youth platform."""
    fields = {**FIELDS, "titre": "Atelier de tissage", "porteur": "individuel", "nom": "Fatima Filali"}
    return str(do(Open("projet", BRIKCHA, fields, FATIMA.id), GHALI).ref)


@pytest.fixture
def rejected(own: str, do: Does, kept: Keeps) -> str:
    """Her file after it was declared ineligible: thirty days to appeal."""
    do(Fire(own, "orienter"), GHALI)
    do(Attach(own, "fiche_entretien", kept("fiche.pdf")), GHALI)
    do(Fill(own, TOO_OLD), GHALI)
    do(Fire(own, "etablir_profil"), GHALI)
    do(Fire(own, "declarer_ineligible", {}, "Au-delà de 35 ans."), HIND)
    return own


def test_she_sees_her_own_file_and_no_other(browser: Opens, own: str, ref: str) -> None:
    fatima = browser(FATIMA)
    assert fatima.get(f"/dossiers/{own}").status_code == 200
    listed = fatima.get("/dossiers").text
    assert own in listed and ref not in listed and "1 dossier" in plain(listed)
    assert ref not in fatima.get("/dossiers?q=olives&finis=1").text and ref not in fatima.get("/?a_qui=tous").text


@pytest.mark.parametrize("part", ["", "/journal", "/journal/1", "/schema", "/actions/orienter", "/donnees/contact", "/deposer/cin",
                                  "/documents/1.1", "/actions-en-attente/1.1"])
def test_another_s_file_answers_as_one_that_does_not_exist(browser: Opens, own: str, ref: str, part: str) -> None:
    fatima, nowhere = browser(FATIMA), "OUZ-2026-09999"
    others, nothing = fatima.get(f"/dossiers/{ref}{part}"), fatima.get(f"/dossiers/{nowhere}{part}")
    assert others.status_code == nothing.status_code == 404
    assert others.text.replace(ref, nowhere) == nothing.text


@pytest.mark.parametrize("path", ["/actions/orienter", "/commentaires", "/documents/cin", "/donnees/contact", "/actions-en-attente/1.1"])
def test_what_she_sends_to_another_s_file_goes_nowhere(browser: Opens, maillon: Maillon, own: str, ref: str, path: str) -> None:
    fatima = browser(FATIMA)
    answers = [fatima.post(f"/dossiers/{one}{path}", {"key": "k", "text": "Bonjour"}) for one in (ref, "OUZ-2026-09999")]
    assert [answer.status_code for answer in answers] == [404, 404] and maillon.store.last_number(ref) == 1


def test_the_staff_s_journal_and_the_opening_of_files_are_not_hers(browser: Opens, own: str) -> None:
    fatima = browser(FATIMA)
    assert fatima.get("/journal").status_code == 403 and fatima.get(f"/journal/{own}/1").status_code == 403
    assert fatima.get("/dossiers/nouveau/projet").status_code == 403


def test_she_reads_where_it_is_in_the_words_meant_for_her(browser: Opens, own: str) -> None:
    public = "La plateforme des jeunes vous accueille et prépare votre entretien."
    assert public in plain(browser(FATIMA).get(f"/dossiers/{own}").text)
    staff = plain(browser(GHALI).get(f"/dossiers/{own}").text)
    assert public not in staff and "Diagnostic / Accueil" in staff


def test_she_may_not_do_what_is_staff_s(browser: Opens, maillon: Maillon, own: str) -> None:
    assert browser(FATIMA).get(f"/dossiers/{own}/actions/orienter").status_code == 403
    answer = browser(FATIMA).post(f"/dossiers/{own}/actions/orienter", {"seen": "1", "key": "k"})
    assert answer.status_code in (403, 422) and maillon.store.last_number(own) == 1


def test_she_comments_and_staff_read_it(browser: Opens, own: str) -> None:
    assert browser(FATIMA).send(f"/dossiers/{own}/commentaires", form=f"/dossiers/{own}", text="Je serai là lundi.").status_code == 303
    assert "Je serai là lundi." in browser(GHALI).get(f"/dossiers/{own}").text


def test_what_waits_for_her_stands_on_her_list_with_its_limit(browser: Opens, rejected: str) -> None:
    todo = browser(FATIMA).get("/").text
    assert rejected in todo and "Joindre le mémoire de recours" in plain(todo)
    assert rejected not in browser(GHALI).get("/").text


def test_she_deposits_her_appeal_and_fires_it(browser: Opens, maillon: Maillon, rejected: str) -> None:
    fatima, base = browser(FATIMA), f"/dossiers/{rejected}"
    assert "Votre dossier est rejeté" in plain(fatima.get(base).text)
    sent = fatima.send(f"{base}/documents/memoire_recours", form=f"{base}/deposer/memoire_recours", files={"file": ("m.pdf", PDF)})
    assert sent.status_code == 303
    assert fatima.get(f"{base}/documents/{maillon.store.case(rejected).documents[-1].id}").content == PDF  # type: ignore[union-attr]
    assert fatima.send(f"{base}/actions/former_recours").status_code == 303
    assert maillon.store.case(rejected).state == "recours"  # type: ignore[union-attr]
