"""Who acts: a person with roles held in territories, from a date to a date; the engine itself; or a guest.

A guest is somebody without an account, invited to take one step about one row of one file. They act under an id that says
just that, so that the journal needs no account to tell who answered; they hold no role anywhere.
"""
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

    @property
    def guest(self) -> bool:
        """Whether this is no account, but somebody who was invited; a forged id of that kind is none either."""
        return self.id.startswith(GUEST)


UNNAMED = "?"
"""Who stands where a reader may not know who acted (core.hidden); no account has this id."""

GUEST = "invite:"
"""How the ids of guests begin; no account's does."""


class Invitation(NamedTuple):
    """To take one step (its trigger) about one row (its id) of one case."""

    ref: str
    trigger: str
    row: str

    @property
    def id(self) -> str:
        """The id under which the guest acts: `invite:<ref>:<trigger>:<row>`."""
        return GUEST + ":".join(self)

    @property
    def actor(self) -> Actor:
        """The guest as deciding sees one."""
        return Actor(self.id)


def invitation_of(id_: str) -> Invitation | None:
    """What the id of a guest says; None for any other."""
    parts = id_.removeprefix(GUEST).rsplit(":", 2)
    return Invitation(*parts) if id_.startswith(GUEST) and len(parts) == 3 else None


ENGINE_ROLE = "moteur"
ENGINE = Actor("moteur", "Maillon")
