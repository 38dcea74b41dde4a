"""Places: nothing overlaps, children lie in their parents, arrows touch what they join, and the way reads downwards."""
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest

from engine.core.definition.definition import Definition
from engine.diagrams.layout import Box, Layout, Line
from engine.diagrams.svg import places
from tests.cast import library
from tests.engine.core.small import demande

WORKFLOWS = Path(__file__).parents[3] / "workflows"
DEFINITIONS = {"demande": demande(), **library().current}
CASES = [(name, language) for name in DEFINITIONS for language in ("fr", "ar")]


def layout(name: str, language: str = "fr") -> Layout:
    return places(DEFINITIONS[name], language)[1]


def leaves(found: Layout) -> dict[str, Box]:
    return {box.node.key: box for box in found.boxes if not box.node.inside}


def apart(one: Box, two: Box) -> bool:
    return (one.x + one.width <= two.x or two.x + two.width <= one.x
            or one.y + one.height <= two.y or two.y + two.height <= one.y)


def holds(outer: Box, inner: Box) -> bool:
    return (outer.x <= inner.x and outer.y <= inner.y and inner.x + inner.width <= outer.x + outer.width
            and inner.y + inner.height <= outer.y + outer.height)


@pytest.mark.parametrize(("name", "language"), CASES)
def test_no_state_lies_over_another(name: str, language: str) -> None:
    assert [(one.node.key, two.node.key) for one, two in combinations(leaves(layout(name, language)).values(), 2)
            if not apart(one, two)] == []


@pytest.mark.parametrize(("name", "language"), CASES)
def test_a_state_lies_inside_its_parent(name: str, language: str) -> None:
    boxes = {box.node.key: box for box in layout(name, language).boxes}
    for key, box in boxes.items():
        assert "." not in key or holds(boxes[key.rpartition(".")[0]], box)


def touches(box: Box, point: tuple[float, float]) -> bool:
    return (box.x - 1 <= point[0] <= box.x + box.width + 1) and (box.y - 1 <= point[1] <= box.y + box.height + 1)


@pytest.mark.parametrize("name", DEFINITIONS)
def test_an_arrow_begins_at_its_source_and_ends_at_its_target(name: str) -> None:
    found = layout(name)
    boxes = leaves(found)
    for line in found.lines:
        assert touches(boxes[line.arrow.source], line.points[0]), line.arrow
        assert touches(boxes[line.arrow.target], line.points[-1]), line.arrow


def pieces(line: Line) -> Iterator[tuple[tuple[float, float], tuple[float, float]]]:
    yield from zip(line.points, line.points[1:], strict=False)


@pytest.mark.parametrize("name", DEFINITIONS)
def test_arrows_run_straight_down_or_across(name: str) -> None:
    for line in layout(name).lines:
        assert all(abs(a[0] - b[0]) < 0.1 or abs(a[1] - b[1]) < 0.1 for a, b in pieces(line)), line.arrow


def forward(definition: Definition, found: Layout) -> Iterator[tuple[Box, Box]]:
    boxes = leaves(found)
    for line in found.lines:
        source, target = line.arrow.source, line.arrow.target
        if line.arrow.look == "forward" and definition.states[source].order < definition.states[target].order:
            yield boxes[source], boxes[target]


@pytest.mark.parametrize("name", DEFINITIONS)
def test_the_way_forward_reads_from_top_to_bottom(name: str) -> None:
    for source, target in forward(DEFINITIONS[name], layout(name)):
        assert source.y + source.height <= target.y


def test_a_layout_is_made_once_for_a_version_and_a_language() -> None:
    assert places(demande(), "fr") is places(demande(), "fr")
    assert places(demande(), "fr") is not places(demande(), "ar")
