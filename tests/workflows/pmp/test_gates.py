"""Every step that archives the ratings begins another gate: no two ratings of one person share one."""
from __future__ import annotations

from tests.cast import library

PARTNERSHIP = library()["pmp"]
RATINGS, = PARTNERSHIP.profiles


def test_each_step_that_archives_the_ratings_counts_in_the_number_of_the_gate() -> None:
    listed, gate = RATINGS.written.ratings, RATINGS.written.gate
    steps = PARTNERSHIP.table.values()
    archiving = {step.trigger for step in steps for write in step.writes if write.field == listed and write.how == "update"}
    adding = [write.values[gate] for step in steps for write in step.writes if write.field == listed and write.how == "add"]
    counted = [{name.removeprefix("fired.") for name, _ in expression.uses} for expression in adding]
    assert len(archiving) == 8 and all(each == archiving for each in counted)


def test_the_seventeen_factors_are_those_of_the_vocabulary() -> None:
    factors = [factor for dimension in RATINGS.written.dimensions.values() for factor in dimension.factors]
    assert factors == list(PARTNERSHIP.names.country.vocabularies["facteur"]) and len(factors) == 17
