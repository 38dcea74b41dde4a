"""Who acts: a person with roles held in territories, from a date to a date; or the engine itself."""
from __future__ import annotations

from typing import NamedTuple


class Grant(NamedTuple):
    """A role held in one territory and all below it, from a date (included) to a date (excluded; empty: open)."""

    role: str
    territory: str
    since: str = "0001-01-01"
    until: str = ""

    def holds(self, today: str) -> bool:
        return self.since <= today and (not self.until or today < self.until)


class Actor(NamedTuple):
    """A person as deciding sees one. `id` is the account's; `name` is for people to read."""

    id: str
    name: str = ""
    grants: tuple[Grant, ...] = ()

    def roles_in(self, lineage: tuple[str, ...], today: str) -> frozenset[str]:
        """The roles held on `today` (YYYY-MM-DD, Casablanca) in any territory of a lineage (a territory and all above)."""
        return frozenset(g.role for g in self.grants if g.territory in lineage and g.holds(today))


ENGINE_ROLE = "moteur"
ENGINE = Actor("moteur", "Maillon")
