"""Processes: the list, and one of them whole."""
from __future__ import annotations

from fastapi import APIRouter

from engine.core.definition.definition import Definition
from engine.errors import BadCommand
from engine.language.texts import title
from engine.library import provinces
from engine.questions.opening import opening
from web.door import Visit

from . import models, parts
from .door import Caller

router = APIRouter(tags=["processes"])


@router.get("/processes")
def processes(visit: Caller) -> models.Processes:
    """Every process, with the variants that some provinces follow."""
    return models.Processes(processes=[_line(visit, one) for one in visit.maillon.library.current.values()])


def _line(visit: Visit, one: Definition) -> models.ProcessLine:
    return models.ProcessLine(
        key=one.key, title=title(one.title), version=one.version, definition=one.hash,
        stages=[models.Titled(key=stage.key, title=title(stage.title)) for stage in one.stages],
        opens=opening(one, visit.actor, visit.maillon.now()) is not None,
        variants=[_variant(each) for each in visit.maillon.library.variants_of(one.key)])


def _variant(one: Definition) -> models.Variant:
    words = one.written.variant.title if one.written.variant else one.title
    return models.Variant(key=one.variant, title=title(words), definition=one.hash, provinces=list(provinces(one)))


@router.get("/processes/{workflow}")
def one(visit: Caller, workflow: str, definition: str = "") -> models.Process:
    """One process whole: its present version, or the one with a hash (of a variant, or that a running case stays on)."""
    library = visit.maillon.library
    found = library.version(definition) if definition else library[workflow]
    if found.key != workflow:
        raise BadCommand("definition.unknown", hash=definition)
    return parts.process(found)
