"""What is wrong in a definition, and where."""
from __future__ import annotations

from typing import NamedTuple


class Fault(NamedTuple):
    """One fault at one place.

    Attributes:
        file: the name the text was read under.
        line, column: counted from 1, as editors do; (1, 1) when the fault concerns the whole file.
        code: stable and dotted, e.g. "yaml.duplicate_key"; tests and translations lean on it.
        message: an English sentence for the author of the definition.
    """

    file: str
    line: int
    column: int
    code: str
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}: {self.message} [{self.code}]"
