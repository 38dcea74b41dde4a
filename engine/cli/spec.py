"""`maillon spec [FILE…]`: run Gherkin features against the definitions; the engine agrees, or says where not."""
from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .opening import console


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(spec)


def spec(files: Annotated[list[Path], typer.Argument(help="feature files or folders")]) -> None:
    """Run features in memory. Exit 1 where one fails or a sentence is unknown."""
    from engine.country import load_country
    from engine.library import open_library
    from engine.settings import read_settings
    from engine.specs.report import lines
    from engine.specs.run import run_features

    folder = read_settings().workflows
    report = run_features(_features(files), open_library(folder, load_country(folder)))
    for line in lines(report):
        console.print(line)
    if not report.passed:
        raise typer.Exit(1)


def _features(places: list[Path]) -> list[Path]:
    return [path for place in places for path in (sorted(place.rglob("*.feature")) if place.is_dir() else [place])]
