"""Files sent with a form: kept once, named again by their note, or chosen among those the case has."""
from __future__ import annotations

from collections.abc import Mapping

from starlette.datastructures import FormData

from engine.core.acts import Upload
from engine.core.decision import Cure, Refused, Unmet
from engine.core.definition.definition import Input
from engine.questions.case import Ground
from web.door import Invited, Visit
from web.forms import sent
from web.forms.kept import chosen_of


def kept_uploads(visit: Visit | Invited, ground: Ground, asked: Mapping[str, Input], form: FormData
                 ) -> tuple[dict[str, Upload], tuple[Unmet, ...]]:
    """The files by input, and why some were not kept."""
    files: dict[str, Upload] = {}
    faults: list[Unmet] = []
    for key, one in asked.items():
        if one.bounds.type != "document":
            continue
        kept = _kept(visit, ground, one, form)
        if isinstance(kept, Refused):
            faults += [unmet._replace(cure=Cure("input", key)) for unmet in kept.unmet]
        elif kept is not None:
            files[key] = kept
    return files, tuple(faults)


def _kept(visit: Visit | Invited, ground: Ground, one: Input, form: FormData) -> Upload | Refused | None:
    upload = sent.file(form, one.key)
    if upload is not None:
        return visit.maillon.documents.keep(upload.filename or "", sent.pieces(upload))
    chosen = sent.text(form, f"{one.key}-chosen")
    return chosen_of(ground, one, chosen) if chosen else None
