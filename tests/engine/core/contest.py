"""A process of grids: an essay is handed in, read by several who score it alone, and kept where it is good enough."""
from __future__ import annotations

from copy import copy
from functools import cache
from typing import Any

from engine.advance import Done, advance
from engine.core.actor import Actor, Grant
from engine.core.acts import Command, Fire, Open
from engine.core.case import Case
from engine.core.decision import Refused
from engine.core.definition.definition import Definition
from engine.core.definition.load import Source, load
from engine.core.moments import Instant
from engine.library import Library, hashed
from engine.store.memory import MemoryStore
from tests.cast import country
from tests.engine.core.errand import OUEZZANE, three

GRID = """
grids:
  reading:
    title: {TITLE}
    of: sheets
    evaluator: who
    free: free
    given: given
    total: total
    criteria: {style: 60, plot: 40}
    scale: {min: 1, max: 5}
    threshold: 50
    evaluators: parameters.readers
    roles: [rapporteur_technique, membre_cpde]
    apart: [hand_in]
    assign: WAY
    aggregate: mean
    dispersion: 30
    beyond: another
    task: {TITLE}
    steps: {assign: name, declare: declare, score: mark}
""".replace("{TITLE}", three("Lecture"))

TEXT = f"""
workflow: contest
version: 1
title: {three("Concours")}
reference: "CO-{{territory}}-{{year}}-{{number:03}}"
scope: [province]
responsible: secretaire_cpde
opens: [secretaire_cpde, rapporteur_technique]
editing: {{roles: [secretaire_cpde]}}
face: {{title: what}}
initial: desk
parameters:
  readers: {{type: int, title: {three("Lecteurs")}, values: [{{since: 2020-01-01, value: 2}}]}}
{GRID}
fields:
  what: {{type: text, title: {three("Objet")}, required: true}}
  secret: {{type: text, title: {three("Annexe")}}}
  sheets:
    type: list
    title: {three("Feuilles")}
    item:
      who: {{type: person, title: {three("Lecteur")}}}
      free: {{type: bool, title: {three("Sans intérêt")}}}
      style: {{type: int, title: {three("Style")}}}
      plot: {{type: int, title: {three("Intrigue")}}}
      remark: {{type: longtext, title: {three("Remarque")}}}
      total: {{type: int, title: {three("Total")}}}
      given: {{type: date, title: {three("Rendue le")}}}
  score: {{type: computed, title: {three("Note")}, computed: {{score: reading}}}}
  spread: {{type: computed, title: {three("Écart")}, computed: {{dispersion: reading}}}}
  lacking: {{type: computed, title: {three("À nommer")}, computed: {{lacking: reading}}}}
  returned: {{type: computed, title: {three("Rendues")}, computed: {{scored: reading}}}}
states:
  desk: {{title: {three("Guichet")}}}
  read: {{title: {three("Lecture")}}}
  kept: {{title: {three("Gardé")}, ended: well}}
transitions:
  hand_in: {{title: {three("Remettre")}, from: desk, to: read, roles: [secretaire_cpde, rapporteur_technique]}}
  name: {{title: {three("Nommer")}, from: read, roles: [secretaire_cpde]}}
  declare: {{title: {three("Déclarer")}, from: read, roles: [rapporteur_technique, membre_cpde]}}
  mark: {{title: {three("Noter")}, from: read, roles: [rapporteur_technique, membre_cpde]}}
  keep: {{title: {three("Garder")}, from: read, to: kept, roles: [secretaire_cpde], conditions: [{{score: {{grid: reading, at_least: 50}}}}]}}
"""

NOW: Instant = "2026-04-06T09:30:00.000000Z"
CLERK = Actor("clerk", "Clerk", (Grant("secretaire_cpde", OUEZZANE),))
READERS = tuple(Actor(f"reader{n}", f"Reader {n}", (Grant("membre_cpde", OUEZZANE),)) for n in range(1, 6))
RAPPORTEUR = Actor("rapporteur", "Rapporteur", (Grant("rapporteur_technique", OUEZZANE),))
AUDITOR = Actor("auditor", "Auditor", (Grant("auditeur", OUEZZANE),))
BY_ID = {person.id: person for person in (CLERK, *READERS, RAPPORTEUR, AUDITOR)}


@cache
def contest(way: str = "hand", old: str = "", new: str = "") -> Definition:
    """The process, its readers found that way; `old` in its text replaced by `new`."""
    text = TEXT.replace("WAY", way)
    assert old in text
    definition, faults = load(Source("contest.yaml", text.replace(old, new) if old else text), {}, country())
    assert definition is not None, "\n".join(map(str, faults))
    return hashed(definition)


class Contest:
    """One essay handed in by the clerk, and short ways to work on it."""

    def __init__(self, way: str = "hand", old: str = "", new: str = "", handed_in_by: Actor = CLERK) -> None:
        self.definition = contest(way, old, new)
        self.library = Library({"contest": self.definition}, country())
        self.store = MemoryStore(BY_ID.values)
        self.ref, self.clock = "", NOW
        self.ref = self.does(Open("contest", OUEZZANE, {"what": "Olives", "secret": "Annexe"}, ""), CLERK)
        self.fires("hand_in", handed_in_by)

    @property
    def case(self) -> Case:
        case = self.store.case(self.ref)
        assert case is not None
        return case

    @property
    def named(self) -> list[str]:
        return [row["who"] for row in self.case.fields.get("sheets") or ()]

    def does(self, command: Command, actor: Actor) -> str:
        outcome = advance(self.store, self.library, command, actor, self.clock)
        assert isinstance(outcome, Done), outcome
        return outcome.ref

    def fires(self, trigger: str, actor: Actor, **inputs: Any) -> None:
        self.does(Fire(self.ref, trigger, inputs), actor)

    def refuses(self, trigger: str, actor: Actor, **inputs: Any) -> list[str]:
        outcome = advance(self.store, self.library, Fire(self.ref, trigger, inputs), actor, NOW)
        assert isinstance(outcome, Refused), outcome
        return [reason.code for reason in outcome.unmet]

    def another(self) -> Contest:
        """A second essay, beside this one, whose readers are named."""
        other = copy(self)
        other.ref = other.does(Open("contest", OUEZZANE, {"what": "Figues"}, ""), CLERK)
        other.fires("hand_in", CLERK)
        other.fires("name", CLERK)
        return other

    def reads(self, reader: Actor, style: int, plot: int, **more: Any) -> None:
        """A reader is named where they are not yet, declares no interest, and marks."""
        if reader.id not in self.named:
            self.fires("name", CLERK, who=reader.id)
        self.fires("declare", reader, free=True)
        self.fires("mark", reader, style=style, plot=plot, **more)
