"""Whom a login names on somebody else's form."""
from __future__ import annotations

from engine.core.decision import Refused
from engine.people import Account, People
from tests.cast import FATIMA


def test_a_login_names_its_account_however_it_is_typed(people: People) -> None:
    for typed in ("fatima", "  Fatima "):
        found = people.whose(typed)
        assert isinstance(found, Account) and found.id == FATIMA.id


def test_nobody_and_who_may_not_come_in_are_refused_alike(people: People) -> None:
    people.disable(FATIMA.id)
    answers = [people.whose(login) for login in ("fatima", "personne", "", "é" * 200)]
    assert all(isinstance(answer, Refused) and answer.unmet[0].code == "login.unknown" for answer in answers)


def test_people_are_found_by_words_of_their_name_or_by_login_without_accents(people: People) -> None:
    assert people.alike("Chraibi") == people.alike("chafik CHRAÏBI") == people.alike(" chraïbi ch ") == ("chafik",)
    assert set(people.alike("alaoui")) == {"amina"} and people.alike("laoui") == () == people.alike("  ")
