"""Where in the file a place inside a text lies: a name inside an expression, not only the expression itself."""
from __future__ import annotations

from collections.abc import Sequence

Spot = tuple[int, int]


def inside(lines: Sequence[str], start: Spot, within: Spot) -> Spot:
    """The place in the file of (line, column) `within` a scalar that begins at `start`; all count from 1.

    Exact for a text on one line, plain or quoted, and for a literal block (`|`). In a folded text the line breaks are
    lost: the answer is where it begins.
    """
    line, column = start
    written = lines[line - 1][column - 1:] if line <= len(lines) else ""
    if written.startswith("|"):
        return _in_block(lines, line, within)
    if within[0] != 1 or written.startswith(">"):
        return start
    shifted = column + within[1] - 1 + written.startswith(("'", '"'))
    return (line, shifted) if shifted <= len(lines[line - 1]) + 1 else start


def _in_block(lines: Sequence[str], header: int, within: Spot) -> Spot:
    first = next((text for text in lines[header:] if text.strip()), "")
    indent = len(first) - len(first.lstrip())
    return header + within[0], indent + within[1]
