"""The list of cases, asked without a screen."""
from __future__ import annotations

from engine.questions.cases import Filters, cases, sums
from tests.cast import ETTAKI, GHALI, IDRIS
from tests.web.desk import Desk
from tests.web.files import opened


def refs(desk: Desk, person: object, **filters: object) -> list[str]:
    """The references an actor's list has, in its order."""
    maillon = desk.maillon
    page = cases(maillon.store, maillon.library, person, maillon.now(), Filters(**filters))  # type: ignore[arg-type]
    return [row.ref for row in page.rows]


def test_a_list_is_sorted_as_asked(desk: Desk) -> None:
    first = opened(desk, "Zellige")
    desk.clock.forward(days=1)
    second = opened(desk, "Amandes")
    assert refs(desk, GHALI, sort="title") == [second, first]
    assert refs(desk, GHALI, sort="updated") == [second, first]
    assert refs(desk, GHALI, sort="due") == [first, second]


def test_filters_narrow_together(desk: Desk) -> None:
    ref = opened(desk)
    assert refs(desk, GHALI, workflow="projet", stage="diagnostic", words="brikcha") == [ref]
    assert refs(desk, GHALI, workflow="appel") == refs(desk, GHALI, stage="emergence") == []


def test_the_sums_are_those_of_the_list(desk: Desk) -> None:
    opened(desk)
    opened(desk)
    desk.clock.forward(days=60)
    maillon = desk.maillon
    assert sums(maillon.store, maillon.library, IDRIS, maillon.now(), Filters()) == (2, 2)
    assert sums(maillon.store, maillon.library, ETTAKI, maillon.now(), Filters()) == (0, 0)
