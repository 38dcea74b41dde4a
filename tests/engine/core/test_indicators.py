"""What a file measures, and what many come to."""
from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.case import Case, Move
from engine.core.definition.definition import Indicator
from engine.core.indicators import TARGET, WHOLE, Figure, Measure, Reading, added_up, measures, progress, read_from, rounded
from engine.core.periods import Period, up_to
from tests.cast import library

AT = "2026-04-06T09:30:00.000000Z"
SPRING = Period("quarter", "2026-01-01")
YEAR = up_to(SPRING, 4)


def case(workflow: str, **fields: Any) -> Case:
    definition = library()[workflow]
    return Case("X-1", workflow, definition.hash, "MA-OUZ", definition.written.initial, 1, 1, AT, AT, 0, "", fields, {}, {})


def found(of: Case) -> list[Measure]:
    return list(measures(library()[of.workflow], of))


def indicator(files: str = "sum", time: str = "last") -> Indicator:
    return library()["projet"].indicators["emplois"]._replace(files=files, time=time)


def reading(ref: str, at: str, value: int, **more: Any) -> Reading:
    return Reading(ref, more.get("row", at.replace("-", "")), more.get("part", WHOLE), more.get("series", ""), at, value, more.get("verified", True))


VISIT = {"id": "1", "date": "2026-03-31", "femmes": 6, "jeunes": 5, "emplois": 8, "hommes": 2, "autres_ages": 3, "relevee_par": "amina"}


def test_a_row_is_a_measure_with_its_parts_and_its_target() -> None:
    told = [each for each in found(case("projet", visites=[VISIT], emplois_prevus=12)) if each.indicator == "emplois"]
    assert [(each.part, each.value) for each in told] == [
        ("", 8), (TARGET, 12), ("sexe=femmes", 6), ("sexe=hommes", 2), ("age=jeunes", 5), ("age=autres_ages", 3)]
    assert {(each.row, each.at, each.verified) for each in told} == {("1", "2026-03-31", False)}


def test_a_value_counts_once_somebody_verified_it() -> None:
    assert all(each.verified for each in found(case("projet", visites=[{**VISIT, "verifiee_par": "hind"}])))


def test_what_a_row_names_is_measured_as_its_way_to_the_target() -> None:
    plan = [{"id": "7", "libelle": "Tonnes", "capital": "bati", "donnee": "contexte", "depart": 100, "cible": 300}]
    values = [{"id": "1", "indicateur": "7", "fin": "2026-03-31", "valeur": 150, "verifiee_par": "idris"}]
    told = [each for each in found(case("chaine_valeur", indicateurs=plan, mesures=values)) if each.indicator == "avancement"]
    assert {(each.part, each.series, each.value) for each in told} == {
        ("", "7", 2500), ("capital=bati", "7", 2500), ("donnee=contexte", "7", 2500)}


def test_a_row_without_a_day_or_a_value_measures_nothing() -> None:
    rows = [{"id": "1", "emplois": 3}, {"id": "2", "date": "2026-03-31", "active": True}]
    assert [each for each in found(case("projet", visites=rows)) if each.indicator == "emplois"] == []


def test_a_field_counts_from_the_day_the_file_was_first_in_its_state() -> None:
    moves = (Move("", "", "diagnostic.accueil", "2026-01-05T09:00:00.000000Z", "x", 0, True),
             Move("approuver", "emergence.cpde", "pre_creation.convention", "2026-02-05T09:00:00.000000Z", "x", 0, True),
             Move("signer", "pre_creation.convention", "pre_creation.formalites", "2026-03-05T09:00:00.000000Z", "x", 0, True))
    told = found(case("projet", porteur="individuel", sexe="femme")._replace(moves=moves))
    assert ("beneficiaires", "", "2026-02-05", 1) in [(each.indicator, each.part, each.at, each.value) for each in told]
    assert found(case("projet", porteur="individuel")._replace(moves=moves[:1])) == []


def test_a_process_without_indicators_measures_nothing() -> None:
    assert found(case("convention")) == []


def test_measures_depend_on_what_they_are_read_from() -> None:
    definition = library()["chaine_valeur"]
    one, other = case("chaine_valeur", nom="Olive"), case("chaine_valeur", nom="Miel")
    assert read_from(definition, one) == read_from(definition, other)
    assert read_from(definition, one) != read_from(definition, case("chaine_valeur", collectes=[{"id": "1"}]))


def test_the_last_value_of_a_free_indicator_is_not_what_is_read_of_it_but_its_ends_are() -> None:
    definition, row = library()["chaine_valeur"], {"id": "1", "capital": "bati", "depart": 1, "cible": 9}
    read = [read_from(definition, case("chaine_valeur", indicateurs=[{**row, **more}])) for more in ({}, {"valeur": 4}, {"cible": 8})]
    assert read[0] == read[1] != read[2]


