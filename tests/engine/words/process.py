"""A small process with one of each thing that can be said, and a speaker of it."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from functools import cache
from typing import Any

from engine.core.actor import Actor
from engine.core.acts import Command, Fire
from engine.core.case import Case
from engine.core.decide import decide
from engine.core.decision import Answers, Refused, Unmet
from engine.core.definition.definition import Definition
from engine.core.definition.load import Source, load
from engine.core.evolve import evolve
from engine.words import Speaker
from tests.cast import AMINA, CAST, WOMEN, country

NOW = "2026-03-02T09:30:00.000000Z"

TEXT = """
workflow: aide
version: 1
title: {fr: Demande d'aide, ar: طلب إعانة, en: Aid request}
reference: "{territory}-{year}-{number:05}"
scope: [commune, cercle]
responsible: secretaire_cpde
opens: [agent_plateforme, accompagnateur]
editing: {roles: [accompagnateur, agent_das]}
face: {title: intitule}
initial: emergence.idee
parameters:
  part_max:
    {type: share, title: {fr: Plafond, ar: السقف, en: Cap}, values: [{since: 2019-01-01, value: 60 %}]}
fields:
  intitule: {type: text, title: {fr: Intitulé, ar: العنوان, en: Name}, min: 3}
  commune: {type: territory, title: {fr: Commune, ar: الجماعة, en: Commune}}
  secteur: {type: choice, of: secteur, title: {fr: Secteur, ar: القطاع, en: Sector}}
  themes: {type: choices, of: theme, title: {fr: Thèmes, ar: المواضيع, en: Themes}}
  telephone: {type: phone, personal: true, title: {fr: Téléphone, ar: الهاتف, en: Telephone}}
  cout: {type: money, title: {fr: Coût total, ar: الكلفة الإجمالية, en: Total cost}, min: 1000000}
  part: {type: share, title: {fr: Part demandée, ar: الحصة المطلوبة, en: Share asked}}
  depot: {type: date, title: {fr: Date de dépôt, ar: تاريخ الإيداع, en: Day of deposit}}
  cloture: {type: datetime, title: {fr: Clôture, ar: الإغلاق, en: Closing}}
  femme: {type: bool, title: {fr: Portée par une femme, ar: تحملها امرأة, en: Held by a woman}}
  emplois: {type: int, title: {fr: Emplois, ar: مناصب الشغل, en: Jobs}}
  pieces: {type: documents, title: {fr: Pièces demandées, ar: الوثائق المطلوبة, en: Documents asked}}
  reserves:
    type: list
    title: {fr: Réserves, ar: التحفظات, en: Reservations}
    item:
      texte: {type: text, required: true, title: {fr: Réserve, ar: التحفظ, en: Reservation}}
      montant: {type: money, title: {fr: Montant, ar: المبلغ, en: Amount}, max: 5000000}
      etat:
        type: choice
        of: {ouverte: {fr: Ouverte, ar: مفتوح, en: Open}, levee: {fr: Levée, ar: مرفوع, en: Lifted}}
        title: {fr: État, ar: الحالة, en: State}
    life:
      while: item.etat != 'levee'
      task: {fr: Lever la réserve, ar: رفع التحفظ, en: Lift the reservation}
      role: accompagnateur
  nombre:
    type: computed
    title: {fr: Nombre de réserves, ar: عدد التحفظات, en: Number of reservations}
    computed: {count: reserves}
documents:
  devis: {title: {fr: Devis, ar: بيان الأثمان, en: Quotation}}
  avis: {title: {fr: Avis du comité, ar: رأي اللجنة, en: Opinion of the committee}, attach: [secretaire_cpde]}
links:
  chaine: {title: {fr: Chaîne de valeur, ar: سلسلة القيمة, en: Value chain}, process: chaine_valeur}
states:
  emergence:
    title: {fr: Émergence, ar: البزوغ, en: Emergence}
    stage: true
    states:
      idee:
        title: {fr: Idée, ar: الفكرة, en: Idea}
        tasks:
          decrire: {title: {fr: Décrire l'idée, ar: وصف الفكرة, en: Describe the idea}, role: accompagnateur}
      instruction:
        title: {fr: Instruction, ar: الدراسة, en: Examination}
        clocks:
          lapse: {title: {fr: Délai de complément, ar: أجل التتمة, en: Time to complete}, after: 30 days, fire: classer}
  fin:
    title: {fr: Clôture, ar: الإقفال, en: Closure}
    stage: true
    states:
      classe: {title: {fr: Classée, ar: محفوظ, en: Filed}, ended: badly}
transitions:
  soumettre:
    from: emergence.idee
    to: emergence.instruction
    title: {fr: Soumettre, ar: تقديم, en: Submit}
    done: {fr: Demande soumise, ar: قدم الطلب, en: Request submitted}
    roles: [accompagnateur]
    inputs:
      rang: {type: int, optional: true, title: {fr: Rang, ar: الرتبة, en: Rank}}
    conditions:
      - tasks: all
      - document: devis
      - filled: [commune]
      - expression: part <= parameters.part_max
        else:
          fr: "La part atteint {part} ; le plafond est {parameters.part_max}, secteur {secteur}."
          ar: "تبلغ الحصة {part}؛ والسقف {parameters.part_max}، القطاع {secteur}."
          en: "The share is {part}; the cap is {parameters.part_max}, sector {secteur}."
        cure: {field: part}
  relancer:
    from: emergence.instruction
    to: emergence.instruction
    title: {fr: Relancer, ar: تذكير, en: Remind}
    roles: [accompagnateur]
    motif: required
    conditions:
      - count: {trigger: relancer, at_most: 1}
      - elapsed: {since: {trigger: soumettre}, at_least: 15 working days}
      - before: {since: {state: emergence.idee}, within: 3 months}
      - separation: soumettre
  classer:
    from: [emergence.instruction, emergence.idee]
    to: fin.classe
    title: {fr: Classer, ar: حفظ, en: File away}
    done: {fr: Demande classée, ar: حفظ الطلب, en: Request filed}
    roles: [moteur, accompagnateur]
"""


@cache
def aide() -> Definition:
    """The process, compiled."""
    definition, faults = load(Source("aide.yaml", TEXT), {}, country())
    assert definition is not None, "\n".join(map(str, faults))
    return definition


def names(ids: Collection[str]) -> Mapping[str, str]:
    """The cast by name."""
    return {person.id: person.name for person in CAST if person.id in ids}


def speaker() -> Speaker:
    """Somebody who knows the cast, and that Latifa Lahlou is the adviser to write to."""
    return Speaker(aide(), names, {}, WOMEN, lambda role: "Latifa Lahlou" if role == "accompagnateur" else "")


def case(state: str = "emergence.idee", **fields: Any) -> Case:
    """A file of a commune of Ouezzane, opened today."""
    parameters = aide().parameters_on(NOW[:10], ())
    return Case(
        "OUZ-2026-00001",
        "aide",
        aide().hash,
        "MA-OUZ.zoumi.brikcha",
        state,
        1,
        1,
        NOW,
        NOW,
        0,
        "",
        fields,
        parameters,
        {},
    )


def refused(
    command: Command, on: Case | None, actor: Actor = AMINA, now: str = NOW, answers: Answers | None = None
) -> tuple[Unmet, ...]:
    """Every reason why the core refuses a command."""
    decision = decide(aide(), on, command, actor, answers or {}, now)
    assert isinstance(decision, Refused), decision
    return decision.unmet


def after(command: Command, on: Case, actor: Actor = AMINA, now: str = NOW) -> tuple[Any, Case]:
    """The event of a command that is done, and the case after it."""
    decision = decide(aide(), on, command, actor, {}, now)
    assert not isinstance(decision, Refused), decision
    return decision.events[0], evolve(on, decision.events[0])


def fire(trigger: str, **inputs: Any) -> Fire:
    """A step, with inputs."""
    return Fire("OUZ-2026-00001", trigger, inputs)


def nbsp(text: str) -> str:
    """Expected words, in which `~` stands for a no-break space: the narrow one before ; ! and ?."""
    thin = re.sub("~(?=[;!?])", "\N{NARROW NO-BREAK SPACE}", text)
    return thin.replace("~", "\N{NO-BREAK SPACE}")
