"""The page of a case: what each person finds on it, in which words."""
from __future__ import annotations

import re

import pytest

from engine.core.actor import Actor, Grant
from engine.core.acts import Attach, Comment, Fill, Fire, Open
from engine.maillon import Maillon
from tests.cast import AMINA, BRAHIM, DOUNIA, ETTAKI, FATIMA, GHALI, IDRIS, OUEZZANE, MovingClock
from tests.web.screens.case.browser import Does, Keeps, Opens
from tests.web.screens.case.story import next_steps, plain
from web.door import LANGUAGE


def test_the_page_says_who_has_the_case_and_what_comes_next(browser: Opens, ref: str) -> None:
    page = browser(GHALI).get(f"/dossiers/{ref}")
    words = plain(page.text)
    assert page.status_code == 200
    assert "Trituration d’olives" in words and "Coopérative Zitoun Jbala" in words
    assert "Chez Agent de la plateforme des jeunes Ghali Guessous" in words
    assert next_steps(page.text).startswith("La suite 1 action vous est ouverte Orienter vers un entretien")


def test_the_expected_act_is_the_one_filled_button(browser: Opens, ref: str) -> None:
    page = browser(GHALI).get(f"/dossiers/{ref}").text
    assert re.findall(r'class="button button-main[^>]*>(?:<svg.*?</svg>)?([^<]+)', page) == ["Orienter vers un entretien"]


def test_what_lacks_is_numbered_each_with_its_cure_and_what_is_met_is_folded(browser: Opens, in_interview: str) -> None:
    step = next_steps(browser(GHALI).get(f"/dossiers/{in_interview}").text)
    assert "Établir le profil" in step and "conditions sur" in step
    assert "Déposer Fiche d’entretien" in step and "Renseigner Membres" in step


def test_a_cure_leads_to_the_very_field(browser: Opens, in_interview: str) -> None:
    page = browser(GHALI).get(f"/dossiers/{in_interview}").text
    assert f"/dossiers/{in_interview}/donnees/identite#f-membres" in page
    assert f"/dossiers/{in_interview}/deposer/fiche_entretien" in page


def test_a_colleague_of_another_role_reads_whose_act_it_is_and_may_write_to_them(browser: Opens, ref: str) -> None:
    page = browser(AMINA).get(f"/dossiers/{ref}").text
    assert "Réservé à : agent de la plateforme des jeunes." in next_steps(page)
    assert "Ghali Guessous" in next_steps(page) and 'href="#comments"' in page
    assert f"/dossiers/{ref}/actions/orienter" not in page


def test_an_auditor_reads_everything_and_is_offered_nothing(browser: Opens, in_interview: str) -> None:
    page = browser(DOUNIA).get(f"/dossiers/{in_interview}")
    body = page.text.partition('<main')[2].partition("</main>")[0]
    assert page.status_code == 200 and "Vous lisez ce dossier" in plain(body)
    assert "<form" not in body and "/deposer/" not in body and "/actions/" not in body and "/donnees/" not in body


@pytest.mark.parametrize("person", [ETTAKI, FATIMA], ids=["next province", "no role"])
def test_whoever_may_not_see_the_case_finds_nothing_there(browser: Opens, ref: str, person: object) -> None:
    for path in ("", "/actions/orienter", "/donnees/identite", "/deposer/cin", "/documents/1.1", "/journal", "/journal/1", "/schema"):
        answer = browser(person).get(f"/dossiers/{ref}{path}")  # type: ignore[arg-type]
        assert answer.status_code == 404 and "Zitoun" not in answer.text, path


def test_a_case_that_does_not_exist_answers_alike(browser: Opens, ref: str) -> None:
    hidden, missing = browser(ETTAKI).get(f"/dossiers/{ref}"), browser(ETTAKI).get("/dossiers/OUZ-2026-09999")
    assert hidden.status_code == missing.status_code == 404
    assert plain(hidden.text).replace(ref, "") == plain(missing.text).replace("OUZ-2026-09999", "")


def test_nobody_signed_in_is_sent_to_the_door_and_back(browser: Opens, ref: str) -> None:
    guest = browser(AMINA)
    guest.client.cookies.clear()
    answer = guest.get(f"/dossiers/{ref}")
    assert answer.status_code == 303 and answer.headers["location"] == f"/connexion?retour=/dossiers/{ref}"


