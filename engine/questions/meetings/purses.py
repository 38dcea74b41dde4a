"""The envelopes that the files of an agenda draw on, and what a meeting leaves of them. No process is known here: the condition
`envelope` of a file's step says where its money comes from, and how much.
"""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ...core.case import Case
from ...core.conditions.envelope import Envelope
from ...core.definition.definition import Transition
from ...core.sight import Sight
from ...core.values import step_of
from ...others import title_of, visible
from ..case import ground_of
from ..case.envelope import drawn_from
from .table import Item, Table, transition_of


class Purse(NamedTuple):
    """One envelope, in centimes: the `whole`, what was drawn `before`, what this meeting granted that is not drawn yet; `here` what
    the item that is dealt with would draw."""

    ref: str
    title: str
    whole: int
    before: int
    granted: int
    here: int

    @property
    def left(self) -> int:
        """What nobody has; below zero where more was granted than there is."""
        return self.whole - self.before - self.granted


def purses(table: Table, current: Item | None) -> tuple[Purse, ...]:
    """Of the envelopes that the reader may see, in the order of the agenda."""
    granted: dict[str, int] = {}
    asked: dict[str, int] = {}
    for item, row in zip(table.items, table.rows, strict=True):
        case = table.file(item.file)
        if case is None or not item.seen:
            continue
        step = transition_of(table, row) if item.settled else None
        inputs = step_of(row.get(table.meeting.agenda.step)).inputs
        given = _drawn(table, case, step, inputs) if step is not None and table.opened else 0
        here = item.amount or 0 if item == current and item.waits else 0
        for ref in _holders(table, case):
            granted[ref] = granted.get(ref, 0) + given
            asked[ref] = asked.get(ref, 0) + here
    found = ((ref, _whole(table, ref)) for ref in granted)
    return tuple(Purse(ref, whole[0], whole[1], whole[2], granted[ref], asked[ref]) for ref, whole in found if whole is not None)


def _holders(table: Table, case: Case) -> list[str]:
    """The cases whose envelope a file draws on."""
    definition = table.ground.maillon.library.version(case.definition)
    kinds = {condition.drawn.link for transition in definition.table.values() for condition in _envelopes(transition)}
    return sorted({ref for kind in kinds for ref in case.linked(kind)})


def _envelopes(transition: Transition) -> list[Envelope]:
    return [condition for condition in transition.conditions if isinstance(condition, Envelope)]


def _drawn(table: Table, case: Case, step: Transition, inputs: Mapping[str, Any]) -> int:
    """What a decided step draws, as its condition says; a value that lacks draws nothing."""
    ground, definition = table.ground, table.ground.maillon.library.version(case.definition)
    sight = Sight(case, ground.actor, {}, ground.now, definition.names, inputs)
    amounts = (condition.amount.value(sight.value) for condition in _envelopes(step))
    return sum(amount for amount in amounts if isinstance(amount, int))


def _whole(table: Table, ref: str) -> tuple[str, int, int] | None:
    """An envelope's title, its whole and what is drawn of it; None where it has no limit, or the reader may not see it."""
    maillon, case = table.ground.maillon, table.ground.maillon.store.case(ref)
    if case is None or not visible(maillon.library, case, table.ground.actor, table.ground.now):
        return None
    ground = ground_of(maillon, ref, table.ground.actor)
    drawn = drawn_from(ground) if ground is not None else None
    return (title_of(maillon.library, case), drawn[0], sum(amount for _, amount in drawn[1])) if drawn is not None else None
