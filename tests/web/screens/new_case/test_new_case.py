"""Opening a case: who may, what is asked, and that a refusal keeps what was typed."""
from __future__ import annotations

import pytest

from tests.cast import BRIKCHA, DOUNIA, GHALI, OUEZZANE
from tests.web.desk import Desk

ADDRESS = "/dossiers/nouveau/projet"


def _filled(desk: Desk, key: str = "une-fois") -> dict[str, str]:
    required = (field for field in desk.maillon.library["projet"].fields.values() if field.required)
    known = {"choice": "", "date": "2000-01-01"}
    fields = {one.key: min(one.bounds.choices) if one.bounds.type == "choice" else known.get(one.bounds.type, "Huilerie")
              for one in required}
    return {**fields, "titre": "Huilerie de Brikcha", "territory": BRIKCHA, "key": key}


def test_only_the_processes_of_one_s_role_are_offered(desk: Desk) -> None:
    page = desk.as_(GHALI).get("/dossiers/nouveau").text
    assert ADDRESS in page and "/dossiers/nouveau/appel" not in page


def test_who_opens_nothing_is_told_so(desk: Desk) -> None:
    client = desk.as_(DOUNIA)
    assert "/dossiers/nouveau/" not in client.get("/dossiers/nouveau").text
    assert client.get(ADDRESS).status_code == 403


def test_the_form_offers_one_s_own_territories_only(desk: Desk) -> None:
    page = desk.as_(GHALI).get(ADDRESS).text
    assert f'value="{OUEZZANE}"' in page and f'value="{BRIKCHA}"' in page and "MA-KHN" not in page


def test_a_process_that_is_none_is_not_found(desk: Desk) -> None:
    assert desk.as_(GHALI).get("/dossiers/nouveau/rien").status_code == 404


def test_a_filled_form_opens_the_case_and_goes_there(desk: Desk) -> None:
    answer = desk.as_(GHALI).post(ADDRESS, data=_filled(desk), follow_redirects=False)
    assert answer.status_code == 303, answer.text
    case = desk.maillon.store.case(answer.headers["location"].removeprefix("/dossiers/"))
    assert case is not None and case.fields["titre"] == "Huilerie de Brikcha" and case.territory == BRIKCHA


def test_the_same_form_sent_twice_opens_one_case(desk: Desk) -> None:
    client = desk.as_(GHALI)
    sent = [client.post(ADDRESS, data=_filled(desk), follow_redirects=False).headers["location"] for _ in range(2)]
    assert sent[0] == sent[1]


@pytest.mark.parametrize("lacking", ["titre", "territory"])
def test_a_refusal_says_it_at_the_field_and_keeps_the_rest(desk: Desk, lacking: str) -> None:
    typed = _filled(desk) | {lacking: ""}
    answer = desk.as_(GHALI).post(ADDRESS, data=typed)
    kept = BRIKCHA if lacking == "titre" else "Huilerie de Brikcha"
    assert answer.status_code == 422
    assert f'id="f-{lacking}-error"' in answer.text and kept in answer.text and 'value="une-fois"' in answer.text


def test_a_territory_out_of_reach_is_refused_in_words(desk: Desk) -> None:
    answer = desk.as_(GHALI).post(ADDRESS, data=_filled(desk) | {"territory": "MA-KHN"})
    assert answer.status_code == 422 and 'role="alert"' in answer.text
