"""What the three faces of the people share: the store, the country, the hour, and how a change is journalled."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from argon2 import PasswordHasher

from engine.core.actor import ENGINE
from engine.core.country import Country
from engine.core.decision import Cure, Event, Refused, Unmet
from engine.core.moments import stamp
from engine.errors import BadCommand, LostRace

from . import accounts
from .accounts import Account
from .credentials import Credentials

if TYPE_CHECKING:
    from engine.store.sql import SqlStore

Result = TypeVar("Result")
TRIES = 5
BY_ENGINE = ENGINE.id
"""Who changes an account where nobody is named: whoever holds the server's shell."""


def subject_of(account_id: str) -> str:
    """The subject of a person's events in the journal."""
    return f"person:{account_id}"


class Base:
    """`store` is the SQL store, `clock` gives the aware present, `hasher` the cost of passwords."""

    def __init__(self, store: SqlStore, country: Country, clock: Callable[[], datetime],
                 hasher: PasswordHasher | None = None) -> None:
        self.store, self.country, self.clock = store, country, clock
        self.credentials = Credentials(hasher)

    def today(self) -> str:
        """The date in Casablanca, YYYY-MM-DD."""
        return self.country.calendar.local_date(self.clock()).isoformat()

    def find(self, account_id: str) -> Account | None:
        """The account with an id, or None."""
        with self.store.reading() as connection:
            return accounts.find(connection, id=account_id)

    def by_login(self, login: str) -> Account | None:
        """The account with a login, or None."""
        login = accounts.read_login(login)
        if not accounts.LOGIN.match(login):
            return None
        with self.store.reading() as connection:
            return accounts.find(connection, login=login)

    def whose(self, login: str) -> Account | Refused:
        """The account that a login names, for somebody else's form. Refused: `login.unknown`, disabled ones too."""
        found = self.by_login(login)
        if found is None or found.disabled:
            return Refused((Unmet("login.unknown", {"login": login.strip()[:80]}, Cure("field", "login")),))
        return found

    def known(self, account_id: str) -> Account:
        """The account with an id. Raises BadCommand where there is none."""
        found = self.find(account_id)
        if found is None:
            raise BadCommand("account.unknown", account=account_id)
        return found

    def racing(self, account_id: str, once: Callable[[int], Result]) -> Result:
        """Do what adds to a person's journal, given the number of its next event; again where another was first.

        What `once` reads is read after that number: whatever changes since takes the number, and it is done again.
        """
        for _ in range(TRIES - 1):
            try:
                return once(self.store.last_number(subject_of(account_id)) + 1)
            except LostRace:
                continue
        return once(self.store.last_number(subject_of(account_id)) + 1)

    def event(self, account_id: str, number: int, act: str, by: str, motif: str, change: Mapping[str, Any]) -> Event:
        """An event of a person's journal, now. The motif is personal: it lies encrypted."""
        private = {"motif": motif} if motif else {}
        return Event(subject_of(account_id), number, act, stamp(self.clock()), by, change=change, private=private)
