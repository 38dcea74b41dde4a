"""The form of a case, by section: what is filled in, what is still asked, what the reader may write."""
from __future__ import annotations

from typing import NamedTuple

from ...core.definition.definition import Field
from ...core.expressions import MISSING
from ...language.texts import gettext, title
from ...words import rows, show
from .ground import Ground
from .money import is_list, money_fields


class Datum(NamedTuple):
    """One field as read: `value` in words, or `columns` and `rows` for a list. `asked`: empty, and required now."""

    key: str
    title: str
    value: str = ""
    personal: bool = False
    computed: bool = False
    asked: bool = False
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()


class Section(NamedTuple):
    """One part of the form. `editable`: whether the reader may write something in it now; `empty` counts fields without value."""

    key: str
    title: str
    data: tuple[Datum, ...]
    editable: bool
    empty: int


def sections(ground: Ground) -> tuple[Section, ...]:
    """Every section that shows something, or that the reader may fill in."""
    keys = {**ground.definition.written.sections, "": {}}
    found = (_section(ground, key, title(titles) if titles else gettext("Other data")) for key, titles in keys.items())
    return tuple(section for section in found if section.data or section.editable)


def fields_of(ground: Ground, section: str) -> tuple[Field, ...]:
    """The fields of a section that show in this case's present values."""
    return tuple(field for field in ground.definition.fields.values() if field.section == section and shown(ground, field))


def shown(ground: Ground, field: Field) -> bool:
    """Whether a field has a place in the form: `shown_if` is not there, or true; what is personal is never public."""
    if field.personal and ground.public:
        return False
    return field.shown_if is None or field.shown_if.holds(ground.sight.value)


def required(ground: Ground, field: Field) -> bool:
    """Whether a field must have a value, as things stand."""
    return field.required or (field.required_if is not None and field.required_if.holds(ground.sight.value))


def _section(ground: Ground, key: str, words: str) -> Section:
    fields = fields_of(ground, key)
    editable = any(ground.definition.editable(field.key, ground.case.state, ground.roles) for field in fields)
    data = tuple(datum(ground, field) for field in fields if _reads(ground, field))
    empty = sum(field.by_hand and ground.sight.value(field.key) is MISSING for field in fields)
    return Section(key, words, data, editable and not ground.case.closed, empty)


def _reads(ground: Ground, field: Field) -> bool:
    """What has a value is read; what is empty only where it is required; what the money bar shows is not
    repeated, nor are the counts of a list without rows."""
    computed = ground.definition.names.computed.get(field.key)
    if field.key in money_fields(ground) or (computed and computed.of and not ground.case.fields.get(computed.of)):
        return False
    return ground.sight.value(field.key) is not MISSING or (field.by_hand and required(ground, field))


def datum(ground: Ground, field: Field) -> Datum:
    """One field of this case as read."""
    value = ground.sight.value(field.key)
    found = Datum(field.key, title(field.title), personal=field.personal, computed=not field.by_hand, asked=value is MISSING)
    if value is MISSING:
        return found
    if not is_list(field):
        return found._replace(value=show(field, value, ground.speaker))
    columns = tuple(title(column.title) for column in field.columns)
    return found._replace(columns=columns, rows=tuple(map(tuple, rows(field, value, ground.speaker))))
