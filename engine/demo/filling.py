"""A raw value for any field or input: what the data say of it, or something sensible of its type."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from engine.core.definition.definition import Column, Field, Input
from engine.core.values import Bounds

from .values import Drawing, Form

UNITS = {"money": "{} MAD", "share": "{} %"}
"""Data files count in MAD and per cent, as people write them."""


def value_of(drawing: Drawing, asked: Field | Input, forms: Mapping[str, Form], territory: str) -> Any:
    """The value to send: by its form, else by its type; None where the form says so."""
    if asked.key in forms:
        return written(asked.bounds, asked.columns, drawing.value(forms[asked.key]))
    return invented(drawing, asked.bounds, asked.columns, territory)


def written(bounds: Bounds, columns: tuple[Column, ...], value: Any) -> Any:
    """A value with its unit, also in the rows of a list. Rows that a case gave back keep theirs: they have an id."""
    if bounds.type == "list" and isinstance(value, list):
        types = {column.key: column.bounds for column in columns}
        return [row if "id" in row else {key: written(types[key], (), each) for key, each in row.items()} for row in value]
    return UNITS[bounds.type].format(value) if bounds.type in UNITS and isinstance(value, int) else value


def invented(drawing: Drawing, bounds: Bounds, columns: tuple[Column, ...], territory: str) -> Any:
    """A value nobody wrote a form for."""
    if bounds.type == "list":
        return [{column.key: invented(drawing, column.bounds, (), territory) for column in columns}]
    return territory if bounds.type == "territory" else INVENTED[bounds.type](drawing, bounds)


def _number(drawing: Drawing, bounds: Bounds) -> int:
    least = bounds.least or 1
    return drawing.chance.randint(least, max(least, min(bounds.most or 20, least + 20)))


def _one(drawing: Drawing, bounds: Bounds) -> str:
    return drawing.chance.choice(sorted(bounds.choices))


INVENTED: dict[str, Callable[[Drawing, Bounds], Any]] = {
    "text": lambda drawing, bounds: drawing.draw({"draw": "texts"}),
    "longtext": lambda drawing, bounds: drawing.draw({"draw": "texts"}),
    "phone": lambda drawing, bounds: f"06{drawing.chance.randrange(10**7, 10**8)}",
    "email": lambda drawing, bounds: f"contact{drawing.chance.randrange(1000)}@example.org",
    "int": _number,
    "money": lambda drawing, bounds: f"{drawing.chance.randint(5, 200) * 1000} MAD",
    "share": lambda drawing, bounds: f"{drawing.chance.randint(10, 90)} %",
    "date": lambda drawing, bounds: drawing.today().isoformat(),
    "datetime": lambda drawing, bounds: drawing.moment({"moment": 0, "at": "09:00"}),
    "bool": lambda drawing, bounds: True,
    "choice": _one,
    "choices": lambda drawing, bounds: [_one(drawing, bounds)],
    "documents": lambda drawing, bounds: [_one(drawing, bounds)],
}
