"""The profile: means, raters, spread and evidence of each factor at each gate."""
from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from engine.questions.case.profile import POINT, Mark, Profiled, mark_of, profiles
from tests.cast import AMINA, BRAHIM, HIND
from tests.engine.questions.case.conftest import World
from tests.engine.questions.case.partnership import partners


def profiled(world: World, person: object = AMINA, **fields: object) -> Profiled:
    actor = world.maillon.people.actor(person.id)  # type: ignore[attr-defined]
    one, = profiles(world.ground(partners(world.maillon, **fields), actor))
    return one


def test_six_dimensions_hold_seventeen_factors(world: World) -> None:
    one = profiled(world)
    assert [dimension.title for dimension in one.dimensions] == [
        "Stratégie et planification collectives", "Gestion de la coopération", "Pilotage et ressources", "Gestion des processus",
        "Suivi, évaluation, apprentissage", "Contexte"]
    assert [len(dimension.factors) for dimension in one.dimensions] == [3, 3, 3, 3, 3, 2]
    assert (one.least, one.most) == (0, 4)
    assert all(mark is not None for dimension in one.dimensions for mark in dimension.marks)


def test_gates_are_told_in_order_with_their_days_and_raters(world: World) -> None:
    first, second = profiled(world).gates
    assert (first.number, first.first, first.raters, first.current) == (1, "2026-01-15", 2, False)
    assert (second.number, second.raters, second.current) == (2, 1, True)


def test_a_factor_has_its_mean_its_raters_and_its_spread_at_each_gate(world: World) -> None:
    esteem = profiled(world).dimensions[1].factors[1]
    assert esteem.title == "Relations d’estime"
    first, second = esteem.marks
    assert first == Mark(250, 2, 1, 4) and first is not None and first.spread == 3
    assert second == Mark(300, 1, 3, 3)


def test_a_dimension_counts_people_and_all_ratings_of_its_factors(world: World) -> None:
    assert profiled(world).dimensions[1].marks[0] == Mark(183, 2, 1, 4)


def test_what_proves_it_stands_by_dimension_and_gate(world: World) -> None:
    steering = profiled(world).dimensions[2]
    assert steering.title == "Pilotage et ressources" and steering.evidence == (("Neutralité 1", "Neutralité 2"), ("Neutralité 3",))
    assert steering.factors[0].title == "Secrétariat neutre" and [mark.raters for mark in steering.factors[0].marks if mark] == [2, 1]
    assert profiled(world).dimensions[5].evidence == ((), ())


def test_who_has_rated_at_the_open_gate_knows_it(world: World) -> None:
    assert profiled(world).rated and not profiled(world, BRAHIM).rated


def test_before_anybody_rates_there_are_dimensions_and_no_gate(world: World) -> None:
    one = profiled(world, HIND, grilles=[])
    assert one.gates == () and one.dimensions[0].factors[0].marks == ()


@given(st.lists(st.integers(0, 4), min_size=1, max_size=60))
def test_a_mean_is_exact_to_half_a_hundredth_and_lies_between_the_extremes(numbers: list[int]) -> None:
    mark = mark_of(numbers, len(numbers))
    assert mark is not None and mark.lowest * POINT <= mark.mean <= mark.highest * POINT
    assert abs(Fraction(sum(numbers) * POINT, len(numbers)) - mark.mean) <= Fraction(1, 2)
    assert mark_of([], 0) is None
