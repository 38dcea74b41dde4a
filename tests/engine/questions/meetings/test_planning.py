"""Who may plan a meeting, and from which register or partnership."""
from __future__ import annotations

import pytest

from engine.core.actor import Actor
from engine.core.acts import Fire, Open
from engine.questions.meetings import Roll, planning, rolls
from tests.cast import AMINA, CHAFIK, DOUNIA, ETTAKI, HIND, IDRIS, OUEZZANE
from tests.web.desk import Desk
from tests.workflows.driver import World
from tests.workflows.register import register


def seen(desk: Desk, actor: Actor) -> tuple[Roll, ...]:
    return rolls(desk.maillon.store, desk.maillon.library, actor, desk.maillon.now())


def test_who_keeps_a_body_plans_its_meetings_from_its_register(desk: Desk, world: World) -> None:
    ref = register(world)
    assert seen(desk, IDRIS) == (Roll(ref, "instance", "MA-OUZ", "CPDE d’Ouezzane", "planifier_seance"),)


@pytest.mark.parametrize("actor", [CHAFIK, DOUNIA, ETTAKI, AMINA])
def test_nobody_else_does(desk: Desk, world: World, actor: Actor) -> None:
    register(world)
    assert seen(desk, actor) == ()


def test_a_body_that_is_dissolved_meets_no_more(desk: Desk, world: World) -> None:
    ref = register(world)
    world.do(Fire(ref, "dissoudre", {}, "Réforme des comités."), CHAFIK)
    assert seen(desk, IDRIS) == ()


def test_among_many_the_one_that_is_one_s_own_is_found(desk: Desk, world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(planning, "MOST", 2)
    officers = {"organe": "cpde", "presidence": CHAFIK.id, "secretaire": HIND.id}
    for number in range(2):
        world.do(Open("instance", OUEZZANE, {"titre": f"Autre instance {number}", **officers}), IDRIS)
    own = register(world)
    assert [roll.ref for roll in seen(desk, IDRIS)] == [own]
