"""Faults of a whole definition: states nobody reaches, states no end is reached from, dead clocks, `back` to nowhere.

Faults of single parts and of the names they use are found while compiling.
"""
from __future__ import annotations

import re

from ..actor import ENGINE_ROLE
from . import graph
from .check_clocks import check_clock
from .definition import Definition, State, Task, Transition
from .problems import Path, Problems

_REFERENCE = re.compile(r"(?:[^{}]|\{territory\}|\{body\}|\{year\}|\{number(?::0?[1-9])?\}){1,60}\Z")


def check(definition: Definition, problems: Problems) -> None:
    """Add every fault of the whole to `problems`."""
    _states(definition, problems)
    for exits in definition.transitions.values():
        for transition in exits:
            _transition(definition, transition, problems)
    _face(definition, problems)
    _patterns(definition, problems)
    _reference(definition, problems)


def path_of(state: str) -> Path:
    """Where a state is written."""
    first, *below = state.split(".")
    return ("states", first, *(part for step in below for part in ("states", step)))


def _states(definition: Definition, problems: Problems) -> None:
    ways = graph.steps(definition)
    seen = graph.reachable(definition.written.initial, graph.steps(definition, suspending=True))
    ended = graph.ending(definition, ways)
    known = definition.written.initial in ways
    for state in definition.states.values():
        if not state.leaf:
            continue
        if known and state.key not in seen:
            problems.add(path_of(state.key), "state.unreachable", f"no transition leads to {state.key!r}")
        _way_out(definition, state, ended, problems)
        for task in state.tasks:
            _task(definition, state, task, problems)
        for clock in state.clocks:
            check_clock(definition, state, clock, (*path_of(state.key), "clocks", clock.key), problems)


def _way_out(definition: Definition, state: State, ended: set[str], problems: Problems) -> None:
    path, exits = path_of(state.key), definition.exits(state.key)
    if state.ended and exits:
        problems.add((*path, "ended"), "state.ended", f"{state.key!r} is an end, yet {exits[0].trigger!r} leaves it")
    elif not state.ended and all(transition.stays or transition.suspends for transition in exits):
        problems.add(path, "state.stuck", f"nothing leaves {state.key!r}; give it a way out, or say `ended`")
    elif state.key not in ended:
        problems.add(path, "state.endless", f"from {state.key!r} no end can ever be reached")


def _task(definition: Definition, state: State, task: Task, problems: Problems) -> None:
    kind, _, trigger = task.need.partition(":")
    if kind != "fire" or trigger not in definition.names.triggers:
        return
    path: Path = (*path_of(state.key), "tasks", task.key)
    transition = definition.table.get((state.key, trigger))
    if transition is None:
        message = f"{trigger!r} does not leave {state.key!r}: it cannot close this"
        problems.add((*path, "needs", "fire"), "task.dead", message)
    elif task.role not in transition.roles:
        problems.add((*path, "role"), "task.role", f"{task.role!r} may not fire {trigger!r}, which this asks of it")


def _transition(definition: Definition, transition: Transition, problems: Problems) -> None:
    path: Path = ("transitions", transition.trigger)
    source, states = definition.states[transition.source], definition.states
    timed = transition.called or any(clock.fire == transition.trigger for clock in source.clocks)
    if transition.roles == (ENGINE_ROLE,) and not timed:
        message = f"only a clock may fire {transition.trigger!r}, and {source.key!r} has none that does; or say `called: true`"
        problems.add((*path, "roles"), "clock.missing", message)
    if transition.suspends and transition.target in states and not states[transition.target].suspends:
        problems.add((*path, "suspends"), "suspend.target", f"{transition.target!r} does not say `suspends: true`")
    if transition.resumes and not source.suspends:
        problems.add((*path, "resumes"), "resume.source", f"{source.key!r} does not say `suspends: true`")
    if transition.back and not _recorded(definition, transition):
        message = f"a case can be in {source.key!r} without having come to {transition.back!r} from anywhere"
        problems.add((*path, "to"), "back.unrecorded", message)


def _recorded(definition: Definition, transition: Transition) -> bool:
    """Whether every way to the source enters the state whose origin is the target, from another one."""
    initial = definition.written.initial
    if transition.back == initial:
        return False
    return transition.source == transition.back or transition.source not in graph.reachable(
        initial, graph.steps(definition), without=transition.back)


def _face(definition: Definition, problems: Problems) -> None:
    face = definition.face
    for part, key in face:
        if key is None:
            continue
        if part == "filters":
            _filters(definition, key, problems)
        elif part in ("share_source", "share_amount"):
            problems.known(key, definition.names.lists.get(face.shares or "", {}), "column", ("face", part))
        else:
            problems.known(key, definition.names.fields, "field", ("face", part))


def _filters(definition: Definition, keys: tuple[str, ...], problems: Problems) -> None:
    """Lists lie open: what they are narrowed by is a word of a closed list, and nothing personal."""
    problems.known(keys, definition.names.fields, "field", ("face", "filters"))
    for place, key in enumerate(keys):
        field = definition.fields.get(key)
        if field is not None and (not field.vocabulary or field.personal):
            message = f"{key!r} is no field of choices" if not field.vocabulary else f"{key!r} is personal"
            problems.add(("face", "filters", place), "filter", message)


def _patterns(definition: Definition, problems: Problems) -> None:
    written, states = definition.written, definition.states
    problems.known(written.editing.roles, definition.names.roles, "role", ("editing", "roles"))
    problems.states(written.editing.states, states, ("editing", "states"))
    problems.states(written.public_in, states, ("public_in",))
    for key, field in written.fields.items():
        problems.states(field.editable or (), states, ("fields", key, "editable"))
        problems.states(field.life.states if field.life else (), states, ("fields", key, "life", "in"))


def _reference(definition: Definition, problems: Problems) -> None:
    """Python's formats reach into what they format, and pad without bound: only the plain ones are let through."""
    reference = definition.written.reference
    if not _REFERENCE.match(reference):
        problems.add(("reference",), "reference", "a reference is made of {territory}, {body}, {year} and {number}, as {number:05}")
    elif "{body}" in reference and definition.names.meeting is None:
        problems.add(("reference",), "reference", "{body} is the body that meets: this process has no `meeting`")
    elif "{number" not in reference:
        problems.add(("reference",), "reference", "a reference without {number} would name several cases")
