"""What running features came to, step by step, and as lines to print."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Literal, NamedTuple

from engine.language.texts import ngettext

from .trial import Trial

Status = Literal["passed", "failed", "undefined", "left"]


class StepResult(NamedTuple):
    """One step. `message` says why it failed; `suggestion` is the sentence that was likely meant; `left` was not reached."""

    line: int
    text: str
    status: Status
    message: str = ""
    suggestion: str = ""


class ScenarioResult(NamedTuple):
    """One scenario, with what it tried."""

    name: str
    line: int
    steps: tuple[StepResult, ...]
    trials: tuple[Trial, ...] = ()

    @property
    def passed(self) -> bool:
        return all(step.status == "passed" for step in self.steps)


class FeatureResult(NamedTuple):
    """One file; `fault` where it could not be read."""

    path: Path
    name: str
    language: str
    scenarios: tuple[ScenarioResult, ...]
    fault: str = ""

    @property
    def passed(self) -> bool:
        return not self.fault and all(scenario.passed for scenario in self.scenarios)


class Report(NamedTuple):
    """All of them."""

    features: tuple[FeatureResult, ...]

    @property
    def passed(self) -> bool:
        return all(feature.passed for feature in self.features)

    @property
    def scenarios(self) -> tuple[ScenarioResult, ...]:
        return tuple(scenario for feature in self.features for scenario in feature.scenarios)

    @property
    def trials(self) -> tuple[Trial, ...]:
        """Everything that was tried, for coverage."""
        return tuple(trial for scenario in self.scenarios for trial in scenario.trials)


def lines(report: Report) -> Iterator[str]:
    """The report as people read it: every step that does not hold, file:line first, then how many scenarios passed."""
    for feature in report.features:
        if feature.fault:
            yield f"{feature.path}: {feature.fault}"
        for scenario in feature.scenarios:
            yield from _scenario_lines(feature, scenario)
    passed = sum(scenario.passed for scenario in report.scenarios)
    yield ngettext("%(passed)s of %(num)s scenario passed.", "%(passed)s of %(num)s scenarios passed.",
                   len(report.scenarios), passed=passed)


def _scenario_lines(feature: FeatureResult, scenario: ScenarioResult) -> Iterator[str]:
    for step in scenario.steps:
        if step.status in ("failed", "undefined"):
            yield f"{feature.path}:{step.line}: {scenario.name}"
            yield f"    {step.text}"
            yield f"    {step.message}"
