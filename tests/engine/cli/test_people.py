"""`user add | grant | revoke | password | list`."""
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
