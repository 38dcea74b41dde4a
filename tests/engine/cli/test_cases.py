"""`open`, `fire`, `show` and `list` do from the shell what the desk does."""
from __future__ import annotations

import json
from typing import Any

import pytest

from engine.errors import BadCommand

FIELDS = ("titre=Huilerie", "porteur=individuel", "nom=Fatima Hajji")


def opened(run: Any) -> str:
    """The reference of a fresh file."""
    done = run("open", "projet", "MA-OUZ.zoumi.brikcha", *FIELDS, "--as", "ghali", "--json")
    assert done.exit_code == 0, done.output
    return str(json.loads(done.stdout)["ref"])


def test_a_case_is_opened_listed_and_shown(run: Any) -> None:
    ref = opened(run)
    assert ref in run("list", "--as", "ghali").stdout
    assert ref not in run("list", "--as", "ettaki").stdout
    assert "orienter" in run("show", ref, "--as", "ghali").stdout
    assert json.loads(run("show", ref, "--as", "ghali", "--json").stdout)["state"] == "diagnostic.accueil"


def test_a_refusal_tells_every_reason_and_exits_1(run: Any) -> None:
    refused = run("fire", opened(run), "orienter", "--as", "ghali")
    assert refused.exit_code == 1 and "Téléphone" in refused.stderr and "Consentement" in refused.stderr


def test_a_motif_moves_the_case_and_a_key_makes_repetition_harmless(run: Any) -> None:
    ref = opened(run)
    for repeated in (False, True):
        done = run("fire", ref, "suspendre", "--motif", "Voyage", "--key", "k", "--as", "idris", "--json")
        assert json.loads(done.stdout)["repeated"] is repeated
    assert json.loads(run("show", ref, "--as", "idris", "--json").stdout)["state"] == "suspendu"


def test_what_one_may_not_see_is_unknown(run: Any) -> None:
    shown = run("show", opened(run), "--as", "ettaki")
    assert isinstance(shown.exception, BadCommand) and shown.exception.code == "case.unknown"


@pytest.mark.parametrize("words", [("list", "--as", "nobody"), ("open", "projet", "MA-OUZ", "titre", "--as", "ghali")])
def test_words_that_name_nothing_are_told(run: Any, words: tuple[str, ...]) -> None:
    assert isinstance(run(*words).exception, BadCommand)
