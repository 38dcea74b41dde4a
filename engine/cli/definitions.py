"""`maillon check [FILE…] [--schema | --diff OLD NEW]`: every fault of the definitions, each at its place; what differs."""
from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from .opening import complaints, console, print_json

if TYPE_CHECKING:
    from engine.core.definition.definition import Definition


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(check)


Differing = Annotated[tuple[str, str] | None, typer.Option("--diff", metavar="OLD NEW", help="say what differs: two files, "
                                                            "or a process and one of its variants")]


def check(files: Annotated[list[Path] | None, typer.Argument(help="definitions or folders; none: the settings' folder")] = None,
          schema: Annotated[bool, typer.Option("--schema", help="print the JSON Schema for editors")] = False,
          diff: Differing = None) -> None:
    """Check definitions. Exit 1 on any fault, all of them told with file, line and column."""
    from engine.core.definition.schema import workflow
    from engine.settings import read_settings

    if schema:
        print_json(workflow())
        return
    if diff:
        _end(_differ(*diff))
        return
    _end(sum(_check(folder) for folder in files or [read_settings().workflows]))


def _end(faults: int) -> None:
    if faults:
        complaints.print(f"{faults} fault{'s' * (faults > 1)}")
        raise typer.Exit(1)


def _read(place: Path) -> tuple[list[Definition], int]:
    """The definitions of a file or folder, and how many faults were told."""
    from engine.country import load_country
    from engine.library import read_files, read_folder
    from engine.settings import read_settings

    home = read_settings().workflows
    country = load_country(place if (place / "roles.yaml").exists() else home)
    definitions, faults = read_folder(place, country) if place.is_dir() else read_files([place], country)
    for fault in faults:
        console.print(str(fault))
    return definitions, len(faults)


def _check(place: Path) -> int:
    definitions, faults = _read(place)
    for definition in definitions:
        leaves = sum(state.leaf for state in definition.states.values())
        triggers = len({transition.trigger for exits in definition.transitions.values() for transition in exits})
        console.print(f"{definition.name} {definition.version}: {leaves} states, {triggers} triggers, {definition.hash[:12]}")
    return faults


def _differ(old: str, new: str) -> int:
    """Print what differs; how many faults stood in the way."""
    from engine.core.definition.compare import compare
    from engine.language import texts
    from engine.settings import read_settings
    from engine.words.differences import say_difference

    folder = read_settings().workflows
    named = folder / "variants" / f"{old}.{new}.yaml"
    places = [folder / f"{old}.yaml", named] if named.exists() else [Path(old), Path(new)]
    read = [_read(place) for place in places]
    if faults := sum(count for _, count in read):
        return faults
    if any(len(definitions) != 1 for definitions, _ in read):
        raise typer.BadParameter("two files of one process each are compared")
    (before,), (after,) = (definitions for definitions, _ in read)
    with texts.use(read_settings().language):
        for difference in compare(before, after):
            console.print(say_difference(difference, before, after))
    return 0
