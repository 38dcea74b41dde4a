"""Passwords: what is good enough, and the same work for every guess."""
from __future__ import annotations

import threading
import unicodedata

import pytest
from argon2 import PasswordHasher
from hypothesis import given
from hypothesis import strategies as st

from engine.people.credentials import AT_ONCE, Credentials, unmet_password

CHEAP = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class Counting:
    """A hasher that counts, and knows how many worked at once."""

    def __init__(self) -> None:
        self.verified = self.working = self.most = 0
        self.lock = threading.Lock()

    def hash(self, password: bytes) -> str:
        return CHEAP.hash(password)

    def verify(self, kept: str, password: bytes) -> bool:
        with self.lock:
            self.verified += 1
            self.working += 1
            self.most = max(self.most, self.working)
        try:
            return CHEAP.verify(kept, password)
        finally:
            with self.lock:
                self.working -= 1


@pytest.mark.parametrize(("password", "expected"), [
    ("olives de Ouezzane", []),
    ("ﺯﻳﺘﻮﻥ ﻭﺯﺍﻥ ﺍﻷﺧﻀﺮ", []),
    ("neuf sign", ["password.short"]),
    ("dix signes", []),
    ("dix signe…" * 20, []),
    ("dix signe…" * 20 + "x", ["password.long"]),
    ("amina12345", ["password.login"]),
    ("AMINA-amina-2026", ["password.login"]),
    ("Motdepasse123", ["password.common"]),
    ("abababababab", ["password.common"]),
    ("", ["password.short"]),
])
def test_what_is_wrong_with_a_password(password: str, expected: list[str]) -> None:
    assert [unmet.code for unmet in unmet_password(password, "amina")] == expected


def test_the_real_cost_is_argon2id_with_the_librarys_parameters() -> None:
    kept = Credentials().hash("olives de Ouezzane")
    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert "olives" not in kept


@given(st.text(max_size=60))
def test_a_password_opens_its_own_hash_and_no_other(password: str) -> None:
    credentials = Credentials(CHEAP)
    kept = credentials.hash(password)
    assert credentials.verify(kept, password)
    assert not credentials.verify(kept, password + "x")


def test_the_keyboard_that_typed_the_accents_does_not_matter() -> None:
    credentials = Credentials(CHEAP)
    kept = credentials.hash(unicodedata.normalize("NFC", "été à Béni Mellal"))
    assert credentials.verify(kept, unicodedata.normalize("NFD", "été à Béni Mellal"))


@pytest.mark.parametrize("kept", [None, "", "nonsense", "$argon2id$v=19$m=8,t=1,p=1$c2FsdA$aGFzaA"])
def test_no_hash_and_a_broken_hash_cost_one_verification_and_open_nothing(kept: str | None) -> None:
    hasher = Counting()
    credentials = Credentials(hasher)  # type: ignore[arg-type]
    assert not credentials.verify(kept, "olives de Ouezzane")
    assert hasher.verified == 1


def test_nobody_has_the_dummy_password() -> None:
    credentials = Credentials(CHEAP)
    assert not any(credentials.verify(None, guess) for guess in ("", "x", "0" * 64))


def test_no_more_are_computed_at_once_than_the_machine_bears() -> None:
    hasher = Counting()
    credentials = Credentials(hasher)  # type: ignore[arg-type]
    kept = credentials.hash("olives de Ouezzane")
    threads = [threading.Thread(target=credentials.verify, args=(kept, f"guess {number}")) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert hasher.verified == 12
    assert hasher.most <= AT_ONCE


def test_a_hash_of_weaker_parameters_is_outdated() -> None:
    strong = Credentials(PasswordHasher(time_cost=2, memory_cost=16, parallelism=1))
    assert strong.outdated(Credentials(CHEAP).hash("olives de Ouezzane"))
    assert not strong.outdated(strong.hash("olives de Ouezzane"))
