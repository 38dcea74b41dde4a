"""The envelope of a case that other files draw on: what they were paid, what is committed and reserved, what is left.

No ledger is kept: the condition `envelope` of another process names the link, the total and the lines; each file under the
envelope holds its own. It is told to staff alone.
"""
from __future__ import annotations

from collections.abc import Iterator

from ...core.case import Case
from ...core.conditions.envelope import Drawn, Envelope
from ...core.definition.definition import Definition
from ...language.texts import gettext, title
from .ground import Ground
from .money import Money, portions

LOOKS = ("solid", "grey", "hatched")


def envelope(ground: Ground) -> Money | None:
    """None where no process draws on such a case, or it holds no total."""
    found = drawn_from(ground)
    if found is None:
        return None
    whole, amounts = found
    left = whole - sum(amount for _, amount in amounts)
    return Money(portions([*amounts, (gettext("Available"), max(left, 0))], (*LOOKS[:len(amounts)], "pale"), whole), whole, 0)


def drawn_from(ground: Ground) -> tuple[int, list[tuple[str, int]]] | None:
    """The whole and what each line draws of it, in centimes, with its title; None as `envelope` has it."""
    found = next(_drawing(ground), None) if ground.staff else None
    if found is None or not ground.case.fields.get(found[1].total):
        return None
    definition, drawn = found
    files, lines = _files(ground, definition, drawn), (*drawn.lines, *drawn.while_open)
    sums = ((title(definition.fields[line].title), sum(_line(case, drawn, line) for case in files)) for line in lines)
    return ground.case.fields[drawn.total], list(sums)


def _drawing(ground: Ground) -> Iterator[tuple[Definition, Drawn]]:
    """The processes whose files draw on such a case."""
    for definition in ground.maillon.library.current.values():
        for transition in definition.table.values():
            for condition in transition.conditions:
                if isinstance(condition, Envelope) and _holds(ground, definition, condition.drawn):
                    yield definition, condition.drawn


def _holds(ground: Ground, definition: Definition, drawn: Drawn) -> bool:
    """Whether the case is of the process that holds the envelope."""
    return ground.definition.key in definition.names.links[drawn.link].processes


def _files(ground: Ground, definition: Definition, drawn: Drawn) -> list[Case]:
    store = ground.maillon.store
    found = (store.case(ref) for ref in store.naming(ground.case.ref, drawn.link))
    return [case for case in found if case is not None and case.workflow == definition.key]


def _line(case: Case, drawn: Drawn, line: str) -> int:
    return 0 if case.closed and line in drawn.while_open else case.fields.get(line) or 0
