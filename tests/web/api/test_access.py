"""The access table of the API walked: every route is in it, asks for a token, and hides what its person may not see."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from starlette.testclient import TestClient

from engine.core.acts import Open
from tests.cast import BRIKCHA, ETTAKI, GHALI
from tests.house.routes import routes_below
from tests.web.api.program import codes, program
from tests.web.desk import Desk, desk_in
from tests.web.screens.case.story import FIELDS, PDF
from web.access import API, TOKEN_SEES_CASE, Access

NO_CASE = "OUZ-2026-09999"
BODIES: dict[str, dict[str, Any]] = {
    "fields": {"fields": {"titre": "Autre"}}, "comments": {"text": "x"}, "tasks": {"title": "x"}, "assign": {"person": ""},
}


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with desk_in(tmp_path_factory.mktemp("desk")) as found:
        yield found


@pytest.fixture(scope="module")
def ref(desk: Desk) -> str:
    return desk.must(Open("projet", BRIKCHA, FIELDS), GHALI)


def ask(client: TestClient, row: Access, ref: str) -> tuple[int, str]:
    """The status and the words, with a body that is as described."""
    path = row.path.format(ref=ref, workflow="projet", trigger="orienter", input="x", task="1.1", kind="cin", id="1.1", number=1,
                           indicator="emplois", grid="notation")
    sent: dict[str, Any] = {} if row.method == "GET" else {"json": BODIES.get(row.path.rpartition("/")[2], {})}
    if row.path.endswith(("{kind}", "{input}")):
        sent = {"content": PDF}
    answer = client.request(row.method, path, **sent)
    return answer.status_code, answer.text


def rows(*who: str) -> list[Any]:
    return [pytest.param(row, id=f"{row.method} {row.path}") for row in API if not who or row.who in who]


def test_the_table_has_a_row_for_every_route_and_no_other(desk: Desk) -> None:
    found = routes_below(desk.app.state.api.routes)
    assert sorted(found) == sorted((row.method, row.path) for row in API)


@pytest.mark.parametrize("row", rows())
def test_a_program_without_a_token_is_told_so(desk: Desk, ref: str, row: Access) -> None:
    assert ask(program(desk), row, ref)[0] == 401


@pytest.mark.parametrize("row", rows(TOKEN_SEES_CASE))
def test_a_case_its_person_may_not_see_answers_as_one_that_does_not_exist(desk: Desk, ref: str, row: Access) -> None:
    stranger = program(desk, ETTAKI)
    status, text = ask(stranger, row, ref)
    assert status == 404
    assert (status, text.replace(ref, NO_CASE)) == ask(stranger, row, NO_CASE)


def test_the_description_is_anybodys(desk: Desk) -> None:
    answer = program(desk).get("/openapi.json")
    assert answer.status_code == 200 and answer.headers["cache-control"] == "no-store"
    assert codes(program(desk).get("/docs"), 404) == []
