"""A form as it was sent: read without trusting it, every value still text, every file still unread."""
from __future__ import annotations

from collections.abc import AsyncIterator, Collection, Iterator, Mapping
from typing import Annotated, Any

from fastapi import Depends, Request
from starlette.datastructures import FormData, UploadFile

from engine.core.definition.definition import Field, Input
from engine.errors import BadCommand

SYSTEM = frozenset(("seen", "key", "motif", "note", "text", "add", "remove"))
"""What forms carry beside values; no field of a process is called so, or the process would not be read from a form."""
MOST_FIELDS = 4_000
MOST_FILES = 20
PIECE = 1 << 18

Asked = Mapping[str, Field | Input]


async def _sent(request: Request) -> AsyncIterator[FormData]:
    """The form; its files are closed when the answer is out. Raises BadCommand for one with a NUL, which PostgreSQL cannot keep."""
    async with request.form(max_files=MOST_FILES, max_fields=MOST_FIELDS) as form:
        if any("\0" in name or (isinstance(value, str) and "\0" in value) for name, value in form.multi_items()):
            raise BadCommand("command.value", name="form")
        yield form


Sent = Annotated[FormData, Depends(_sent)]


def text(form: FormData, name: str) -> str:
    """A text of the form; empty where there is none. Raises BadCommand for a file in its place."""
    value = form.get(name, "")
    if not isinstance(value, str):
        raise BadCommand("command.value", name=name)
    return value


def seen(form: FormData) -> int | None:
    """The number of the case the form was drawn from. Raises BadCommand for what is none."""
    number = text(form, "seen")
    if not number:
        return None
    if not number.isascii() or not number.isdigit() or len(number) > 9:
        raise BadCommand("command.value", name="seen")
    return int(number)


def key(form: FormData) -> str:
    """The idempotency key; 64 characters at most."""
    return text(form, "key")[:64]


def values(form: FormData, asked: Asked, beside: Collection[str] = ()) -> dict[str, Any]:
    """What was typed, by field; files apart, and what the form asks `beside` the process.

    What nobody asked for is handed on as it is, for the engine to refuse.
    """
    found: dict[str, Any] = {key: _value(form, one) for key, one in asked.items() if one.bounds.type != "document"}
    known = {*asked, *SYSTEM, *beside}
    return found | {name: text(form, name) for name in form if name.partition("-")[0] not in known}


def _value(form: FormData, one: Field | Input) -> Any:
    if one.bounds.type == "list":
        return rows(form, one)
    if one.bounds.type in ("choices", "documents"):
        return [value for value in form.getlist(one.key) if isinstance(value, str)]
    if one.bounds.type == "bool":
        return text(form, one.key) or ("false" if isinstance(one, Input) else "")
    return text(form, one.key)


def rows(form: FormData, one: Field | Input) -> list[dict[str, str]]:
    """The rows of a list, named `key-0-column`, in their order."""
    places = sorted({int(place) for name in form for place in _place(name, one.key)})
    columns = ("id", *(column.key for column in one.columns))
    found = ({column: text(form, f"{one.key}-{place}-{column}") for column in columns} for place in places)
    return [{column: value for column, value in row.items() if value} for row in found]


def _place(name: str, listed: str) -> Iterator[str]:
    parts = name.split("-")
    if len(parts) == 3 and parts[0] == listed and parts[1].isascii() and parts[1].isdigit() and len(parts[1]) < 4:
        yield parts[1]


def reshaped(form: FormData, typed: dict[str, Any]) -> bool:
    """Whether the sender only wants a row more or less; `typed` then has it."""
    more, less = text(form, "add"), text(form, "remove")
    listed, _, place = less.partition("-")
    if more and isinstance(typed.get(more), list):
        typed[more].append({})
    elif isinstance(typed.get(listed), list) and place in map(str, range(len(typed[listed]))):
        del typed[listed][int(place)]
    return bool(more or less)


def file(form: FormData, name: str) -> UploadFile | None:
    """A file that was chosen, or None."""
    value = form.get(name)
    return value if isinstance(value, UploadFile) and value.filename else None


def pieces(upload: UploadFile) -> Iterator[bytes]:
    """Its bytes, a piece at a time."""
    return iter(lambda: upload.file.read(PIECE), b"")
