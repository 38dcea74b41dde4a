"""What a value may be, whoever asks for it: vocabularies and bounds of fields, columns and inputs."""
from __future__ import annotations

from collections.abc import Mapping

from ..decision import Title
from ..names import Names
from ..values import Bounds
from . import model
from .problems import Path, Problems

NO_TITLES: Mapping[str, Title] = {}
ROWS = frozenset(("row", "pieces"))
"""Types whose `of` is the list whose rows they name."""


def vocabulary(text: model.Bounds, names: Names, problems: Problems, path: Path) -> Mapping[str, Title]:
    """The keys and titles a choice takes: a shared vocabulary by name, or its own. A `row` has none: `of` is its list."""
    of = text.of
    if text.type in ROWS:
        problems.known(of if isinstance(of, str) else "", names.lists, "list", (*path, "of"))
        return NO_TITLES
    if of is None or not isinstance(of, str):
        return of or NO_TITLES
    problems.known(of, names.country.vocabularies, "vocabulary", (*path, "of"))
    return names.country.vocabularies.get(of, NO_TITLES)


def bounded(text: model.Bounds, problems: Problems, path: Path) -> None:
    """A choice says of what, a row of which list; its least is not above its most."""
    if text.type in ("choice", "choices") and text.of is None:
        message = "a choice needs `of`: a vocabulary, or its own keys and titles"
        problems.add((*path, "of"), "vocabulary.missing", message)
    if text.min is not None and text.max is not None and text.min > text.max:
        problems.add((*path, "min"), "bounds", f"the least, {text.min}, is above the most, {text.max}")


def bounds_of(text: model.Bounds, titles: Mapping[str, Title], written: model.WorkflowText, names: Names) -> Bounds:
    """What a value may be."""
    choices: frozenset[str] = frozenset(titles)
    if text.type == "territory":
        choices = frozenset(territory.code for territory in names.country.territories)
    if text.type == "documents":
        choices = frozenset(written.documents)
    of = text.of if text.type in ROWS and isinstance(text.of, str) else ""
    return Bounds(text.type, choices, text.min, text.max, of)
