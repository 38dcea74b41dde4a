"""The register of organisations, with the part each has in the cases one sees."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Query

from engine.core.decision import Title
from engine.language.texts import title
from engine.questions.organisations import WORDS, Asked, Organisation, Part, organisations, vocabularies
from engine.words.titles import state_title
from web.door import Visit

from . import models
from .door import Caller

router = APIRouter(tags=["register"])
MOST_WORDS = 200
Vocabularies = Mapping[str, Mapping[str, Title]]


@router.get("/organisations")
def register(visit: Caller, filters: Annotated[models.OrganisationFilters, Query()]) -> models.Organisations:
    """A page of the register, narrowed; 25 at most."""
    maillon, words = visit.maillon, vocabularies(visit.maillon.library)
    asked = Asked(filters.q[:MOST_WORDS], filters.kind, filters.family, filters.sphere, filters.territory)
    page = organisations(maillon.store, maillon.library, visit.actor, maillon.now(), asked, filters.after)
    return models.Organisations(
        organisations=[_line(visit, one, words) for one in page.rows],
        next=page.older.text() if page.older else "", previous=page.newer.text() if page.newer else "")


def _line(visit: Visit, one: Organisation, words: Vocabularies) -> models.Organisation:
    parts = [_part(visit, each, words) for each in one.parts]
    return models.Organisation(key=one.folded, name=one.name, cases=one.files, parts=parts)


def _part(visit: Visit, one: Part, words: Vocabularies) -> models.OrganisationPart:
    definition = visit.maillon.library.version(one.definition)
    return models.OrganisationPart(
        ref=one.ref, workflow=one.workflow, definition=one.definition, title=one.title,
        state=models.Titled(key=one.state, title=state_title(definition, one.state)),
        listed=models.Titled(key=one.listed, title=title(definition.fields[one.listed].title)),
        **{word: _word(words[word], getattr(one, word)) for word in WORDS})


def _word(vocabulary: Mapping[str, Title], key: str) -> models.Titled | None:
    """A key that no process declares any more is its own title."""
    return models.Titled(key=key, title=title(vocabulary[key]) if key in vocabulary else key) if key else None
