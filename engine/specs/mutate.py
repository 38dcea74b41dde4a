"""Do the features notice? Each condition of the definition is silenced in turn, and some scenario must fail.

Coverage says that a condition refused somewhere; this says that somebody would see it gone. A silenced condition keeps its
place, so that what is found by it (how a meeting votes) stays found: the scenario fails for what it no longer refuses alone.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from engine.core.consequences.fire import FireLinked
from engine.core.definition.definition import Definition, Transition
from engine.core.expressions import compile_expression
from engine.language import texts
from engine.library import Library

from .coverage import Part, row_of, told
from .gherkin import Scenario, read_feature
from .run import feature_files, run_scenario
from .trial import Trial

Told = tuple[str, Scenario]
"""A scenario and its language."""

NEVER = compile_expression("false", {})
"""The guard of a condition that is silent."""


def survivors(library: Library, workflow: str, paths: Iterable[Path]) -> tuple[Part, ...]:
    """The conditions of a process that no scenario misses when they are silent. Raises OSError for a file that is not there."""
    definition, trying = library[workflow], _trying(library, workflow, paths)
    return tuple(part for part, changed in mutants(definition)
                 if not _noticed(Library({**library.current, workflow: changed}, library.country, variants=library.variants),
                                 trying.get(part.trigger, [])))


def mutants(definition: Definition) -> Iterator[tuple[Part, Definition]]:
    """For every condition of every row, the definition in which it is silent."""
    seen: set[tuple[str, int]] = set()
    for transition in definition.table.values():
        row = row_of(definition, transition.trigger, transition.source)
        for index, condition in enumerate(transition.conditions if (transition.trigger, row) not in seen else ()):
            part = Part("refuses", transition.trigger, row, index, f"{index}: {told(condition)}")
            yield part, _silent(definition, part)
        seen.add((transition.trigger, row))


def _silent(definition: Definition, part: Part) -> Definition:
    def relaxed(transition: Transition) -> Transition:
        if (transition.trigger, row_of(definition, transition.trigger, transition.source)) != (part.trigger, part.row):
            return transition
        conditions = enumerate(transition.conditions)
        return transition._replace(conditions=tuple(replace(c, guard=NEVER) if i == part.condition else c for i, c in conditions))

    table = {pair: relaxed(transition) for pair, transition in definition.table.items()}
    exits = {state: tuple(map(relaxed, found)) for state, found in definition.transitions.items()}
    return definition._replace(table=table, transitions=exits)


def _trying(library: Library, workflow: str, paths: Iterable[Path]) -> dict[str, list[Told]]:
    """By trigger: the scenarios that fire it, or try to."""
    found: dict[str, list[Told]] = {}
    for feature in map(read_feature, feature_files(paths)):
        for scenario in feature.scenarios:
            with texts.use(feature.language):
                trials = run_scenario(scenario, feature.language, library).trials
            for trigger in {trigger for trial in trials for trigger in _tried(library, workflow, trial)}:
                found.setdefault(trigger, []).append((feature.language, scenario))
    return found


def _tried(library: Library, workflow: str, trial: Trial) -> Iterator[str]:
    """The trigger, where it is of the process, and those that its consequences take."""
    if trial.workflow == workflow:
        yield trial.trigger
    definition = library.current.get(trial.workflow)
    transition = definition.table.get((trial.source, trial.trigger)) if definition is not None else None
    for consequence in transition.then if transition is not None else ():
        if isinstance(consequence, FireLinked):
            yield consequence.written.trigger


def _noticed(library: Library, scenarios: Iterable[Told]) -> bool:
    return any(not _holds(library, language, scenario) for language, scenario in scenarios)


def _holds(library: Library, language: str, scenario: Scenario) -> bool:
    with texts.use(language):
        return run_scenario(scenario, language, library).passed
