"""Who speaks of a case, or of the pending actions of many: a definition's words, with the names of people that the desk knows."""
from __future__ import annotations

from collections.abc import Callable, Container
from functools import cache
from typing import Any

from ..core.case import Case
from ..core.definition.definition import Definition
from ..library import Library
from ..store.port import Store
from ..words import Speaker
from .todo import TaskRow


class Women(Container[str]):
    """The ids of those whose role is said in its feminine form; looked up one by one, each once."""

    def __init__(self, people: Any) -> None:
        self._people, self._known = people, dict[str, bool]()

    def __contains__(self, id_: object) -> bool:
        if not isinstance(id_, str) or not id_:
            return False
        if id_ not in self._known:
            account = self._people.find(id_)
            self._known[id_] = account is not None and account.gender == "f"
        return self._known[id_]


def speaker_of(library: Library, people: Any, definition: Definition, case: Case) -> Speaker:
    """A speaker for one page. `people` is an `engine.people.People`; it reads names when they are first needed."""
    roles = definition.names.country.roles

    @cache
    def holder(role: str) -> str:
        if role in roles and roles[role].own:
            return str(people.names((case.holder,)).get(case.holder, "")) if case.holder else ""
        return next((str(account.name) for account in people.holders(role, case.territory)), "")

    return Speaker(definition, people.names, library.current, Women(people), holder, case.fields, case.titles)


class OfTasks:
    """Who speaks of each pending action of one list; `case` reads a case, each once."""

    def __init__(self, store: Store, library: Library, people: Any) -> None:
        self.case: Callable[[str], Case | None] = cache(store.case)
        self._own = cache(lambda workflow, territory: Speaker(library.followed(workflow, territory), people.names, library.current))

    def speaker(self, row: TaskRow) -> Speaker:
        """What is of a row, or was added by hand, has its words in the case."""
        found = self.case(row.ref) if row.item or not row.key else None
        known: Speaker = self._own(row.workflow, row.territory)
        return known._replace(fields=found.fields, titles=found.titles) if found is not None else known
