"""The roles people hold: given, ended, and asked for. Every change is journalled in the transaction of its row."""
from __future__ import annotations

from engine.core.actor import Actor
from engine.core.decision import Cure, Refused, Unmet
from engine.errors import BadCommand

from . import accounts, grants
from .accounts import Account
from .base import BY_ENGINE, Base
from .grants import Held


class Roles(Base):
    """`by` is the id of whoever makes the change, `motif` why: both are in the journal."""

    def grant(self, account_id: str, role: str, territory: str, *, since: str = "", until: str = "",
              by: str = BY_ENGINE, motif: str = "") -> Held | Refused:
        """Give a role in a territory and all below it, from a date (today) to a date, excluded (none).

        Refused: `grant.dates`, `grant.held`. Raises BadCommand for an unknown account, territory or role, and for a
        role that nobody is given.
        """
        grants.require_known(self.country, role, territory)
        self.known(account_id)
        asked = grants.new_grant(account_id, role, territory, since or self.today(), until)
        unmet = grants.unmet_dates(asked.since, until)
        if unmet:
            return Refused(unmet)

        def once(number: int) -> Held | Refused:
            overlap = grants.unmet_overlap(asked, self.held(account_id))
            if overlap:
                return Refused(overlap)
            with self.store.writing() as unit:
                grants.insert(unit.connection, asked)
                unit.append_event(self.event(account_id, number, "grant", by, motif, grants.told(asked)))
            return asked
        return self.racing(account_id, once)

    def revoke(self, account_id: str, role: str, territory: str, *, until: str = "", by: str = BY_ENGINE,
               motif: str = "") -> Refused | None:
        """End a role from a day on (today), and what was to begin later. Refused: `grant.dates`, `grant.not_held`."""
        day = until or self.today()
        unmet = grants.unmet_dates(day, "")
        if unmet:
            return Refused(unmet)

        def once(number: int) -> Refused | None:
            ended = grants.ended(self.held(account_id), role, territory, day)
            if not ended:
                return Refused((Unmet("grant.not_held", {}, Cure("field", "role")),))
            with self.store.writing() as unit:
                for place, held in enumerate(ended):
                    grants.end(unit.connection, held)
                    unit.append_event(self.event(account_id, number + place, "revoke", by, motif, grants.told(held)))
            return None
        return self.racing(account_id, once)

    def held(self, account_id: str) -> tuple[Held, ...]:
        """Everything an account holds, held or will hold."""
        with self.store.reading() as connection:
            return grants.of_account(connection, account_id)

    def holders(self, role: str, territory: str) -> tuple[Account, ...]:
        """Who holds a role over a territory today, by name; disabled accounts are left out."""
        lineage = self.country.territories.ancestors(territory)
        with self.store.reading() as connection:
            return grants.holders(connection, role, lineage, self.today())

    def actor(self, account_id: str) -> Actor:
        """The account as deciding sees it. Raises BadCommand where there is none."""
        with self.store.reading() as connection:
            found = accounts.find(connection, id=account_id)
            if found is None:
                raise BadCommand("account.unknown", account=account_id)
            return Actor(found.id, found.name, tuple(held.grant for held in grants.of_account(connection, account_id)))
