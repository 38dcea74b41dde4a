"""How long a case has taken, and whose time it was."""
from __future__ import annotations

from engine.core.acts import Fire
from engine.core.stays import Spent
from engine.questions.case.durations import Row, table
from tests.cast import DOUNIA, IDRIS
from tests.engine.questions.case.conftest import World


def test_a_day_on_which_nothing_has_passed_shows_nothing(world: World) -> None:
    assert world.page(world.opened(), DOUNIA).durations is None


def test_time_is_split_by_stage_and_by_whose_it_was(world: World) -> None:
    ref = world.opened()
    world.clock.forward(days=7)
    world.do(Fire(ref, "suspendre", {}, "Absent."), IDRIS)
    world.clock.forward(days=14)
    found = world.page(ref, DOUNIA).durations
    assert found is not None
    assert found.columns == (("administration", "administration"), ("suspended", "suspendu"))
    assert found.rows == (Row("Diagnostic", (5, 10), 15, 21),)
    assert found.total == Row("Total", (5, 10), 15, 21) and found.most == 15


def test_whose_time_never_passed_has_no_column() -> None:
    found = table([("Un", {"holder": Spent(3, 5), "others": Spent(0, 0)}), ("Deux", {"holder": Spent(0, 0)})])
    assert found is not None and [key for key, _ in found.columns] == ["holder"] and len(found.rows) == 1
    assert table([]) is None
