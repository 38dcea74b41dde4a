"""openapi.json: every route described, every parameter and body in it, and nothing of the desk."""
from __future__ import annotations

from typing import Any

import pytest

from tests.web.api.program import program
from tests.web.desk import Desk
from web.access import API


@pytest.fixture
def description(desk: Desk) -> dict[str, Any]:
    found: dict[str, Any] = program(desk).get("/openapi.json").json()
    return found


def operations(description: dict[str, Any]) -> dict[tuple[str, str], dict[str, Any]]:
    return {(method.upper(), path): one for path, methods in description["paths"].items() for method, one in methods.items()}


def references(part: Any) -> set[str]:
    """Every schema that is named somewhere below."""
    if isinstance(part, dict):
        own = {part["$ref"]} if isinstance(part.get("$ref"), str) else set()
        return own.union(*map(references, part.values())) if part else own
    return set().union(*map(references, part)) if isinstance(part, list) and part else set()


def test_it_describes_the_routes_of_the_api_and_no_others(description: dict[str, Any]) -> None:
    assert sorted(operations(description)) == sorted((row.method, row.path) for row in API)
    assert [server["url"] for server in description["servers"]] == ["/api/v1"]


def test_every_route_says_what_it_does_and_asks_for_a_token(description: dict[str, Any]) -> None:
    assert description["components"]["securitySchemes"]["token"]["scheme"] == "bearer"
    for place, one in operations(description).items():
        assert one["description"] and one["security"] == [{"token": []}], place


def test_every_problem_is_described_as_one(description: dict[str, Any]) -> None:
    for one in operations(description).values():
        assert {"400", "401", "404", "409", "422", "429"} <= one["responses"].keys()
        assert list(one["responses"]["422"]["content"]) == ["application/problem+json"]


def test_every_schema_that_is_named_is_there(description: dict[str, Any]) -> None:
    there = {f"#/components/schemas/{name}" for name in description["components"]["schemas"]}
    assert references(description) <= there


@pytest.mark.parametrize("path", ["/cases/{ref}/actions/{trigger}", "/cases/{ref}/fields", "/cases/{ref}/documents/{kind}"])
def test_what_moves_a_case_takes_a_condition_and_a_key(description: dict[str, Any], path: str) -> None:
    (one,) = description["paths"][path].values()
    headers = {parameter["name"].lower() for parameter in one["parameters"] if parameter["in"] == "header"}
    assert headers == {"idempotency-key", "if-match"} and one["requestBody"]["content"]
