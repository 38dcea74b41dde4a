"""Features read: Gherkin text in, scenarios out, with outlines spread over their examples and backgrounds in front."""
from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, NamedTuple

from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from .values import Table

KINDS: dict[str, Literal["given", "when", "then"]] = {"Context": "given", "Action": "when", "Outcome": "then"}


class Step(NamedTuple):
    """One line: where it stands, what kind of sentence it must be (empty: any), its words, and the table after it."""

    line: int
    kind: str
    text: str
    table: Table


class Scenario(NamedTuple):
    """One scenario, or one example of an outline. `tags` are without their @."""

    name: str
    line: int
    steps: tuple[Step, ...]
    tags: tuple[str, ...] = ()


class Feature(NamedTuple):
    """One file. `fault` says in English why it cannot be read; it then has no scenario."""

    path: Path
    language: str
    name: str
    scenarios: tuple[Scenario, ...]
    fault: str = ""


def read_feature(path: Path) -> Feature:
    """Read a file; what is no Gherkin comes back as a feature with a fault. Raises OSError where it cannot be opened."""
    return parse_feature(path.read_text(encoding="utf-8"), path)


def parse_feature(text: str, path: Path) -> Feature:
    """The feature of a text that lies, or would lie, at a path."""
    try:
        document: Any = Parser().parse(text)
        document["uri"] = str(path)
        pickles: Any = Compiler().compile(document)
    except (CompositeParserException, ParserException) as error:
        return Feature(path, "fr", path.stem, (), str(error))
    feature = document.get("feature")
    if feature is None:
        return Feature(path, "fr", path.stem, (), "there is no feature in this file")
    lines = dict(_lines(feature))
    return Feature(path, feature["language"], feature["name"], tuple(_scenario(pickle, lines) for pickle in pickles))


def _scenario(pickle: Any, lines: dict[str, int]) -> Scenario:
    steps = tuple(_step(step, lines) for step in pickle["steps"])
    tags = tuple(tag["name"].removeprefix("@") for tag in pickle["tags"])
    return Scenario(pickle["name"], lines[pickle["astNodeIds"][-1]], steps, tags)


def _step(step: Any, lines: dict[str, int]) -> Step:
    table = step.get("argument", {}).get("dataTable", {"rows": []})
    rows = [[cell["value"] for cell in row["cells"]] for row in table["rows"]]
    return Step(lines[step["astNodeIds"][0]], KINDS.get(step["type"], ""), step["text"], rows)


def _lines(node: Any) -> Iterator[tuple[str, int]]:
    """By id: the line of every node of a feature."""
    if isinstance(node, list):
        for child in node:
            yield from _lines(child)
    if isinstance(node, dict):
        if "id" in node and "location" in node:
            yield node["id"], node["location"]["line"]
        for child in node.values():
            yield from _lines(child)