def test_a_target_that_moves_moves_what_is_measured_and_a_step_that_changes_nothing_does_not() -> None:
    definition, early = library()["projet"], case("projet", titre="Moulin")
    assert read_from(definition, early) == read_from(definition, early._replace(fields={"titre": "Laine"}, moves=(Move("", "", "x", AT, "", 0, True),)))
    assert read_from(definition, early) != read_from(definition, early._replace(fields={"emplois_prevus": 4}))
    begun = early._replace(moves=(Move("", "", "pre_creation.convention", AT, "", 0, True),))
    assert read_from(definition, begun) != read_from(definition, early)
    assert read_from(definition, begun) != read_from(definition, begun._replace(fields={"sexe": "femme"}))


@pytest.mark.parametrize(("value", "baseline", "target", "told"), [
    (150, 100, 300, 2500), (5, None, 20, 2500), (50, 100, 300, -2500), (400, 100, 300, 15000), (30, 50, 10, 5000),
    (None, 0, 10, None), (5, 0, None, None), (5, 10, 10, None)])
def test_progress_is_the_share_of_the_way_that_is_made(value: int, baseline: int, target: int, told: int | None) -> None:
    assert progress(value, baseline, target) == told


def test_the_last_value_known_goes_on_until_there_is_another() -> None:
    figures = added_up(indicator(), [reading("A", "2025-08-01", 4), reading("A", "2026-02-01", 6)], YEAR)[WHOLE]
    assert [one.value for one in figures] == [None, 4, 4, 6] and [one.measured for one in figures] == [0, 1, 0, 1]


def test_a_sum_over_time_is_that_of_the_period_alone() -> None:
    values = [reading("A", "2026-01-01", 4), reading("A", "2026-03-31", 6), reading("A", "2025-12-31", 9)]
    assert [one.value for one in added_up(indicator(time="sum"), values, YEAR)[WHOLE]] == [None, None, 9, 10]
    assert [one.value for one in added_up(indicator(time="mean"), values, YEAR)[WHOLE]] == [None, None, 9, 5]


def test_a_mean_counts_only_the_files_that_have_a_value() -> None:
    values = [reading("A", "2026-02-01", 4), reading("B", "2026-02-01", 7), reading("C", "2026-02-01", 900, verified=False)]
    assert added_up(indicator(files="mean"), values, (SPRING,))[WHOLE] == [Figure(6, 2, 2, 1)]


def test_two_rows_of_one_day_count_both_and_the_same_row_once() -> None:
    twice = [reading("A", "2026-02-01", 1, row="1"), reading("A", "2026-02-01", 1, row="2"), reading("A", "2026-02-01", 1, row="2")]
    assert added_up(indicator(time="sum"), twice, (SPRING,))[WHOLE][0].value == 2


READINGS = st.lists(st.builds(
    Reading, st.sampled_from("ABC"), st.sampled_from("123"), st.just(WHOLE), st.just(""),
    st.sampled_from(("2025-05-01", "2025-11-01", "2026-01-15", "2026-03-31")), st.integers(-50, 50), st.booleans()),
    max_size=12, unique_by=lambda one: (one.ref, one.row))


@given(READINGS, st.sampled_from(("last", "sum")), st.randoms())
def test_the_whole_is_the_sum_of_its_files_in_whatever_order_they_come(readings: list[Reading], time: str, chance: Any) -> None:
    each = [added_up(indicator(time=time), [one for one in readings if one.ref == ref], (SPRING,)) for ref in "ABC"]
    own = [figures[WHOLE][0] for figures in each if figures]
    chance.shuffle(readings)
    whole = added_up(indicator(time=time), readings + readings, (SPRING,)).get(WHOLE, [Figure(None, 0, 0, 0)])[0]
    known = [one.value for one in own if one.value is not None]
    assert whole.value == (sum(known) if known else None)
    assert (whole.files, whole.measured, whole.unverified) == (
        len(known), sum(one.measured for one in own), sum(one.unverified for one in own))


@given(READINGS)
def test_what_nobody_verified_changes_no_value(readings: list[Reading]) -> None:
    verified = [one for one in readings if one.verified]
    values = [[one.value for one in added_up(indicator(), some, YEAR).get(WHOLE, [Figure(None, 0, 0, 0)] * 4)] for some in (readings, verified)]
    assert values[0] == values[1]


@given(st.integers(-10**9, 10**9), st.integers(-10**5, 10**5).filter(bool))
def test_a_quotient_is_rounded_to_the_nearest_halves_away_from_zero(total: int, count: int) -> None:
    whole = rounded(total, count)
    assert 2 * abs(total - whole * count) <= abs(count) and rounded(-total, count) == -whole
