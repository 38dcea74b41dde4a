"""Moving a case: one form for each transition, and every way it can end."""
from __future__ import annotations

from engine.core.acts import Fill, Fire
from engine.maillon import Maillon
from tests.cast import AMINA, BRAHIM, DOUNIA, ETTAKI, GHALI, HIND, IDRIS
from tests.web.screens.case.browser import Does, Opens
from tests.web.screens.case.story import PDF, hidden_of, plain


def test_it_works_and_the_page_says_what_was_done(browser: Opens, maillon: Maillon, ref: str) -> None:
    ghali = browser(GHALI)
    answer = ghali.send(f"/dossiers/{ref}/actions/orienter")
    assert answer.status_code == 303 and answer.headers["location"] == f"/dossiers/{ref}?fait=2"
    assert "Orienté vers un entretien : Accueil → Entretien" in plain(ghali.get(answer.headers["location"]).text)
    assert maillon.store.case(ref).state == "diagnostic.entretien"  # type: ignore[union-attr]


def test_from_the_dialog_the_page_is_swapped_and_a_toast_says_it(browser: Opens, ref: str) -> None:
    answer = browser(GHALI).send(f"/dossiers/{ref}/actions/orienter", htmx=True)
    assert answer.status_code == 200
    assert answer.headers["hx-retarget"] == "#case" and answer.headers["hx-reswap"] == "innerHTML"
    assert '<hx-partial hx-target="#flash"' in answer.text and "<html" not in answer.text


def test_a_colleague_of_another_role_reads_whose_it_is_and_moves_nothing(browser: Opens, maillon: Maillon, ref: str) -> None:
    amina = browser(AMINA)
    form = amina.get(f"/dossiers/{ref}/actions/orienter")
    assert form.status_code == 403 and "Réservé à : agent de la plateforme des jeunes." in plain(form.text)
    answer = amina.post(f"/dossiers/{ref}/actions/orienter", {"seen": "1", "key": "k"})
    assert answer.status_code == 422 and "Réservé à : agent de la plateforme des jeunes." in plain(answer.text)
    assert maillon.store.last_number(ref) == 1


def test_an_auditor_only_reads(browser: Opens, maillon: Maillon, ref: str) -> None:
    answer = browser(DOUNIA).post(f"/dossiers/{ref}/actions/orienter", {"seen": "1", "key": "k"})
    assert answer.status_code == 422 and maillon.store.last_number(ref) == 1


def test_somebody_of_the_next_province_finds_nothing(browser: Opens, maillon: Maillon, ref: str) -> None:
    answer = browser(ETTAKI).post(f"/dossiers/{ref}/actions/orienter", {"seen": "1", "key": "k"})
    assert answer.status_code == 404 and maillon.store.last_number(ref) == 1


def test_a_stale_form_says_what_changed_and_keeps_what_was_typed(browser: Opens, do: Does, in_interview: str) -> None:
    idris = browser(IDRIS)
    form = hidden_of(idris.get(f"/dossiers/{in_interview}/actions/suspendre").text)
    do(Fill(in_interview, {"axe": "ess"}), GHALI)
    answer = idris.post(f"/dossiers/{in_interview}/actions/suspendre", {**form, "motif": "Le porteur est absent."})
    words = plain(answer.text)
    assert answer.status_code == 409 and "Le dossier a changé" in words and "Ghali Guessous" in words
    assert ">Le porteur est absent.</textarea>" in answer.text
    again = idris.post(f"/dossiers/{in_interview}/actions/suspendre", {**hidden_of(answer.text), "motif": "Le porteur est absent."})
    assert again.status_code == 303


def test_a_form_for_a_step_that_is_gone_still_shows_what_was_typed(browser: Opens, do: Does, in_interview: str) -> None:
    idris = browser(IDRIS)
    form = hidden_of(idris.get(f"/dossiers/{in_interview}/actions/suspendre").text)
    do(Fire(in_interview, "suspendre", {}, "Déjà fait."), IDRIS)
    answer = idris.post(f"/dossiers/{in_interview}/actions/suspendre", {**form, "motif": "Le porteur est absent."})
    assert answer.status_code == 409
    assert "Ce que vous aviez écrit Motif Le porteur est absent." in plain(answer.text) and "button-main" not in answer.text


def test_a_double_click_does_it_once(browser: Opens, maillon: Maillon, ref: str) -> None:
    ghali = browser(GHALI)
    form = hidden_of(ghali.get(f"/dossiers/{ref}/actions/orienter").text)
    answers = [ghali.post(f"/dossiers/{ref}/actions/orienter", form) for _ in range(2)]
    assert [answer.headers["location"] for answer in answers] == [f"/dossiers/{ref}?fait=2"] * 2
    assert maillon.store.last_number(ref) == 2


