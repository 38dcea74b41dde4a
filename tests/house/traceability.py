"""Every concept of the sources, what represents it, and what shows it: docs/tracabilite.md, written by `make docs`.

docs/concepts.csv holds one row a concept, as the sources' ledger words it, and two columns of ours:

    element   where it lies: `<file of workflows without .yaml>:<path>` (`cluster_affaires:transitions/poursuivre`), or a path
              of this project (`web/screens/cases`); several are set apart by `; `
    proof     what shows it besides the scenarios that bear its id as a tag (`@S000-013`): a test (`tests/web/x.py::test_y`);
              or `waits: comites` for what committees, scores, indicators and partners will show; or `none: why`
"""
from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from engine.core.definition.reader import Document, read
from engine.specs.gherkin import read_feature
from engine.specs.run import feature_files
from tests.house.tree import ROOT

CONCEPTS = ROOT / "docs" / "concepts.csv"
PAGE = ROOT / "docs" / "tracabilite.md"
WAITS, NONE = "waits: comites", "none: "
TEST = re.compile(r"(tests/[\w/]+\.py)::(\w+)")


class Concept(NamedTuple):
    """One row: what it is, the elements that represent it, each with its place, the places that show it, and what is wrong."""

    id: str
    words: str
    process: str
    elements: tuple[tuple[str, str], ...]
    shown: tuple[str, ...]
    waits: bool
    reason: str
    faults: tuple[str, ...]

    @property
    def lacks(self) -> tuple[str, ...]:
        """What the row has not, unless it waits or is judged not representable."""
        if self.reason:
            return self.faults
        lacking = [] if self.elements else ["no element"]
        if not self.shown and not self.waits:
            lacking.append("no scenario")
        return (*self.faults, *lacking)


@cache
def concepts() -> tuple[Concept, ...]:
    """Every row, in the order of the file."""
    with CONCEPTS.open(encoding="utf-8", newline="") as lines:
        return tuple(_concept(row) for row in csv.DictReader(lines))


def _concept(row: dict[str, str]) -> Concept:
    elements = [element for element in row["element"].split("; ") if element]
    places = [_placed(element) for element in elements]
    proofs = [proof for proof in row["proof"].split("; ") if proof]
    tests = [_tested(proof) for proof in proofs if proof != WAITS and not proof.startswith(NONE)]
    faults = [fault for _, fault in (*places, *tests) if fault]
    shown = (*scenarios().get(row["id"], ()), *(place for place, fault in tests if not fault))
    reason = next((proof.removeprefix(NONE) for proof in proofs if proof.startswith(NONE)), "")
    return Concept(row["id"], row["words"], row["process"],
                   tuple((element, place) for element, (place, fault) in zip(elements, places, strict=True) if not fault),
                   shown, WAITS in proofs, reason, tuple(faults))


def _placed(element: str) -> tuple[str, str]:
    """Where an element lies, as `file:line`, or why it does not."""
    name, _, path = element.partition(":")
    if not path:
        return (element, "") if (ROOT / element).exists() else ("", f"{element} is not there")
    file = ROOT / "workflows" / f"{name}.yaml"
    if not file.is_file():
        return "", f"workflows/{name}.yaml is not there"
    document = definition(file)
    steps = tuple(int(step) if step.isdigit() else step for step in path.split("/"))
    found = document.data
    for step in steps:
        try:
            found = found[step]
        except (KeyError, IndexError, TypeError):
            return "", f"{element}: no {step!r}"
    return f"workflows/{name}.yaml:{document.place(steps)[0]}", ""


@cache
def definition(file: Path) -> Document:
    """One file of workflows/, with the places of its parts."""
    return read(file.read_text(encoding="utf-8"), file.name)


def _tested(proof: str) -> tuple[str, str]:
    match = TEST.fullmatch(proof)
    if match is None:
        return "", f"{proof!r} is no test: write tests/x.py::test_y"
    file = ROOT / match[1]
    there = file.is_file() and f"def {match[2]}(" in file.read_text(encoding="utf-8")
    return (proof, "") if there else ("", f"{proof} is not there")


@cache
def scenarios() -> dict[str, tuple[str, ...]]:
    """By concept: the scenarios that bear its id, as `file:line`."""
    found: dict[str, list[str]] = {}
    for path in feature_files([ROOT / "features"]):
        for scenario in read_feature(path).scenarios:
            for tag in scenario.tags:
                found.setdefault(tag, []).append(f"{path.relative_to(ROOT)}:{scenario.line}")
    return {tag: tuple(dict.fromkeys(places)) for tag, places in found.items()}


def page() -> str:
    """The whole page."""
    rows = concepts()
    waiting, out = sum(row.waits for row in rows), sum(bool(row.reason) for row in rows)
    lead = (f"{len(rows)} concepts of the five sources. {sum(bool(row.shown) for row in rows)} are shown by a scenario or a "
            f"test; {waiting} wait for committees, scores, indicators and partners; {out} are not representable.")
    return "\n".join(("# Traceability\n", lead + "\n", "Written by `make docs` from docs/concepts.csv, the definitions and "
                      "the tags of the features: mend those, not this page.\n", *_tables(rows))).rstrip() + "\n"


def _tables(rows: tuple[Concept, ...]) -> Iterator[str]:
    for process in dict.fromkeys(row.process for row in rows):
        yield f"## {process}\n\n| concept | words | represented by | shown by |\n|---|---|---|---|"
        yield from (_line(row) for row in rows if row.process == process)
        yield ""


def _line(row: Concept) -> str:
    elements = [_link(element, place) for element, place in row.elements]
    shown = [*(_link(_short(place), place) for place in row.shown), *(["waits"] if row.waits else []), *([row.reason] if row.reason else [])]
    words = row.words.replace("|", "/")
    return f"| {row.id} | {words} | {'<br>'.join(elements)} | {'<br>'.join(shown)} |"


def _link(words: str, place: str) -> str:
    """A link from docs/ to a place; of a test, to its file."""
    file, _, line = place.partition(":")
    return f"[{words}](../{file}{f'#L{line}' if line.isdigit() else ''})"


def _short(place: str) -> str:
    """A scenario by its folder, a test by its name."""
    return place.removeprefix("features/") if "::" not in place else place.partition("::")[2].replace("_", " ")


def write() -> None:
    """Write the page."""
    PAGE.write_text(page(), encoding="utf-8")


if __name__ == "__main__":
    write()
