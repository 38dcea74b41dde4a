"""The pages of partners and of their profile."""
from __future__ import annotations

import pytest

from engine.specs.background import Start, declare
from tests.cast import AMINA, BRIKCHA, DOUNIA, ETTAKI, HIND, IDRIS
from tests.engine.questions.case.partnership import FACTORS, partners
from tests.web.desk import Desk
from tests.web.files import opened


@pytest.fixture
def ref(desk: Desk) -> str:
    return partners(desk.maillon)


def test_the_case_leads_to_its_partners_and_to_its_profile(desk: Desk, ref: str) -> None:
    page = desk.as_(DOUNIA).get(f"/dossiers/{ref}").text
    assert f'href="/dossiers/{ref}/partenaires"' in page and f'href="/dossiers/{ref}/profil"' in page
    assert "/partenaires" not in desk.as_(DOUNIA).get(f"/dossiers/{opened(desk)}").text


def test_members_stand_with_their_contact_last_exchange_and_promises(desk: Desk, ref: str) -> None:
    page = desk.as_(DOUNIA).get(f"/dossiers/{ref}/partenaires")
    assert page.status_code == 200
    for words in ("Mme Naciri", "dernier échange le 30/03/2026", "Des revenus pour les familles", "sorti le 01/03/2026",
                  "20/02/2026", "en retard", "Coopération décentralisée", "60\u00a0%"):
        assert words in page.text, words


def test_the_profile_draws_two_radars_and_writes_every_number_beside(desk: Desk, ref: str) -> None:
    page = desk.as_(AMINA).get(f"/dossiers/{ref}/profil")
    assert page.status_code == 200 and page.text.count('class="radar"') == 2
    assert page.text.count("data-row") == len(FACTORS) + 6 and "Preuve 3" in page.text
    assert "Jalon 1" in page.text and "2,5" in page.text and "Vous avez noté" in page.text


@pytest.mark.parametrize("factor", [
    "Responsabilité conjointe", "Soutien de haut niveau", "Relations d’estime", "Ressources durables",
    "Orientation vers les résultats", "Rôles clairs", "Transparence", "Apprentissage et capacités", "Communication externe"])
def test_each_factor_has_its_row_over_the_gates(desk: Desk, ref: str, factor: str) -> None:
    page = desk.as_(DOUNIA).get(f"/dossiers/{ref}/profil").text
    row = page.split(f" {factor}</th>")[1].split("</tr>")[0]
    assert row.count("<b>") == 2 and "2 notes" in row and "écart" in row and "1 note<" in row


def test_before_the_first_rating_and_the_first_member_the_pages_say_so(desk: Desk) -> None:
    empty = partners(desk.maillon, membres=[], contributions=[], bailleurs=[], grilles=[])
    assert "Personne n’a encore noté" in desk.as_(HIND).get(f"/dossiers/{empty}/profil").text
    assert "Aucun membre" in desk.as_(HIND).get(f"/dossiers/{empty}/partenaires").text


def test_who_does_not_see_the_case_finds_no_page_and_a_project_has_none(desk: Desk, ref: str) -> None:
    for page in ("partenaires", "profil"):
        assert desk.as_(ETTAKI).get(f"/dossiers/{ref}/{page}").status_code == 404
        assert desk.as_(IDRIS).get(f"/dossiers/{opened(desk)}/{page}").status_code == 404


def test_a_cluster_lists_its_members_by_family(desk: Desk) -> None:
    members = [{"id": "1", "nom": "Zitoun", "famille": "chaine", "etat": "admis", "depuis": "2026-02-16"},
               {"id": "2", "nom": "Commune de Brikcha", "famille": "collectivite", "etat": "admis"}]
    start = Start("animation", BRIKCHA, {"nom": "Oléiculteurs", "membres": members})
    ref = declare(desk.maillon.store, desk.maillon.library["cluster_affaires"], start, desk.maillon.now()).ref
    page = desk.as_(DOUNIA).get(f"/dossiers/{ref}/partenaires").text
    assert "Maillon de la chaîne" in page and "Collectivité territoriale" in page and "depuis le 16/02/2026" in page
