"""The people of a scenario: one for each role named, and those it names itself."""
from __future__ import annotations

import re
from collections.abc import Collection, Mapping

from engine.core.actor import ENGINE, Actor, Grant
from engine.core.country import Country
from engine.language.fold import fold
from engine.language.texts import gettext, title

from . import lookup
from .failure import StepFailed, unknown

_PERSON = re.compile(r'(?P<role>[^"]*?)\s*(?:"(?P<name>[^"]+)")?')


class Cast:
    """Persons by id. Whom nobody placed holds their role in the whole country, so that scenarios need name no place."""

    def __init__(self, country: Country) -> None:
        self.country = country
        self.persons: dict[str, Actor] = {}
        self._everywhere = next(found.code for found in country.territories if not found.parent)

    def call(self, text: str, holder: str = "") -> Actor:
        """The person meant by a role (`le rapporteur technique`), a name (`"Amina"`), or both; `holder` is the account of
        the case's holder. Raises StepFailed for a role or a name that nothing goes by."""
        found = _PERSON.fullmatch(text)
        role, name = (found["role"], found["name"] or "") if found else (text, "")
        if not role:
            return self.named(name)
        key = lookup.role(self.country, role)
        if self.country.roles[key].own:
            return self.holder(holder, name or role)
        return self.grant(name or title(self.country.roles[key].title), key)

    def meant(self, text: str) -> Actor:
        """Who a cell means: a person named before, whoever holds a role, or somebody new who holds none."""
        try:
            return self.persons.get(fold(text)) or self.call(text)
        except StepFailed:
            return self.persons.setdefault(fold(text), Actor(fold(text), text))

    def named(self, name: str) -> Actor:
        """A person the scenario has named before. Raises StepFailed."""
        if fold(name) not in self.persons:
            raise unknown(name, (person.name for person in self.persons.values()))
        return self.persons[fold(name)]

    def grant(self, name: str, role: str, territory: str = "", until: str = "") -> Actor:
        """Give a person a role in a territory; without one, everywhere, unless they hold it already. `until` is the first
        day, as YYYY-MM-DD, on which they no longer do."""
        person = self.persons.get(fold(name), Actor(fold(name), name))
        if not territory and any(grant.role == role for grant in person.grants):
            return person
        grants = dict.fromkeys((*person.grants, Grant(role, territory or self._everywhere, until=until)))
        self.persons[person.id] = person._replace(grants=tuple(grants))
        return self.persons[person.id]

    def holder(self, account: str, name: str) -> Actor:
        """The holder of the case at hand. Raises StepFailed where it has none."""
        if not account:
            raise StepFailed(gettext("This file has no holder."))
        return self.persons.setdefault(account, Actor(account, name))

    def names(self, ids: Collection[str]) -> Mapping[str, str]:
        """Names by id, for sentences that name a person."""
        return {id_: self.persons[id_].name for id_ in ids if id_ in self.persons}

    def name_of(self, id_: str) -> str:
        """A person's name; the engine's own is Maillon."""
        return ENGINE.name if id_ == ENGINE.id else self.persons[id_].name if id_ in self.persons else id_
