"""Fields, columns, documents and inputs: their bounds, vocabularies, computations."""
from __future__ import annotations

from collections.abc import Mapping

from ..conditions.base import as_tuple
from ..names import Computed, Names, row_variables
from . import model
from .compile_lists import compile_columns, compile_life, roster_of
from .compile_values import bounded, bounds_of, vocabulary
from .definition import DocumentKind, Field, Input
from .problems import Path, Problems

ALWAYS = {"today": "date", "now": "datetime", "reference": "text", "territory": "territory", "actor": "text"}
"""The day, the instant, this case's reference and territory, and the account that acts."""


def variables_of(written: model.WorkflowText) -> dict[str, str]:
    """What any expression of the file may name, inputs apart: fields but lists, parameters, `fired.step`, `document.kind`
    (the SHA-256 of the newest of a kind), ALWAYS."""
    fields = {key: field.computed.type if field.computed else field.type for key, field in written.fields.items()
              if field.type != "list"}
    parameters = {f"parameters.{key}": p.type for key, p in written.parameters.items() if p.type != "duration"}
    fired = {f"fired.{key}": "int" for key in written.transitions}
    newest = {f"document.{key}": "text" for key in written.documents}
    return {**fields, **parameters, **fired, **newest, **ALWAYS}


def compute(written: model.WorkflowText, names: Names, problems: Problems) -> dict[str, Computed]:
    """The computed fields."""
    return {key: _computed(key, field.computed, names, problems)
            for key, field in written.fields.items() if field.computed is not None}


def _computed(key: str, text: model.ComputedText, names: Names, problems: Problems) -> Computed:
    path: Path = ("fields", key, "computed")
    if text.value is not None:
        return Computed("value", value=problems.expression(text.value, names.variables, (*path, "value"), text.type))
    for how in ("score", "dispersion", "scored", "lacking"):
        if (grid := getattr(text, how)) is not None:
            problems.known(grid, names.grids, "grid", (*path, how))
            return Computed(how, names.grids[grid].of if grid in names.grids else "", grid)
    how, source = next((how, source) for how in ("sum", "count", "last", "distinct") if (source := getattr(text, how)))
    listed, _, column = source.partition(".")
    problems.known(listed, names.lists, "list", (*path, how))
    columns = row_variables(names.lists.get(listed, {}))
    if how != "count" and listed in names.lists:
        problems.known(column, names.lists[listed], "column", (*path, how))
    where = problems.expression(text.where, {**names.variables, **columns}, (*path, "where"))
    return Computed(how, listed, column, where)


def compile_fields(written: model.WorkflowText, names: Names, problems: Problems) -> dict[str, Field]:
    """Every field of the form."""
    return {key: _field(key, text, written, names, problems) for key, text in written.fields.items()}


def _field(key: str, text: model.FieldText, written: model.WorkflowText, names: Names, problems: Problems) -> Field:
    path: Path = ("fields", key)
    bounded(text, problems, path)
    if (text.type == "list") != (text.item is not None):
        problems.add((*path, "item"), "list.item", "a list needs `item`, its columns; other types have none")
    if (text.type == "computed") != (text.computed is not None):
        problems.add((*path, "computed"), "computed", "a computed field needs `computed`; other types have none")
    if text.section is not None:
        problems.known(text.section, written.sections, "section", (*path, "section"))
    editors = written.editing.roles if text.editors is None else text.editors
    problems.known(text.editors or (), names.roles, "role", (*path, "editors"))
    titles = vocabulary(text, names, problems, path)
    bounds = bounds_of(text, titles, written, names)
    return Field(
        key, text.title, text.help, bounds._replace(type=names.fields[key]), text.section or "",
        compile_columns(text.item or {}, written, names, problems, (*path, "item")),
        compile_life(key, text, names, problems), roster_of(key, text, problems),
        text.personal or any(column.personal for column in (text.item or {}).values()), text.required,
        problems.expression(text.shown_if, names.variables, (*path, "shown_if")),
        problems.expression(text.required_if, names.variables, (*path, "required_if")),
        written.editing.states if text.editable is None else text.editable, frozenset(editors),
        text.computed is None and not text.written_by_steps, titles,
    )


def compile_documents(written: model.WorkflowText, names: Names, problems: Problems) -> dict[str, DocumentKind]:
    """Every kind of document."""
    found = {}
    for key, text in written.documents.items():
        attachers = written.editing.roles if text.attach is None else text.attach
        problems.known(text.attach or (), names.roles, "role", ("documents", key, "attach"))
        found[key] = DocumentKind(key, text.title, text.help, text.personal, text.several, frozenset(attachers))
    return found


def compile_inputs(texts: Mapping[str, model.InputText], written: model.WorkflowText, names: Names, problems: Problems,
                   path: Path) -> dict[str, Input]:
    """The inputs of one transition."""
    return {key: _input(key, text, written, names, problems, (*path, key)) for key, text in texts.items()}


def _input(key: str, text: model.InputText, written: model.WorkflowText, names: Names, problems: Problems, path: Path
           ) -> Input:
    if text.type == "document":
        problems.known(text.kind or "", written.documents, "document", (*path, "kind"))
    if text.type == "case" and text.process is None:
        problems.add((*path, "process"), "input.process", "a case to choose needs `process`")
    bounded(text, problems, path)
    titles = vocabulary(text, names, problems, path)
    columns = compile_columns(text.item or {}, written, names, problems, (*path, "item"))
    problems.known(text.among, written.documents, "document", (*path, "among"))
    bounds = bounds_of(text, titles, written, names)
    if text.among:
        bounds = bounds._replace(choices=frozenset(text.among))
    return Input(key, text.title, text.help, bounds, text.kind or "",
                 as_tuple(text.process or ()), text.states, columns, text.optional,
                 problems.expression(text.unless, names.variables, (*path, "unless")),
                 text.personal, titles)
