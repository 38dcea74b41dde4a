"""A process as SVG: classes only, coloured by the page's stylesheet (web/static/css/diagram.css), each state a link.

Classes: `stage-1` … of the stage a state belongs to; `well`, `badly` of ends; `now` of the case's state; `been` of
states it was in; `taken` of the arrows it took; `forward`, `negative`, `aside`, `back` of arrows. In Arabic all is mirrored.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from threading import Lock
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

from engine.core.case import Move
from engine.core.definition.definition import Definition
from engine.language.texts import direction, gettext, ngettext, use

from .beside import Beside, beside, height_of
from .layout import HEADER, LINE, PADDING, SMALL_LINE, Box, Layout, Line, lay_out
from .model import Picture, picture
from .route import arrow_head, path

MARGIN = 12.0
MOST_KEPT = 200

Marks = Mapping[tuple[str, str], str]

_kept: dict[tuple[str, str], tuple[Picture, Layout]] = {}
_lock = Lock()


def places(definition: Definition, language: str) -> tuple[Picture, Layout]:
    """The picture of a definition with its places, laid out once for each version and language."""
    key = (definition.hash, language)
    if key not in _kept:
        shown = picture(definition)
        found = (shown, lay_out(shown, language))
        with _lock:
            if len(_kept) >= MOST_KEPT:
                _kept.clear()
            _kept[key] = found
    return _kept[key]


def draw(definition: Definition, language: str, state: str | None = None, moves: Iterable[Move] = (),
         marks: Marks | None = None) -> str:
    """The picture in one language (fr, ar, en): of the process, or of a case that is in `state` after `moves`.

    `marks` adds a class to the arrows of (source, trigger) pairs, `covered` and `uncovered` for instance.
    """
    shown, layout = places(definition, language)
    with use(language):
        return _Drawing(definition, language, shown, layout, Told(state or "", tuple(moves), marks or {})).text()


class Told(NamedTuple):
    """What is told of a case on the picture."""

    state: str
    moves: tuple[Move, ...]
    marks: Marks

    def of_state(self, key: str) -> str:
        """The class of a state: `now`, `been`, or none."""
        if key == self.state:
            return "now"
        return "been" if any(key in (move.source, move.target) for move in self.moves) else ""

    def took(self, trigger: str, target: str) -> bool:
        """Whether a step was taken to a state."""
        return any((move.trigger, move.target) == (trigger, target) for move in self.moves)

    def of_arrow(self, source: str, target: str, triggers: Iterable[str]) -> str:
        """The classes of an arrow."""
        taken = {(move.source, move.target) for move in self.moves if move.trigger in triggers}
        marks = {self.marks[source, trigger] for trigger in triggers if (source, trigger) in self.marks}
        return " ".join(sorted(marks | {"taken"} if (source, target) in taken else marks))


class _Drawing:
    """One picture on its way to text. Short-lived."""

    def __init__(self, definition: Definition, language: str, shown: Picture, layout: Layout, told: Told) -> None:
        self.definition, self.language, self.shown, self.layout, self.told = definition, language, shown, layout, told
        self.rtl = direction() == "rtl"
        self.beside = beside(shown, layout.width, language)
        self.width = layout.width + 2 * MARGIN
        self.height = layout.height + 2 * MARGIN + height_of(self.beside)

    def text(self) -> str:
        """The whole SVG."""
        leaves = [box for box in self.layout.boxes if not box.node.inside]
        composites = [box for box in self.layout.boxes if box.node.inside]
        size = f'width="{self.width:.0f}" height="{self.height:.0f}" viewBox="0 0 {self.width:.0f} {self.height:.0f}"'
        return "\n".join((
            f'<svg class="diagram process" xmlns="http://www.w3.org/2000/svg" role="group" {size} '
            f'direction="{direction()}">',
            f"<title>{escape(self.definition.title[self.language])}</title>",
            f"<desc>{escape(self._description())}</desc>",
            f'<g transform="translate({MARGIN:.0f} {MARGIN:.0f})">',
            *map(self._composite, composites), *map(self._arrow, self.layout.lines), *map(self._state, leaves),
            *map(self._header, composites),
            *map(self._label, self.layout.lines), *self._beside(), "</g>", "</svg>", "",
        ))

    def _description(self) -> str:
        number = sum(state.leaf for state in self.definition.states.values())
        about = ngettext("%(num)s state.", "%(num)s states.", number)
        if self.told.state not in self.definition.states:
            return about
        title = self.definition.states[self.told.state].title[self.language]
        return f"{about} {gettext('The file is here: %(state)s.', state=title)}"

    def _x(self, x: float, width: float = 0.0) -> float:
        """Where something lies across, mirrored where the language runs from right to left."""
        return self.layout.width - x - width if self.rtl else x

    def _composite(self, box: Box) -> str:
        rect = self._rect(box.x, box.y, box.width, box.height, 8)
        return f'<g class="{_composite(box)}">{rect}{self._rect(box.x, box.y, box.width, HEADER, 8, "band")}</g>'

    def _header(self, box: Box) -> str:
        """The name of a composite: above the arrows that pass."""
        start = self._x(box.x, box.width) + (box.width - PADDING if self.rtl else PADDING)
        text = f'<text class="header" x="{start:.1f}" y="{box.y + HEADER / 2 + 4.5:.1f}">{escape(box.lines[0])}</text>'
        return f'<g class="{_composite(box)}">{text}</g>'

    def _rect(self, x: float, y: float, width: float, height: float, radius: int, name: str = "") -> str:
        named = f'class="{name}" ' if name else ""
        return (f'<rect {named}x="{self._x(x, width):.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" '
                f'rx="{radius}"/>')

    def _state(self, box: Box) -> str:
        node = box.node
        stage = f"stage-{node.stage}" if node.stage else ""
        classes = _classes("state", stage, node.ended, self.told.of_state(node.key))
        current = ' aria-current="step"' if node.key == self.told.state else ""
        middle = self._x(box.x + box.width / 2)
        parts = [self._rect(box.x, box.y, box.width, box.height, 18 if node.ended else 6)]
        parts += self._lines("name", box.lines, middle, box.y + PADDING / 2 + 13, LINE)
        below = box.y + PADDING / 2 + len(box.lines) * LINE + 16
        parts += self._lines("again", box.notes, middle, below, SMALL_LINE)
        return f'<a class="{classes}" href={quoteattr(anchor(node.key))}{current}>{"".join(parts)}</a>'

    @staticmethod
    def _lines(name: str, lines: Iterable[str], x: float, y: float, step: float) -> Iterator[str]:
        for index, line in enumerate(lines):
            place = f'x="{x:.1f}" y="{y + index * step:.1f}" text-anchor="middle"'
            yield f'<text class="{name}" {place}>{escape(line)}</text>'

    def _arrow(self, line: Line) -> str:
        points = [(self._x(x), y) for x, y in line.points]
        classes = _classes("arrow", line.arrow.look,
                           self.told.of_arrow(line.arrow.source, line.arrow.target, line.arrow.triggers))
        return (f'<g class="{classes}"><path class="line" d="{path(points)}"/>'
                f'<path class="head" d="{arrow_head(points)}"/></g>')

    def _label(self, line: Line) -> str:
        x, y = line.middle
        top = y - (len(line.label) - 1) * SMALL_LINE / 2 + 4
        classes = _classes("label", line.arrow.look,
                           self.told.of_arrow(line.arrow.source, line.arrow.target, line.arrow.triggers))
        return f'<g class="{classes}">{"".join(self._lines("step", line.label, self._x(x), top, SMALL_LINE))}</g>'

    def _beside(self) -> Iterator[str]:
        if not self.beside:
            return
        top = self.layout.height + 30
        start = self.layout.width if self.rtl else 0.0
        yield f'<text class="heading" x="{start:.1f}" y="{top:.1f}">{escape(gettext("From several states"))}</text>'
        for row in self.beside:
            yield from self._row(row, top)

    def _row(self, row: Beside, top: float) -> Iterator[str]:
        if row.box is not None:
            yield self._state(row.box._replace(y=row.box.y + top))
        x, target = self._x(row.x), row.common.target
        for index, (trigger, _, _) in enumerate(row.common.exits):
            taken = target is not None and self.told.took(trigger, target.key)
            y = top + row.y + 4 + (index - (len(row.lines) - 1) / 2) * SMALL_LINE
            classes = _classes("note", "taken" if taken else "")
            yield f'<text class="{classes}" x="{x:.1f}" y="{y:.1f}">{escape(row.lines[index])}</text>'


def anchor(state: str) -> str:
    """The link of a state: the page that shows the picture may explain it under this id."""
    return f"#etat-{state.replace('.', '-')}"


def _composite(box: Box) -> str:
    inner = "inner" if "." in box.node.key else ""
    return _classes("composite", inner, f"stage-{box.node.stage}" if box.node.stage and not inner else "")


def _classes(*names: str) -> str:
    return " ".join(name for name in names if name)
