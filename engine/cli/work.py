"""`maillon fill | done | assign | add-task`: from the shell what the desk does besides steps."""
from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from .cases import Pairs, Ref, command_of
from .opening import AsJson, AsWho

if TYPE_CHECKING:
    from engine.core.acts import Command

TaskId = Annotated[str, typer.Argument(help="id of a pending action; `show` lists them")]
Login = Annotated[str, typer.Argument(help="login of the person; empty: back to whoever holds its role")]
Title = Annotated[str, typer.Argument(help="what is to be done")]
Note = Annotated[str, typer.Option(help="how it was done")]
Role = Annotated[str, typer.Option(help="key of the role it falls to")]
Person = Annotated[str, typer.Option("--to", help="login of the person it falls to")]
Due = Annotated[str, typer.Option(help="its last day, as 2026-04-30; else fifteen working days")]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(fill)
    app.command()(done)
    app.command()(assign)
    app.command("add-task")(add_task)


def fill(ref: Ref, login: AsWho, fields: Pairs = None, as_json: AsJson = False) -> None:
    """Fill fields in: maillon fill OUZ-2026-00001 'devis=[{"fournisseur": "Sté Anou", "montant": "1200"}]' --as fatima."""
    from engine.core.acts import Fill

    command_of(ref, login, as_json, fields, lambda values: Fill(ref, values))


def done(ref: Ref, task: TaskId, login: AsWho, note: Note = "", as_json: AsJson = False) -> None:
    """Mark a pending action done: maillon done OUZ-2026-00001 3.2 --as ghali."""
    from engine.core.acts import DoTask

    _send(DoTask(ref, task, note), login, as_json)


def assign(ref: Ref, task: TaskId, login: AsWho, person: Login = "", as_json: AsJson = False) -> None:
    """Give a pending action to somebody who holds its role: maillon assign OUZ-2026-00001 3.2 karim --as idris."""
    from engine.core.acts import Assign

    _send(Assign(ref, task, person), login, as_json)


def add_task(ref: Ref, title: Title, login: AsWho, role: Role = "", person: Person = "", due: Due = "",
             as_json: AsJson = False) -> None:
    """Add a pending action by hand: maillon add-task OUZ-2026-00001 "Rappeler la commune" --role agent_das --as idris."""
    from engine.core.acts import AddTask

    _send(AddTask(ref, title, role, person, due), login, as_json)


def _send(command: Command, login: str, as_json: bool) -> None:
    command_of(command.ref, login, as_json, None, lambda values: command)
