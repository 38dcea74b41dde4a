"""The errand's driver on a given store, and events written by hand."""
from __future__ import annotations

from typing import Any

from engine.core.decision import Event
from engine.core.evolve import evolve
from engine.store.memory import MemoryStore
from engine.store.port import Unit
from engine.store.sql import SqlStore
from tests.engine.core.errand import ASKER, Driver, Fill, errand

AT = "2026-04-06T09:30:00.000000Z"
LATER = "2026-04-06T10:30:00.000000Z"


class StoreDriver(Driver):
    """Errands on any store. `sql` is the store, where it is a database."""

    def __init__(self, store: MemoryStore | SqlStore) -> None:
        super().__init__()
        self.given = store
        self.store = store  # type: ignore[assignment]
        self.library.stored = store.definition_text

    @property
    def sql(self) -> SqlStore:
        assert isinstance(self.given, SqlStore)
        return self.given

    def filled(self, ref: str, **fields: Any) -> None:
        """Fill fields of an errand as the one who asked for it."""
        self.must(Fill(ref, fields), ASKER)


def person(number: int, private: dict[str, Any] | None = None, **change: Any) -> Event:
    """An event of somebody's own journal."""
    return Event("person/amina", number, "grant", AT, "idris", "secretaire_cpde", change=change, private=private or {})


def opening(ref: str, what: str = "Olives", client: str = "", territory: str = "MA-OUZ") -> Event:
    """The first event of an errand, without tasks and clocks."""
    born = {"workflow": "errand", "territory": territory, "holder": ""}
    change = {"open": born, "enters": True, "fields": {"what": what}}
    private = {"fields": {"client": client}} if client else {}
    return Event(ref, 1, "open", AT, "asker", "agent_plateforme", target="asked", definition=errand().hash,
                 change=change, private=private)


def comment(ref: str, number: int, text: str) -> Event:
    """A remark, which is personal."""
    return Event(ref, number, "comment", LATER, "asker", "agent_plateforme", definition=errand().hash,
                 private={"text": text})


def append(unit: Unit, event: Event) -> None:
    """Append an event of an errand to the case as the unit has it."""
    before = unit.case(event.subject) if event.number > 1 else None
    unit.append(errand(), before, event, evolve(before, event))


def write(store: MemoryStore | SqlStore, *events: Event) -> None:
    """Each event in a unit of its own."""
    for event in events:
        with store.writing() as unit:
            append(unit, event)


__all__ = ["AT", "LATER", "StoreDriver", "append", "comment", "opening", "person", "write"]
