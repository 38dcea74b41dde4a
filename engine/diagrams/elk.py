"""ELK lays the picture out: places for states, bends for arrows, room for labels. JavaScript, in QuickJS, in process.

`elk.bundled.js` is kept as published (README.md). One interpreter serves all threads, one layout at a time: about a
second for thirty states, so whoever calls keeps the result.
"""
from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from threading import Lock
from typing import Any

import quickjs

SOURCE = Path(__file__).with_name("elk.bundled.js")
STACK = 4 << 20
_WORLD = ("var window=globalThis,self=globalThis,setTimeout=f=>{f()},clearTimeout=()=>{},"
          "console={log(){},error(){},warn(){}}")
_CALL = ("var elk=new ELK(),out,err;function go(s){out=err=null;"
         "elk.layout(JSON.parse(s)).then(r=>{out=JSON.stringify(r)},e=>{err=String(e)})}")

OPTIONS = {
    "elk.algorithm": "layered", "elk.direction": "DOWN", "elk.hierarchyHandling": "INCLUDE_CHILDREN",
    "elk.edgeRouting": "ORTHOGONAL", "elk.json.shapeCoords": "ROOT", "elk.json.edgeCoords": "ROOT",
    "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX", "elk.layered.edgeLabels.sideSelection": "ALWAYS_DOWN",
    "elk.spacing.nodeNode": "28", "elk.layered.spacing.nodeNodeBetweenLayers": "26", "elk.spacing.edgeNode": "16",
    "elk.spacing.edgeEdge": "12", "elk.spacing.edgeLabel": "4", "elk.layered.spacing.edgeNodeBetweenLayers": "14",
}


class LayoutFailed(RuntimeError):
    """The layout engine gave up on a graph. A bug of ours or of ELK's: report it with the definition."""


class Elk:
    """The engine, loaded once."""

    def __init__(self, source: str) -> None:
        self.lock, self.js = Lock(), quickjs.Context()
        self.js.set_max_stack_size(STACK)
        for part in (_WORLD, source, _CALL):
            self.js.eval(part)

    def layout(self, graph: Mapping[str, Any]) -> dict[str, Any]:
        """The graph with x, y, width, height on nodes and labels, and sections on edges. Raises LayoutFailed."""
        with self.lock:
            self.js.get("go")(json.dumps(graph))
            while self.js.execute_pending_job():
                pass
            if self.js.get("err"):
                raise LayoutFailed(self.js.get("err"))
            found: dict[str, Any] = json.loads(self.js.get("out"))
            return found


@cache
def engine() -> Elk:
    """The one engine of this process."""
    return Elk(SOURCE.read_text("utf-8"))
