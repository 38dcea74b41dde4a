"""The form of a section: the fields the reader may write are controls, the others are read; rows come and go without a script."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from fastapi import APIRouter
from starlette.exceptions import HTTPException
from starlette.responses import Response

from engine.advance import Done
from engine.core.acts import Fill
from engine.core.definition.definition import Field
from engine.core.expressions import MISSING
from engine.language.texts import gettext, title
from engine.questions.case import Datum, Ground
from engine.questions.case.sections import datum, fields_of
from engine.words import typed
from web.addresses import case_address, section_address
from web.answer import answer
from web.door import Viewer, Visit, partial
from web.forms import sent
from web.forms.commands import do, new_key
from web.forms.controls import control, row_ids
from web.grounds import found
from web.problems import Forbidden, status_of

from .acts import changes, reasons
from .controls import around
from .errors import Reasons, placed
from .view import crumbs

router = APIRouter()
PAGE, FRAGMENT = "screens/case/fill.html", "screens/case/_fill.html"
OTHERS = "autres"
NONE = Reasons({}, [], [])


@router.get("/dossiers/{ref}/donnees/{section}")
def form(visit: Viewer, ref: str, section: str) -> Response:
    """The form, with what is there."""
    ground = found(visit, ref)
    key, writable = _section(ground, section)
    values = {field.key: stored(ground, field) for field in writable.values()}
    return _answer(visit, _draw(ground, key, writable, values, new_key()))


@router.post("/dossiers/{ref}/donnees/{section}")
def fill(visit: Viewer, ref: str, section: str, form: sent.Sent) -> Response:
    """Write what changed."""
    ground = found(visit, ref)
    key, writable = _section(ground, section)
    values = sent.values(form, writable)
    if sent.reshaped(form, values):
        return _answer(visit, _draw(ground, key, writable, values, sent.key(form)))
    outcome = do(visit, Fill(ref, _told(ground, writable, values), sent.seen(form)), sent.key(form))
    if isinstance(outcome, Done):
        return _finished(visit, outcome, key)
    fresh = found(visit, ref)
    why = placed(fresh, reasons(outcome).unmet, writable)
    context = _draw(fresh, key, writable, values, sent.key(form), why)
    return _answer(visit, context | {"changed": changes(outcome, fresh)}, status_of(outcome))


def _section(ground: Ground, section: str) -> tuple[str, dict[str, Field]]:
    """The key of a section, and the fields of it that this reader may write now. 404 for a section that is none."""
    key = "" if section == OTHERS else section
    if key and key not in ground.definition.written.sections:
        raise HTTPException(404)
    writable = {field.key: field for field in fields_of(ground, key)
                if ground.definition.editable(field.key, ground.case.state, ground.roles)}
    if not writable and not ground.roles:
        raise Forbidden
    return key, writable


def stored(ground: Ground, field: Field) -> Any:
    """A field's present value, as its control shows it."""
    value = ground.case.fields.get(field.key)
    if not field.columns:
        return typed(field.bounds, value)
    return [{"id": row["id"], **{c.key: typed(c.bounds, row.get(c.key)) for c in field.columns}} for row in value or ()]


def _told(ground: Ground, writable: Mapping[str, Field], values: dict[str, Any]) -> dict[str, Any]:
    """A box that was never ticked and still is not says nothing; an emptied one says no."""
    told = dict(values)
    for key, field in writable.items():
        if field.bounds.type == "bool" and not told.get(key) and ground.case.fields.get(key):
            told[key] = "false"
    return told


def _draw(ground: Ground, section: str, writable: Mapping[str, Field], values: Mapping[str, Any], key: str,
          why: Reasons = NONE) -> dict[str, Any]:
    hidden = {"seen": str(ground.case.number), "key": key}
    for field in writable.values():
        hidden |= row_ids(field, values.get(field.key)) if field.columns else {}
    titles, amid = ground.definition.written.sections.get(section), around(ground)
    return {
        "title": title(titles) if titles else gettext("Other data"), "action": section_address(ground.case.ref, section),
        "fields": [control(amid, field, values.get(field.key, ""), why.by_name) for field in writable.values()],
        "read": list(_read(ground, section, writable)), "hidden": hidden, "changed": None,
        "errors": why.summary, "conditions": why.others, "back": f"{case_address(ground.case.ref)}#data",
        "crumbs": crumbs(ground.case.ref),
    }


def _read(ground: Ground, section: str, writable: Mapping[str, Field]) -> Iterator[Datum]:
    """The other fields of the section, in words."""
    for field in fields_of(ground, section):
        if field.key not in writable and ground.sight.value(field.key) is not MISSING:
            yield datum(ground, field)


def _answer(visit: Visit, context: dict[str, Any], status: int = 200) -> Response:
    return answer(visit, PAGE, context, status, FRAGMENT, "cases")


def _finished(visit: Visit, done: Done, section: str) -> Response:
    """Back to the case, at the section just written."""
    address = f"{case_address(done.ref)}?fait={done.number}#data-{section or OTHERS}"
    if partial(visit.request):
        return Response(status_code=204, headers={"HX-Redirect": address})
    return Response(status_code=303, headers={"Location": address})
