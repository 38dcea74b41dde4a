"""What a refusal or a fault is told with."""
from __future__ import annotations

from pydantic import BaseModel, Field

from engine.core.decision import Unmet
from engine.words import Speaker, say


class Remedy(BaseModel):
    """What would mend an unmet condition."""

    kind: str = Field(description="field, item, document, task, input, motif, person, link, trigger or wait")
    key: str = Field(description="of that thing; empty where it has none")
    role: str = Field(description="in whose hands it is, or empty")
    text: str = Field(description="in words")


class Reason(BaseModel):
    """One unmet condition."""

    code: str = Field(description="stable, for programs")
    text: str = Field(description="the sentence")
    detail: str = Field(description="what helps beside it, or empty")
    cure: Remedy | None


def unmet_of(unmet: Unmet, speaker: Speaker) -> Reason:
    """An unmet condition, said."""
    said, cure = say(unmet, speaker), unmet.cure
    remedy = Remedy(kind=cure.kind, key=cure.key, role=cure.role, text=said.cure_text) if cure else None
    return Reason(code=unmet.code, text=said.text, detail=said.detail, cure=remedy)


class Fault(BaseModel):
    """Where a request is not as described."""

    pointer: str = Field(description="JSON pointer, from `body`, `query`, `path` or `header` on")
    code: str


class Problem(BaseModel):
    """What went wrong (RFC 9457)."""

    type: str = Field(description="urn:maillon:problem: and its name", examples=["urn:maillon:problem:refused"])
    title: str
    status: int
    detail: str = Field(description="in the reader's language")
    unmet: list[Reason] = Field(default=[], description="of a refusal (413, 415, 422): every reason")
    code: str = Field(default="", description="of a request that names what does not exist: what")
    errors: list[Fault] = Field(default=[], description="of one that cannot be read: where")
    number: int = Field(default=0, description="of one that comes too late (409): the case's present number")
    changes: list[str] = Field(default=[], description="and what happened to it since")
