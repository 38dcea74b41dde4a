"""A definition in words: its states, its transitions, its rules with their dates, its documents."""
from __future__ import annotations

from typing import Any

from engine.core.definition.definition import Clock, Definition, State, Task, Transition
from engine.core.values import read_parameter
from engine.language.dates import short_date
from engine.language.texts import gettext, ngettext, title
from engine.words.measures import delay, every, measure
from engine.words.titles import state_title


def states(definition: Definition) -> list[dict[str, Any]]:
    """Every state a case can be in, with what it opens and what leaves it."""
    return [_state(definition, state) for state in definition.states.values() if state.leaf]


def _state(definition: Definition, state: State) -> dict[str, Any]:
    return {
        "key": state.key, "title": state_title(definition, state.key),
        "public": title(state.public) if state.public else "",
        "tasks": [_task(definition, task) for task in state.tasks],
        "clocks": [_clock(definition, clock) for clock in state.clocks],
        "exits": [_exit(definition, transition) for transition in definition.exits(state.key)],
    }


def role_title(definition: Definition, key: str) -> str:
    """The title of a role; its key where the country knows none of that name."""
    role = definition.names.country.roles.get(key)
    return title(role.title) if role else key


def _due(definition: Definition, due: str) -> str:
    """A delay in words; that of a parameter by the parameter's title."""
    parameter = definition.written.parameters.get(due.removeprefix("parameters."))
    return title(parameter.title) if due.startswith("parameters.") and parameter else delay(due)


def _task(definition: Definition, task: Task) -> dict[str, str]:
    return {"text": title(task.title), "note": f"{role_title(definition, task.role)} · {_due(definition, task.due)}"}


def _clock(definition: Definition, clock: Clock) -> dict[str, str]:
    field = definition.fields.get(clock.at)
    when = _due(definition, clock.after) if clock.after else title(field.title) if field else clock.at
    fired = definition.trigger_titles().get(clock.fire)
    then = title(fired) if fired else clock.fire
    return {"text": title(clock.title) if clock.title else when, "note": f"{when} → {then}"}


def _exit(definition: Definition, transition: Transition) -> list[str]:
    roles = every(role_title(definition, role) for role in transition.roles) or gettext("the engine")
    count = len(transition.conditions)
    return [title(transition.title), _target(definition, transition), roles, _motif(transition.motif),
            ngettext("%(num)s condition", "%(num)s conditions", count) if count else gettext("none")]


def _target(definition: Definition, transition: Transition) -> str:
    if transition.stays:
        return gettext("stays here")
    return state_title(definition, transition.target) if transition.target else gettext("back to where it came from")


def _motif(motif: str) -> str:
    return {"required": gettext("required"), "optional": gettext("optional")}.get(motif, gettext("none"))


def parameters(definition: Definition) -> list[list[str]]:
    """Each dated value of each rule: its title, its value, since when, and where."""
    found = []
    for parameter in definition.written.parameters.values():
        dated = [("", one) for one in parameter.values]
        dated += [(place, one) for place, many in parameter.provinces.items() for one in many]
        found += [[title(parameter.title), _value(parameter.type, one.value), short_date(one.since),
                   _place(definition, place)] for place, one in dated]
    return found


def _value(type_: str, written: int | str) -> str:
    return delay(str(written)) if type_ == "duration" else measure(type_, read_parameter(type_, written))


def _place(definition: Definition, code: str) -> str:
    return title(definition.names.country.territories[code].title) if code else gettext("everywhere")


def documents(definition: Definition) -> list[list[str]]:
    """Each kind of document and who may deposit it."""
    return [[title(kind.title), every(role_title(definition, role) for role in sorted(kind.attachers))]
            for kind in definition.documents.values()]
