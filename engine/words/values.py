"""A stored value as people read it, and as they typed it."""
from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from ..core.decision import Title
from ..core.definition.definition import Column, Field, Input
from ..core.values import Bounds
from ..language.dates import CASABLANCA
from ..language.texts import gettext, isolate, title
from .measures import every, measure, row_count
from .names import Speaker
from .titles import readable

Described = Field | Input | Column


def show(described: Described, value: Any, speaker: Speaker) -> str:
    """The value of a field, input or column in words, empty where there is none: choices by title, territories by name,
    lists as rows, one after the other. A document's content is said by its digest's first signs."""
    if value is None or value == []:
        return ""
    if described.bounds.type == "list" and not isinstance(described, Column):
        return gettext("; ").join(_row(described, row, speaker) for row in value)
    if described.bounds.type == "step":
        return speaker.step(value)
    if described.bounds.type == "pieces":
        return row_count(len(value))
    if described.bounds.type == "row":
        return speaker.row(described.bounds.of, value)
    if _year(described.bounds):
        return str(value)
    return _one(described.bounds.type, described.vocabulary, value, speaker)


def _year(bounds: Bounds) -> bool:
    """Whether a whole number can only be a year: its thousands are not set apart."""
    return bounds.type == "int" and (bounds.least or 0) >= 1900 and (bounds.most or 9999) <= 2200


def rows(described: Field | Input, value: Any, speaker: Speaker) -> list[list[str]]:
    """A list as a table: for each row, the words of each column in the order of the definition."""
    return [[show(column, row.get(column.key), speaker) for column in described.columns] for row in value or ()]


def _row(described: Field | Input, row: Mapping[str, Any], speaker: Speaker) -> str:
    cells = ((column, show(column, row.get(column.key), speaker)) for column in described.columns)
    return gettext(", ").join(f"{title(column.title)}{gettext(': ')}{isolate(cell)}" for column, cell in cells if cell)


def _one(type_: str, vocabulary: Mapping[str, Title], value: Any, speaker: Speaker) -> str:
    if isinstance(value, list | tuple):
        return every(_one(_SINGLE.get(type_, type_), vocabulary, each, speaker) for each in value)
    if type_ == "choice":
        return title(vocabulary[value]) if value in vocabulary else readable(str(value))
    if type_ == "person":
        return speaker.person(value)
    if type_ in ("territory", "documents"):
        return speaker.title(type_.removesuffix("s"), value)
    return str(value)[:8] if type_ == "document" else measure(type_, value)


_SINGLE = {"choices": "choice"}


def typed(bounds: Bounds, value: Any) -> str | list[str]:
    """What a form's control shows of a stored value; read back by `core.values.read_value`, it is the same value.

    Money in dirhams with a comma ("474600,00"), shares in percent ("63,2"), dates "2025-11-24", datetimes on the clock
    of Casablanca ("2025-11-24T10:00"), yes and no as "true" and "false", several choices as a list
    of keys; nothing is "".
    """
    if value is None:
        return ""
    if bounds.type in ("choices", "documents"):
        return [str(key) for key in value]
    writer = _WRITERS.get(bounds.type)
    return writer(value) if writer else str(value)


def _hundredths(value: int) -> str:
    whole, rest = divmod(abs(value), 100)
    return f"{'-' if value < 0 else ''}{whole},{rest:02}"


def _share(value: int) -> str:
    return _hundredths(value).rstrip("0").rstrip(",")


def _datetime(value: str) -> str:
    local = datetime.fromisoformat(value).astimezone(CASABLANCA).replace(tzinfo=None)
    return local.isoformat(timespec="auto" if local.second or local.microsecond else "minutes")


def _bool(value: bool) -> str:
    return "true" if value else "false"


_WRITERS: dict[str, Callable[[Any], str]] = {
    "money": _hundredths, "share": _share, "datetime": _datetime, "bool": _bool,
}
