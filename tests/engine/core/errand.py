"""A small process with one of everything, and a driver in memory: for tests of the core and of advance.

An errand is asked for, carried, delivered or lost; it may be paused; a lost one may be reopened once.
"""
from __future__ import annotations

from functools import cache
from typing import Any

from engine.advance import Done, Outcome, advance, tick
from engine.core.actor import Actor, Grant
from engine.core.acts import Command, Fill, Fire, Open, Upload
from engine.core.case import Case
from engine.core.decide import Option, options, questions_of
from engine.core.decision import Refused, Unmet
from engine.core.definition.definition import Definition
from engine.core.definition.load import Source, load
from engine.core.moments import stamp
from engine.library import Library, hashed
from engine.others import answer
from engine.store.memory import MemoryStore
from tests.cast import MovingClock, country

OUEZZANE = "MA-OUZ"
ASKER = Actor("asker", "Asma", (Grant("agent_plateforme", OUEZZANE),))
CARRIER = Actor("carrier", "Chakib", (Grant("accompagnateur", OUEZZANE),))
SECOND = Actor("second", "Samira", (Grant("accompagnateur", OUEZZANE),))
CHIEF = Actor("chief", "Habib", (Grant("secretaire_cpde", "MA-01"),))
READER = Actor("reader", "Rachida", (Grant("auditeur", OUEZZANE),))
STRANGER = Actor("stranger", "Said", (Grant("secretaire_cpde", "MA-KHN"),))
PEOPLE = (ASKER, CARRIER, SECOND, CHIEF, READER, STRANGER)
PAPER = Upload("ab" * 32, "reçu.pdf", 1200, "application/pdf")


def three(text: str) -> str:
    """A title in three languages, for the YAML below."""
    return f"{{fr: {text}, ar: {text}, en: {text}}}"


TEXT = f"""
workflow: errand
version: 1
title: {three("Course")}
reference: "ER-{{territory}}-{{year}}-{{number:03}}"
scope: [commune, province]
responsible: secretaire_cpde
opens: [agent_plateforme, secretaire_cpde]
readers: [auditeur]
editing: {{roles: [agent_plateforme, accompagnateur], states: [asked, "road.*"]}}
face: {{title: what, amount: price, holder: client}}
initial: asked
parameters:
  tries: {{type: int, title: {three("Essais")}, values: [{{since: 2020-01-01, value: 1}}, {{since: 2026-06-01, value: 2}}]}}
  most: {{type: money, title: {three("Plafond")}, values: [{{since: 2020-01-01, value: 1000}}], provinces: {{MA-KHN: [{{since: 2020-01-01, value: 50}}]}}}}
  patience: {{type: duration, title: {three("Patience")}, values: [{{since: 2020-01-01, value: 10 days}}]}}
fields:
  what: {{type: text, title: {three("Objet")}, required: true, max: 40}}
  client: {{type: text, title: {three("Client")}, personal: true}}
  price: {{type: money, title: {three("Prix")}, min: 0}}
  fragile: {{type: bool, title: {three("Fragile")}}}
  care: {{type: text, title: {three("Soin")}, shown_if: fragile, required_if: fragile}}
  meet_at: {{type: datetime, title: {three("Rendez-vous")}, editable: ["*"]}}
  papers: {{type: documents, title: {three("Pièces")}, written_by_steps: true}}
  stops: {{type: list, title: {three("Arrêts")}, written_by_steps: true, item: {{place: {{type: text, title: {three("Lieu")}}}, cost: {{type: money, title: {three("Coût")}}}, paid: {{type: date, title: {three("Payé")}}}}}}}
  promises:
    type: list
    title: {three("Promesses")}
    item: {{say: {{type: text, title: {three("Dire")}, required: true}}, kept: {{type: choice, of: {{no: {three("non")}, yes: {three("oui")}}}, title: {three("Tenue")}}}}}
    life: {{while: "item.kept != 'yes'", task: {three("Tenir la promesse")}, role: accompagnateur, due: 3 working days}}
  spent: {{type: computed, title: {three("Dépensé")}, computed: {{sum: stops.cost, type: money}}}}
  unpaid: {{type: computed, title: {three("Impayés")}, computed: {{count: stops, where: "item.cost > 0", type: int}}}}
documents:
  order: {{title: {three("Bon")}}}
  receipt: {{title: {three("Reçu")}, attach: [accompagnateur]}}
inputs: {{}}
states:
  asked:
    title: {three("Demandée")}
    stage: true
    tasks:
      write: {{title: {three("Rédiger le bon")}, role: agent_plateforme, due: 5 working days, needs: {{document: order}}}}
      call: {{title: {three("Appeler")}, role: agent_plateforme, due: 2 working days}}
      go: {{title: {three("Partir")}, role: accompagnateur, needs: {{fire: leave}}}}
  road:
    title: {three("En route")}
    stage: true
    states:
      going:
        title: {three("Aller")}
        tasks: {{report: {{title: {three("Rendre compte")}, role: accompagnateur, due: 1 working day, needs: {{fire: stop}}, repeats: true}}}}
        clocks: {{lose: {{after: parameters.patience, fire: expire}}}}
      waiting: {{title: {three("Attente")}, clocks: {{meet: {{at: meet_at, fire: meet}}}}}}
  paused: {{title: {three("En pause")}, suspends: true}}
  done: {{title: {three("Livrée")}, ended: well}}
  lost: {{title: {three("Perdue")}, clocks: {{bury: {{after: 30 days, fire: bury}}}}}}
  buried: {{title: {three("Abandonnée")}, ended: badly}}
transitions:
  leave:
    title: {three("Partir")}
    from: asked
    to: road.going
    roles: [accompagnateur, secretaire_cpde]
    conditions:
      - tasks: [call]
      - document: order
      - filled: [price, care]
      - expression: price <= parameters.most
        else: {{fr: "Le prix {{price}} dépasse {{parameters.most}}", ar: "{{price}}", en: "{{price}} is over"}}
        cure: {{field: price}}
  stop:
    title: {three("S'arrêter")}
    from: road.going
    roles: [accompagnateur]
    inputs: {{place: {{type: text, title: {three("Lieu")}}}, cost: {{type: money, title: {three("Coût")}, min: 1, optional: true}}}}
    writes: [{{field: stops, add: {{place: input.place, cost: input.cost}}}}]
  settle:
    title: {three("Payer")}
    from: "road.*"
    roles: [secretaire_cpde]
    conditions: [{{separation: stop}}]
    writes: [{{field: stops, update: {{paid: today}}, where: item.cost > 0}}]
  ask_papers:
    title: {three("Demander")}
    from: [asked, road.going]
    to: road.waiting
    roles: [secretaire_cpde]
    motif: required
    inputs: {{pieces: {{type: documents, title: {three("Pièces")}}}}}
    conditions: [{{count: {{trigger: ask_papers, at_most: parameters.tries}}}}]
    writes: [{{field: papers, set: input.pieces}}]
  give: {{title: {three("Donner")}, from: road.waiting, to: back, roles: [accompagnateur], conditions: [{{document: {{named_by: papers}}, since: entry}}]}}
  meet: {{title: {three("Rencontrer")}, from: road.waiting, to: lost, roles: [moteur]}}
  deliver:
    title: {three("Livrer")}
    from: road.going
    to: done
    roles: [accompagnateur]
    inputs: {{proof: {{type: document, kind: receipt, title: {three("Reçu")}}}}}
  undo: {{title: {three("Revenir")}, from: road.going, to: asked, roles: [secretaire_cpde], motif: required, undoes: {{documents: [order], fields: [price]}}}}
  expire: {{title: {three("Expirer")}, from: road.going, to: lost, roles: [moteur]}}
  bury: {{title: {three("Enterrer")}, from: lost, to: buried, roles: [moteur]}}
  reopen:
    title: {three("Rouvrir")}
    from: lost
    to: {{back: lost}}
    roles: [secretaire_cpde]
    conditions: [{{before: {{since: {{state: lost}}, within: 30 days}}}}, {{count: {{trigger: reopen, at_most: 1}}}}]
  pause: {{title: {three("Suspendre")}, from: any open, to: paused, roles: [secretaire_cpde], motif: required, suspends: true}}
  resume: {{title: {three("Reprendre")}, from: paused, roles: [secretaire_cpde], resumes: true}}
"""


