"""What a step does beyond its own case: the command that does it, and why the step is refused where that one is."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..case import Case
from ..decision import Follow, Named, Refused, Unmet
from ..definition.definition import Definition
from ..expressions import from_cel
from .attach import Attach
from .fire import Fire
from .open import Open


def opening(definition: Definition, follow: Follow) -> Open:
    """The opening of a new case: its fields, and the columns of its lists, as their types store them."""
    lists = definition.names.lists
    values = {key: [_stored(row, lists[key]) for row in value] if key in lists else value
              for key, value in _stored(follow.values, definition.names.fields).items()}
    return Open(definition.key, follow.territory, values, follow.holder, links=follow.links)


def firing(definition: Definition, case: Case, follow: Follow) -> Fire:
    """The firing of a trigger of a linked case."""
    transition = definition.table.get((case.state, follow.name))
    types = {key: asked.bounds.type for key, asked in transition.inputs.items()} if transition is not None else {}
    return Fire(case.ref, follow.name, {**_stored(follow.values, types), **follow.typed}, follow.motif)


def handing(follow: Follow) -> Attach:
    """A document that another case gets."""
    return Attach(follow.ref, follow.name, follow.piece)


def unreadable(case: Case, follow: Follow) -> Unmet:
    """The step is given what it does not ask for: its process has changed since it was decided."""
    return Unmet("step.changed", {"trigger": Named(f"trigger:{case.workflow}", follow.name)})


def unknown_step(case: Case, follow: Follow) -> Unmet:
    """The linked case runs on a version of its process that has no such step: there, it can be taken from no state."""
    values = {"trigger": Named(f"trigger:{case.workflow}", follow.name), "state": Named(f"state:{case.workflow}", case.state)}
    return Unmet("trigger.not_here", values)


def _stored(values: Mapping[str, Any], types: Mapping[str, str]) -> dict[str, Any]:
    return {key: from_cel(types.get(key, ""), value) for key, value in values.items()}


def hindered_opening(definition: Definition, refused: Refused) -> Refused:
    """Why a case that a step opens cannot be opened."""
    process = Named("workflow", definition.key)
    return Refused(tuple(Unmet("then.open", {"process": process, "reason": reason}) for reason in refused.unmet))


def hindered_firing(definition: Definition, follow: Follow, refused: Refused) -> Refused:
    """Why a step of another case, which this one takes besides, cannot be taken."""
    kind = "document" if follow.piece is not None else "trigger"
    values = {"trigger": Named(f"{kind}:{definition.key}", follow.name), "ref": follow.ref}
    return Refused(tuple(Unmet("then.fire", {**values, "reason": reason}) for reason in refused.unmet))
