"""A process of delays: a permit is asked for, and granted by silence; more may be asked of the applicant meanwhile."""
from __future__ import annotations

from functools import cache
from typing import Any

from engine.core.acts import Fill, Fire, Open
from engine.core.case import Case
from engine.core.clocks import Standing, clocks_of, standing
from engine.core.definition.definition import Definition
from engine.core.definition.load import Source, load
from engine.library import Library, hashed
from tests.cast import country
from tests.engine.core.errand import CHIEF, OUEZZANE, Driver, three

TEXT = f"""
workflow: permit
version: 1
title: {three("Permis")}
reference: "PE-{{territory}}-{{year}}-{{number:03}}"
scope: [province]
responsible: secretaire_cpde
opens: [secretaire_cpde]
editing: {{roles: [secretaire_cpde]}}
face: {{title: what}}
initial: desk
parameters:
  months: {{type: duration, title: {three("Mois")}, values: [{{since: 2020-01-01, value: 3 months}}]}}
fields:
  what: {{type: text, title: {three("Objet")}, required: true}}
  until: {{type: date, title: {three("Fin")}}}
states:
  desk: {{title: {three("Guichet")}}}
  study:
    title: {three("Étude")}
    clocks:
      answer: {{after: 10 working days, pauses: [asking, checking], fire: grant, silence: favourable, title: {three("Délai de réponse")}}}
      patience: {{after: 30 days, pauses: [asking], resuming: restart, fire: drop, title: {three("Patience")}}}
      recall: {{every: 5 days, fire: remind}}
  asking: {{title: {three("Complément")}, attend: porteur, clocks: {{forget: {{after: parameters.months, fire: drop, silence: unfavourable}}}}}}
  checking: {{title: {three("Vérification")}}}
  held: {{title: {three("En pause")}, suspends: true}}
  granted:
    title: {three("Accordé")}
    clocks:
      warn: {{at: until, before: 30 days, fire: remind}}
      end: {{at: until, fire: drop}}
  dropped: {{title: {three("Classé")}, ended: badly}}
transitions:
  submit: {{title: {three("Soumettre")}, from: desk, to: study, roles: [secretaire_cpde]}}
  ask: {{title: {three("Demander")}, from: study, to: asking, roles: [secretaire_cpde]}}
  check: {{title: {three("Vérifier")}, from: asking, to: checking, roles: [secretaire_cpde]}}
  give: {{title: {three("Donner")}, from: asking, to: back, roles: [secretaire_cpde]}}
  checked: {{title: {three("Vérifié")}, from: checking, to: study, roles: [secretaire_cpde], undoes: {{}}}}
  remind: {{title: {three("Rappeler")}, from: [study, granted], roles: [moteur, secretaire_cpde]}}
  grant: {{title: {three("Accorder")}, from: study, to: granted, roles: [moteur, secretaire_cpde]}}
  drop: {{title: {three("Classer")}, from: [study, asking, checking, granted], to: dropped, roles: [moteur, secretaire_cpde]}}
  hold: {{title: {three("Suspendre")}, from: any open, to: held, roles: [secretaire_cpde], suspends: true}}
  resume: {{title: {three("Reprendre")}, from: held, roles: [secretaire_cpde], resumes: true}}
"""


@cache
def permit() -> Definition:
    """The compiled process."""
    definition, faults = load(Source("permit.yaml", TEXT), {}, country())
    assert definition is not None, "\n".join(map(str, faults))
    return hashed(definition)


class Permit(Driver):
    """One permit, moved by the chief, who may do everything."""

    def __init__(self) -> None:
        super().__init__()
        self.library = Library({"permit": permit()}, country())
        self.ref = self.must(Open("permit", OUEZZANE, {"what": "Un four"}), CHIEF).ref

    @property
    def present(self) -> Case:
        return self.case(self.ref)

    def go(self, *triggers: str) -> Case:
        """Fire one after the other."""
        for trigger in triggers:
            self.must(Fire(self.ref, trigger), CHIEF)
        return self.present

    def fill(self, **values: Any) -> Case:
        return self.must(Fill(self.ref, values), CHIEF)

    def wait(self, **delay: int) -> Case:
        """Let time pass, and what is due happen."""
        self.clock.forward(**delay)
        self.tick()
        return self.present

    def due(self, key: str) -> str:
        """The day of a running clock, empty where it does not run."""
        return next((clock.due[:10] for clock in self.present.clocks if clock.key == key), "")

    def stands(self, key: str) -> Standing | None:
        """How a running or paused clock stands today."""
        return next((standing(country().calendar, known.clock, known.stopped or self.now)
                     for known in clocks_of(self.present) if known.clock.key == key), None)
