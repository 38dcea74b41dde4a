"""Fields, inputs and columns as programs need them; a process whole."""
from __future__ import annotations

import json
from collections.abc import Mapping

from engine.core.decision import Title
from engine.core.definition.definition import Column, Definition, Field, Input, Transition
from engine.language.texts import title
from engine.words.titles import state_title, transitions_of

from .models import FieldPart, Kind, Part, Process, Step, Titled


def titled(vocabulary: Mapping[str, Title]) -> list[Titled]:
    """Keys with their titles."""
    return [Titled(key=key, title=title(words)) for key, words in vocabulary.items()]


def input_part(one: Input) -> Part:
    """What a step asks."""
    return _part(one, not one.optional, one.bounds.of or ", ".join(one.processes) or one.kind, one.columns)


def field_part(one: Field) -> FieldPart:
    """A field."""
    part = _part(one, one.required, one.bounds.of, one.columns)
    return FieldPart(**dict(part), section=one.section, states=list(one.states), editors=sorted(one.editors), by_hand=one.by_hand)


def _part(one: Field | Input | Column, required: bool, of: str, columns: tuple[Column, ...] = ()) -> Part:
    words, bounds = None if isinstance(one, Column) else one.help, one.bounds
    return Part(key=one.key, title=title(one.title), help=title(words) if words else "", type=bounds.type, required=required,
                personal=one.personal, choices=titled(one.vocabulary), least=bounds.least, most=bounds.most, of=of,
                columns=[_part(column, column.required, column.bounds.of) for column in columns])


def _step(one: Transition) -> Step:
    return Step(trigger=one.trigger, title=title(one.title), source=one.source, target=one.target, roles=list(one.roles),
                motif=one.motif, inputs=[input_part(asked) for asked in one.asked.values()])


def process(definition: Definition) -> Process:
    """One version of a process."""
    leaves = (state.key for state in definition.states.values() if state.leaf)
    kinds = (Kind(key=one.key, title=title(one.title), personal=one.personal, several=one.several, attach=sorted(one.attachers))
             for one in definition.documents.values())
    return Process(
        key=definition.key, title=title(definition.title), version=definition.version, definition=definition.hash,
        initial=definition.written.initial, opens=list(definition.written.opens), scope=list(definition.written.scope),
        states=[Titled(key=key, title=state_title(definition, key)) for key in leaves],
        transitions=[_step(one) for one in transitions_of(definition)],
        fields=[field_part(one) for one in definition.fields.values()], documents=list(kinds), text=json.loads(definition.text),
    )
