"""The values of a definition as its author writes them: fields, columns, inputs, documents, parameters."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from ..conditions.texts import Sentence

Key = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]*$", max_length=60)]
Pattern = Annotated[str, Field(pattern=r"^(\*|[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*)*(\.\*)?)$")]

FieldType = Literal["text", "longtext", "int", "money", "share", "date", "datetime", "bool", "choice", "choices",
                    "list", "phone", "email", "territory", "documents", "person", "computed"]
InputType = Literal["text", "longtext", "int", "money", "share", "date", "datetime", "bool", "choice", "choices",
                    "territory", "person", "row", "documents", "case", "document", "version", "list", "step", "pieces"]
ColumnType = Literal["text", "longtext", "int", "money", "share", "date", "datetime", "bool", "choice", "phone", "email",
                     "territory", "person", "row", "version", "step"]


class Written(BaseModel):
    """Every part refuses keys it does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)


class ComputedText(Written):
    """`{sum: tranches.montant}`, `{count: membres, where: …}`, `{last: tranches.recu_le}`, `{distinct: membres.sphere}`
    (how many different values) or `{value: expression}`; of a grid its `score`, the `dispersion` of its totals, how many
    are in (`scored`), or how many evaluators are still to be named (`lacking`)."""

    sum: str | None = None
    count: str | None = None
    last: str | None = None
    distinct: str | None = None
    value: str | None = None
    score: Key | None = None
    dispersion: Key | None = None
    scored: Key | None = None
    lacking: Key | None = None
    where: str | None = None
    type: Literal["int", "money", "share", "date", "bool"] = "int"

    @model_validator(mode="after")
    def _one(self) -> ComputedText:
        ways = (self.sum, self.count, self.last, self.distinct, self.value, self.score, self.dispersion, self.scored, self.lacking)
        if sum(way is not None for way in ways) != 1:
            raise ValueError("name one of sum, count, last, distinct, value, score, dispersion, scored or lacking")
        return self


class Bounds(Written):
    """What a value may be: numbers in the type's unit (centimes, basis points), characters of texts, rows of lists."""

    type: str
    title: Sentence
    help: Sentence | None = None
    of: Key | Mapping[Key, Sentence] | None = None
    min: int | None = None
    max: int | None = None
    required: bool = False
    personal: bool = False


class ColumnText(Bounds):
    """A column of a list. Lists do not nest. `of` a `row` is the list whose rows it names. `computed` is an expression
    over the row's other columns, `item.x`: nobody writes it. `default` stands where nothing is written. What is
    `written_by_steps` is not written by hand: a row keeps it."""

    type: ColumnType
    computed: str | None = None
    written_by_steps: bool = False
    default: str | None = None


class ItemLife(Written):
    """A † list of processes.md: each row is a pending action of `role` while the expression `while` is true.

    `owner` is a column of type person: whom it is assigned to. `due` a delay, `parameters.x`, or a column of type date.
    `in` are the states it is asked in. `expires` is a column of type date: after that day the row is open whatever it
    holds, as a vacant post is.
    """

    alive: str = Field(alias="while")
    task: Sentence
    role: Key
    owner: Key | None = None
    due: str = "15 working days"
    states: tuple[Pattern, ...] = Field((), alias="in")
    expires: Key | None = None


class FieldText(Bounds):
    """A field of the form. `rows_of` makes a list a roster: one fixed row for each key of that column's vocabulary."""

    type: FieldType
    section: Key | None = None
    item: Mapping[Key, ColumnText] | None = None
    rows_of: Key | None = None
    life: ItemLife | None = None
    computed: ComputedText | None = None
    shown_if: str | None = None
    required_if: str | None = None
    editable: tuple[Pattern, ...] | None = None
    editors: tuple[Key, ...] | None = None
    written_by_steps: bool = False


class InputText(Bounds):
    """A typed value that a transition asks of its actor. `kind` is the document kind of an uploaded one; `process` the
    workflow (or workflows) of a case to choose, in the states `in`; `optional` may stay empty;
    so may one while its `unless`, an expression, is true. `among` are the kinds of document to choose from. A `step` is one of
    another case, to be taken there; `pieces` are documents, one for each row of the list `of`."""

    type: InputType
    kind: Key | None = None
    process: Key | tuple[Key, ...] | None = None
    states: tuple[Pattern, ...] = Field((), alias="in")
    item: Mapping[Key, ColumnText] | None = None
    optional: bool = False
    unless: str | None = None
    among: tuple[Key, ...] = ()


class DocumentText(Written):
    """A kind of document."""

    title: Sentence
    help: Sentence | None = None
    personal: bool = False
    several: bool = False
    attach: tuple[Key, ...] | None = None


class Dated(Written):
    since: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]
    value: int | str


class ParameterText(Written):
    """A number of the rules, dated: the newest value not after the day counts. A province may override it."""

    type: Literal["int", "money", "share", "duration"]
    title: Sentence
    values: Annotated[tuple[Dated, ...], Field(min_length=1)]
    provinces: Mapping[str, tuple[Dated, ...]] = {}
    assumed: bool = False
