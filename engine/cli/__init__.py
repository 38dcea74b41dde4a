"""The command line: a file a group, each command mirroring a method of `Maillon`. Imports are lazy."""
from __future__ import annotations


def main() -> None:
    """The `maillon` command. Whatever an operator can cause is one sentence on standard error and exit code 1."""
    from .app import run

    run()
