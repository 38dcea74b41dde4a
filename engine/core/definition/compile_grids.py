"""Grids become what every other part of a definition is made of: bounds and computations of a list's columns, the life of its
rows, and the inputs, conditions and writes of three steps. So screens, forms, programs, diagrams and the process's own page
know of them without knowing any grid.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..conditions.faulty import Problem, bound_problems, undeclared
from ..conditions.start import delay_problems
from ..grids import WHOLE, Grid, total_formula
from ..names import Names
from . import model
from .model_grids import GridText
from .problems import Path, Problems
from .reader import KEY

Written = model.WorkflowText
PARTS = {"evaluator": "person", "free": "bool", "given": "date", "total": "int"}
"""The columns a grid names, with the type each must have."""


def checked(written: Written, names: Names, problems: Problems) -> tuple[str, ...]:
    """The grids that have no fault; every fault of the others goes into `problems`."""
    lists: set[str] = set()
    sound = []
    for key, grid in written.grids.items():
        faults = [*_faults(grid, written, names)]
        if grid.of in lists:
            faults.append(Problem(("of",), "grid.list", f"another grid lies in {grid.of!r}: each has a list of its own"))
        lists.add(grid.of)
        problems.collect(("grids", key), faults)
        sound += [] if faults else [key]
    return tuple(sound)


def _faults(grid: GridText, written: Written, names: Names) -> Iterator[Problem]:
    yield from _columns(grid, written)
    if sum(grid.criteria.values()) != WHOLE:
        yield Problem(("criteria",), "grid.weights", f"the weights sum to {sum(grid.criteria.values())}, not to {WHOLE}")
    if grid.scale.max <= grid.scale.min:
        yield Problem(("scale", "max"), "grid.scale", "the scale ends where it begins, or before")
    for name in ("threshold", "evaluators", "dispersion"):
        yield from bound_problems(getattr(grid, name), names.parameters, (name,))
    yield from undeclared(grid.roles, names.roles, "role", ("roles",))
    yield from undeclared(grid.apart, written.transitions, "trigger", ("apart",))
    for name, trigger in grid.steps:
        yield from undeclared(trigger, written.transitions, "trigger", ("steps", name))
        if trigger in written.transitions and written.transitions[trigger].rows:
            yield Problem(("steps", name), "grid.step", f"{trigger!r} has several rows: a step of a grid has one")
    yield from delay_problems(grid.due, names, ("due",))


def _columns(grid: GridText, written: Written) -> Iterator[Problem]:
    field = written.fields.get(grid.of)
    if field is None or field.item is None:
        lists = [key for key, each in written.fields.items() if each.item]
        yield from undeclared(grid.of, lists, "list", ("of",))
        return
    if field.life is not None:
        yield Problem(("of",), "grid.life", f"the rows of {grid.of!r} live by the grid: leave `life` out")
    wanted: list[tuple[Path, str, str]] = [((part,), getattr(grid, part), type_) for part, type_ in PARTS.items()]
    wanted += [(("criteria", key, KEY), key, "int") for key in grid.criteria]
    for path, column, type_ in wanted:
        yield from undeclared(column, field.item, "column", path)
        if column in field.item and field.item[column].type != type_:
            yield Problem(path, "column.type", f"{column!r} is no column of type {type_}")


def grids_of(written: Written) -> dict[str, Grid]:
    """The grids, as deciding reads them."""
    return {key: Grid(
        key, grid.title, grid.of, grid.evaluator, grid.free, grid.given, grid.total, dict(grid.criteria), grid.scale.min,
        grid.scale.max, grid.threshold, grid.evaluators, grid.roles, grid.apart, grid.assign, grid.aggregate, grid.dispersion,
        grid.beyond, grid.steps.assign, grid.steps.declare, grid.steps.score, _sources(grid, written),
    ) for key, grid in written.grids.items()}


def _sources(grid: GridText, written: Written) -> tuple[str, ...]:
    """The states in which the scoring step is taken."""
    step = written.transitions.get(grid.steps.score)
    source = step.source if step is not None else None
    if source is None:
        return ()
    return source if isinstance(source, tuple) else ("*",) if source == "any open" else (source,)


def expanded(written: Written, sound: tuple[str, ...]) -> Written:
    """The file with what those of its grids mean that have no fault written out."""
    if not sound:
        return written
    fields, steps = dict(written.fields), dict(written.transitions)
    for key in sound:
        grid = written.grids[key]
        field = fields[grid.of]
        item = field.item or {}
        for part, added in _steps(key, grid, item).items():
            trigger = getattr(grid.steps, part)
            steps[trigger] = _joined(steps[trigger], added)
        fields[grid.of] = _listed(grid, field, item, _sources(grid, written))
    return written.model_copy(update={"fields": fields, "transitions": steps})


def _listed(grid: GridText, field: model.FieldText, item: Mapping[str, model.ColumnText], sources: tuple[str, ...]
            ) -> model.FieldText:
    """The list: marks on the scale, totals computed, rows that live until they are in or out."""
    columns = {key: _column(grid, key, column) for key, column in item.items()}
    life = model.ItemLife(alive=f"!given.{grid.given} && (!given.{grid.free} || item.{grid.free})", task=grid.task,
                          role=grid.roles[0], owner=grid.evaluator, due=grid.due, states=sources)
    return field.model_copy(update={"item": columns, "life": life, "written_by_steps": True})


def _column(grid: GridText, key: str, column: model.ColumnText) -> model.ColumnText:
    if key == grid.total:
        return column.model_copy(update={"computed": total_formula(grid.criteria, grid.scale.min, grid.scale.max)})
    scale = {"min": grid.scale.min, "max": grid.scale.max} if key in grid.criteria else {}
    return column.model_copy(update={"written_by_steps": True, "required": False, **scale})


def _steps(key: str, grid: GridText, item: Mapping[str, model.ColumnText]) -> dict[str, dict[str, Any]]:
    """What each step asks, demands and writes."""
    mine = f"item.{grid.evaluator} == actor && !given.{grid.given}"
    marks = {column: _input(text, column in grid.criteria, grid) for column, text in item.items()
             if column not in (grid.evaluator, grid.free, grid.given, grid.total)}
    named = {grid.evaluator: model.InputText(type="person", title=item[grid.evaluator].title)} if grid.assign == "hand" else {}
    free = {grid.free: model.InputText(type="bool", title=item[grid.free].title, help=item[grid.free].help)}
    asked = ("assign", "named") if named else ("assign",)
    return {
        "assign": {"inputs": named, "may": [(key, may) for may in asked], "writes": model.WriteText(field=grid.of, assign=key)},
        "declare": {"inputs": free, "may": [(key, "declare")], "writes": model.WriteText(
            field=grid.of, update={grid.free: f"input.{grid.free}"}, where=f"{mine} && !given.{grid.free}")},
        "score": {"inputs": marks, "may": [(key, "score")], "writes": model.WriteText(
            field=grid.of, update={**{column: f"input.{column}" for column in marks}, grid.given: "today"},
            where=f"{mine} && given.{grid.free} && item.{grid.free}")},
    }


def _input(column: model.ColumnText, marked: bool, grid: GridText) -> model.InputText:
    """What the scoring step asks for a column: a mark, which must be there, or what else is said."""
    given = {name: getattr(column, name) for name in ("title", "help", "of", "min", "max", "personal")}
    if marked:
        given |= {"min": grid.scale.min, "max": grid.scale.max}
    return model.InputText(type=column.type, optional=not (marked or column.required), **given)


def _joined(step: model.TriggerText, added: Mapping[str, Any]) -> model.TriggerText:
    """A step with what the grid adds, after what the author wrote."""
    conditions = [{"evaluator": {"grid": grid, "may": may}} for grid, may in added["may"]]
    return step.model_copy(update={
        "inputs": {**added["inputs"], **(step.inputs or {})}, "conditions": (*(step.conditions or ()), *conditions),
        "writes": (added["writes"], *(step.writes or ()))})
