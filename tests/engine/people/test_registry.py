"""Accounts are made once, found again, renamed, disabled, and never deleted."""
from __future__ import annotations

import threading

import pytest

from engine.core.moments import stamp
from engine.errors import BadCommand
from engine.people import Account, People
from tests.cast import MORNING, PASSWORD, MovingClock
from tests.engine.people.asking import codes, made, signed

GOOD = "le figuier de Zoumi"


def test_a_new_account_is_found_by_id_and_by_login(people: People) -> None:
    account = made(people.create(" Nadia.Naciri ", "Nadia   Naciri", GOOD, language="ar", gender="f"))
    assert account == Account(account.id, "nadia.naciri", "Nadia Naciri", "ar", "", "f", False, stamp(MORNING))
    assert people.find(account.id) == people.by_login("NADIA.naciri") == account
    assert account in people.accounts()


def test_a_new_account_holds_no_role(people: People) -> None:
    assert people.actor(made(people.create("nadia", "Nadia", GOOD)).id).grants == ()


def test_an_id_says_nothing_of_the_person(people: People) -> None:
    account = made(people.create("nadia", "Nadia Naciri", GOOD))
    assert len(account.id) == 16 and "nadia" not in account.id


def test_everything_wrong_with_a_new_account_is_told_at_once(people: People) -> None:
    assert codes(people.create("é è", "", "court")) == ["login.malformed", "name.malformed", "password.short"]


@pytest.mark.parametrize("login", ["amina", "AMINA", " amina "])
def test_a_login_is_taken_in_any_letters(people: People, login: str) -> None:
    assert codes(people.create(login, "Une autre", GOOD)) == ["login.taken"]


@pytest.mark.parametrize("login", ["", "a", ".a", "a.", "a b", "a/b", "a\x00b", "аmina", "x" * 65, "a\n", "'; drop--"])
def test_what_is_no_login(people: People, login: str) -> None:
    assert "login.malformed" in codes(people.create(login, "Nadia", GOOD))
    assert people.by_login(login) is None


@pytest.mark.parametrize("login", ["ab", "nadia.naciri", "nadia@ouezzane.ma", "agent-2_b"])
def test_what_is_a_login(people: People, login: str) -> None:
    assert made(people.create(login, "Nadia", GOOD)).login == login


@pytest.mark.parametrize("name", ["", "   ", "x" * 121, "Nadia\u202eirican", "Na\x00dia"])
def test_what_is_no_name(people: People, name: str) -> None:
    assert codes(people.create("nadia", name, GOOD)) == ["name.malformed"]
    assert codes(people.rename("amina", name)) == ["name.malformed"]


def test_of_two_who_take_a_login_together_one_gets_it(people: People) -> None:
    outcomes: list[object] = []
    together = threading.Barrier(2)

    def take() -> None:
        together.wait()
        outcomes.append(people.create("nadia", "Nadia", GOOD))

    threads = [threading.Thread(target=take) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    accounts = [outcome for outcome in outcomes if isinstance(outcome, Account)]
    assert len(accounts) == 1
    assert [codes(outcome) for outcome in outcomes if outcome is not accounts[0]] == [["login.taken"]]


def test_an_id_that_is_taken_is_no_honest_request(people: People) -> None:
    with pytest.raises(BadCommand, match="account.id"):
        people.create("nadia", "Nadia", GOOD, id="amina")


@pytest.mark.parametrize("choice", [{"language": "de"}, {"gender": "x"}])
def test_what_no_screen_offers_is_no_honest_request(people: People, choice: dict[str, str]) -> None:
    with pytest.raises(BadCommand, match="account."):
        people.create("nadia", "Nadia", GOOD, **choice)


def test_preferences_are_kept(people: People) -> None:
    people.prefer("amina", language="ar", theme="dark")
    found = people.find("amina")
    assert found is not None and (found.language, found.theme, found.gender) == ("ar", "dark", "f")
    with pytest.raises(BadCommand, match="account.theme"):
        people.prefer("amina", theme="neon")


def test_a_new_name_shows_at_once(people: People) -> None:
    assert people.names(["amina", "nobody"]) == {"amina": "Amina Alaoui"}
    assert people.rename("amina", "Amina Alaoui-Benali") is None
    assert people.names(["amina"]) == {"amina": "Amina Alaoui-Benali"}


@pytest.mark.parametrize("change", [
    lambda people: people.rename("nobody", "Nadia"), lambda people: people.set_password("nobody", GOOD),
    lambda people: people.disable("nobody"), lambda people: people.prefer("nobody", theme="dark"),
    lambda people: people.actor("nobody"),
])
def test_nobody_cannot_be_changed(people: People, change: object) -> None:
    assert callable(change)
    with pytest.raises(BadCommand, match="account.unknown"):
        change(people)


def test_a_disabled_account_is_out_and_stays_out_until_enabled(people: People) -> None:
    token = signed(people.sign_in("amina", PASSWORD, "10.0.0.1")).token
    people.disable("amina", by="idris", motif="Départ")
    assert people.who(token) is None
    assert codes(people.sign_in("amina", PASSWORD, "10.0.0.1")) == ["sign_in.refused"]
    people.enable("amina", by="idris")
    assert people.who(token) is None
    assert signed(people.sign_in("amina", PASSWORD, "10.0.0.1")).account.id == "amina"


def test_disabling_and_enabling_are_in_the_journal(people: People) -> None:
    people.disable("fatima", by="idris", motif="Départ")
    people.enable("fatima", by="hind")
    told = [(event.number, event.act, event.actor, event.private) for event in people.store.events("person:fatima")]
    assert told == [(1, "disable", "idris", {"motif": "Départ"}), (2, "enable", "hind", {})]


def test_a_new_password_ends_every_sign_in_but_the_one_it_was_changed_from(people: People) -> None:
    here, there = (signed(people.sign_in("amina", PASSWORD, "10.0.0.1")).token for _ in range(2))
    assert people.set_password("amina", GOOD, keep=here) is None
    assert people.who(here) is not None and people.who(there) is None
    assert codes(people.sign_in("amina", PASSWORD, "10.0.0.1")) == ["sign_in.refused"]
    assert signed(people.sign_in("amina", GOOD, "10.0.0.1"))


def test_a_poor_new_password_changes_nothing(people: People) -> None:
    token = signed(people.sign_in("amina", PASSWORD, "10.0.0.1")).token
    assert codes(people.set_password("amina", "amina12345")) == ["password.login"]
    assert people.who(token) is not None


def test_names_are_read_again_after_a_minute(people: People, clock: MovingClock) -> None:
    other = People(people.store, people.country, clock)
    assert other.names(["amina"]) == {"amina": "Amina Alaoui"}
    people.rename("amina", "Amina Berrada")
    clock.forward(seconds=59)
    assert other.names(["amina"]) == {"amina": "Amina Alaoui"}
    clock.forward(seconds=1)
    assert other.names(["amina"]) == {"amina": "Amina Berrada"}
