"""Whatever goes wrong is a problem in the reader's language, also what fails on our side or before any route."""
from __future__ import annotations

from typing import Any

import pytest

from engine.errors import LostRace, StoreError
from tests.cast import GHALI
from tests.web.api.program import AT, codes, program
from tests.web.desk import Desk


def failing(error: Exception) -> Any:
    def fail(*given: Any, **named: Any) -> Any:
        raise error
    return fail


@pytest.mark.parametrize(("error", "status"), [(StoreError(), 503), (LostRace(), 503), (RuntimeError("secret"), 500)])
def test_a_failure_of_ours_says_nothing_of_the_inside(
        desk: Desk, ref: str, monkeypatch: pytest.MonkeyPatch, error: Exception, status: int) -> None:
    client = program(desk, GHALI)
    monkeypatch.setattr(desk.maillon, "execute", failing(error))
    answer = client.post(f"/cases/{ref}/comments", json={"text": "x"})
    assert codes(answer, status) == [] and "secret" not in answer.text
    assert answer.headers["cache-control"] == "no-store" and "content-security-policy" in answer.headers


@pytest.mark.parametrize(("method", "path", "status"), [
    ("GET", "/nothing", 404), ("GET", "/cases/", 404), ("DELETE", "/cases", 405), ("PUT", "/todo", 405), ("GET", "/cases/%00", 400),
    ("GET", "/cases?q=%00", 400), ("GET", "/cases/%E2%80%AE", 400),
])
def test_an_address_that_is_none_is_a_problem_too(desk: Desk, method: str, path: str, status: int) -> None:
    answer = program(desk, GHALI).request(method, path, follow_redirects=False)
    assert codes(answer, status) == [] and answer.headers["content-language"] == "fr"


def test_a_form_in_another_charset_is_refused(desk: Desk, ref: str) -> None:
    headers = {"content-type": "application/json; charset=utf-16"}
    assert codes(program(desk, GHALI).post(f"/cases/{ref}/comments", content=b"{}", headers=headers), 400) == []


def test_the_desk_answers_its_own_pages_beside_it(desk: Desk) -> None:
    assert desk.as_(GHALI).get("/nothing").headers["content-type"].startswith("text/html")
    assert desk.guest().get(f"{AT}/nothing").headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize("language", ["fr", "ar", "en"])
def test_every_problem_is_said_in_every_language(desk: Desk, ref: str, language: str) -> None:
    client = program(desk, GHALI)
    client.headers["accept-language"] = language
    asked = (client.get("/nothing"), client.get("/todo", headers={"authorization": "x"}), client.put("/todo"),
             client.post(f"/cases/{ref}/comments", json={}), client.post(f"/cases/{ref}/comments", json={"text": ""}))
    assert [answer.status_code for answer in asked] == [404, 401, 405, 400, 422]
    assert all(answer.headers["content-language"] == language and answer.json()["title"] for answer in asked)
