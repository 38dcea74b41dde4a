"""The form of a section: what each may write, rows without a script, and every way it can end."""
from __future__ import annotations

from engine.core.acts import Fill
from engine.maillon import Maillon
from tests.cast import AMINA, BRAHIM, DOUNIA, ETTAKI, GHALI
from tests.web.screens.case.browser import Does, Opens
from tests.web.screens.case.story import hidden_of, plain


def test_it_works_and_comes_back_to_the_section(browser: Opens, maillon: Maillon, ref: str) -> None:
    ghali = browser(GHALI)
    answer = ghali.send(f"/dossiers/{ref}/donnees/contact", telephone="06 12 34 56 78")
    assert answer.status_code == 303 and answer.headers["location"] == f"/dossiers/{ref}?fait=2#data-contact"
    assert maillon.store.case(ref).fields["telephone"] == "06 12 34 56 78"  # type: ignore[union-attr]


def test_from_htmx_the_browser_is_sent_to_the_page(browser: Opens, ref: str) -> None:
    answer = browser(GHALI).send(f"/dossiers/{ref}/donnees/contact", htmx=True, telephone="06 12 34 56 78")
    assert answer.status_code == 204 and answer.headers["hx-redirect"] == f"/dossiers/{ref}?fait=2#data-contact"


def test_the_form_shows_what_is_there_and_marks_personal_data(browser: Opens, ref: str) -> None:
    page = browser(GHALI).get(f"/dossiers/{ref}/donnees/contact").text
    assert 'value="06 61 00 41 27"' in page and "Donnée personnelle (loi 09-08)" in page


def test_a_colleague_who_writes_nothing_there_reads_it(browser: Opens, ref: str) -> None:
    page = browser(BRAHIM).get(f"/dossiers/{ref}/donnees/contact")
    assert page.status_code == 200 and "À cette étape, vous n’avez rien à remplir ici." in plain(page.text)
    assert "06 61 00 41 27" in page.text and "button button-main" not in page.text


def test_a_colleague_of_the_wrong_role_who_sends_it_all_the_same_writes_nothing(browser: Opens, maillon: Maillon, ref: str) -> None:
    answer = browser(BRAHIM).post(f"/dossiers/{ref}/donnees/contact", {"telephone": "06 12 34 56 78", "seen": "1", "key": "k"})
    assert answer.status_code == 422 and maillon.store.last_number(ref) == 1


def test_an_auditor_is_not_given_the_form(browser: Opens, ref: str) -> None:
    dounia = browser(DOUNIA)
    assert dounia.get(f"/dossiers/{ref}/donnees/contact").status_code == 403
    assert dounia.post(f"/dossiers/{ref}/donnees/contact", {"telephone": "06 12 34 56 78"}).status_code == 403


def test_somebody_of_the_next_province_finds_nothing(browser: Opens, ref: str) -> None:
    assert browser(ETTAKI).post(f"/dossiers/{ref}/donnees/contact", {"telephone": "06"}).status_code == 404


def test_a_stale_form_says_what_changed_and_keeps_what_was_typed(browser: Opens, do: Does, ref: str) -> None:
    amina = browser(AMINA)
    form = hidden_of(amina.get(f"/dossiers/{ref}/donnees/contact").text)
    do(Fill(ref, {"courriel": "zitoun@exemple.ma"}), GHALI)
    answer = amina.post(f"/dossiers/{ref}/donnees/contact", {**form, "telephone": "06 12 34 56 78"})
    assert answer.status_code == 409 and "Courriel" in plain(answer.text) and "Ghali Guessous" in plain(answer.text)
    assert 'value="06 12 34 56 78"' in answer.text
    again = amina.post(f"/dossiers/{ref}/donnees/contact",
                       {**hidden_of(answer.text), "telephone": "06 12 34 56 78", "courriel": "zitoun@exemple.ma"})
    assert again.status_code == 303


def test_a_double_click_writes_once(browser: Opens, maillon: Maillon, ref: str) -> None:
    ghali = browser(GHALI)
    form = hidden_of(ghali.get(f"/dossiers/{ref}/donnees/contact").text)
    for _ in range(2):
        assert ghali.post(f"/dossiers/{ref}/donnees/contact", {**form, "adresse": "Douar Aïn Bida"}).status_code == 303
    assert maillon.store.last_number(ref) == 2


