"""The foot of a picture: steps that lead to one state from many, each told once instead of drawn as a web of arrows."""
from __future__ import annotations

from typing import NamedTuple

from engine.language.texts import direction, ngettext

from .advances import width
from .layout import SMALL, SMALL_LINE, Box, sized
from .model import STAYS, Common, Picture, keys

TOP, GAP, BETWEEN = 18.0, 14.0, 36.0


class Beside(NamedTuple):
    """One such state: its box, where the picture has it nowhere else; the words beside it, and where they lie. Places
    count from the top left of the foot, `y` to the middle."""

    common: Common
    box: Box | None
    lines: tuple[str, ...]
    x: float
    y: float


def beside(picture: Picture, across: float, language: str) -> tuple[Beside, ...]:
    """The rows of the foot, as many side by side as there is room for, in columns of one width; boxes come first."""
    drawn = keys(picture.nodes)
    cells = sorted((_cell(common, drawn, language) for common in picture.common), key=lambda cell: cell.box is None)
    if not cells:
        return ()
    broad = max(cell.x + max(width(line, SMALL) for line in cell.lines) for cell in cells) + BETWEEN
    columns = max(1, int((across + BETWEEN) // broad))
    high = max(_high(cell) for cell in cells) + GAP
    return tuple(_at(cell, index % columns * broad, TOP + index // columns * high + high / 2)
                 for index, cell in enumerate(cells))


def height_of(rows: tuple[Beside, ...]) -> float:
    """How much the foot adds to the height of the picture."""
    return max(row.y + _high(row) / 2 for row in rows) + GAP + TOP if rows else 0.0


def _high(cell: Beside) -> float:
    return max(cell.box.height if cell.box else 0.0, len(cell.lines) * SMALL_LINE)


def _cell(common: Common, drawn: set[str], language: str) -> Beside:
    target = common.target
    if target is None or target.key in drawn:
        end = f" {'←' if direction(language) == 'rtl' else '→'} {target.title[language]}" if target else ""
        sign = "" if target else f"{STAYS} "
        return Beside(common, None, tuple(_words(f"{sign}{t[language]}{end}", n) for _, t, n in common.exits), 0.0, 0.0)
    node = target._replace(notes=())
    lines, _, broad, height = sized(node, language)
    box = Box(node, 0.0, -height / 2, broad, height, lines, ())
    return Beside(common, box, tuple(_words(t[language], n) for _, t, n in common.exits), broad + GAP, 0.0)


def _words(step: str, number: int) -> str:
    return ngettext("%(step)s, from %(num)s state", "%(step)s, from %(num)s states", number, step=step)


def _at(cell: Beside, x: float, y: float) -> Beside:
    box = cell.box and cell.box._replace(x=x, y=y + cell.box.y)
    return cell._replace(box=box, x=cell.x + x, y=y)
