"""What a body decides of the case: a whole meeting is held for it."""
from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from engine.advance import Done
from engine.core.bodies import OPEN, Body
from engine.core.conditions.seated import meeting_of
from engine.core.conditions.vote import CONSENSUS
from engine.core.decision import Refused
from engine.language.fold import fold
from engine.language.texts import title

from .. import sitting, values
from ..sentence import Sentence
from ..sitting import Sitting, Stopped
from ..world import World
from .acts import succeeded


def decides(world: World, body: str, trigger: str, table: values.Table, motif: str = "", yes: str = "", no: str = "0",
            neither: str = "0") -> None:
    """A meeting of a body is held for the case: convened in time, all there. What refuses the decision is the outcome, and then
    nothing of the meeting stays."""
    kept, number, found = world.store, world.store.last_number(world.case.ref), sitting.body_of(world, body)
    world.store = kept.copied()
    counts = [int(count or 0) for count in (yes or sitting.LEAST, no, neither)]
    with suppress(Stopped):
        _held(world, found, world.proposal(trigger, values.pairs(table) if table else {}, motif), counts)
    if isinstance(world.outcome, Done):
        world.number = number
        return
    world.store = kept
    if isinstance(world.outcome, Refused):
        inner = (unmet.values.get("reason", unmet) if unmet.code == "then.fire" else unmet for unmet in world.outcome.unmet)
        world.outcome = Refused(tuple(inner))


def decided(world: World, body: str, trigger: str, table: values.Table, motif: str = "", yes: str = "", no: str = "0",
            neither: str = "0") -> None:
    """The same, and it was done."""
    decides(world, body, trigger, table, motif, yes, no, neither)
    succeeded(world)


def _held(world: World, body: Body, step: dict[str, Any], counts: Sequence[int]) -> None:
    process = sitting.process(world)
    names = meeting_of(process.names)
    held = sitting.convened(world, body, [world.ref], sitting.seats(body, sum(counts), process))
    members = [str(row["id"]) for row in held.case.rows(names.members.list)]
    sitting.opened(held, members[:sum(counts)])
    _decide(held, str(held.case.rows(names.agenda.list)[0]["id"]), step, counts)
    held.surely(sitting.rising, {})
    world.called[fold(f"{title(held.definition.title)} {body.short}")] = held.ref


def _decide(held: Sitting, item: str, step: Any, counts: Sequence[int]) -> None:
    """By consensus where the body seeks it and nobody is against; else whoever comes first against it objects."""
    if sitting.consensus(held, counts):
        held.votes(item, step, CONSENSUS)
    else:
        voices = held.dealt(counts)
        if held.body.consensus:
            held.objects(voices[counts[0]][0], item)
        held.votes(item, step, OPEN, voices)
    sitting.must(held.world)


FILE = '''
        Étant donné que tout se passe dans "Brikcha"
        Et le dossier "Huilerie Zitoun" du processus "Dossier de projet" à l'étape "Émergence / Décision du CPDE"
        Et on revient au dossier "Huilerie Zitoun"'''

SENTENCES = (
    Sentence(
        "decisions.decided", ("given",),
        "{body:words} a décidé {trigger}[ au motif {motif}][ par {yes:number} voix pour, {no:number} contre et "
        "{neither:number} (abstentions|abstention)][ avec :]",
        "(قررت|قرر) {body:words} {trigger}[ بتعليل {motif}][ وعدد الأصوات {yes:number} مع و{no:number} ضد "
        "و{neither:number} امتناع][ كما يلي:]",
        "{body:words} has decided {trigger}[ for the reason {motif}][ by {yes:number} votes for, {no:number} against and "
        "{neither:number} (abstentions|abstention)][ with:]",
        decided,
        f"""{FILE}
        Et que le CPDE a décidé "Rejeter" au motif "Le marché manque."
        Alors le dossier est à l'étape "Rejeté"
        """,
        takes=True,
    ),
    Sentence(
        "decisions.decides", ("when",),
        "{body:words} décide {trigger}[ au motif {motif}][ par {yes:number} voix pour, {no:number} contre et "
        "{neither:number} (abstentions|abstention)][ avec :]",
        "(تقرر|يقرر) {body:words} {trigger}[ بتعليل {motif}][ وعدد الأصوات {yes:number} مع و{no:number} ضد "
        "و{neither:number} امتناع][ كما يلي:]",
        "{body:words} decides {trigger}[ for the reason {motif}][ by {yes:number} votes for, {no:number} against and "
        "{neither:number} (abstentions|abstention)][ with:]",
        decides,
        f"""{FILE}
        Quand le CPDE décide "Rejeter" au motif "Le marché manque." par 2 voix pour, 3 contre et 0 abstention
        Alors c'est refusé car une raison contient "2 pour, 3 contre"
        """,
        takes=True,
    ),
)
