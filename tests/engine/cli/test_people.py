"""`user add | grant | revoke | password | token | tokens | end-token | list`."""
from __future__ import annotations

import json
from typing import Any

SECRET = ("--secret", "figues de Brikcha")


def grants(run: Any, login: str) -> list[str]:
    """The roles an account holds or held."""
    found = json.loads(run("user", "list", "--json").stdout)
    return [grant["role"] for one in found if one["login"] == login for grant in one["grants"]]


def test_an_account_is_added_and_given_a_role(run: Any) -> None:
    assert run("user", "add", "nora", "Nora Naciri", *SECRET).exit_code == 0
    assert run("user", "grant", "nora", "agent_das", "MA-OUZ").exit_code == 0
    assert grants(run, "nora") == ["agent_das"]


def test_a_role_ends_when_it_is_revoked(run: Any) -> None:
    assert run("user", "revoke", "hind", "agent_das", "MA-OUZ").exit_code == 0
    assert run("user", "revoke", "hind", "agent_das", "MA-OUZ").exit_code == 1


def test_a_weak_password_and_a_taken_login_are_refused_with_their_reasons(run: Any) -> None:
    refused = run("user", "add", "ghali", "Ghali", "--secret", "x")
    assert refused.exit_code == 1 and len(refused.stderr.strip().splitlines()) >= 2


def test_a_password_is_replaced(run: Any) -> None:
    assert run("user", "password", "ghali", *SECRET).exit_code == 0


def tokens(run: Any, login: str) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(run("user", "tokens", login, "--json").stdout)
    return found


def test_a_token_is_printed_once_listed_without_its_secret_and_ended(run: Any) -> None:
    made = run("user", "token", "hind", "--name", "tableau de bord", "--until", "2199-01-01")
    assert made.exit_code == 0 and made.stdout.startswith("maillon_")
    (listed,) = tokens(run, "hind")
    assert (listed["name"], listed["until"]) == ("tableau de bord", "2199-01-01")
    told = run("user", "tokens", "hind").stdout
    assert listed["id"] in told and made.stdout.strip() not in told
    assert run("user", "end-token", "hind", listed["id"]).exit_code == 0
    assert run("user", "end-token", "hind", listed["id"]).exit_code == 1
    assert tokens(run, "hind") == []


def test_a_token_without_a_day_to_come_is_refused(run: Any) -> None:
    refused = run("user", "token", "hind", "--name", "x", "--until", "2001-01-01")
    assert refused.exit_code == 1 and refused.stdout == "" and refused.stderr.count("\n") == 1
