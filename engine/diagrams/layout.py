"""From a picture to places: how big each box and label is, what ELK makes of it, and that as plain numbers.

ELK's own ways of keeping the order of the file fail on nested graphs. So each arrow that goes back is turned round
before, and its points again after: the picture reads from top to bottom.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from .advances import width, wrap
from .elk import OPTIONS, engine
from .model import Arrow, Node, Picture

SIZE, SMALL, LINE, SMALL_LINE = 13.0, 12.0, 18.0, 16.0
HEADER, PADDING = 34.0, 14.0
STATE_MOST, LABEL_MOST, STATE_LEAST = 172.0, 148.0, 108.0

Point = tuple[float, float]


class Box(NamedTuple):
    """A state with its place. `notes` are lines at its foot."""

    node: Node
    x: float
    y: float
    width: float
    height: float
    lines: tuple[str, ...]
    notes: tuple[str, ...]


class Line(NamedTuple):
    """An arrow with its points, from source to target, and its label's place."""

    arrow: Arrow
    points: tuple[Point, ...]
    label: tuple[str, ...]
    middle: Point


class Layout(NamedTuple):
    """Everything with its place, in pixels from the top left."""

    width: float
    height: float
    boxes: tuple[Box, ...]
    lines: tuple[Line, ...]


def lay_out(picture: Picture, language: str) -> Layout:
    """Places for everything of a picture, its texts in one language."""
    graph = {"id": "root", "layoutOptions": OPTIONS, "children": [_child(node, language) for node in picture.nodes],
             "edges": [_edge(index, arrow, picture, language) for index, arrow in enumerate(picture.arrows)]}
    found = engine().layout(graph)
    boxes = tuple(box for placed, node in zip(found["children"], picture.nodes, strict=True)
                  for box in _boxes(placed, node, language))
    edges = {edge["id"]: edge for edge in found["edges"]}
    lines = tuple(_line(edges[str(index)], arrow, picture, language) for index, arrow in enumerate(picture.arrows))
    return Layout(found["width"], found["height"], boxes, lines)


def sized(node: Node, language: str) -> tuple[tuple[str, ...], tuple[str, ...], float, float]:
    """The lines of a state's name and of its notes, its width and height."""
    lines = wrap(node.title[language], STATE_MOST, SIZE, semibold=True)
    notes = tuple(f"{sign} {title[language]}" for sign, title in node.notes)
    broad = [width(line, SIZE, True) for line in lines] + [width(line, SMALL) for line in notes]
    height = len(lines) * LINE + PADDING + (len(notes) * SMALL_LINE + 6 if notes else 0)
    return lines, notes, max(STATE_LEAST, *broad) + 2 * PADDING, height


def _child(node: Node, language: str) -> dict[str, Any]:
    if node.inside:
        least = width(node.title[language], SIZE, True) + 2 * PADDING
        return {"id": node.key, "children": [_child(child, language) for child in node.inside],
                "layoutOptions": {**OPTIONS, "elk.padding": f"[top={HEADER + 14},left=18,bottom=18,right=18]",
                                  "elk.nodeSize.constraints": "MINIMUM_SIZE", "elk.nodeSize.minimum": f"({least}, 60)"}}
    _, _, broad, height = sized(node, language)
    return {"id": node.key, "width": broad, "height": height}


def label_of(arrow: Arrow, language: str) -> tuple[str, ...]:
    """The lines of an arrow's label: each step on lines of its own."""
    return tuple(line for title in arrow.titles for line in wrap(title[language], LABEL_MOST, SMALL))


def _turned(arrow: Arrow, picture: Picture) -> bool:
    return picture.order[arrow.target] < picture.order[arrow.source]


def _edge(index: int, arrow: Arrow, picture: Picture, language: str) -> dict[str, Any]:
    ends = (arrow.target, arrow.source) if _turned(arrow, picture) else (arrow.source, arrow.target)
    lines = label_of(arrow, language)
    label = {"id": f"{index}.label", "text": " ", "width": max(width(line, SMALL) for line in lines) + 8,
             "height": len(lines) * SMALL_LINE}
    straight = "10" if arrow.look == "forward" and not _turned(arrow, picture) else "1"
    return {"id": str(index), "sources": [ends[0]], "targets": [ends[1]], "labels": [label],
            "layoutOptions": {"elk.layered.priority.straightness": straight, "elk.layered.priority.shortness": straight,
                              "elk.layered.priority.direction": straight}}


def _boxes(placed: dict[str, Any], node: Node, language: str) -> Iterator[Box]:
    lines, notes = ((node.title[language],), ()) if node.inside else sized(node, language)[:2]
    yield Box(node, placed["x"], placed["y"], placed["width"], placed["height"], lines, notes)
    for child, inside in zip(placed.get("children", ()), node.inside, strict=True):
        yield from _boxes(child, inside, language)


def _line(edge: dict[str, Any], arrow: Arrow, picture: Picture, language: str) -> Line:
    section, label = edge["sections"][0], edge["labels"][0]
    points = [(each["x"], each["y"]) for each in
              (section["startPoint"], *section.get("bendPoints", ()), section["endPoint"])]
    if _turned(arrow, picture):
        points.reverse()
    middle = (label["x"] + label["width"] / 2, label["y"] + label["height"] / 2)
    return Line(arrow, tuple(points), label_of(arrow, language), middle)
