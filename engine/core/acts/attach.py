"""Attach: a document, whose bytes the shell has already kept, becomes evidence of the case."""
from __future__ import annotations

from typing import Any, NamedTuple

from ...errors import BadCommand
from ..access import may_change
from ..actor import ENGINE_ROLE
from ..case import Document
from ..decision import Cure, Decision, Named, Question, Refused, Unmet
from . import pending
from .attempt import Attempt, Upload


class Attach(NamedTuple):
    """One document of a declared kind."""

    ref: str
    kind: str
    upload: Upload
    seen: int | None = None


def asks(attempt: Attempt, command: Attach) -> tuple[Question, ...]:
    """Attaching asks nothing of other cases, but whose the actions of this state are."""
    return pending.asks(attempt.definition, attempt.case.state)


def decide(attempt: Attempt, command: Attach) -> Decision:
    """Adds the document (an older one of its kind stays, as an older version) and closes what waited for it. One that another
    case's step hands over needs no role, and comes to a case that has ended too.

    Raises BadCommand for a kind the process does not declare.
    """
    definition, case = attempt.definition, attempt.case
    kind = definition.documents.get(command.kind)
    if kind is None:
        raise BadCommand("document.unknown", document=command.kind)
    handed = attempt.cause is not None
    roles = may_change(definition, case, attempt.actor, attempt.sight().today) & kind.attachers
    unmet = []
    if not (roles or handed):
        attachers = tuple(Named("role", role) for role in sorted(kind.attachers))
        values = {"document": Named("document", kind.key), "roles": attachers}
        unmet.append(Unmet("document.not_yours", values, Cure("person", "", min(kind.attachers, default=""))))
    if case.closed and not handed:
        unmet.append(Unmet("case.closed", {"state": Named("state", case.state)}))
    if unmet:
        return Refused(tuple(unmet))
    change, private = attached(attempt, {kind.key: command.upload})
    closed = [task for task in case.tasks if task.need == f"document:{kind.key}" and pending.meets(attempt, task, {})]
    change["closes"] = [[task.id, "done"] for task in closed]
    after = case._replace(documents=(*case.documents, *change["documents"]))
    pending.settled(attempt, attempt.sight(case=after), change)
    return attempt.decided("attach", ENGINE_ROLE if handed else min(roles), change, private)


def attached(attempt: Attempt, uploads: dict[str, Upload]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The change and its private part for documents by kind; file names are personal."""
    documents = [
        Document(f"{attempt.number}.{index}", kind, up.sha256, "", up.size, up.media, attempt.now, attempt.actor.id)
        for index, (kind, up) in enumerate(uploads.items(), 1)
    ]
    names = {document.id: uploads[document.kind].name for document in documents}
    return {"documents": documents}, {"names": names}
