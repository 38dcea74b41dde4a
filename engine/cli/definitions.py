"""`maillon check [FILE…] [--schema]`: every fault of the definitions, each at its place."""
from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .opening import complaints, console, print_json


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(check)


def check(files: Annotated[list[Path] | None, typer.Argument(help="definitions or folders; none: the settings' folder")] = None,
          schema: Annotated[bool, typer.Option("--schema", help="print the JSON Schema for editors")] = False) -> None:
    """Check definitions. Exit 1 on any fault, all of them told with file, line and column."""
    from engine.core.definition.schema import workflow
    from engine.settings import read_settings

    if schema:
        print_json(workflow())
        return
    faults = 0
    for folder in files or [read_settings().workflows]:
        faults += _check(folder)
    if faults:
        complaints.print(f"{faults} fault{'s' * (faults > 1)}")
        raise typer.Exit(1)


def _check(place: Path) -> int:
    from engine.country import load_country
    from engine.library import read_files, read_folder
    from engine.settings import read_settings

    home = read_settings().workflows
    country = load_country(place if (place / "roles.yaml").exists() else home)
    definitions, faults = read_folder(place, country) if place.is_dir() else read_files([place], country)
    for fault in faults:
        console.print(str(fault))
    for definition in definitions:
        leaves = sum(state.leaf for state in definition.states.values())
        triggers = len({transition.trigger for exits in definition.transitions.values() for transition in exits})
        console.print(f"{definition.key} {definition.version}: {leaves} states, {triggers} triggers, {definition.hash[:12]}")
    return len(faults)
