"""Looking further where the shape has faults: the data without the parts at fault; which faults are only an echo."""
from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from copy import deepcopy
from typing import Any

from pydantic import ValidationError

from .model import WorkflowText
from .problems import Path, Problem
from .reader import KEY
from .shape import faults_of, meant_by

TITLE = {"fr": "?", "ar": "?", "en": "?"}
STAND_INS: Mapping[str, Any] = {"title": TITLE, "version": 1, "reference": "{number}", "scope": [], "opens": []}
"""For what a file must say as a whole, so that one of them missing hides no other fault."""

MOST_ROUNDS = 40
_DECLARING = ("fields", "documents", "parameters", "inputs", "links", "sections", "states", "transitions", "item",
              "tasks")
_QUOTED = re.compile(r"'([\w.]+)'")


class Mended:
    """What is left of a file whose shape has faults.

    Attributes:
        written: the rest, validated; None where too little is left.
        whole: whether states and transitions are all there, so that faults of the whole may be looked for.
    """

    def __init__(self, data: Mapping[str, Any], faults: Iterable[Problem]) -> None:
        self.data: Any = {**STAND_INS, **deepcopy(data)}
        self.faults = tuple(faults)
        self.dropped: set[Path] = set()
        self.written = self._written()
        self.whole = not any(path[:1] in (("states",), ("transitions",), ("initial",)) for path in self.dropped)

    def _written(self) -> WorkflowText | None:
        for _ in range(MOST_ROUNDS):
            try:
                return WorkflowText.model_validate(self.data)
            except ValidationError as error:
                found = faults_of(error, self.data, WorkflowText)
            if any(not fault.path for fault in found):
                return None
            for fault in sorted(found, key=lambda fault: len(fault.path), reverse=True):
                self._mend(fault)
        return None

    def _mend(self, fault: Problem) -> None:
        path = tuple(step for step in fault.path if step != KEY)
        *above, last = (*path, "title") if fault.code == "title.missing" else path
        holder = self.data
        for step in above:
            holder = holder[step]
        if fault.code.startswith("title."):
            holder[last] = dict(TITLE)
            return
        self.dropped.add(path)
        if isinstance(holder, dict):
            holder.pop(last, None)
        else:
            del holder[last]

    def is_echo(self, problem: Problem) -> bool:
        """Whether a fault is only there because something else was left out."""
        if any(problem.path[:len(path)] == path for path in map(_excused, self.faults) if path):
            return True
        lost = {path[-1] for path in self.dropped if len(path) > 1 and path[-2] in _DECLARING}
        named = _QUOTED.search(problem.message)
        return named is not None and bool(lost & set(named[1].split(".")))


def _excused(fault: Problem) -> Path:
    """The path whose further faults a fault explains: its own, or for a misspelt key that of the key meant."""
    return meant_by(fault) or tuple(step for step in fault.path if step != KEY)
