"""Passwords: argon2id, a bounded number at a time, and the same work whoever knocks."""
from __future__ import annotations

import secrets
import threading
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from engine.core.decision import Cure, Unmet

LEAST, MOST = 10, 200
AT_ONCE = 2
"""Hashes computed at the same time: each takes 64 MiB and most of a core."""

COMMON = frozenset((
    "0123456789", "1234567890", "12345678910", "123456789a", "0987654321", "9876543210", "1q2w3e4r5t", "1q2w3e4r5t6y",
    "azertyuiop", "qwertyuiop", "qwerty12345", "azerty12345", "qwerty123456", "azerty123456", "abcdefghij",
    "abcd123456", "motdepasse", "motdepasse1", "motdepasse123", "monmotdepasse", "password12", "password123",
    "password1234", "passw0rd123", "mypassword", "changeme123", "changezmoi", "administrateur", "administrator",
    "admin12345", "admin123456", "welcome123", "bienvenue1", "bienvenue123", "bonjour123", "iloveyou123", "jetaime123",
    "soleil1234", "maroc12345", "maroc2025", "maroc2026", "casablanca", "casablanca1", "marrakech1", "bismillah1",
    "bismillah123", "football123",
))
"""Passwords of ten characters and more that every attacker tries first, in lower case."""


class Credentials:
    """Makes and checks hashes. Cheaper parameters of `hasher` are for tests."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self.hasher = hasher or PasswordHasher()
        self._turn = threading.BoundedSemaphore(AT_ONCE)
        self._dummy = ""

    def hash(self, password: str) -> str:
        """The hash to keep."""
        with self._turn:
            return self.hasher.hash(_composed(password))

    def verify(self, kept: str | None, password: str) -> bool:
        """Whether a password is the one of a hash. None (nobody has this login) costs one verification as well."""
        if not self._dummy:
            self._dummy = self.hash(secrets.token_hex())
        with self._turn:
            return self._verify(kept or self._dummy, _composed(password[:MOST + 1])) and kept is not None

    def _verify(self, kept: str, password: bytes) -> bool:
        try:
            return self.hasher.verify(kept, password)
        except (VerificationError, InvalidHashError):
            return False

    def outdated(self, kept: str) -> bool:
        """Whether a hash was made with weaker parameters than today's."""
        return self.hasher.check_needs_rehash(kept)


def unmet_password(password: str, login: str) -> tuple[Unmet, ...]:
    """What is wrong with a new password: `password.short`, `.long`, `.login` (it is the login) or `.common`."""
    cure, folded = Cure("field", "password"), password.casefold()
    if len(password) < LEAST:
        return (Unmet("password.short", {"least": LEAST}, cure),)
    if len(password) > MOST:
        return (Unmet("password.long", {"most": MOST}, cure),)
    if login and folded.replace(login, "").strip(" 0123456789.-_!") == "":
        return (Unmet("password.login", {}, cure),)
    if folded in COMMON or len(set(folded)) < 4:
        return (Unmet("password.common", {}, cure),)
    return ()


def _composed(password: str) -> bytes:
    """The same bytes whichever keyboard typed the letters (NIST SP 800-63B, 3.1.1.2: NFKC before hashing)."""
    return unicodedata.normalize("NFKC", password).encode("utf-8", "replace")
