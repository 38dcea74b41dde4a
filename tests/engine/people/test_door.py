"""Signing in: what an attacker learns, holds and may try."""
from __future__ import annotations

import secrets
from datetime import timedelta

import pytest
import sqlalchemy as sa
from argon2 import PasswordHasher

from engine.core.moments import stamp
from engine.people import People
from engine.people.attempts import MOST_ADDRESS, MOST_LOGIN, WINDOW
from engine.people.sign_in import ABSOLUTE, FRESH, IDLE, TOKEN
from engine.store.sql.tables import account, attempt_, sign_in
from tests.cast import PASSWORD, MovingClock
from tests.engine.people.asking import codes, signed

OFFICE = "10.0.0.7"


def token_of(people: People, login: str = "amina") -> str:
    return signed(people.sign_in(login, PASSWORD, OFFICE)).token


def guess(people: People, login: str = "amina", address: str = OFFICE) -> list[str]:
    return codes(people.sign_in(login, "pas celui-ci", address))


def rows(people: People, table: sa.Table) -> list[sa.Row[tuple[object, ...]]]:
    with people.store.reading() as connection:
        return list(connection.execute(sa.select(table)))


def test_whoever_knows_the_password_is_known_by_a_token(people: People, clock: MovingClock) -> None:
    found = signed(people.sign_in(" AMINA ", PASSWORD, OFFICE, "Firefox"))
    assert found.account.name == "Amina Alaoui"
    assert found.expires == stamp(clock() + ABSOLUTE)
    assert people.who(found.token) == found.account


class TestToken:
    """What the browser holds."""

    def test_two_sign_ins_never_share_a_token(self, people: People) -> None:
        assert token_of(people) != token_of(people)

    def test_the_database_holds_no_token(self, people: People) -> None:
        token = token_of(people)
        assert token not in repr(rows(people, sign_in))

    def test_what_lies_in_the_database_is_no_token(self, people: People) -> None:
        token_of(people)
        stolen = str(rows(people, sign_in)[0].token_sha256)
        assert people.who(stolen) is None
        assert people.who(stolen[:TOKEN]) is None

    @pytest.mark.parametrize("forged", ["", "x", "A" * TOKEN, "é" * TOKEN, "\x00" * TOKEN, "' OR 1=1 --".ljust(TOKEN), "A" * 10_000])
    def test_a_forged_token_is_nobody(self, people: People, forged: str) -> None:
        token_of(people)
        assert people.who(forged) is None
        people.sign_out(forged)

    def test_one_changed_letter_is_nobody(self, people: People) -> None:
        token = token_of(people)
        assert people.who(("B" if token[0] == "A" else "A") + token[1:]) is None

    def test_a_token_set_by_somebody_else_is_never_taken_over(self, people: People) -> None:
        planted = secrets.token_urlsafe(32)
        found = signed(people.sign_in("amina", PASSWORD, OFFICE, replacing=planted))
        assert found.token != planted
        assert people.who(planted) is None

    def test_the_token_held_before_signing_in_ends(self, people: People) -> None:
        before = token_of(people, "karim")
        after = signed(people.sign_in("amina", PASSWORD, OFFICE, replacing=before)).token
        assert people.who(before) is None
        assert people.who(after) is not None

    def test_a_refused_sign_in_leaves_the_token_held_before(self, people: People) -> None:
        before = token_of(people)
        people.sign_in("karim", "pas celui-ci", OFFICE, replacing=before)
        assert people.who(before) is not None


class TestEnd:
    """When a sign-in is over."""

    def test_signing_out_ends_one(self, people: People) -> None:
        here, there = token_of(people), token_of(people)
        people.sign_out(here)
        assert people.who(here) is None and people.who(there) is not None

    def test_signing_out_everywhere_ends_all_but_one(self, people: People) -> None:
        here, other = token_of(people), token_of(people, "karim")
        token_of(people)
        assert people.sign_out_everywhere("amina", keep=here) == 1
        assert people.who(here) is not None
        assert people.sign_out_everywhere("amina") == 1
        assert people.who(here) is None and people.who(other) is not None

    def test_after_a_days_work_without_a_visit_it_is_over(self, people: People, clock: MovingClock) -> None:
        token = token_of(people)
        clock.present += IDLE - timedelta(microseconds=1)
        assert people.who(token) is not None
        clock.present += IDLE
        assert people.who(token) is None

    def test_visits_do_not_carry_it_beyond_a_day(self, people: People, clock: MovingClock) -> None:
        token = token_of(people)
        for _ in range(4):
            clock.forward(hours=5)
            assert people.who(token) is not None
        clock.forward(hours=4)
        assert people.who(token) is None

    def test_a_visit_within_the_minute_writes_nothing(self, people: People, clock: MovingClock) -> None:
        token, began = token_of(people), stamp(clock())
        clock.forward(seconds=59)
        people.who(token)
        assert [row.seen for row in rows(people, sign_in)] == [began]
        clock.forward(seconds=1)
        people.who(token)
        assert [row.seen for row in rows(people, sign_in)] == [stamp(clock())]

    def test_what_is_over_is_removed_by_the_next_sign_in(self, people: People, clock: MovingClock) -> None:
        token_of(people)
        clock.present += ABSOLUTE
        token_of(people, "karim")
        assert [row.account for row in rows(people, sign_in)] == ["karim"]

    def test_the_password_is_fresh_for_a_quarter_of_an_hour(self, people: People, clock: MovingClock) -> None:
        token = token_of(people)
        clock.present += FRESH - timedelta(seconds=1)
        visitor = people.visitor(token)
        assert visitor is not None and visitor.fresh
        clock.forward(seconds=1)
        visitor = people.visitor(token)
        assert visitor is not None and not visitor.fresh


