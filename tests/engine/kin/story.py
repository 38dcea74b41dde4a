"""An orchard and its plots, on any store: commands by the cast, and what came of them."""
from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from engine.advance import Done, Outcome, advance
from engine.core.actor import Actor, Grant
from engine.core.acts import Command, Fire, Open
from engine.core.case import Case
from engine.core.decision import Event, Refused
from engine.core.definition.load import Source, load
from engine.library import Library, hashed
from engine.store.memory import MemoryStore
from engine.store.port import Store
from tests.engine.core.small import country

HERE = Path(__file__).parent
OUEZZANE = "MA-OUZ"
NOW = "2026-03-02T10:00:00.000000Z"

BRAHIM = Actor("brahim", "Brahim", (Grant("secretaire_cpde", OUEZZANE),))
AMINA = Actor("amina", "Amina", (Grant("agent_das", OUEZZANE),))
ETTAKI = Actor("ettaki", "Ettaki", (Grant("agent_das", "MA-CHE"),))


@cache
def library() -> Library:
    """The two processes."""
    return Library({name: definition(name) for name in ("verger", "parcelle")}, country())


def definition(name: str) -> Any:
    """One of them; the test fails on any fault."""
    found, faults = load(Source(f"{name}.yaml", (HERE / f"{name}.yaml").read_text("utf-8")), {}, country())
    assert found is not None, "\n".join(map(str, faults))
    return hashed(found)


class Story:
    """A store, in memory unless one is given, on 2 March 2026."""

    def __init__(self, store: Store | None = None) -> None:
        self.store: Store = store or MemoryStore()
        self.library = library()

    def send(self, command: Command, actor: Actor, key: str = "") -> Outcome:
        """What a command comes to."""
        return advance(self.store, self.library, command, actor, NOW, key)

    def done(self, command: Command, actor: Actor) -> str:
        """The command must be done: its case."""
        outcome = self.send(command, actor)
        assert isinstance(outcome, Done), outcome
        return outcome.ref

    def codes(self, command: Command, actor: Actor) -> list[str]:
        """The command must be refused: the code of every reason."""
        outcome = self.send(command, actor)
        assert isinstance(outcome, Refused), outcome
        return [unmet.code for unmet in outcome.unmet]

    def orchard(self, lots: int = 2, area: int = 10, holder: str = "") -> str:
        """An orchard of Ouezzane with lots of an area each, not planted yet."""
        rows = [{"nom": f"Lot {number}", "surface": area} for number in range(1, lots + 1)]
        fields = {"nom": "Jbala", "plantation": "2026-02-01", "lots": rows, "budget": 100_000}
        return self.done(Open("verger", OUEZZANE, fields, holder), BRAHIM)

    def planted(self, lots: int = 2) -> tuple[str, list[str]]:
        """A planted orchard and its plots."""
        orchard = self.orchard(lots)
        self.done(Fire(orchard, "planter"), BRAHIM)
        return orchard, self.plots(orchard)

    def plots(self, orchard: str) -> list[str]:
        """The plots that name an orchard."""
        return self.store.naming(orchard, "verger")

    def case(self, ref: str) -> Case:
        found = self.store.case(ref)
        assert found is not None, ref
        return found

    def last(self, ref: str) -> Event:
        """The last event of a case."""
        return list(self.store.events(ref))[-1]
