"""The receipt of a file: the number and the moment at which the case it was deposited under registered it.

The definition says in which list of which linked case (`receipt`); the number is given there, without a gap.
"""
from __future__ import annotations

from typing import Any, NamedTuple

from ...core.case import Case
from ...core.definition.model import ReceiptText
from ...core.moments import Instant
from ...language.texts import title
from ...others import title_of
from .ground import Ground


class Receipt(NamedTuple):
    """`number` counts in the case `under`; `at` to the second."""

    number: int
    at: Instant
    ref: str
    process: str
    title: str
    holder: str
    territory: str
    under: str
    under_title: str
    under_process: str


def receipt(ground: Ground) -> Receipt | None:
    """The newest receipt, or None where the file has none yet."""
    written = ground.definition.written.receipt
    found = _registered(ground, written) if written is not None and not ground.public else None
    if written is None or found is None:
        return None
    case, row = found
    definition = ground.maillon.library.version(case.definition)
    face = ground.definition.face
    return Receipt(
        int(row[written.number]), str(row[written.moment]), ground.case.ref,
        title(ground.definition.title), title_of(ground.maillon.library, ground.case),
        str(ground.case.fields.get(face.holder or "") or ""), ground.speaker.title("territory", ground.case.territory),
        case.ref, title_of(ground.maillon.library, case), title(definition.title),
    )


def _registered(ground: Ground, written: ReceiptText) -> tuple[Case, dict[str, Any]] | None:
    """The newest row that names this file, and its case."""
    cases = (ground.maillon.store.case(ref) for ref in reversed(ground.case.linked(written.link)))
    found = ((case, row) for case in cases if case is not None for row in reversed(case.fields.get(written.of) or ())
             if row.get(written.file) == ground.case.ref)
    return next(found, None)