class TestGuessing:
    """What guesses find out, and how many there are."""

    def test_an_unknown_login_a_wrong_password_and_a_disabled_account_answer_alike(self, people: People) -> None:
        people.disable("karim")
        answers = [people.sign_in("personne", PASSWORD, OFFICE), people.sign_in("amina", "pas celui-ci", OFFICE),
                   people.sign_in("karim", PASSWORD, OFFICE), people.sign_in("a\x00\ud800'--", PASSWORD, OFFICE)]
        assert answers == [answers[0]] * 4
        assert codes(answers[0]) == ["sign_in.refused"]

    @pytest.mark.parametrize("login", ["amina", "personne", "karim", "é", ""])
    def test_every_guess_costs_one_verification(self, people: People, login: str, monkeypatch: pytest.MonkeyPatch) -> None:
        people.disable("karim")
        people.credentials.verify(None, "")
        asked: list[str] = []
        verify = people.credentials._verify
        monkeypatch.setattr(people.credentials, "_verify", lambda kept, password: (asked.append(kept), verify(kept, password))[1])
        assert guess(people, login) == ["sign_in.refused"]
        assert len(asked) == 1

    @pytest.mark.parametrize("login", ["amina", "personne"])
    def test_tries_at_one_login_are_throttled_whether_anybody_has_it_or_not(self, people: People, login: str) -> None:
        answers = [guess(people, login, f"10.0.0.{number}") for number in range(MOST_LOGIN + 1)]
        assert answers == [["sign_in.refused"]] * MOST_LOGIN + [["sign_in.throttled"]]

    def test_a_throttled_login_is_not_opened_by_the_right_password_either(self, people: People) -> None:
        for _ in range(MOST_LOGIN):
            guess(people)
        assert codes(people.sign_in("amina", PASSWORD, "10.9.9.9")) == ["sign_in.throttled"]
        assert signed(people.sign_in("karim", PASSWORD, OFFICE))

    def test_the_refusal_says_how_long_to_wait_and_then_it_opens(self, people: People, clock: MovingClock) -> None:
        for _ in range(MOST_LOGIN):
            guess(people)
        refused = people.sign_in("amina", PASSWORD, OFFICE)
        assert codes(refused) == ["sign_in.throttled"]
        minutes = int(refused.unmet[0].values["minutes"])  # type: ignore[union-attr]
        assert 0 < minutes <= WINDOW / timedelta(minutes=1)
        clock.forward(minutes=minutes)
        assert signed(people.sign_in("amina", PASSWORD, OFFICE))

    def test_the_right_password_forgives_earlier_slips(self, people: People) -> None:
        for _ in range(3):
            for _ in range(MOST_LOGIN - 1):
                guess(people)
            assert signed(people.sign_in("amina", PASSWORD, OFFICE))

    def test_one_password_tried_on_many_logins_is_throttled_by_address(self, people: People, clock: MovingClock) -> None:
        answers = [guess(people, f"personne{number}", "6.6.6.6") for number in range(MOST_ADDRESS + 1)]
        assert answers[-2:] == [["sign_in.refused"], ["sign_in.throttled"]]
        assert signed(people.sign_in("amina", PASSWORD, OFFICE))

    def test_a_success_does_not_reset_the_address(self, people: People) -> None:
        for number in range(MOST_ADDRESS - 1):
            guess(people, f"personne{number}", "6.6.6.6")
        assert signed(people.sign_in("amina", PASSWORD, "6.6.6.6"))
        assert codes(people.sign_in("amina", PASSWORD, "6.6.6.6")) == ["sign_in.throttled"]

    def test_what_was_typed_is_kept_nowhere(self, people: People) -> None:
        guess(people, "mon mot de passe secret")
        assert "secret" not in repr(rows(people, attempt_)) and OFFICE not in repr(rows(people, attempt_))

    def test_counts_of_past_windows_are_removed(self, people: People, clock: MovingClock) -> None:
        guess(people, "personne")
        clock.present += WINDOW
        guess(people)
        assert {row.window for row in rows(people, attempt_)} == {stamp(clock())}


def test_a_hash_of_weaker_parameters_is_renewed_when_its_owner_signs_in(people: People, clock: MovingClock) -> None:
    stronger = People(people.store, people.country, clock, PasswordHasher(time_cost=2, memory_cost=16, parallelism=1))
    assert signed(stronger.sign_in("amina", PASSWORD, OFFICE))
    hashes = {row.id: str(row.password_hash) for row in rows(people, account)}
    assert "m=16,t=2,p=1" in hashes["amina"] and "m=8,t=1,p=1" in hashes["karim"]
    assert signed(stronger.sign_in("amina", PASSWORD, OFFICE))


def test_a_password_changed_while_the_old_one_is_being_checked_does_not_open(people: People,
                                                                             monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(kept: str, password: bytes) -> bool:
        monkeypatch.undo()
        people.set_password("amina", "le figuier de Zoumi")
        return True

    monkeypatch.setattr(people.credentials, "_verify", slow)
    assert codes(people.sign_in("amina", PASSWORD, OFFICE)) == ["sign_in.refused"]


def test_a_browser_may_say_anything_of_itself(people: People) -> None:
    signed(people.sign_in("amina", PASSWORD, OFFICE, "Fire\x00fox\n" * 100))
    kept = str(rows(people, sign_in)[0].agent)
    assert kept.isprintable() and len(kept) <= 300
