"""`maillon open | fire | show | list`: from the shell what the desk does."""
from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.errors import BadCommand

from .opening import AsJson, AsWho, account_of, acting, complaints, console, opened, print_json

if TYPE_CHECKING:
    from engine.advance import Outcome
    from engine.core.acts import Command
    from engine.core.definition.definition import Definition
    from engine.maillon import Maillon, Situation
    from engine.words.names import Speaker

Ref = Annotated[str, typer.Argument(help="reference of the case, as OUZ-2026-00001")]
Workflow = Annotated[str, typer.Argument(help="key of the process")]
Territory = Annotated[str, typer.Argument(help="code of the territory, as MA-OUZ.zoumi.brikcha")]
Trigger = Annotated[str, typer.Argument(help="key of the trigger; `show` lists them")]
Motif = Annotated[str, typer.Option(help="the reason, where one is asked")]
Key = Annotated[str, typer.Option(help="an idempotency key: a repetition returns the first result")]
Holder = Annotated[str, typer.Option(help="login of the file's holder")]
OnlyWorkflow = Annotated[str, typer.Option("--workflow", help="only this process")]
OnlyStage = Annotated[str, typer.Option("--stage", help="only this stage")]
OnlyTerritory = Annotated[str, typer.Option("--territory", help="only this territory and all below it")]
Words = Annotated[str, typer.Option(help="words of the reference, title or holder")]
Late = Annotated[bool, typer.Option("--late", help="only what is late")]
Pairs = Annotated[list[str] | None, typer.Argument(help="key=value, key=@file for a document; key=[{…}] for a list's rows")]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("open")(open_case)
    app.command()(fire)
    app.command()(show)
    app.command("list")(list_cases)


def open_case(workflow: Workflow, territory: Territory, login: AsWho, fields: Pairs = None, holder: Holder = "",
              as_json: AsJson = False) -> None:
    """Open a case: maillon open projet MA-OUZ.zoumi.brikcha titre="Huilerie" … --as ghali."""
    from engine.core.acts import Open

    with opened() as maillon:
        actor = acting(maillon, login)
        whose = account_of(maillon, holder).id if holder else ""
        outcome = maillon.execute(Open(workflow, territory, _pairs(maillon, fields), whose), actor)
        _tell(maillon, maillon.library[workflow], outcome, as_json)


def fire(ref: Ref, trigger: Trigger, login: AsWho, inputs: Pairs = None, motif: Motif = "", key: Key = "",
         as_json: AsJson = False) -> None:
    """Fire a trigger: maillon fire OUZ-2026-00001 orienter --as ghali. `--key` makes a repetition harmless."""
    from engine.core.acts import Fire

    with opened() as maillon:
        actor = acting(maillon, login)
        situation = _situation(maillon, ref, login)
        outcome = maillon.execute(Fire(ref, trigger, _pairs(maillon, inputs), motif), actor, key)
        _tell(maillon, situation.definition, outcome, as_json, situation)


def show(ref: Ref, login: AsWho, as_json: AsJson = False) -> None:
    """Show a case: where it is, what may be done, what lacks."""
    with opened() as maillon:
        situation = _situation(maillon, ref, login)
        if as_json:
            print_json(situation.case._asdict())
            return
        _print_situation(maillon, situation)


def list_cases(login: AsWho, workflow: OnlyWorkflow = "", stage: OnlyStage = "", territory: OnlyTerritory = "",
               words: Words = "", late: Late = False, as_json: AsJson = False) -> None:
    """List the cases one may see, newest activity first."""
    from engine.questions.cases import Filters, cases

    with opened() as maillon:
        actor = acting(maillon, login)
        page = cases(maillon.store, maillon.library, actor, maillon.now(), Filters(
            workflow=workflow, stage=stage, territory=territory, words=words, late=late))
        if as_json:
            print_json([row._asdict() for row in page.rows])
            return
        for row in page.rows:
            console.print(f"{row.ref}  {row.state:<34} {row.title}")


def command_of(ref: str, login: str, as_json: bool, given: list[str] | None, make: Callable[[dict[str, Any]], Command]
               ) -> None:
    """Do a command on a case that its actor may see, made of `key=value` pairs, and tell what came of it."""
    with opened() as maillon:
        actor = acting(maillon, login)
        situation = _situation(maillon, ref, login)
        outcome = maillon.execute(make(_pairs(maillon, given)), actor)
        _tell(maillon, situation.definition, outcome, as_json, situation)


def _situation(maillon: Maillon, ref: str, login: str) -> Situation:
    situation = maillon.situation(ref, acting(maillon, login))
    if situation is None:
        raise BadCommand("case.unknown", ref=ref)
    return situation


def _pairs(maillon: Maillon, given: list[str] | None) -> dict[str, Any]:
    pairs: dict[str, Any] = {}
    for text in given or ():
        key, equals, value = text.partition("=")
        if not equals:
            raise BadCommand("command.pair", text=text)
        pairs[key] = _upload(maillon, Path(value[1:])) if value.startswith("@") else _rows(text, value)
    return pairs


def _rows(text: str, value: str) -> Any:
    """A list's rows are written as JSON, `[{"column": value}]`; any other value is text."""
    if not value.startswith("["):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise BadCommand("command.pair", text=text) from None


def _upload(maillon: Maillon, path: Path) -> Any:
    with path.open("rb") as file:
        return maillon.documents.keep(path.name, iter(lambda: file.read(1 << 16), b""))


def _speaker(maillon: Maillon, definition: Definition, situation: Situation | None) -> Speaker:
    from engine.words.names import Speaker

    speaker = Speaker(definition, maillon.people.names, maillon.library.current)
    return speaker._replace(fields=situation.case.fields, titles=situation.case.titles) if situation else speaker


def _tell(maillon: Maillon, definition: Definition, outcome: Outcome, as_json: bool, situation: Situation | None = None) -> None:
    from engine.advance import Done
    from engine.core.decision import Refused
    from engine.words.refusals import say

    if isinstance(outcome, Done):
        done = {"ref": outcome.ref, "number": outcome.number, "repeated": outcome.repeated}
        print_json(done) if as_json else console.print(f"{outcome.ref} n° {outcome.number}")
        return
    reasons = outcome.unmet if isinstance(outcome, Refused) else ()
    said = [say(unmet, _speaker(maillon, definition, situation)) for unmet in reasons]
    if as_json:
        print_json({"refused": [{"code": unmet.code, "text": each.text} for unmet, each in zip(reasons, said, strict=True)]})
    for each in said if not as_json else ():
        complaints.print(f"- {each.text}")
    raise typer.Exit(1)


def _print_situation(maillon: Maillon, situation: Situation) -> None:
    from engine.words.refusals import say

    case, speaker = situation.case, _speaker(maillon, situation.definition, situation)
    console.print(f"{case.ref}  {case.state}  n° {case.number}")
    for option in situation.options:
        sign = "+" if option.possible else "-"
        console.print(f" {sign} {option.transition.trigger}")
        for unmet in option.unmet:
            console.print(f"     {say(unmet, speaker).text}")
    for task in case.tasks:
        row = f": {speaker.row(task.listed, task.row)}" if task.listed else ""
        console.print(f" * {task.id}  {speaker.title('task', task.name)}{row}  {task.assignee or task.role}  {task.due[:10]}")