def test_going_back_and_sending_other_words_is_another_act_and_is_judged_as_such(browser: Opens, in_interview: str) -> None:
    idris = browser(IDRIS)
    form = hidden_of(idris.get(f"/dossiers/{in_interview}/actions/suspendre").text)
    idris.post(f"/dossiers/{in_interview}/actions/suspendre", {**form, "motif": "Une raison."})
    again = idris.post(f"/dossiers/{in_interview}/actions/suspendre", {**form, "motif": "Une autre raison."})
    assert again.status_code == 409 and "Une autre raison." in again.text


def test_a_reason_that_is_missing_is_asked_where_it_is_written(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    answer = browser(IDRIS).send(f"/dossiers/{in_interview}/actions/suspendre", motif="  ")
    assert answer.status_code == 422 and 'href="#f-motif"' in answer.text and 'id="f-motif-error"' in answer.text
    assert maillon.store.case(in_interview).state == "diagnostic.entretien"  # type: ignore[union-attr]


def test_conditions_are_told_with_their_cures_before_anything_is_sent(browser: Opens, in_interview: str) -> None:
    form = browser(GHALI).get(f"/dossiers/{in_interview}/actions/etablir_profil")
    words = plain(form.text)
    assert form.status_code == 200 and "Pas encore" in words and "Déposer Fiche d’entretien" in words
    assert "button-main" not in form.text


def test_bad_input_comes_back_as_it_was_typed(browser: Opens, at_idea: str) -> None:
    amina = browser(AMINA)
    answer = amina.send(f"/dossiers/{at_idea}/actions/deposer", appel="AP-OUZ-2026-999")
    assert answer.status_code == 422 and 'id="f-appel-error"' in answer.text
    assert "Aucun dossier AP-OUZ-2026-999" in plain(answer.text)


def test_a_forged_trigger_moves_nothing(browser: Opens, maillon: Maillon, ref: str) -> None:
    ghali = browser(GHALI)
    assert ghali.get(f"/dossiers/{ref}/actions/tout_payer").status_code == 404
    assert ghali.post(f"/dossiers/{ref}/actions/tout_payer", {"seen": "1"}).status_code == 400
    assert maillon.store.last_number(ref) == 1


def test_a_trigger_of_another_state_says_where_it_starts_from(browser: Opens, maillon: Maillon, ref: str) -> None:
    ghali = browser(GHALI)
    assert ghali.get(f"/dossiers/{ref}/actions/etablir_profil").status_code == 409
    answer = ghali.post(f"/dossiers/{ref}/actions/etablir_profil", {"seen": "1"})
    assert answer.status_code == 422 and maillon.store.last_number(ref) == 1


def test_a_forged_input_moves_nothing(browser: Opens, maillon: Maillon, ref: str) -> None:
    answer = browser(GHALI).send(f"/dossiers/{ref}/actions/orienter", state="cloture")
    assert answer.status_code == 400 and maillon.store.last_number(ref) == 1


def test_a_file_where_a_text_is_asked_moves_nothing(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    before = maillon.store.last_number(in_interview)
    answer = browser(IDRIS).send(f"/dossiers/{in_interview}/actions/suspendre", files={"motif": ("m.pdf", PDF)})
    assert answer.status_code == 400 and maillon.store.last_number(in_interview) == before


def test_a_mangled_number_of_what_was_seen_is_refused(browser: Opens, ref: str) -> None:
    for seen in ("²", "-1", "1e3", "99999999999"):
        assert browser(GHALI).post(f"/dossiers/{ref}/actions/orienter", {"seen": seen, "key": "k"}).status_code == 400


def test_another_person_must_confirm(browser: Opens, do: Does, at_idea: str) -> None:
    page = browser(HIND).get(f"/dossiers/{at_idea}").text
    assert "Changer de chaîne de valeur" in plain(page)
    assert browser(BRAHIM).get(f"/dossiers/{at_idea}/actions/changer_chaine").status_code == 403


def test_the_form_alone_on_its_page_needs_no_script_and_the_one_in_the_dialog_uses_it(browser: Opens, in_interview: str) -> None:
    idris, path = browser(IDRIS), f"/dossiers/{in_interview}/actions/suspendre"
    alone = idris.get(path).text.partition("<main")[2]
    inside = idris.get(path, headers={"HX-Request": "true", "HX-Request-Type": "partial"}).text
    assert "<h1 " in alone and "hx-post" not in alone.partition("</main>")[0]
    assert "<html" not in inside and "<h2 " in inside and f'hx-post="{path}"' in inside
