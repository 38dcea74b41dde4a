"""Fields, columns, documents and inputs: their bounds, vocabularies, computations."""
from __future__ import annotations

from collections.abc import Mapping

from ..conditions.start import delay_problems
from ..decision import Title
from ..names import Computed, Names
from ..values import Bounds
from . import model
from .definition import Column, DocumentKind, Field, Input, Life
from .problems import Path, Problems

ALWAYS = {"today": "date", "now": "datetime", "reference": "text", "territory": "territory", "actor": "text"}
"""The day, the instant, this case's reference and territory, and the account that acts."""

NO_TITLES: Mapping[str, Title] = {}


def columns_of(item: Mapping[str, model.ColumnText]) -> dict[str, str]:
    """Each column's type."""
    return {key: column.type for key, column in item.items()}


def variables_of(written: model.WorkflowText) -> dict[str, str]:
    """What any expression of the file may name, inputs apart: fields but lists, parameters, `fired.step`, ALWAYS."""
    fields = {key: field.computed.type if field.computed else field.type for key, field in written.fields.items()
              if field.type != "list"}
    parameters = {f"parameters.{key}": p.type for key, p in written.parameters.items() if p.type != "duration"}
    fired = {f"fired.{key}": "int" for key in written.transitions}
    return {**fields, **parameters, **fired, **ALWAYS}


def vocabulary(of: str | Mapping[str, Title] | None, names: Names, problems: Problems, path: Path
               ) -> Mapping[str, Title]:
    """The keys and titles a choice takes: a shared vocabulary by name, or its own."""
    if of is None or not isinstance(of, str):
        return of or NO_TITLES
    problems.known(of, names.country.vocabularies, "vocabulary", (*path, "of"))
    return names.country.vocabularies.get(of, NO_TITLES)


def bounded(text: model.Bounds, problems: Problems, path: Path) -> None:
    """A choice says of what; its least is not above its most."""
    if text.type in ("choice", "choices") and text.of is None:
        message = "a choice needs `of`: a vocabulary, or its own keys and titles"
        problems.add((*path, "of"), "vocabulary.missing", message)
    if text.min is not None and text.max is not None and text.min > text.max:
        problems.add((*path, "min"), "bounds", f"the least, {text.min}, is above the most, {text.max}")


def bounds_of(text: model.Bounds, titles: Mapping[str, Title], written: model.WorkflowText, names: Names) -> Bounds:
    """What a value may be."""
    choices: frozenset[str] = frozenset(titles)
    if text.type == "territory":
        choices = frozenset(territory.code for territory in names.country.territories)
    if text.type == "documents":
        choices = frozenset(written.documents)
    return Bounds(text.type, choices, text.min, text.max)


def compile_columns(item: Mapping[str, model.ColumnText], written: model.WorkflowText, names: Names, problems: Problems,
                    path: Path) -> tuple[Column, ...]:
    """A list's columns."""
    found = []
    for key, column in item.items():
        bounded(column, problems, (*path, key))
        titles = vocabulary(column.of, names, problems, (*path, key))
        found.append(Column(key, column.title, bounds_of(column, titles, written, names), column.required,
                            column.personal, titles))
    return tuple(found)


def compute(written: model.WorkflowText, names: Names, problems: Problems) -> dict[str, Computed]:
    """The computed fields."""
    return {key: _computed(key, field.computed, names, problems)
            for key, field in written.fields.items() if field.computed is not None}


def _computed(key: str, text: model.ComputedText, names: Names, problems: Problems) -> Computed:
    path: Path = ("fields", key, "computed")
    if text.value is not None:
        return Computed("value", value=problems.expression(text.value, names.variables, (*path, "value"), text.type))
    how, source = next((how, source) for how in ("sum", "count", "last") if (source := getattr(text, how)))
    listed, _, column = source.partition(".")
    problems.known(listed, names.lists, "list", (*path, how))
    columns = {f"item.{name}": type_ for name, type_ in names.lists.get(listed, {}).items()}
    if how != "count" and listed in names.lists:
        problems.known(column, names.lists[listed], "column", (*path, how))
    where = problems.expression(text.where, {**names.variables, **columns}, (*path, "where"))
    return Computed(how, listed, column, where, columns)


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
    titles = vocabulary(text.of, names, problems, path)
    bounds = bounds_of(text, titles, written, names)
    return Field(
        key, text.title, text.help, bounds._replace(type=names.fields[key]), text.section or "",
        compile_columns(text.item or {}, written, names, problems, (*path, "item")), _life(text, names, problems, path),
        text.personal or any(column.personal for column in (text.item or {}).values()), text.required,
        problems.expression(text.shown_if, names.variables, (*path, "shown_if")),
        problems.expression(text.required_if, names.variables, (*path, "required_if")),
        written.editing.states if text.editable is None else text.editable, frozenset(editors),
        text.computed is None and not text.written_by_steps, titles,
    )


def _life(text: model.FieldText, names: Names, problems: Problems, path: Path) -> Life | None:
    if text.life is None:
        return None
    life: Path = (*path, "life")
    problems.known(text.life.column, text.item or {}, "column", (*life, "column"))
    problems.known(text.life.role, names.roles, "role", (*life, "role"))
    problems.collect(life, delay_problems(text.life.due, names, ("due",)))
    return Life(text.life.column, text.life.open, text.life.task, text.life.role, text.life.due)


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
    titles = vocabulary(text.of, names, problems, path)
    columns = compile_columns(text.item or {}, written, names, problems, (*path, "item"))
    return Input(key, text.title, text.help, bounds_of(text, titles, written, names), text.kind or "",
                 text.process or "", text.states, columns, text.optional,
                 problems.expression(text.unless, names.variables, (*path, "unless")),
                 text.personal, titles)
