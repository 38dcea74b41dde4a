"""Where a definition keeps the title of a thing that the core names by kind and key."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import chain

from ..core.conditions.base import as_tuple
from ..core.decision import Title
from ..core.definition.definition import Column, Definition, Field, Input, State, Transition
from ..language.texts import title

Found = Title | None


def lineage(definition: Definition, key: str) -> tuple[State, ...]:
    """A state and the composites around it, the outermost first; nothing for an unknown key."""
    found: list[State] = []
    state = definition.states.get(key)
    while state is not None:
        found.insert(0, state)
        state = definition.states.get(state.parent)
    return tuple(found)


def state_title(definition: Definition, key: str) -> str:
    """The whole title: « Émergence / Instruction »."""
    return " / ".join(title(state.title) for state in lineage(definition, key)) or readable(key)


def short_state_title(definition: Definition, key: str) -> str:
    """The state's own title: « Instruction »."""
    state = definition.states.get(key)
    return title(state.title) if state else readable(key)


def readable(key: str) -> str:
    """What is shown for a key without a title: its last part, as words."""
    words = key.rpartition(".")[2].replace("_", " ")
    return words[:1].upper() + words[1:]


def transitions_of(definition: Definition) -> Iterator[Transition]:
    """Every transition, in the order of the file."""
    return (transition for exits in definition.transitions.values() for transition in exits)


def input_of(definition: Definition, key: str, trigger: str = "") -> Input | None:
    """The input of that name: a trigger's own where one is given, else the first transition's that asks for it."""
    asking = [transition for transition in transitions_of(definition) if key in transition.inputs]
    own = [transition for transition in asking if transition.trigger == trigger]
    return next((transition.inputs[key] for transition in own or asking), None)


def process_named(definition: Definition, link: str, asked: str, trigger: str) -> str:
    """The process whose cases a kind of link, or else an input of a trigger, names; the first where it may be of several."""
    if link:
        declared = definition.written.links.get(link)
        return next(iter(as_tuple(declared.process)), "") if declared else ""
    found = input_of(definition, asked, trigger)
    return next(iter(found.processes), "") if found else ""


def column_of(listed: Field | Input | None, key: str) -> Column | None:
    """A column of a list."""
    columns = listed.columns if listed is not None else ()
    return next((column for column in columns if column.key == key), None)


def _any_column(definition: Definition, key: str) -> Found:
    inputs = (asked for transition in transitions_of(definition) for asked in transition.inputs.values())
    lists: Iterator[Field | Input] = chain(definition.fields.values(), inputs)
    columns = (column_of(listed, key) for listed in lists)
    return next((column.title for column in columns if column), None)


def _task(definition: Definition, key: str) -> Found:
    field = definition.fields.get(key.removesuffix(".item")) if key.endswith(".item") else None
    if field is not None and field.life is not None:
        return field.life.title
    return next((task.title for state in definition.states.values() for task in state.tasks if task.key == key), None)


def _clock(definition: Definition, key: str) -> Found:
    clocks = (clock for state in definition.states.values() for clock in state.clocks)
    return next((clock.title for clock in clocks if clock.key == key), None)


def _trigger(definition: Definition, key: str) -> Found:
    return next((transition.title for transition in transitions_of(definition) if transition.trigger == key), None)


def _value(definition: Definition, key: str) -> Found:
    vocabularies = definition.names.country.vocabularies.values()
    return next((titles[key] for titles in vocabularies if key in titles), None)


def _cell(definition: Definition, key: str) -> Found:
    """A choice of a list's column, as `membres.famille=chaine`."""
    place, _, value = key.partition("=")
    listed, _, column = place.partition(".")
    found = column_of(definition.fields.get(listed), column)
    return found.vocabulary.get(value) if found else None


def _territory(definition: Definition, key: str) -> Found:
    territories = definition.names.country.territories
    return territories[key].title if key in territories else None


def _role(definition: Definition, key: str) -> Found:
    role = definition.names.country.roles.get(key)
    return role.title if role else None


FINDERS: dict[str, Callable[[Definition, str], Found]] = {
    "trigger": _trigger,
    "task": _task,
    "clock": _clock,
    "column": _any_column,
    "value": _value,
    "cell": _cell,
    "territory": _territory,
    "role": _role,
    "field": lambda definition, key: found.title if (found := definition.fields.get(key)) else None,
    "input": lambda definition, key: found.title if (found := input_of(definition, key)) else None,
    "document": lambda definition, key: found.title if (found := definition.documents.get(key)) else None,
    "link": lambda definition, key: found.title if (found := definition.written.links.get(key)) else None,
    "grid": lambda definition, key: found.title if (found := definition.written.grids.get(key)) else None,
    "parameter": lambda definition, key: found.title if (found := definition.written.parameters.get(key)) else None,
    "indicator": lambda definition, key: found.title if (found := definition.written.indicators.get(key)) else None,
    "section": lambda definition, key: definition.written.sections.get(key),
}
"""By kind of `Named`: the title in three languages, or None where the definition has no such thing. States, bodies and
processes are said by `Speaker`."""
