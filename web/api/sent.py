"""What a program sends: headers and bodies, read without trusting them. Numbers are whole: 1.5 would not say of what."""
from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from tempfile import SpooledTemporaryFile
from typing import IO, Annotated, Any, NamedTuple

from fastapi import Depends, Header, Query, Request
from pydantic import BaseModel, ConfigDict, Field, model_validator
from starlette.datastructures import UploadFile

from engine.errors import BadCommand

PIECE = 1 << 18
MOST_KEY = 64
MOST_DEEP = 6

Cell = str | int | bool | None
Value = Cell | list[str] | list[dict[str, Cell | list[str]]] | dict[str, Any]
"""Of a field or input, as its type says: an amount in centimes (or "284760,50" in dirhams), a share in basis points (or
"63,2"), a date YYYY-MM-DD, an instant, a key of its choices, a reference, a login, rows; a step of another case as
`{"trigger", "inputs", "motif"}`; documents for rows as `{row: note or id}`; null or "" takes it away."""


class Sent(BaseModel):
    """A body: nothing but what is described, every value of its own type, no text that a database cannot keep."""

    model_config = ConfigDict(extra="forbid", strict=True)

    @model_validator(mode="before")
    @classmethod
    def _honest(cls, data: Any) -> Any:
        if not storable(data):
            raise ValueError("a text holds what cannot be kept, or lies too deep")
        return data


def storable(data: Any, deep: int = 0) -> bool:
    """Whether every text of a body can be kept: no NUL, no half of a character."""
    if isinstance(data, str):
        return "\0" not in data and not any("\ud800" <= character <= "\udfff" for character in data)
    if isinstance(data, dict):
        return deep < MOST_DEEP and all(storable(part, deep + 1) for pair in data.items() for part in pair)
    return not isinstance(data, list) or (deep < MOST_DEEP and all(storable(part, deep + 1) for part in data))


class OpenCase(Sent):
    """A case to open."""

    workflow: str = Field(description="key of the process")
    territory: str = Field(description="code of the territory", examples=["MA-OUZ.zoumi.brikcha"])
    fields: dict[str, Value] = Field(default={}, description="the first fields, by key")
    holder: str = Field(default="", description="login of the file's holder; whoever opens as a holder opens for themself")


class FireStep(Sent):
    """A step to take."""

    inputs: dict[str, Value] = Field(
        default={}, description="what the step asks, by key; a document by the id of one the case has, or by an upload note")
    motif: str = Field(default="", description="the reason, where one is asked")


class FillFields(Sent):
    """Fields to write."""

    fields: dict[str, Value] = Field(
        description="new values by key; of a list all rows: one with the `id` it has stays that row, one without is new, "
                    "one that is left out is taken away")


class TaskDone(Sent):
    """How a pending action was done."""

    note: str = Field(default="", description="one sentence, at most 4,000 characters")


class TaskGiven(Sent):
    """To whom a pending action goes."""

    person: str = Field(description="a login; empty gives it back to whoever holds its role")


class TaskAdded(Sent):
    """A pending action that the process does not foresee."""

    title: str = Field(description="what is to be done, at most 200 characters")
    role: str = Field(default="", description="by whoever holds this role")
    person: str = Field(default="", description="or by this person: a login")
    due: str = Field(default="", description="last day, YYYY-MM-DD; without one, fifteen working days")


class Remark(Sent):
    """A comment."""

    text: str = Field(description="at most 4,000 characters")


def _key(idempotency_key: Annotated[str, Header(
        description="a repetition under the same key does nothing and returns the first outcome; at most 64 characters")] = ""
         ) -> str:
    """The key, without the quotes it may stand in. Raises BadCommand for one that is none."""
    key = idempotency_key.strip().strip('"')
    if len(key) > MOST_KEY or not key.isascii() or not (key.isprintable() or not key):
        raise BadCommand("command.value", name="Idempotency-Key")
    return key


def _seen(if_match: Annotated[str, Header(
        description='the ETag of the case as it was read, as "12": 409 if its state, fields or documents have moved since')] = ""
          ) -> int | None:
    """The number of the case as it was read; None where nothing was said. Raises BadCommand for what is no ETag of ours."""
    text = if_match.strip()
    if text in ("", "*"):
        return None
    number = text.removeprefix('"').removesuffix('"')
    if len(text) != len(number) + 2 or not number.isascii() or not number.isdigit() or len(number) > 9:
        raise BadCommand("command.value", name="If-Match")
    return int(number)


Key = Annotated[str, Depends(_key)]
Seen = Annotated[int | None, Depends(_seen)]


class File(NamedTuple):
    """A file that was sent; its name is empty where none was given."""

    name: str
    content: IO[bytes]

    def pieces(self) -> Iterator[bytes]:
        """Its bytes, a piece at a time."""
        return iter(lambda: self.content.read(PIECE), b"")


async def _file(request: Request, name: Annotated[str, Query(description="its name, where the body is its bytes")] = ""
                ) -> AsyncIterator[File]:
    """The part `file` of a form, else the whole body. Raises BadCommand for a form without it."""
    if request.headers.get("content-type", "").startswith("multipart/form-data"):
        async with request.form(max_files=1, max_fields=10) as form:
            part = form.get("file")
            if not isinstance(part, UploadFile):
                raise BadCommand("command.value", name="file")
            yield File(part.filename or "", part.file)
        return
    with SpooledTemporaryFile(PIECE) as body:
        async for piece in request.stream():
            body.write(piece)
        body.seek(0)
        yield File(name, body)


OneFile = Annotated[File, Depends(_file)]
