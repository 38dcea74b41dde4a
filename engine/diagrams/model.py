"""What a picture of a process shows, before it has places: states inside states, arrows, and exits too common to draw.

A trigger that leads to one state from many others would be a web of arrows: it is listed once beside the picture.
"""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from engine.core.decision import Title
from engine.core.definition.definition import Definition, State, Transition

COMMON = 4
"""From so many states on, a trigger's exits to one state are listed, not drawn."""

MOST_BACK = 2
"""To so many states a way back is drawn; to more, the state says that it leads to where the case came from."""

STAYS, RETURNS = "↺", "↩"


class Node(NamedTuple):
    """A state. `stage` counts from 1, 0 outside all stages. `notes` are steps told inside it, each a sign and a title:
    what can be done without leaving, and what leads back to any of many states."""

    key: str
    title: Title
    stage: int
    ended: str
    notes: tuple[tuple[str, Title], ...]
    inside: tuple[Node, ...]


class Arrow(NamedTuple):
    """From one state to another. `triggers` and their titles: several steps may lead the same way. `look` is
    forward, negative, aside, or back (to a state that comes before, or to wherever the case came from)."""

    source: str
    target: str
    triggers: tuple[str, ...]
    titles: tuple[Title, ...]
    look: str


class Common(NamedTuple):
    """Steps that lead to one state from many, each with its title and from how many states; without a target, steps
    that stay where they are taken."""

    target: Node | None
    exits: tuple[tuple[str, Title, int], ...]


class Picture(NamedTuple):
    """`nodes` have a place in the picture; the targets of `common` that no arrow touches are shown beside it alone."""

    nodes: tuple[Node, ...]
    arrows: tuple[Arrow, ...]
    common: tuple[Common, ...]
    order: Mapping[str, int]


def picture(definition: Definition) -> Picture:
    """The picture of a definition."""
    arrows = _arrows(definition)
    common = _common(definition)
    touched = {key for arrow in arrows for key in (arrow.source, arrow.target)} | {definition.written.initial}
    beside = {each.target.key for each in common if each.target is not None} - touched
    return Picture(_nodes(definition, "", beside), arrows, common,
                   {key: state.order for key, state in definition.states.items()})


def _nodes(definition: Definition, parent: str, beside: set[str]) -> tuple[Node, ...]:
    below = (state for state in definition.states.values() if state.parent == parent and state.key not in beside)
    return tuple(_node(definition, state, beside) for state in below)


def _node(definition: Definition, state: State, beside: set[str]) -> Node:
    stages = [stage.key for stage in definition.stages]
    stage = stages.index(state.stage) + 1 if state.stage in stages else 0
    return Node(state.key, state.title, stage, state.ended, _notes(definition, state.key), _nodes(definition, state.key, beside))


def _notes(definition: Definition, state: str) -> tuple[tuple[str, Title], ...]:
    number = counts(definition)
    stays = ((STAYS, t.title) for t in definition.exits(state) if t.stays and number[t.trigger, ""] < COMMON)
    returns = ((RETURNS, t.title) for t in definition.exits(state) if len(_origins(definition, t)) > MOST_BACK)
    return (*stays, *returns)


def keys(nodes: Iterable[Node]) -> set[str]:
    """The keys of nodes and of all inside them."""
    return {key for node in nodes for key in (node.key, *keys(node.inside))}


def counts(definition: Definition) -> dict[tuple[str, str], int]:
    """From how many states each (trigger, target) is taken; the target is empty where it stays."""
    found: dict[tuple[str, str], int] = {}
    for transition in definition.table.values():
        pair = (transition.trigger, "" if transition.stays else transition.target)
        found[pair] = found.get(pair, 0) + 1
    return found


def _common(definition: Definition) -> tuple[Common, ...]:
    titles = definition.trigger_titles()
    exits: dict[str, list[tuple[str, Title, int]]] = {}
    for (trigger, target), number in counts(definition).items():
        if number >= COMMON:
            exits.setdefault(target, []).append((trigger, titles[trigger], number))
    return tuple(Common(_node(definition, definition.states[target], set()) if target else None, tuple(rows))
                 for target, rows in exits.items())


def _arrows(definition: Definition) -> tuple[Arrow, ...]:
    many = {pair for pair, number in counts(definition).items() if number >= COMMON}
    merged: dict[tuple[str, str, str], list[Transition]] = {}
    for transition in definition.table.values():
        for target in _targets(definition, transition):
            if (transition.trigger, target) not in many:
                merged.setdefault((transition.source, target, _look(transition)), []).append(transition)
    return tuple(Arrow(source, target, tuple(t.trigger for t in found), tuple(t.title for t in found), look)
                 for (source, target, look), found in merged.items())


def _targets(definition: Definition, transition: Transition) -> Iterable[str]:
    """Where an arrow leads."""
    if transition.stays or transition.resumes:
        return ()
    if not transition.back:
        return (transition.target,)
    origins = _origins(definition, transition)
    return origins if len(origins) <= MOST_BACK else ()


def _origins(definition: Definition, transition: Transition) -> tuple[str, ...]:
    """Where `back` may lead: wherever the state can be come to from. Nothing for other transitions."""
    if not transition.back:
        return ()
    return tuple(dict.fromkeys(other.source for other in definition.table.values()
                               if other.target == transition.back and not other.suspends and not other.stays))


def _look(transition: Transition) -> str:
    if transition.back or transition.backward:
        return "back"
    return transition.tone or "forward"
