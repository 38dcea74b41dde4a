"""The people of the demonstration: their accounts, the list that is printed, and who holds which role where."""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from argon2 import PasswordHasher

from engine.core.actor import Actor
from engine.core.country import Country
from engine.errors import BrokenInvariant
from engine.language import texts
from engine.people import Account, Held, People

from .script import read_cast

CHEAP = PasswordHasher(time_cost=1, memory_cost=1024, parallelism=1)
"""The password is printed, so its hash protects nothing. The first sign-in makes a dear one."""


class Member(NamedTuple):
    """One person. `roles` and `territory` are empty for a holder, who has a file and no role."""

    login: str
    name: str
    gender: str
    roles: tuple[str, ...] = ()
    territory: str = ""


def members(written: Mapping[str, Any]) -> Iterator[Member]:
    """Everybody: those of each territory, then the holders."""
    for territory, rows in written["people"].items():
        yield from (Member(login, name, gender, _each(role), territory) for login, name, gender, role in rows)
    yield from (Member(login, name, gender) for login, name, gender in written["holders"])


def _each(role: str | list[str]) -> tuple[str, ...]:
    """One role, or several."""
    return (role,) if isinstance(role, str) else tuple(role)


def logins(country: Country) -> list[str]:
    """Some who may sign in, a line each, their roles in the language of the context; where the others are; the password."""
    written = read_cast()
    everybody = {member.login: member for member in members(written)}
    lines = [_line(everybody[login], country) for login in written["shown"]]
    others = f"  {len(everybody) - len(lines)} others, in every province: maillon user list"
    return [*lines, others, f"  password of all: {written['password']}"]


def _line(member: Member, country: Country) -> str:
    if not member.roles:
        return f"  {member.login:<10} {member.name}"
    language, role = texts.language(), country.roles[member.roles[0]]
    title = role.feminine.get(language, "") if member.gender == "f" else ""
    place = country.territories[member.territory].title[language]
    return f"  {member.login:<10} {member.name} ({title or role.title[language]}, {place})"


class Cast:
    """The accounts made, as actors. Whoever holds a role above a territory acts in it too."""

    def __init__(self, country: Country, everybody: Iterable[Member], actors: Mapping[str, Actor]) -> None:
        self.country, self.everybody, self.actors = country, tuple(everybody), actors

    def able(self, roles: Iterable[str], territory: str, holder: str, turn: int) -> list[Actor]:
        """Who may act under one of some roles on a file of a territory: in the order of the roles, and within one by
        turns, so that the work is shared. `holder`: the account of the file's holder, or empty."""
        found: list[Actor] = []
        for role in roles:
            own = [holder] if holder and self.country.roles[role].own else self._holding(role, territory)
            start = turn % len(own) if own else 0
            found += (self.actors[login] for login in own[start:] + own[:start])
        return list(dict.fromkeys(found))

    def _holding(self, role: str, territory: str) -> list[str]:
        lineage = self.country.territories.ancestors(territory)
        return [member.login for member in self.everybody if role in member.roles and member.territory in lineage]


def hire(people: People, country: Country, written: Mapping[str, Any], since: str) -> Cast:
    """Make every account, its role held from a day (YYYY-MM-DD). The login is the id, so that two loads are alike."""
    everybody = tuple(members(written))
    for member in everybody:
        made = people.create(member.login, member.name, written["password"], gender=member.gender, id=member.login)
        _insist(made, Account)
        for role in member.roles:
            _insist(people.grant(member.login, role, member.territory, since=since), Held)
    return Cast(country, everybody, {member.login: people.actor(member.login) for member in everybody})


def _insist(made: object, wanted: type) -> None:
    if not isinstance(made, wanted):
        raise BrokenInvariant(f"demonstration: {made}")
