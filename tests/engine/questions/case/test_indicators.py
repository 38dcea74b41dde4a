"""What a case measures, on its page."""
from __future__ import annotations

from typing import Any

from engine.questions.case.indicators import Measured
from engine.specs.background import Start, declare
from tests.cast import DOUNIA, IDRIS, OUEZZANE, library
from tests.engine.questions.case.conftest import World

VISIT = {"date": "2026-03-31", "femmes": 2, "jeunes": 1, "emplois": 4, "chiffre_affaires": 6_400_000, "relevee_par": "amina"}


def told(world: World, workflow: str, state: str, **fields: Any) -> dict[str, Measured]:
    ref = declare(world.maillon.store, library()[workflow], Start(state, OUEZZANE, fields), world.maillon.now()).ref
    return {one.title: one for one in world.page(ref, DOUNIA).indicators}


def test_the_last_verified_value_is_told_with_its_period_and_who_verified_it(world: World) -> None:
    rows = [{"id": "1", **VISIT, "date": "2025-12-31", "emplois": 3, "verifiee_par": "hind"}, {"id": "2", **VISIT}]
    found = told(world, "projet", "post_creation.suivi", titre="Moulin", visites=rows, emplois_prevus=6)["Emplois"]
    assert (found.value, found.target, found.at) == ("3\N{NO-BREAK SPACE}emplois", "6\N{NO-BREAK SPACE}emplois", "31/12/2025")
    assert (found.by, found.verified_by, found.waiting) == ("Amina Alaoui", "Hind Hajji", "4\N{NO-BREAK SPACE}emplois")


def test_of_free_indicators_each_row_is_told_with_its_own_value(world: World) -> None:
    plan = [{"id": "1", "libelle": "Tonnes", "capital": "bati", "donnee": "contexte", "depart": 10, "cible": 60},
            {"id": "2", "libelle": "Douars", "capital": "bati", "donnee": "contexte", "depart": 1, "cible": 9}]
    values = [{"id": "1", "indicateur": "1", "fin": "2026-03-31", "valeur": 22, "mesure_par": "amina", "verifiee_par": "idris"}]
    found = told(world, "chaine_valeur", "coordination", nom="Huile", indicateurs=plan, mesures=values)
    assert (found["Tonnes"].baseline, found["Tonnes"].value, found["Tonnes"].target) == ("10", "22", "60")
    assert (found["Douars"].value, found["Douars"].target) == ("", "9")


def test_a_case_that_measures_nothing_has_no_such_part(world: World) -> None:
    assert world.page(world.opened(), IDRIS).indicators[1:] == ()


def test_who_reads_what_is_public_sees_neither_persons_nor_what_waits(world: World) -> None:
    rows = [{"id": "1", "fin": "2025-12-31", "sieges": 3, "collectee_par": "omar", "verifiee_par": "idris"},
            {"id": "2", "fin": "2026-03-31", "sieges": 4, "collectee_par": "omar"}]
    ref = declare(world.maillon.store, library()["chaine_valeur"], Start("coordination", "MA-KHN", {"nom": "Lait", "collectes": rows}),
                  world.maillon.now()).ref
    found = next(one for one in world.page(ref, IDRIS).indicators if one.value)
    assert found.value.startswith("3") and (found.by, found.verified_by, found.waiting) == ("", "", "")
