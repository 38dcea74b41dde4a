"""Every concept of the sources has its place in the product and something that shows it."""
from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.house import traceability
from tests.house.traceability import PAGE, concepts, page, scenarios
from tests.house.tree import nobody


def test_the_page_says_what_the_rows_the_definitions_and_the_features_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "say `make docs`"


def test_every_concept_has_its_element_and_is_shown_or_waits_by_name() -> None:
    nobody(f"{row.id} ({row.process}): {', '.join(row.lacks)}" for row in concepts() if row.lacks)


def test_no_concept_is_there_twice() -> None:
    nobody(id for id, count in Counter(row.id for row in concepts()).items() if count > 1)


def test_every_concept_that_a_scenario_bears_is_one() -> None:
    known = {row.id for row in concepts()}
    nobody(f"{places[0]} bears {tag}" for tag, places in scenarios().items() if tag not in known)


@pytest.mark.parametrize(("element", "proof", "lacks"), [
    ("projet:fields/axe", "waits: comites", ()),
    ("projet:fields/axe/of/ess; web/screens/cases", "tests/house/tree.py::nobody", ()),
    ("projet:fields/axe", "none: it is a mood", ()),
    ("projet:fields/axe", "", ("no scenario",)),
    ("", "waits: comites", ("no element",)),
    ("projet:fields/axis", "waits: comites", ("projet:fields/axis: no 'axis'", "no element")),
    ("project:fields/axe", "waits: comites", ("workflows/project.yaml is not there", "no element")),
    ("web/screens/none", "waits: comites", ("web/screens/none is not there", "no element")),
    ("web/screens/cases", "tests/house/tree.py::somebody", ("tests/house/tree.py::somebody is not there", "no scenario")),
    ("web/screens/cases", "soon", ("'soon' is no test: write tests/x.py::test_y", "no scenario")),
    ("projet:fields/axis", "none: it is a mood", ("projet:fields/axis: no 'axis'",)),
])
def test_a_row_that_lacks_something_says_what(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, element: str, proof: str,
                                              lacks: tuple[str, ...]) -> None:
    table = tmp_path / "concepts.csv"
    table.write_text(f"id,words,process,element,proof\nS999-001,un mot,projet,{element},{proof}\n", encoding="utf-8")
    monkeypatch.setattr(traceability, "CONCEPTS", table)
    row, = concepts.__wrapped__()
    assert row.lacks == lacks


def test_an_element_of_a_definition_is_placed_on_its_line() -> None:
    lines = (traceability.ROOT / "workflows" / "projet.yaml").read_text(encoding="utf-8").splitlines()
    place, fault = traceability._placed("projet:fields/axe")
    file, _, line = place.partition(":")
    assert (file, fault) == ("workflows/projet.yaml", "") and lines[int(line) - 1].strip().startswith(("axe:", "type:"))
