"""The features leave nothing out: every transition, every condition both ways, every clock."""
from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from engine.specs import run_features
from engine.specs.coverage import coverage
from engine.specs.mutate import survivors
from engine.specs.report import Report, lines
from tests.cast import library

FRENCH = Path(__file__).parents[2] / "features" / "fr"
LIBRARY = library()

SHADOWED = {
    "projet": {("former_recours", 0): "the clock of the same delay has made the rejection final by then"},
    "appel": {("prolonger", 0): "the clock has closed the call at the same second"},
}
"""Refusals that nobody can meet: a clock always moves the case first. (trigger, condition) by process."""


@cache
def report() -> Report:
    """The French features, run once."""
    return run_features([FRENCH], LIBRARY)


def gaps(workflow: str) -> list[str]:
    """What nothing exercises, but what a clock forestalls."""
    shadowed = SHADOWED.get(workflow, {})
    return [str(part) for part in coverage(LIBRARY[workflow], report().trials).gaps
            if part.what != "refuses" or (part.trigger, part.condition) not in shadowed]


def test_every_scenario_holds() -> None:
    assert report().passed, "\n".join(lines(report()))


@pytest.mark.parametrize("workflow", sorted(LIBRARY.current))
def test_a_process_is_specified_whole(workflow: str) -> None:
    assert gaps(workflow) == []


def test_what_a_clock_forestalls_is_still_there_to_be_forestalled() -> None:
    for workflow, shadowed in SHADOWED.items():
        left = {(part.trigger, part.condition) for part in coverage(LIBRARY[workflow], report().trials).gaps}
        assert set(shadowed) == left, "the features exercise it after all: take it off the list"


def test_fifteen_features_and_more_specify_the_project_file() -> None:
    features = [feature for feature in report().features if feature.path.parent.name == "projet"]
    assert len(features) >= 15
    assert all(feature.scenarios for feature in features)


@pytest.mark.parametrize("workflow", ["projet", "seance"])
def test_no_condition_of_a_project_file_or_a_meeting_could_go_unnoticed(workflow: str) -> None:
    left = {(part.trigger, part.condition) for part in survivors(LIBRARY, workflow, [FRENCH / workflow])}
    assert left == set(SHADOWED.get(workflow, {}))


def test_what_a_variant_changes_is_specified_whole() -> None:
    for variant in LIBRARY.variants:
        found = coverage(variant, report().trials, LIBRARY[variant.key])
        assert found.wanted and not found.gaps, "\n".join(map(str, found.gaps))