def test_bad_input_comes_back_as_typed_with_the_reason_beside_it(browser: Opens, maillon: Maillon, ref: str) -> None:
    answer = browser(GHALI).send(f"/dossiers/{ref}/donnees/contact", telephone="demain", adresse="Douar Aïn Bida")
    assert answer.status_code == 422 and 'id="f-telephone-error"' in answer.text
    assert 'value="demain"' in answer.text and 'value="Douar Aïn Bida"' in answer.text
    assert maillon.store.last_number(ref) == 1


def test_rows_come_and_go_without_a_script_and_nothing_is_saved(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    ghali, path = browser(GHALI), f"/dossiers/{in_interview}/donnees/identite"
    typed = {"membres-0-nom": "Fatima Filali", "membres-0-sexe": "femme", "membres-0-naissance": "1990-02-03"}
    more = ghali.send(path, add="membres", **typed)
    assert more.status_code == 200 and 'name="membres-1-nom"' in more.text and 'value="Fatima Filali"' in more.text
    less = ghali.send(path, remove="membres-0", **typed, **{"membres-1-nom": "Omar Filali"})
    assert 'value="Omar Filali"' in less.text and "Fatima Filali" not in less.text.partition('name="membres-0-nom"')[2][:400]
    assert maillon.store.last_number(in_interview) == 2


def test_rows_are_written_and_keep_who_they_are(browser: Opens, maillon: Maillon, in_interview: str) -> None:
    ghali, path = browser(GHALI), f"/dossiers/{in_interview}/donnees/identite"
    kept = {"porteur": "cooperative", "nom": "Zitoun", "representant": "Fatima Filali", "cin": "LC48213"}
    first = {"membres-0-nom": "Fatima Filali", "membres-0-sexe": "femme", "membres-0-naissance": "1990-02-03"}
    assert ghali.send(path, **kept, **first).status_code == 303
    assert ghali.send(path, **kept, **{**first, "membres-0-nom": "Fatima F."}).status_code == 303
    rows = maillon.store.case(in_interview).fields["membres"]  # type: ignore[union-attr]
    assert rows == [{"id": "1", "nom": "Fatima F.", "sexe": "femme", "naissance": "1990-02-03"}]


def test_a_bad_row_says_which_row_and_column(browser: Opens, in_interview: str) -> None:
    typed = {"porteur": "cooperative", "nom": "Zitoun", "membres-0-nom": "Fatima", "membres-0-sexe": "femme",
             "membres-0-naissance": "hier"}
    answer = browser(GHALI).send(f"/dossiers/{in_interview}/donnees/identite", **typed)
    assert answer.status_code == 422 and "Ligne 1, Date de naissance" in plain(answer.text)
    assert 'id="f-membres-0-naissance-error"' in answer.text and 'value="hier"' in answer.text


def test_a_box_never_ticked_says_nothing_and_one_unticked_says_no(browser: Opens, do: Does, maillon: Maillon, at_idea: str) -> None:
    assert maillon.store.case(at_idea).fields["exemption"] is True  # type: ignore[union-attr]
    assert "exemption" not in browser(AMINA).get(f"/dossiers/{at_idea}/donnees/projet").text.partition("Déjà connu")[0]


def test_saving_without_a_change_says_so(browser: Opens, ref: str) -> None:
    answer = browser(GHALI).send(f"/dossiers/{ref}/donnees/contact", telephone="06 61 00 41 27", commune="MA-OUZ.zoumi.brikcha",
                                 consentement_le="2026-04-01")
    assert answer.status_code == 422 and "Rien n’a changé" in plain(answer.text)


def test_a_forged_field_or_section_is_refused(browser: Opens, maillon: Maillon, ref: str) -> None:
    ghali = browser(GHALI)
    assert ghali.send(f"/dossiers/{ref}/donnees/contact", etat="cloture").status_code == 400
    assert ghali.get(f"/dossiers/{ref}/donnees/secret").status_code == 404
    assert ghali.send(f"/dossiers/{ref}/donnees/contact", depose_le="2026-01-01T00:00").status_code == 422
    assert maillon.store.last_number(ref) == 1


def test_a_commune_of_another_province_is_not_among_the_choices(browser: Opens, ref: str) -> None:
    page = browser(GHALI).get(f"/dossiers/{ref}/donnees/contact").text
    assert 'value="MA-OUZ.zoumi.brikcha" selected' in page and "MA-KHN" not in page
