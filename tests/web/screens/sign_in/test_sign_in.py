"""Signing in: a refusal keeps the login and says nothing of why; the token ends with the sign-out."""
from __future__ import annotations

import pytest

from tests.cast import GHALI, PASSWORD
from tests.web.desk import Desk


def test_whoever_is_not_signed_in_is_asked_to_and_comes_back(desk: Desk) -> None:
    client = desk.guest()
    asked = client.get("/dossiers?q=olive", follow_redirects=False)
    assert asked.status_code == 303 and asked.headers["location"] == "/connexion?retour=/dossiers%3Fq%3Dolive"
    data = {"login": "ghali", "password": PASSWORD, "retour": "/dossiers?q=olive"}
    assert client.post("/connexion", data=data, follow_redirects=False).headers["location"] == "/dossiers?q=olive"


@pytest.mark.parametrize("login", ["ghali", "nobody"])
def test_a_wrong_password_and_an_unknown_login_are_told_the_same(desk: Desk, login: str) -> None:
    answer = desk.guest().post("/connexion", data={"login": login, "password": "pas le bon"})
    assert answer.status_code == 422 and f'value="{login}"' in answer.text
    assert "Identifiant ou mot de passe incorrect." in answer.text


def test_the_cookie_is_for_http_only_and_this_site_only(desk: Desk) -> None:
    answer = desk.guest().post("/connexion", data={"login": "ghali", "password": PASSWORD}, follow_redirects=False)
    cookie = answer.headers["set-cookie"].lower()
    assert "httponly" in cookie and "samesite=lax" in cookie


def test_after_signing_out_the_token_opens_nothing(desk: Desk) -> None:
    client = desk.as_(GHALI)
    token = client.cookies["maillon"]
    assert client.get("/", follow_redirects=False).status_code == 200
    client.post("/deconnexion")
    thief = desk.guest()
    thief.cookies.set("maillon", token)
    assert thief.get("/", follow_redirects=False).status_code == 303


def test_a_forged_token_is_nobody(desk: Desk) -> None:
    client = desk.guest()
    client.cookies.set("maillon", "x" * 43)
    assert client.get("/", follow_redirects=False).status_code == 303


@pytest.mark.parametrize("back", ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"])
def test_one_never_comes_back_to_another_site(desk: Desk, back: str) -> None:
    data = {"login": "ghali", "password": PASSWORD, "retour": back}
    assert desk.guest().post("/connexion", data=data, follow_redirects=False).headers["location"] == "/"


def test_a_request_from_another_site_is_refused(desk: Desk) -> None:
    client = desk.as_(GHALI)
    for headers in ({"sec-fetch-site": "cross-site"}, {"origin": "https://evil.example"}):
        assert client.post("/deconnexion", headers=headers).status_code == 403
    assert client.get("/", follow_redirects=False).status_code == 200
