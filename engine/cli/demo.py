"""`maillon demo [--if-empty] [--files N]`: fill an empty database with a demonstration."""
from __future__ import annotations

from typing import Annotated

import typer
from rich.progress import Progress

from .opening import complaints, console, opened

IfEmpty = Annotated[bool, typer.Option("--if-empty", help="do nothing where there is data already")]
Files = Annotated[int, typer.Option("--files", min=0, help="a small one: at most so many files of each process; 0: all")]


def add_to(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(demo)


def demo(if_empty: IfEmpty = False, files: Files = 0) -> None:
    """Load accounts and files to try Maillon with. Their passwords are known: never where others reach it."""
    from engine.demo import is_empty, load, logins

    with opened() as maillon:
        if if_empty and not is_empty(maillon):
            return
        with Progress(console=complaints, transient=True) as progress:
            bar = progress.add_task("demo", total=None)
            loaded = load(maillon, lambda done, total: progress.update(bar, completed=done, total=total), files)
        console.print(f"{loaded} cases loaded. Sign in as:")
        for line in logins(maillon.library.country):
            console.print(line)
