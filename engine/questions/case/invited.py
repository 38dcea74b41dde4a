"""What somebody invited from outside reads: which file, what is asked about which row, until when; and nothing else of it."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ...core.access import awaited
from ...core.actor import Invitation
from ...core.definition.definition import Column, Field, Transition
from ...language.texts import isolate, title
from ...words import show
from ...words.measures import limit
from ...words.names import no_one, nobody
from . import ground_of
from .ground import Engine, Ground


class Asked(NamedTuple):
    """`file` is its title, or its reference where that names somebody; `row` the columns of the row as (term, value), but
    those that may name a person, and the digest of a document it is about; `until` the last day, in words."""

    file: str
    ref: str
    process: str
    territory: str
    step: str
    row: tuple[tuple[str, str], ...]
    until: str


def guest_ground(maillon: Engine, invitation: Invitation) -> Ground | None:
    """The case as the guest finds it, spoken of without anybody's name; None where nobody has invited them."""
    ground = ground_of(maillon, invitation.ref, invitation.actor)
    if ground is not None:
        ground.speaker = ground.speaker._replace(people=nobody, holder=no_one)
    return ground


def step_of(ground: Ground, invitation: Invitation) -> Transition | None:
    """The step that is still awaited of the guest; None once it is not."""
    step = ground.definition.table.get((ground.case.state, invitation.trigger))
    return step if awaited(ground.case, step, invitation.row, ground.now) is not None else None


def answered(ground: Ground, invitation: Invitation) -> bool:
    """Whether the guest has answered."""
    return any(move.actor == invitation.id for move in ground.case.moves)


def asked(ground: Ground, invitation: Invitation, step: Transition) -> Asked:
    """What the guest's page says."""
    case, definition = ground.case, ground.definition
    face = definition.fields[definition.face.title]
    named = "" if face.personal else show(face, case.fields.get(face.key), ground.speaker)
    task = awaited(case, step, invitation.row, ground.now)
    return Asked(named or case.ref, case.ref, title(definition.title), ground.speaker.title("territory", case.territory),
                 title(step.title), _row(ground, definition.fields[step.guest_list], invitation.row),
                 limit(task.due) if task is not None else "")


def _row(ground: Ground, listed: Field, id_: str) -> tuple[tuple[str, str], ...]:
    if ground.definition.written.fields[listed.key].personal:
        return ()
    row: Mapping[str, Any] = next((row for row in ground.case.fields.get(listed.key) or () if row["id"] == id_), {})
    digests = {document.sha256 for document in ground.case.documents}
    told = (column for column in listed.columns if _open(ground, column) and row.get(column.key) not in (None, "", *digests))
    return tuple((title(column.title), isolate(show(column, row[column.key], ground.speaker))) for column in told)


def _open(ground: Ground, column: Column) -> bool:
    """Whether a column names nobody: not itself, and not by a row of another list."""
    other = ground.definition.fields.get(column.bounds.of) if column.bounds.type == "row" else None
    return not column.personal and column.bounds.type != "person" and (other is None or not other.personal)
