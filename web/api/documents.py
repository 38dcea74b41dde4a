"""Documents: depositing one, keeping one for a step, reading one. Judged by their bytes, as at the desk."""
from __future__ import annotations

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response, StreamingResponse

from engine.core import acts
from engine.core.acts import Attach
from engine.core.decision import Cure, Named, Refused, Unmet
from engine.errors import BadCommand
from engine.questions.case import Ground
from web.door import Visit
from web.forms.kept import note
from web.grounds import known
from web.saving import document_of

from . import models
from .acts import acted_on
from .door import Caller
from .problems import Against
from .seen import found
from .sent import File, Key, OneFile, Seen

router = APIRouter(tags=["documents"])
BYTES = {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}
FORM = {"multipart/form-data": {"schema": {"type": "object", "required": ["file"], "properties": {
    "file": {"type": "string", "format": "binary"}}}}}
EITHER = {"requestBody": {"required": True, "content": FORM | BYTES}}


@router.post("/cases/{ref}/documents/{kind}", status_code=201, openapi_extra=EITHER)
def attach(visit: Caller, ref: str, kind: str, file: OneFile, key: Key, seen: Seen, response: Response) -> models.Did:
    """Deposit a document: the part `file` of a form, or the body itself with `?name=`. An older one of its kind stays, as an
    older version."""
    ground = found(visit, ref)
    if kind not in ground.definition.documents:
        raise BadCommand("document.unknown", document=kind)
    unmet = _not_yours(ground, kind)
    if unmet:
        raise Against(Refused(unmet), ground.speaker)
    return acted_on(visit, response, ground, Attach(ref, kind, _kept(visit, ground, file, "document", ""), seen), key, seen)


def _not_yours(ground: Ground, kind: str) -> tuple[Unmet, ...]:
    """Of a file from who may not deposit it, nothing is kept."""
    attachers = ground.definition.documents[kind].attachers
    if attachers & ground.roles:
        return ()
    values = {"document": Named("document", kind), "roles": tuple(Named("role", role) for role in sorted(attachers))}
    return (Unmet("document.not_yours", values, Cure("person", "", min(attachers, default=""))),)


@router.post("/cases/{ref}/actions/{trigger}/files/{input}", status_code=201, openapi_extra=EITHER)
def keep(visit: Caller, ref: str, trigger: str, input: str, file: OneFile) -> models.Upload:
    """Keep a file that a step asks for; its note is then the value of that input. Only of who may take the step."""
    ground = found(visit, ref)
    option = next((option for option in ground.options if option.transition.trigger == trigger), None)
    asked = option.transition.inputs.get(input) if option is not None else None
    if option is None or asked is None or asked.bounds.type not in ("document", "pieces"):
        raise HTTPException(404)
    if not option.yours:
        raise Against(Refused(option.unmet), ground.speaker)
    kept = _kept(visit, ground, file, "input", input)
    return models.Upload(upload=note(visit.maillon.store, kept, visit.actor.id), **kept._asdict())


def _kept(visit: Visit, ground: Ground, file: File, cure: str, key: str) -> acts.Upload:
    kept = visit.maillon.documents.keep(file.name, file.pieces())
    if isinstance(kept, Refused):
        raise Against(Refused(tuple(each._replace(cure=Cure(cure, key)) for each in kept.unmet)), ground.speaker)
    return kept


@router.get("/cases/{ref}/documents/{id}", response_class=StreamingResponse, responses={200: {"content": BYTES}})
def read(visit: Caller, ref: str, id: str) -> Response:
    """A document's bytes, for who has a role on its case."""
    return document_of(visit, known(visit, ref), id)
