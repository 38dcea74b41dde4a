"""The accounts: made, renamed, disabled; never deleted, for what they did stays."""
from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from typing import TYPE_CHECKING, Any

from argon2 import PasswordHasher
from sqlalchemy.exc import IntegrityError

from engine.core.country import Country
from engine.core.decision import Cure, Refused, Unmet
from engine.core.moments import stamp
from engine.errors import BadCommand
from engine.language.fold import fold

from . import accounts, sign_in
from .accounts import Account
from .base import BY_ENGINE, Base
from .credentials import unmet_password
from .names import Names

if TYPE_CHECKING:
    from engine.store.sql import SqlStore


class Registry(Base):
    """`names(ids)` gives the names of those that are accounts, by id."""

    def __init__(self, store: SqlStore, country: Country, clock: Callable[[], datetime],
                 hasher: PasswordHasher | None = None) -> None:
        super().__init__(store, country, clock, hasher)
        self.names = Names(self._named, clock)

    def create(self, login: str, name: str, password: str, *, language: str = "", gender: str = "",
               id: str = "") -> Account | Refused:
        """A new account, with no role yet. `id` only where it must be a certain one (a demonstration, a restored list).

        Refused: `login.malformed`, `login.taken`, `name.malformed`, `password.*`, all at once. Raises BadCommand for an
        unknown language or gender, and for an id that is taken.
        """
        login, name = accounts.read_login(login), accounts.read_name(name)
        accounts.require_choices(language=language, gender=gender)
        unmet = [*accounts.unmet_login(login), *accounts.unmet_name(name), *unmet_password(password, login)]
        if self.by_login(login):
            unmet.append(_taken(login))
        if unmet:
            return Refused(tuple(unmet))
        made = Account(id or accounts.new_id(), login, name, language, "", gender, False, stamp(self.clock()))
        return self._insert(made, self.credentials.hash(password))

    def _insert(self, made: Account, password_hash: str) -> Account | Refused:
        try:
            with self.store.changing() as connection:
                accounts.insert(connection, made, password_hash)
        except IntegrityError:
            if self.by_login(made.login) is None:
                raise BadCommand("account.id", account=made.id) from None
            return Refused((_taken(made.login),))
        return made

    def rename(self, account_id: str, name: str) -> Refused | None:
        """Give another name; it shows everywhere, also beside what was done before. Refused: `name.malformed`."""
        name = accounts.read_name(name)
        unmet = accounts.unmet_name(name)
        if unmet:
            return Refused(unmet)
        self._update(account_id, name=name)
        self.names.forget()
        return None

    def prefer(self, account_id: str, *, language: str | None = None, theme: str | None = None,
               gender: str | None = None) -> None:
        """Keep what is given. Raises BadCommand for one that no screen offers."""
        preferences = {"language": language, "theme": theme, "gender": gender}
        given = {key: value for key, value in preferences.items() if value is not None}
        accounts.require_choices(**given)
        self._update(account_id, **given)

    def set_password(self, account_id: str, password: str, keep: str = "") -> Refused | None:
        """A new password; every sign-in of the account ends but that of the token `keep`. Refused: `password.*`."""
        unmet = unmet_password(password, self.known(account_id).login)
        if unmet:
            return Refused(unmet)
        password_hash = self.credentials.hash(password)
        with self.store.changing() as connection:
            accounts.update(connection, account_id, password_hash=password_hash)
            sign_in.end_all(connection, account_id, keep)
        return None

    def disable(self, account_id: str, by: str = BY_ENGINE, motif: str = "") -> None:
        """Nobody signs in to it any more, and whoever is signed in is out. Journalled."""
        self._switch(account_id, "disable", by, motif)

    def enable(self, account_id: str, by: str = BY_ENGINE, motif: str = "") -> None:
        """The account serves again. Journalled."""
        self._switch(account_id, "enable", by, motif)

    def _switch(self, account_id: str, act: str, by: str, motif: str) -> None:
        def once(number: int) -> None:
            with self.store.writing() as unit:
                accounts.update(unit.connection, account_id, disabled=act == "disable")
                sign_in.end_all(unit.connection, account_id)
                unit.append_event(self.event(account_id, number, act, by, motif, {}))
        self.racing(account_id, once)

    def accounts(self) -> list[Account]:
        """All accounts, by name."""
        with self.store.reading() as connection:
            return accounts.everybody(connection)

    def alike(self, words: str) -> tuple[str, ...]:
        """The ids of those whose name or login has all these words, or beginnings of them; accents and capitals do not count."""
        wanted = fold(words).split()
        folded = ((one.id, f" {fold(one.name)} {one.login}") for one in self.accounts()) if wanted else ()
        return tuple(id_ for id_, text in folded if all(f" {word}" in text for word in wanted))

    def _named(self, ids: Collection[str]) -> dict[str, str]:
        with self.store.reading() as connection:
            return accounts.named(connection, ids)

    def _update(self, account_id: str, **values: Any) -> None:
        with self.store.changing() as connection:
            accounts.update(connection, account_id, **values)


def _taken(login: str) -> Unmet:
    return Unmet("login.taken", {"login": login}, Cure("field", "login"))
