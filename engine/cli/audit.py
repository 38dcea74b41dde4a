"""`maillon audit verify`: recompute every chain, replay every case, compare every derived row. `documents`: read every file."""
from __future__ import annotations

import typer
from rich.progress import Progress

from .opening import complaints, console, opened


def add_to(app: typer.Typer) -> None:
    """Add the group."""
    group = typer.Typer(help="Prove that nobody touched the journal.", no_args_is_help=True)
    group.callback()(lambda: None)
    group.command()(verify)
    group.command()(documents)
    app.add_typer(group, name="audit")


def verify() -> None:
    """Exit 0 where everything holds; else exit 1, naming the exact event or row."""
    from engine.journal.audit import verify as verify_journal

    with opened() as maillon, Progress(console=complaints, transient=True) as progress:
        bar = progress.add_task("audit", total=None)
        mismatches = verify_journal(maillon.store, maillon.library,
                                    lambda done, total: progress.update(bar, completed=done, total=total))
    for mismatch in mismatches:
        complaints.print(f"{mismatch.subject}: {mismatch.where} {mismatch.number or mismatch.row}: "
                         f"expected {mismatch.expected}, found {mismatch.found}")
    if mismatches:
        raise typer.Exit(1)
    console.print("Every journal replays: nothing was changed.")


def documents() -> None:
    """Read every document again. Exit 1 where bytes are gone or changed, naming the case and the document."""
    from engine.questions.evidence import damaged

    with opened() as maillon:
        found = list(damaged(maillon.store, maillon.documents))
    for each in found:
        complaints.print(f"{each.ref}: document {each.document}: the bytes of {each.sha256} are gone or changed")
    if found:
        raise typer.Exit(1)
    console.print("Every document is as it was deposited.")
