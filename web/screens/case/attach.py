"""Depositing a document: its bytes stream into the store of documents, judged by what they are, not by their name."""
from __future__ import annotations

from typing import Any

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response

from engine.advance import Done
from engine.core.acts import Attach, Upload
from engine.core.decision import Cure, Refused, Unmet
from engine.core.definition.definition import DocumentKind
from engine.language.texts import gettext, title
from engine.questions.case import Ground
from web.addresses import case_address, document_address
from web.door import Viewer
from web.forms import sent
from web.forms.commands import do, new_key
from web.forms.controls import help_of
from web.forms.kept import note, recall
from web.grounds import found
from web.problems import OF_FILES, status_of

from .acts import changes, finished, form_answer, reasons
from .controls import ACCEPT
from .errors import placed
from .view import crumbs

router = APIRouter()
FILE = "file"


@router.get("/dossiers/{ref}/deposer/{kind}")
def form(visit: Viewer, ref: str, kind: str) -> Response:
    """The form of one kind of document; for whom it is not, who deposits it."""
    return _asked(visit, found(visit, ref), kind)


def _asked(visit: Viewer, ground: Ground, kind: str) -> Response:
    allowed = _allowed(ground, kind)
    context = _draw(ground, ground.definition.documents[kind], new_key())
    return form_answer(visit, context | {"closed": not allowed, "conditions": [] if allowed else _whose(ground, kind)},
                       200 if allowed else 403)


def _allowed(ground: Ground, kind: str) -> bool:
    """Whether this reader may deposit one now. 404 for a kind the process does not have."""
    if kind not in ground.definition.documents:
        raise HTTPException(404)
    return bool(ground.definition.documents[kind].attachers & ground.roles) and not ground.case.closed


@router.post("/dossiers/{ref}/documents/{kind}")
def attach(visit: Viewer, ref: str, kind: str, form: sent.Sent) -> Response:
    """Keep the file, then say that the case has it. Of who may not deposit it, nothing is kept."""
    ground = found(visit, ref)
    if not _allowed(ground, kind):
        return _asked(visit, ground, kind)
    upload = _kept(visit, form)
    if isinstance(upload, Refused):
        status = OF_FILES.get(upload.unmet[0].code, 422)
        return form_answer(visit, _refused(ground, kind, sent.key(form), upload), status)
    outcome = do(visit, Attach(ref, kind, upload, sent.seen(form)), sent.key(form))
    if isinstance(outcome, Done):
        return finished(visit, outcome, "documents")
    fresh = found(visit, ref)
    context = _refused(fresh, kind, sent.key(form), reasons(outcome), upload)
    return form_answer(visit, context | {"changed": changes(outcome, fresh)}, status_of(outcome))


def _kept(visit: Viewer, form: Any) -> Upload | Refused:
    file = sent.file(form, FILE)
    if file is not None:
        kept: Upload | Refused = visit.maillon.documents.keep(file.filename or "", sent.pieces(file))
        return kept
    before = recall(visit.maillon.store, sent.text(form, f"{FILE}-chosen"), visit.actor.id)
    return before or Refused((Unmet("value.document", {}, Cure("document")),))


def _draw(ground: Ground, kind: DocumentKind, key: str, upload: Upload | None = None, error: str = "") -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": FILE, "kind": "file", "title": title(kind.title), "required": True, "error": error, "accept": ACCEPT,
        "help": help_of(kind), "limit": ground.maillon.settings.upload_mb,
    }
    if upload is not None:
        sealed = note(ground.maillon.store, upload, ground.actor.id)
        chosen = [{"key": sealed, "title": gettext("Chosen: %(name)s", name=upload.name), "note": ""}]
        field |= {"kind": "document", "documents": chosen, "value": chosen[0]["key"]}
    older = ground.case.document(kind.key)
    sentence = gettext("The older version stays, as an older version.") if older and not kind.several else ""
    return {
        "title": gettext("Deposit: %(document)s", document=title(kind.title)), "sentence": sentence, "target": "",
        "action": document_address(ground.case.ref, kind.key), "verb": gettext("Deposit"), "fields": [field],
        "hidden": {"seen": ground.case.number, "key": key}, "errors": [], "conditions": [], "changed": None, "closed": False,
        "kept": [], "back": f"{case_address(ground.case.ref)}#documents", "crumbs": crumbs(ground.case.ref),
    }


def _refused(ground: Ground, kind: str, key: str, refused: Refused, upload: Upload | None = None) -> dict[str, Any]:
    if kind not in ground.definition.documents:
        raise HTTPException(404)
    unmet = [reason._replace(cure=Cure("document", FILE)) if _about_file(reason) else reason for reason in refused.unmet]
    why = placed(ground, unmet, {FILE})
    drawn = _draw(ground, ground.definition.documents[kind], key, upload, why.by_name.get(FILE, ""))
    return drawn | {"errors": why.summary, "conditions": why.others}


def _about_file(reason: Unmet) -> bool:
    return reason.cure is not None and reason.cure.kind == "document"


def _whose(ground: Ground, kind: str) -> list[dict[str, Any]]:
    roles = [key for key in ground.definition.names.country.roles if key in ground.definition.documents[kind].attachers]
    words = ", ".join(map(ground.speaker.role, roles))
    return [{"text": gettext("Reserved for: %(roles)s.", roles=words), "detail": "", "cure": None}]
