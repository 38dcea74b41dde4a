"""Runs features in memory and reports what held."""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from engine.errors import BadCommand
from engine.language import texts
from engine.language.catalogues import LANGUAGES
from engine.language.texts import gettext
from engine.library import Library
from engine.words import say_bad

from .failure import StepFailed
from .gherkin import Feature, Scenario, Step, read_feature
from .report import FeatureResult, Report, ScenarioResult, StepResult
from .sentence import perform
from .suggest import find, suggestion
from .world import World


def feature_files(places: Iterable[Path]) -> list[Path]:
    """Every feature file among files and folders, in order."""
    return [path for place in places for path in (sorted(place.rglob("*.feature")) if place.is_dir() else [place])]


def run_features(paths: Iterable[Path], library: Library) -> Report:
    """Run feature files, or every one in folders. Raises OSError where a file cannot be opened."""
    return Report(tuple(run_feature(read_feature(path), library) for path in feature_files(paths)))


def run_feature(feature: Feature, library: Library) -> FeatureResult:
    """Run one feature, in its own language."""
    if feature.language not in LANGUAGES:
        fault = f"features are written in {', '.join(LANGUAGES)}, not {feature.language!r}"
        return FeatureResult(feature.path, feature.name, feature.language, (), feature.fault or fault)
    with texts.use(feature.language):
        scenarios = tuple(run_scenario(scenario, feature.language, library) for scenario in feature.scenarios)
    return FeatureResult(feature.path, feature.name, feature.language, scenarios, feature.fault)


def run_scenario(scenario: Scenario, language: str, library: Library) -> ScenarioResult:
    """Run one scenario in a world of its own; after the first step that does not hold, the others are left."""
    world = World(library)
    steps = tuple(_steps(scenario, language, world))
    return ScenarioResult(scenario.name, scenario.line, steps, tuple(world.trials))


def _steps(scenario: Scenario, language: str, world: World) -> Iterator[StepResult]:
    held = True
    for step in scenario.steps:
        result = run_step(step, language, world) if held else StepResult(step.line, step.text, "left")
        held = result.status == "passed"
        yield result


def run_step(step: Step, language: str, world: World) -> StepResult:
    """Run one step: passed, failed with what was found instead, or undefined with the nearest sentence."""
    found = find(step.text, step.kind, language)
    if found is None:
        return _undefined(step, language)
    try:
        perform(found[0], world, found[1], step.table)
    except StepFailed as failure:
        return StepResult(step.line, step.text, "failed", str(failure))
    except BadCommand as error:
        return StepResult(step.line, step.text, "failed", say_bad(error))
    return StepResult(step.line, step.text, "passed")


def _undefined(step: Step, language: str) -> StepResult:
    near = suggestion(step.text, step.kind, language)
    message = gettext("There is no such sentence.")
    if near:
        message = gettext("There is no such sentence; did you mean: %(sentence)s", sentence=near)
    return StepResult(step.line, step.text, "undefined", message, near)
