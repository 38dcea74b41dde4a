"""The whole command line, and how its failures are told."""
from __future__ import annotations

import sys

import typer
from rich.console import Console

from engine.errors import MaillonError

from . import audit, cases, database, definitions, demo, people, serve, spec, work

app = typer.Typer(name="maillon", help="Processes as data, lives as journals.", no_args_is_help=True,
                  pretty_exceptions_enable=False, rich_markup_mode=None)
for group in (serve, database, demo, definitions, spec, cases, work, people, audit):
    group.add_to(app)


def run() -> None:
    """Run one command. A MaillonError is one sentence and exit 1; interrupted is exit 130."""
    try:
        app()
    except MaillonError as error:
        Console(stderr=True, highlight=False).print(f"maillon: {error}", style="red", markup=False, soft_wrap=True)
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
