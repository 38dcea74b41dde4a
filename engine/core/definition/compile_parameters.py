"""Parameters: their values are readable by their type, and a province that overrides one exists."""
from __future__ import annotations

from collections.abc import Iterable

from ..country import Country
from ..values import ValueFault, read_parameter
from . import model
from .problems import Path, Problems


def compile_parameters(written: model.WorkflowText, country: Country, problems: Problems) -> None:
    """Check every dated value: reading it when a case opens must not fail."""
    for key, parameter in written.parameters.items():
        path: Path = ("parameters", key)
        _values(parameter.type, parameter.values, problems, (*path, "values"))
        for code, values in parameter.provinces.items():
            if code not in country.territories:
                problems.add((*path, "provinces", code), "unknown.territory", f"unknown territory {code!r}")
            _values(parameter.type, values, problems, (*path, "provinces", code))


def _values(type_: str, values: Iterable[model.Dated], problems: Problems, path: Path) -> None:
    for index, dated in enumerate(values):
        try:
            read_parameter(type_, dated.value)
        except ValueFault:
            problems.add((*path, index, "value"), "parameter.value", f"{dated.value!r} is no value of type {type_}")
        except ValueError as fault:
            problems.add((*path, index, "value"), "parameter.value", str(fault))