@cache
def errand() -> Definition:
    """The compiled process."""
    definition, faults = load(Source("errand.yaml", TEXT), {}, country())
    assert definition is not None, "\n".join(map(str, faults))
    return hashed(definition)


class Driver:
    """The memory store, a clock and the cast: `fire(...)` and its like return outcomes, `must` insists on Done."""

    def __init__(self) -> None:
        self.store, self.clock = MemoryStore(), MovingClock()
        self.library = Library({"errand": errand()}, country())

    @property
    def now(self) -> str:
        return stamp(self.clock())

    def do(self, command: Command, actor: Actor, key: str = "") -> Outcome:
        return advance(self.store, self.library, command, actor, self.now, key)

    def must(self, command: Command, actor: Actor) -> Case:
        outcome = self.do(command, actor)
        assert isinstance(outcome, Done), outcome
        return self.case(outcome.ref)

    def case(self, ref: str) -> Case:
        case = self.store.case(ref)
        assert case is not None
        return case

    def opened(self, **fields: Any) -> str:
        """A fresh errand, without its papers."""
        return self.must(Open("errand", OUEZZANE, {"what": "Olives", "price": "500", **fields}), ASKER).ref

    def on_the_road(self) -> str:
        """An errand that has left."""
        from engine.core.acts import Attach, DoTask

        ref = self.opened()
        self.must(Attach(ref, "order", PAPER), ASKER)
        call = next(task.id for task in self.case(ref).tasks if task.key == "call")
        self.must(DoTask(ref, call), ASKER)
        self.must(Fire(ref, "leave"), CARRIER)
        return ref

    def refusal(self, command: Command, actor: Actor) -> list[str]:
        """The codes of every unmet condition."""
        return [unmet.code for unmet in self.unmet(command, actor)]

    def unmet(self, command: Command, actor: Actor) -> tuple[Unmet, ...]:
        outcome = self.do(command, actor)
        assert isinstance(outcome, Refused), outcome
        return outcome.unmet

    def options(self, ref: str, actor: Actor) -> dict[str, Option]:
        case = self.case(ref)
        answers = answer(self.library, self.store, case, questions_of(errand(), case, actor, self.now), actor, self.now)
        return {option.transition.trigger: option for option in options(errand(), case, actor, answers, self.now)}

    def tick(self) -> int:
        return tick(self.store, self.library, self.now)


__all__ = ["Driver", "Fill", "Fire", "Open", "errand"]
