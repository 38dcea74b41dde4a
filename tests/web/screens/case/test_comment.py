"""Comments: who may speak, what comes back."""
from __future__ import annotations

from engine.maillon import Maillon
from tests.cast import AMINA, BRAHIM, DOUNIA, ETTAKI, GHALI
from tests.web.screens.case.browser import Opens
from tests.web.screens.case.story import hidden_of, plain


def test_it_works_for_everybody_who_works_on_the_case(browser: Opens, ref: str) -> None:
    for number, person in enumerate((AMINA, BRAHIM), 2):
        answer = browser(person).send(f"/dossiers/{ref}/commentaires", form=f"/dossiers/{ref}", text=f"Vu, {person.name}.")
        assert answer.status_code == 303 and answer.headers["location"] == f"/dossiers/{ref}?fait={number}#comments"
    words = plain(browser(AMINA).get(f"/dossiers/{ref}").text)
    assert words.index("Vu, Brahim Benali.") < words.index("Vu, Amina Alaoui.")


def test_with_htmx_the_page_is_swapped(browser: Opens, ref: str) -> None:
    answer = browser(AMINA).send(f"/dossiers/{ref}/commentaires", form=f"/dossiers/{ref}", htmx=True, text="Vu.")
    assert answer.status_code == 200 and answer.headers["hx-retarget"] == "#case" and "Vu." in answer.text


def test_an_auditor_says_nothing(browser: Opens, maillon: Maillon, ref: str) -> None:
    answer = browser(DOUNIA).post(f"/dossiers/{ref}/commentaires", {"text": "Vu.", "key": "k"})
    assert answer.status_code == 422 and maillon.store.last_number(ref) == 1


def test_somebody_of_the_next_province_finds_nothing(browser: Opens, maillon: Maillon, ref: str) -> None:
    answer = browser(ETTAKI).post(f"/dossiers/{ref}/commentaires", {"text": "Vu.", "key": "k"})
    assert answer.status_code == 404 and maillon.store.last_number(ref) == 1


def test_a_double_click_says_it_once(browser: Opens, maillon: Maillon, ref: str) -> None:
    amina = browser(AMINA)
    form = hidden_of(amina.get(f"/dossiers/{ref}").text)
    for _ in range(2):
        assert amina.post(f"/dossiers/{ref}/commentaires", {**form, "text": "Vu."}).status_code == 303
    assert maillon.store.last_number(ref) == 2


def test_an_empty_or_endless_comment_comes_back_with_the_reason(browser: Opens, maillon: Maillon, ref: str) -> None:
    for text in (" ", "a" * 4_001):
        answer = browser(AMINA).send(f"/dossiers/{ref}/commentaires", form=f"/dossiers/{ref}", text=text)
        assert answer.status_code == 422 and 'id="f-text-error"' in answer.text and f">{text}</textarea>" in answer.text
    assert maillon.store.last_number(ref) == 1


def test_writing_to_somebody_begins_with_their_name(browser: Opens, ref: str) -> None:
    amina = browser(AMINA)
    page = amina.get(f"/dossiers/{ref}").text
    link = f"/dossiers/{ref}?a=agent_plateforme#f-text"
    assert link in page
    opened = amina.get(f"/dossiers/{ref}?a=agent_plateforme").text
    assert 'id="f-text"' in opened and f"Pour {GHALI.name}" in plain(opened.partition("<textarea")[2])


def test_a_role_that_nobody_holds_is_written_to_by_its_name_and_none_that_is_unknown(browser: Opens, ref: str) -> None:
    amina = browser(AMINA)
    assert "Pour Porteur de projet" in plain(amina.get(f"/dossiers/{ref}?a=porteur").text)
    assert "&gt;x" not in amina.get(f"/dossiers/{ref}?a=%3Ex").text and "Pour" not in plain(
        amina.get(f"/dossiers/{ref}?a=%3Ex").text.partition("<textarea")[2].partition("</textarea>")[0])
