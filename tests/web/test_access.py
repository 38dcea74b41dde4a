"""The access table walked: every route is in it, and each door keeps to its row."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from tests.cast import DOUNIA, ETTAKI, GHALI, KHENIFRA
from tests.house.routes import routes_below
from tests.web.desk import Desk, desk_in
from tests.web.files import opened
from web.access import ACCESS, ANSWERS, ANYBODY, INVITED, OPENS_CASES, SEES_CASE, Access

NO_CASE = "OUZ-2026-09999"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """One desk for the whole walk. Ettaki, next province, audits there."""
    with desk_in(tmp_path_factory.mktemp("desk")) as found:
        found.maillon.people.grant(ETTAKI.id, "auditeur", KHENIFRA)
        yield found


@pytest.fixture(scope="module")
def ref(desk: Desk) -> str:
    return opened(desk)


def address(row: Access, ref: str) -> str:
    """The row's path, with values that exist."""
    return row.path.format(ref=ref, subject=ref, workflow="projet", trigger="suspendre", id_="orienter", section="identite", kind="cin",
                           number=1, code="fr", key="dark",
                           variant="deux_niveaux", token="personne.nulle_part")


def ask(client: TestClient, row: Access, ref: str, **headers: str) -> tuple[int, str, str]:
    """The status, the words, and where one is sent."""
    answer = client.request(row.method, address(row, ref), headers=headers, follow_redirects=False)
    return answer.status_code, answer.text, answer.headers.get("location", answer.headers.get("hx-redirect", ""))


def rows(*who: str, others: bool = False) -> list[Any]:
    """The rows that open to somebody; or all others."""
    return [pytest.param(row, id=f"{row.method} {row.path}") for row in ACCESS if (row.who in who) != others]


def test_the_table_has_a_row_for_every_route_and_no_other(desk: Desk) -> None:
    assert sorted(routes_below(desk.app.routes)) == sorted((row.method, row.path) for row in ACCESS)


@pytest.mark.parametrize("row", rows(ANYBODY, INVITED, others=True))
def test_who_is_not_signed_in_is_sent_to_the_sign_in_page(desk: Desk, ref: str, row: Access) -> None:
    status, _, where = ask(desk.guest(), row, ref)
    assert (status, where.partition("?")[0]) == (303, "/connexion")


@pytest.mark.parametrize("row", rows(ANYBODY, INVITED, others=True))
def test_so_is_who_was_signed_out_while_a_part_of_a_page_is_asked(desk: Desk, ref: str, row: Access) -> None:
    status, text, where = ask(desk.guest(), row, ref, **{"hx-request": "true"})
    assert (status, text, where) == (204, "", "/connexion")


@pytest.mark.parametrize("row", rows(ANYBODY))
def test_anybody_comes_in_where_the_row_says_so(desk: Desk, ref: str, row: Access) -> None:
    status, _, where = ask(desk.guest(), row, ref)
    assert status in (200, 303, 422) and "/connexion" not in where


@pytest.mark.parametrize("row", rows(INVITED))
def test_a_link_that_nobody_made_leads_nowhere_signed_in_or_not(desk: Desk, ref: str, row: Access) -> None:
    assert ask(desk.guest(), row, ref)[0] == ask(desk.as_(GHALI), row, ref)[0] == 404


@pytest.mark.parametrize("row", rows(SEES_CASE))
def test_a_case_one_may_not_see_answers_as_one_that_does_not_exist(desk: Desk, ref: str, row: Access) -> None:
    stranger = desk.as_(ETTAKI)
    status, text, _ = ask(stranger, row, ref)
    assert (status, text.replace(ref, NO_CASE)) == ask(stranger, row, NO_CASE)[:2]
    assert status == 404


@pytest.mark.parametrize("row", rows(OPENS_CASES))
def test_who_opens_no_case_of_a_process_is_told_so(desk: Desk, ref: str, row: Access) -> None:
    assert ask(desk.as_(DOUNIA), row, ref)[0] == 403
    assert ask(desk.as_(GHALI), row, ref)[0] in (200, 422)


@pytest.mark.parametrize("row", rows(ANSWERS))
def test_the_journal_is_for_those_who_answer_for_it(desk: Desk, ref: str, row: Access) -> None:
    assert ask(desk.as_(GHALI), row, ref)[0] == 403
    assert ask(desk.as_(DOUNIA), row, ref)[0] == 200


def test_the_journal_ends_where_the_territory_ends(desk: Desk, ref: str) -> None:
    next_door = desk.as_(ETTAKI)
    assert ref in desk.as_(DOUNIA).get("/journal").text
    assert ref not in next_door.get("/journal").text
    assert next_door.get(f"/journal/{ref}/1").status_code == 404
