"""What is asked of the journal: read from the address, kept as it was typed, and what is wrong with it said beside it."""
from __future__ import annotations

from typing import NamedTuple

from engine.core.actor import ENGINE
from engine.journal.reading import Filters
from engine.language.fold import fold
from engine.language.texts import gettext
from web.door import Visit
from web.forms.days import period

NAMES = ("acteur", "dossier", "processus", "territoire", "acte", "du", "au")
MOST = 200
"""Characters of a filter that are read."""


class Asked(NamedTuple):
    """`typed` by name, without what is empty; the `filters` it means; `errors` by name: then there is nothing to look for."""

    typed: dict[str, str]
    filters: Filters
    errors: dict[str, str]


def read_asked(visit: Visit, choices: dict[str, list[dict[str, str]]]) -> Asked:
    """What the reader asks. `choices` are those each list of the form offers."""
    given = ((name, visit.request.query_params.get(name, "").strip()[:MOST]) for name in NAMES)
    typed = {name: text for name, text in given if text}
    errors: dict[str, str] = {}
    since, until = period(typed, errors)
    actors = _actors(visit, typed, errors)
    for name, offered in choices.items():
        if name in typed and typed[name] not in {one["key"] for one in offered}:
            errors[name] = gettext("This is not one of the choices.")
    return Asked(typed, Filters(
        subject=typed.get("dossier", "").upper(), actors=actors, workflow=typed.get("processus", ""),
        territory=typed.get("territoire", ""), act=typed.get("acte", ""), since=since, until=until), errors)


def _actors(visit: Visit, typed: dict[str, str], errors: dict[str, str]) -> tuple[str, ...] | None:
    """The accounts that a name means; None where nobody is asked for."""
    words = typed.get("acteur")
    if words is None:
        return None
    engine = (ENGINE.id,) if fold(words) in fold(ENGINE.name) else ()
    found = (*visit.maillon.people.alike(words), *engine)
    if not found:
        errors["acteur"] = gettext("Nobody has this name or login.")
    return found
