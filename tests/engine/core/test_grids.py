"""Totals out of 100, what several come to, and who reads them when."""
from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engine.core.actor import ENGINE
from engine.core.grids import aggregated, hides, mean, standing
from engine.core.sight import Sight
from tests.engine.core.contest import CLERK, NOW, READERS, Contest

ONE, TWO, THREE = READERS[:3]
TOTALS = st.lists(st.integers(0, 100), min_size=1, max_size=9)


def value(essay: Contest, field: str) -> object:
    return Sight(essay.case, CLERK, {}, NOW, essay.definition.names).value(field)


@given(st.integers(1, 5), st.integers(1, 5))
def test_a_total_is_the_weighted_share_of_the_scale_to_the_nearest(style: int, plot: int) -> None:
    essay = Contest()
    essay.reads(ONE, style, plot)
    exact = (60 * (style - 1) + 40 * (plot - 1)) * 10 // 4
    assert abs(10 * essay.case.fields["sheets"][0]["total"] - exact) <= 5


@given(TOTALS)
def test_an_aggregate_lies_between_the_lowest_and_the_highest(totals: list[int]) -> None:
    for how in ("mean", "median", "trimmed"):
        assert min(totals) <= aggregated(how, totals) <= max(totals)


@given(TOTALS, st.randoms())
def test_the_order_of_the_grids_does_not_matter(totals: list[int], chance: object) -> None:
    shuffled = list(totals)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert all(aggregated(how, totals) == aggregated(how, shuffled) for how in ("mean", "median", "trimmed"))


def test_a_half_is_rounded_upwards() -> None:
    assert (mean([60, 61]), mean([60, 60, 61])) == (61, 60)


def test_median_and_trimmed_mean_leave_the_extremes_out() -> None:
    assert aggregated("median", [10, 70, 72, 100]) == 71 and aggregated("median", [10, 70, 100]) == 70
    assert aggregated("trimmed", [10, 70, 74, 100]) == 72 and aggregated("trimmed", [10, 70]) == 40


def test_computed_fields_tell_where_the_grid_stands() -> None:
    essay = Contest()
    assert (value(essay, "returned"), value(essay, "lacking")) == (0, 2)
    essay.reads(ONE, 4, 4)
    essay.reads(TWO, 5, 4)
    assert [value(essay, field) for field in ("score", "spread", "returned", "lacking")] == [83, 15, 2, 0]


def test_scores_are_read_by_those_whose_own_is_in_and_by_all_once_all_are() -> None:
    essay = Contest()
    grid = essay.definition.names.grids["reading"]
    essay.reads(ONE, 4, 4)
    essay.fires("name", CLERK, who=TWO.id)
    assert [hides(grid, essay.case, person) for person in (ONE.id, TWO.id, CLERK.id, ENGINE.id)] == [False, True, True, False]
    essay.reads(TWO, 4, 4)
    assert not any(hides(grid, essay.case, person) for person in (TWO.id, CLERK.id))


def test_a_third_evaluator_asked_for_the_spread_reads_nothing_of_the_two_others() -> None:
    essay = Contest()
    essay.reads(ONE, 5, 5)
    essay.reads(TWO, 1, 1)
    grid = essay.definition.names.grids["reading"]
    assert standing(grid, essay.case).wanted == 3
    essay.fires("name", CLERK, who=THREE.id)
    assert hides(grid, essay.case, THREE.id) and not hides(grid, essay.case, ONE.id)
