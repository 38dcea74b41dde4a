"""The door: signing in, being known by a token, signing out."""
from __future__ import annotations

from engine.core.decision import Refused, Unmet

from . import accounts, attempts, sign_in
from .accounts import Account
from .base import Base
from .sign_in import SignIn, Visitor

REFUSED = Refused((Unmet("sign_in.refused"),))
"""The one answer to an unknown login, a wrong password and a disabled account."""


class Door(Base):
    """Passwords are checked outside of any transaction: they take a tenth of a second."""

    def sign_in(self, login: str, password: str, address: str, agent: str = "",
                replacing: str = "") -> SignIn | Refused:
        """A new sign-in under a new token, fresh; the token `replacing`, that the browser held before, ends.

        Refused with `sign_in.refused`, which does not say why, or with `sign_in.throttled` and the `minutes` to wait.
        A login that nobody has costs the same work and is throttled the same.
        """
        login = accounts.read_login(login)
        keys = attempts.keys_of(login, address)
        with self.store.changing() as connection:
            within = attempts.count(connection, keys, self.clock())
        if not within:
            return Refused((Unmet("sign_in.throttled", {"minutes": attempts.minutes_left(self.clock())}),))
        known, kept = self._claimed(login)
        if not self.credentials.verify(kept, password) or known is None or kept is None or known.disabled:
            return REFUSED
        renewed = self.credentials.hash(password) if self.credentials.outdated(kept) else kept
        with self.store.changing() as connection:
            if not accounts.renew(connection, known.id, kept, renewed):
                return REFUSED
            attempts.forget(connection, keys.login)
            sign_in.end(connection, replacing)
            return sign_in.start(connection, known, agent, self.clock())

    def _claimed(self, login: str) -> tuple[Account | None, str | None]:
        """The account somebody claims to be, and its password's hash."""
        if not accounts.LOGIN.match(login):
            return None, None
        with self.store.reading() as connection:
            found = accounts.find(connection, login=login)
            return found, accounts.password_hash(connection, found.id) if found else None

    def visitor(self, token: str) -> Visitor | None:
        """Whom a token stands for, and whether the password was typed lately; None for a forged or ended token."""
        now = self.clock()
        with self.store.reading() as connection:
            found = sign_in.visitor(connection, token, now)
        if found is not None and sign_in.stale(found, now):
            with self.store.changing() as connection:
                sign_in.touch(connection, token, now)
        return found

    def who(self, token: str) -> Account | None:
        """Whose token this is, or None."""
        found = self.visitor(token)
        return found.account if found else None

    def sign_out(self, token: str) -> None:
        """The token stands for nobody any more."""
        with self.store.changing() as connection:
            sign_in.end(connection, token)

    def sign_out_everywhere(self, account_id: str, keep: str = "") -> int:
        """End every sign-in of an account, but that of the token `keep`; how many."""
        with self.store.changing() as connection:
            return sign_in.end_all(connection, account_id, keep)
