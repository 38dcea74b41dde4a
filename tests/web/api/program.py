"""A program that acts as somebody: a client with a token of theirs, and nothing a browser has."""
from __future__ import annotations

from typing import Any

from starlette.testclient import TestClient

from engine.core.actor import Actor
from engine.people import Issued
from tests.web.desk import Desk

AT = "/api/v1"
END = "2026-12-31"


def secret(desk: Desk, person: Actor) -> str:
    """A token of a person."""
    made = desk.maillon.people.issue_token(person.id, "essai", END)
    assert isinstance(made, Issued), made
    return made.secret


def program(desk: Desk, person: Actor | None = None) -> TestClient:
    """One that has a token of a person, or none. It reads French unless it says otherwise."""
    headers = {"accept-language": "fr"} | ({"authorization": f"Bearer {secret(desk, person)}"} if person else {})
    return TestClient(desk.app, base_url=f"http://localhost{AT}", headers=headers, raise_server_exceptions=False)


def codes(answer: Any, status: int = 422) -> list[str]:
    """It must be a problem of that status: the code of every reason."""
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json"), answer.text
    body = answer.json()
    assert body["status"] == status and body["title"] and body["detail"]
    return [reason["code"] for reason in body.get("unmet", ())]


def done(answer: Any, status: int = 200) -> str:
    """It must be done: the reference of the case."""
    assert answer.status_code == status, answer.text
    assert answer.headers["etag"] == f'"{answer.json()["number"]}"'
    return str(answer.json()["ref"])
