"""From what an author wrote to what deciding reads. Every fault is collected with its path; nothing leaves half made.

Faults here are those a part has by itself or by the names it uses; faults of the whole (unreachable states, dead
clocks) are `check`'s.
"""
from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from ..conditions.base import as_tuple
from ..country import Country
from ..names import LinkKind, Names
from .compile_fields import compile_documents, compile_fields, compute, variables_of
from .compile_grids import checked, expanded, grids_of
from .compile_indicators import compile_indicators
from .compile_lists import cells_of, columns_of, compile_members
from .compile_meeting import compile_meeting, compile_standing
from .compile_parameters import compile_parameters
from .compile_partners import Partnering
from .compile_states import compile_states
from .compile_transitions import compile_transitions
from .definition import Definition
from .model import WorkflowText
from .problems import Problems


def compile_definition(written: WorkflowText, data: Mapping[str, Any], country: Country, digest: str, problems: Problems
                       ) -> Definition:
    """Compile a checked file. `data` is its resolved text, `digest` that text's hash. Faults go into `problems`."""
    if written.grids:
        written = expanded(written, checked(written, names_of(written, country), problems))
    names = names_of(written, country)
    names = names._replace(computed=compute(written, names, problems))
    states = compile_states(written, names, problems)
    documents = compile_documents(written, names, problems)
    fields = compile_fields(written, names, problems)
    names = names._replace(required_if={key: f.required_if for key, f in fields.items() if f.required_if},
                           meeting=compile_meeting(written, names, problems), standing=compile_standing(written, names, problems),
                           cells=cells_of(fields), members=compile_members(written, names, fields, problems))
    transitions = compile_transitions(written, names, states, problems)
    problems.known(written.opens, country.roles, "role", ("opens",))
    problems.known(written.readers, country.roles, "role", ("readers",))
    problems.known(written.responsible, country.roles, "role", ("responsible",))
    compile_parameters(written, country, problems)
    partnering = Partnering(written, names, fields, problems)
    if written.receipt is not None:
        problems.known(written.receipt.link, written.links, "link", ("receipt", "link"))
    return Definition(
        key=written.workflow, version=written.version, hash=digest,
        text=json.dumps(data, ensure_ascii=False, separators=(",", ":")), written=written, names=names,
        states=states, stages=tuple(state for state in states.values() if state.stage == state.key), fields=fields,
        lives=tuple((field, field.life) for field in fields.values() if field.life),
        documents=documents,
        transitions={state: tuple(t for t in transitions if t.source == state) for state in states},
        table={(t.source, t.trigger): t for t in transitions}, readers=frozenset(written.readers),
        public_in=written.public_in, indicators=compile_indicators(written, names, fields, problems),
        profiles=partnering.profiles(), partners=partnering.partners(), organisations=partnering.organisations(),
    )


def names_of(written: WorkflowText, country: Country) -> Names:
    """Everything the file declares, by name."""
    fields = {key: field.computed.type if field.computed else field.type for key, field in written.fields.items()}
    lists = {key: columns_of(field.item or {}) for key, field in written.fields.items() if field.type == "list"}
    tasks = {key for _, state in walk(written) for key in state.tasks}
    lives = {f"{key}.item" for key, field in written.fields.items() if field.life}
    return Names(
        country=country, fields=fields, lists=lists,
        parameters={key: parameter.type for key, parameter in written.parameters.items()},
        documents=frozenset(written.documents), states=frozenset(key for key, _ in walk(written)),
        triggers=frozenset(written.transitions), tasks=frozenset(tasks | lives), roles=frozenset(country.roles),
        own=frozenset(key for key, role in country.roles.items() if role.own),
        links={key: LinkKind(as_tuple(link.process), link.inverse or "") for key, link in written.links.items()},
        computed={}, required_if={},
        variables=variables_of(written), cells={}, members={}, grids=grids_of(written),
    )


def walk(written: WorkflowText) -> Iterator[tuple[str, Any]]:
    """Every state with its dotted key, in the order of the file."""
    def below(prefix: str, states: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
        for key, state in states.items():
            yield prefix + key, state
            yield from below(f"{prefix}{key}.", state.states)
    return below("", written.states)
