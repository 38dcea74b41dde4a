"""The layout engine: as published, one for all threads, and its failures are told."""
import hashlib
import re
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from engine.diagrams.elk import SOURCE, LayoutFailed, engine

GRAPH: dict[str, Any] = {
    "id": "root", "layoutOptions": {"elk.algorithm": "layered", "elk.direction": "DOWN"},
    "children": [{"id": key, "width": 100, "height": 30} for key in "ab"],
    "edges": [{"id": "e", "sources": ["a"], "targets": ["b"]}],
}


def test_it_is_the_file_that_was_published() -> None:
    published = re.search(r"`([0-9a-f]{64})`", SOURCE.with_name("README.md").read_text("utf-8"))
    assert published is not None
    assert hashlib.sha256(SOURCE.read_bytes()).hexdigest() == published[1]
    licence, = SOURCE.parent.glob("elk-LICENSE*")
    assert "Eclipse Public License" in licence.read_text("utf-8")


def test_it_puts_what_follows_below() -> None:
    first, second = engine().layout(GRAPH)["children"]
    assert first["y"] + first["height"] < second["y"]


def test_threads_share_it_and_get_the_same() -> None:
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(engine().layout, [GRAPH] * 8))
    assert len({tuple((child["x"], child["y"]) for child in each["children"]) for each in found}) == 1


def test_a_graph_it_cannot_lay_out_is_an_error_and_it_goes_on() -> None:
    with pytest.raises(LayoutFailed, match="nowhere"):
        engine().layout({**GRAPH, "edges": [{"id": "e", "sources": ["a"], "targets": ["nowhere"]}]})
    assert engine().layout(GRAPH)["children"]
