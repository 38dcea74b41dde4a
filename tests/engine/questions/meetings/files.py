"""Files that ask a body, declared where they are: how they came there is no matter of these tests."""
from __future__ import annotations

from typing import Any

from engine.specs.background import Start, declare, tie
from tests.cast import OUEZZANE
from tests.web.desk import Desk


def placed(desk: Desk, workflow: str, state: str, place: str = OUEZZANE, **fields: Any) -> str:
    """The reference of a file of a process in a state, entered now."""
    return declare(desk.maillon.store, desk.maillon.library[workflow], Start(state, place, fields), desk.maillon.now()).ref


def chain(desk: Desk, name: str, state: str = "selection", place: str = OUEZZANE) -> str:
    """A value chain; in selection, it asks the committee of its province to retain it."""
    return placed(desk, "chaine_valeur", state, place, nom=name, secteur="agriculture")


def practice(desk: Desk, name: str, source: str) -> str:
    """A practice born of a file, whose conditions are settled: it asks whoever may authorise its roll-out."""
    ref = placed(desk, "montee_en_echelle", "conditions", titre=name)
    store, library = desk.maillon.store, desk.maillon.library
    case = store.case(ref)
    assert case is not None
    tie(store, library.version(case.definition), case, "pratique", source, desk.maillon.now())
    return ref
