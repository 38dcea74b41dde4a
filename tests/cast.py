"""The fixed persons of every test, and a clock that moves when told.

All work in the province of Ouezzane, except Ettaki, who is next province (Khénifra), and Mounir, who is of the region
above Ouezzane. Karim does the work of Hind and Latifa that of Amina, for the rules that ask for another person.
"""
from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from engine.core.actor import Actor, Grant
from engine.core.country import Country
from engine.country import load_country

if TYPE_CHECKING:
    from engine.library import Library
    from engine.people import People
    from engine.store.sql import SqlStore

WORKFLOWS = Path(__file__).resolve().parents[1] / "workflows"
OUEZZANE, KHENIFRA, NORTH = "MA-OUZ", "MA-KHN", "MA-01"
BRIKCHA = "MA-OUZ.zoumi.brikcha"
"""A commune of Ouezzane, where files lie."""

PASSWORD = "olives de Ouezzane"
"""Everybody's."""


def _person(id: str, name: str, role: str = "", territory: str = OUEZZANE) -> Actor:
    return Actor(id, name, (Grant(role, territory),) if role else ())


AMINA = _person("amina", "Amina Alaoui", "accompagnateur")
BRAHIM = _person("brahim", "Brahim Benali", "rapporteur_technique")
CHAFIK = _person("chafik", "Chafik Chraïbi", "president_cpde")
DOUNIA = _person("dounia", "Dounia Daoudi", "auditeur")
ETTAKI = _person("ettaki", "Ettaki Essaïd", "secretaire_cpde", KHENIFRA)
FATIMA = _person("fatima", "Fatima Filali")
GHALI = _person("ghali", "Ghali Guessous", "agent_plateforme")
HIND = _person("hind", "Hind Hajji", "agent_das")
IDRIS = _person("idris", "Idris Idrissi", "secretaire_cpde")
JAMILA = _person("jamila", "Jamila Jettou", "ordonnateur")
KARIM = _person("karim", "Karim Kettani", "agent_das")
LATIFA = _person("latifa", "Latifa Lahlou", "accompagnateur")
MOUNIR = _person("mounir", "Mounir Mansouri", "president_crdh", NORTH)

CAST = (AMINA, BRAHIM, CHAFIK, DOUNIA, ETTAKI, FATIMA, GHALI, HIND, IDRIS, JAMILA, KARIM, LATIFA, MOUNIR)
WOMEN = frozenset(("amina", "dounia", "fatima", "hind", "jamila", "latifa"))

MORNING = datetime(2026, 4, 6, 9, 30, tzinfo=UTC)
"""A working Monday, far from public holidays."""


class MovingClock:
    """A clock for `Maillon`, `People` and tests: `clock()` is the present; `clock.forward(days=3)` moves it."""

    def __init__(self, start: datetime = MORNING) -> None:
        self.present = start

    def __call__(self) -> datetime:
        return self.present

    def forward(self, **delay: float) -> datetime:
        """Let time pass: days, hours, minutes, seconds, as `timedelta` takes them. Returns the new present."""
        self.present += timedelta(**delay)
        return self.present


@cache
def library() -> Library:
    """The processes as delivered, compiled once; to be read only."""
    from engine.library import open_library

    return open_library(WORKFLOWS, country())


@cache
def country() -> Country:
    """Morocco as `workflows/` tells it, read once."""
    return load_country(WORKFLOWS)


def people_in(store: SqlStore, clock: MovingClock | None = None) -> People:
    """The cast as accounts of a store: same ids, ids as logins, everybody with PASSWORD. Returns the store's People."""
    from argon2 import PasswordHasher

    from engine.people import People

    cheap = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    people = People(store, country(), clock or MovingClock(), cheap)
    employ(people, *CAST)
    return people


def employ(people: People, *persons: Actor) -> None:
    """Each as an account: the id is also the login, the password is PASSWORD."""
    from engine.people import Account, Held

    for person in persons:
        gender = "f" if person.id in WOMEN else "m"
        account = people.create(person.id, person.name, PASSWORD, gender=gender, id=person.id)
        assert isinstance(account, Account), account
        for grant in person.grants:
            held = people.grant(account.id, grant.role, grant.territory, since=grant.since)
            assert isinstance(held, Held), held
