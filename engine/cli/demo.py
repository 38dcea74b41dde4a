"""`maillon demo [--if-empty]`: fill an empty database with a demonstration."""
from __future__ import annotations

from typing import Annotated

import typer
from rich.progress import Progress

from .opening import complaints, console, opened


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(demo)


def demo(if_empty: Annotated[bool, typer.Option("--if-empty", help="do nothing where there is data already")] = False) -> None:
    """Load accounts and files to try Maillon with. Their passwords are known: never where others reach it."""
    from engine.demo import is_empty, load, logins

    with opened() as maillon:
        if if_empty and not is_empty(maillon):
            return
        with Progress(console=complaints, transient=True) as progress:
            bar = progress.add_task("demo", total=None)
            load(maillon, lambda done, total: progress.update(bar, completed=done, total=total))
        for line in logins():
            console.print(line)
