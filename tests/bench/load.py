"""How long the definitions take to load: every process of `workflows/` read, checked and compiled, imports done before.

Run: python -m tests.bench.load. The promise: under one second of this process's time. What it is measured against is the
bare reading of the same files by the parser that is written in C.
"""
from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

import yaml

from engine.country import load_country
from engine.library import processes, read_folder
from tests.cast import WORKFLOWS

from .table import Line, show

ROUNDS = 7


def milliseconds(what: Callable[[], object]) -> float:
    """This process's time for one call."""
    begun = process_time()
    what()
    return (process_time() - begun) * 1000


def parsed(folder: Path) -> None:
    """The files, read and no more."""
    for path in (*processes(folder), *folder.glob("fragments/*.yaml"), *folder.glob("variants/*.yaml")):
        yaml.load(path.read_text("utf-8"), Loader=yaml.CSafeLoader)


def main() -> None:
    """Print it."""
    country = load_country(WORKFLOWS)
    bare, whole = [], []
    for _ in range(ROUNDS):
        bare.append(milliseconds(lambda: parsed(WORKFLOWS)))
        whole.append(milliseconds(lambda: read_folder(WORKFLOWS, country)))
    count = len(read_folder(WORKFLOWS, country)[0])
    ratio = median(whole) / median(bare)
    show([
        Line(f"load {count} definitions", "parsing alone", "ms", median(bare), min(bare), 1.0),
        Line(f"load {count} definitions", "checked and compiled", "ms", median(whole), min(whole), ratio, "< 1,000 ms"),
    ])


if __name__ == "__main__":
    main()
