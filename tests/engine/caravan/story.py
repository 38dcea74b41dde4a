"""A caravan on any store: commands by the cast at an hour that moves, and what came of them."""
from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

from engine.advance import Done, Outcome, advance, tick
from engine.core.actor import Actor, Grant
from engine.core.acts import Command, Fill, Fire, Open
from engine.core.case import Case, Task
from engine.core.decision import Refused, Unmet
from engine.core.definition.definition import Definition
from engine.core.definition.load import Source, load
from engine.core.moments import stamp
from engine.library import Library, hashed
from engine.store.memory import MemoryStore
from tests.cast import MovingClock
from tests.engine.core.small import country

FILE = Path(__file__).parent / "caravane.yaml"
OUEZZANE, NEXT = "MA-OUZ", "MA-KHN"

IDRIS = Actor("idris", "Idris", (Grant("secretaire_cpde", OUEZZANE),))
HIND = Actor("hind", "Hind", (Grant("agent_das", OUEZZANE),))
KARIM = Actor("karim", "Karim", (Grant("agent_das", OUEZZANE),))
MALIKA = Actor("malika", "Malika", (Grant("membre_cpde", OUEZZANE),))
NADIR = Actor("nadir", "Nadir", (Grant("membre_cpde", OUEZZANE),))
OUMAR = Actor("oumar", "Oumar", (Grant("membre_cpde", OUEZZANE), Grant("membre_cpde", "MA-01")))
DOUNIA = Actor("dounia", "Dounia", (Grant("auditeur", OUEZZANE),))
YASSINE = Actor("yassine", "Yassine")
ZINEB = Actor("zineb", "Zineb")
CAST = (IDRIS, HIND, KARIM, MALIKA, NADIR, OUMAR, DOUNIA, YASSINE, ZINEB)


@cache
def caravane() -> Definition:
    """The compiled process; the test fails on any fault."""
    found, faults = load(Source(FILE.name, FILE.read_text("utf-8")), {}, country())
    assert found is not None, "\n".join(map(str, faults))
    return hashed(found)


class Caravan:
    """A store, in memory unless one is given, on a Monday of April 2026."""

    def __init__(self, store: Any = None) -> None:
        self.people = {person.id: person for person in CAST}
        self.store = store or MemoryStore(self.people.values)
        self.library, self.clock = Library({"caravane": caravane()}, country()), MovingClock()
        self.ref = ""

    @property
    def now(self) -> str:
        return stamp(self.clock())

    def send(self, command: Command, actor: Actor = IDRIS) -> Outcome:
        """What a command comes to."""
        return advance(self.store, self.library, command, actor, self.now)

    def must(self, command: Command, actor: Actor = IDRIS) -> Case:
        """The command must be done; the case after it."""
        outcome = self.send(command, actor)
        assert isinstance(outcome, Done), outcome
        self.ref = outcome.ref
        return self.case

    def unmet(self, command: Command, actor: Actor = IDRIS) -> tuple[Unmet, ...]:
        """The command must be refused; every reason."""
        outcome = self.send(command, actor)
        assert isinstance(outcome, Refused), outcome
        return outcome.unmet

    def codes(self, command: Command, actor: Actor = IDRIS) -> list[str]:
        """The code of every reason."""
        return [unmet.code for unmet in self.unmet(command, actor)]

    @property
    def case(self) -> Case:
        case = self.store.case(self.ref)
        assert case is not None
        return case

    def opened(self, **fields: Any) -> Case:
        """A caravan in camp."""
        return self.must(Open("caravane", OUEZZANE, {"nom": "Sel", **fields}))

    def fill(self, actor: Actor = IDRIS, **fields: Any) -> Case:
        return self.must(Fill(self.ref, fields), actor)

    def fire(self, trigger: str, actor: Actor = IDRIS, **inputs: Any) -> Case:
        return self.must(Fire(self.ref, trigger, inputs, "il le faut"), actor)

    def marching(self, **fields: Any) -> Case:
        """One on the road, with two wells, and a halt at each."""
        wells = [{"nom": "Aïn Sebou", "eau": "douce"}, {"nom": "Bir Anzarane", "eau": "salee"}]
        self.opened(puits=wells, haltes=[{"puits": "1"}, {"puits": "2"}], **fields)
        return self.fire("partir")

    def tasks(self, key: str) -> dict[str, Task]:
        """The open actions of a key, by their row or person."""
        return {task.item: task for task in self.case.tasks if task.key == key}

    def rows(self, listed: str) -> list[dict[str, Any]]:
        """The rows of a list."""
        return list(self.case.fields.get(listed) or ())

    def tick(self) -> int:
        return tick(self.store, self.library, self.now)
