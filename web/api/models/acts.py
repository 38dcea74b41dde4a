"""What came of a command, and of a file that was kept."""
from __future__ import annotations

from pydantic import BaseModel, Field


class Did(BaseModel):
    """A command that was done."""

    ref: str
    number: int = Field(description="of the case's last event; also its ETag")
    repeated: bool = Field(description="it had been done before, under its Idempotency-Key")


class Upload(BaseModel):
    """A file that is kept, to be named in a step."""

    upload: str = Field(description="the note of it: the value of the step's input. Good for its sender, for eight hours")
    name: str
    sha256: str
    size: int = Field(description="bytes")
    media: str = Field(description="as its bytes say")