def test_a_suspended_case_is_held_in_its_stage(browser: Opens, do: Does, in_interview: str) -> None:
    do(Fire(in_interview, "suspendre", {}, "Le porteur est absent."), IDRIS)
    page = browser(IDRIS).get(f"/dossiers/{in_interview}").text
    assert '<li class="held" aria-current="step">' in page and "Diagnostic · Suspendu" in plain(page)
    assert next_steps(page).startswith("La suite 1 action vous est ouverte Reprendre")


def test_a_late_action_says_by_how_many_working_days(browser: Opens, clock: MovingClock, in_interview: str) -> None:
    clock.forward(days=30)
    words = plain(browser(GHALI).get(f"/dossiers/{in_interview}").text)
    assert "Actions en attente 2 ouvertes, 2 en retard" in words
    assert re.search(r"Déposer la fiche d’entretien Vous \d\d/\d\d/2026 \d j ouvrables de retard", words)


def test_the_money_is_drawn_with_its_ceiling(browser: Opens, do: Does, at_idea: str) -> None:
    rows = [{"source": "numeraire", "montant": "120000"}, {"source": "indh", "montant": "300000"}]
    do(Fill(at_idea, {"cout_total": "474600", "financement": rows}), AMINA)
    words = plain(browser(AMINA).get(f"/dossiers/{at_idea}").text)
    assert "plafond 300 000 MAD, 63,21 %" in words
    assert re.search(r"INDH 300 000 63,2 % Apport en numéraire 120 000 25,3 % À trouver 54 600 11,5 %", words)


def test_documents_tell_versions_digests_and_what_is_personal(browser: Opens, do: Does, kept: Keeps, in_interview: str) -> None:
    for name in ("une.pdf", "deux.pdf"):
        do(Attach(in_interview, "fiche_entretien", kept(name)), GHALI)
    page = browser(DOUNIA).get(f"/dossiers/{in_interview}").text
    words = plain(page)
    assert "Fiche d’entretien v2 donnée personnelle deux.pdf" in words and "1 version antérieure" in words
    assert kept("deux.pdf").sha256 in page


def test_a_comment_stands_beside_the_case_and_no_markup_of_it_counts(browser: Opens, do: Does, ref: str) -> None:
    do(Comment(ref, "<script>alert(1)</script>"), AMINA)
    page = browser(GHALI).get(f"/dossiers/{ref}").text
    assert "<script>alert" not in page and "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_the_page_runs_from_right_to_left_in_arabic(browser: Opens, ref: str) -> None:
    reader = browser(GHALI)
    reader.client.cookies.set(LANGUAGE, "ar")
    page = reader.get(f"/dossiers/{ref}").text
    assert '<html lang="ar" dir="rtl"' in page and "التوجيه إلى مقابلة" in page and "الخطوة التالية" in page


def test_every_number_of_the_band_opens_its_part_of_the_page(browser: Opens, in_interview: str) -> None:
    page = browser(GHALI).get(f"/dossiers/{in_interview}").text
    band = page.partition('<dl class="facts">')[2].partition("</dl>")[0]
    anchors = re.findall(r'href="#([a-z]+)"', band)
    assert anchors and all(f'id="{anchor}"' in page for anchor in anchors)


def test_the_diagram_is_drawn_with_the_present_state(browser: Opens, in_interview: str) -> None:
    page = browser(DOUNIA).get(f"/dossiers/{in_interview}/schema")
    assert page.status_code == 200 and "<svg" in page.text and "Entretien" in plain(page.text)


def test_the_colleague_of_the_technical_committee_reads_too(browser: Opens, maillon: Maillon, ref: str) -> None:
    assert browser(BRAHIM).get(f"/dossiers/{ref}").status_code == 200


def test_both_versions_of_a_strategy_are_listed_each_with_its_digest(browser: Opens, do: Does, kept: Keeps) -> None:
    advocate = Actor("yasmine", "Yasmine Yazidi", (Grant("porteur_plaidoyer", OUEZZANE),))
    case = str(do(Open("plaidoyer", OUEZZANE, {"titre": "Eau d’irrigation"}), advocate).ref)
    papers = [kept(name) for name in ("stratégie 1.pdf", "stratégie 2.pdf")]
    for paper in papers:
        do(Attach(case, "strategie", paper), advocate)
    page = browser(DOUNIA).get(f"/dossiers/{case}").text
    assert all(f'title="{paper.sha256}"' in page for paper in papers) and "1 version antérieure" in plain(page)
