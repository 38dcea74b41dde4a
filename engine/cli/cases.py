"""`maillon open | fire | show | list`: from the shell what the desk does."""
from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from engine.errors import BadCommand

from .opening import AsJson, AsWho, acting, complaints, console, opened, print_json

if TYPE_CHECKING:
    from engine.advance import Outcome
    from engine.core.definition.definition import Definition
    from engine.maillon import Maillon, Situation

Pairs = Annotated[list[str] | None, typer.Argument(help="key=value, several; key=@file for a document")]


def add_to(app: typer.Typer) -> None:
    """Add the commands."""
    app.command("open")(open_case)
    app.command()(fire)
    app.command()(show)
    app.command("list")(list_cases)


def open_case(workflow: str, territory: str, login: AsWho, fields: Pairs = None, holder: str = "",
              as_json: AsJson = False) -> None:
    """Open a case: maillon open projet MA-OUZ.zoumi.brikcha titre="Huilerie" … --as ghali."""
    from engine.core.acts import Open

    with opened() as maillon:
        actor = acting(maillon, login)
        outcome = maillon.execute(Open(workflow, territory, _pairs(maillon, fields), holder), actor)
        _tell(maillon, maillon.library[workflow], outcome, as_json)


def fire(ref: str, trigger: str, login: AsWho, inputs: Pairs = None, motif: str = "", key: str = "",
         as_json: AsJson = False) -> None:
    """Fire a trigger: maillon fire OUZ-2026-00001 orienter --as ghali. `--key` makes a repetition harmless."""
    from engine.core.acts import Fire

    with opened() as maillon:
        actor = acting(maillon, login)
        situation = _situation(maillon, ref, login)
        outcome = maillon.execute(Fire(ref, trigger, _pairs(maillon, inputs), motif), actor, key)
        _tell(maillon, situation.definition, outcome, as_json)


def show(ref: str, login: AsWho, as_json: AsJson = False) -> None:
    """Show a case: where it is, what may be done, what lacks."""
    with opened() as maillon:
        situation = _situation(maillon, ref, login)
        if as_json:
            print_json(situation.case._asdict())
            return
        _print_situation(maillon, situation)


def list_cases(login: AsWho, workflow: str = "", stage: str = "", territory: str = "", words: str = "", late: bool = False,
               as_json: AsJson = False) -> None:
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
        pairs[key] = _upload(maillon, Path(value[1:])) if value.startswith("@") else value
    return pairs


def _upload(maillon: Maillon, path: Path) -> Any:
    with path.open("rb") as file:
        return maillon.documents.keep(path.name, iter(lambda: file.read(1 << 16), b""))


def _tell(maillon: Maillon, definition: Definition, outcome: Outcome, as_json: bool) -> None:
    from engine.advance import Done
    from engine.core.decision import Refused
    from engine.words.names import Speaker
    from engine.words.refusals import say

    if isinstance(outcome, Done):
        done = {"ref": outcome.ref, "number": outcome.number, "repeated": outcome.repeated}
        print_json(done) if as_json else console.print(f"{outcome.ref} n° {outcome.number}")
        return
    reasons = outcome.unmet if isinstance(outcome, Refused) else ()
    said = [say(unmet, Speaker(definition, maillon.people.names, maillon.library.current)) for unmet in reasons]
    if as_json:
        print_json({"refused": [{"code": unmet.code, "text": each.text} for unmet, each in zip(reasons, said, strict=True)]})
    for each in said if not as_json else ():
        complaints.print(f"- {each.text}")
    raise typer.Exit(1)


def _print_situation(maillon: Maillon, situation: Situation) -> None:
    from engine.words.names import Speaker
    from engine.words.refusals import say

    case, speaker = situation.case, Speaker(situation.definition, maillon.people.names, maillon.library.current)
    console.print(f"{case.ref}  {case.state}  n° {case.number}")
    for option in situation.options:
        sign = "+" if option.possible else "-"
        console.print(f" {sign} {option.transition.trigger}")
        for unmet in option.unmet:
            console.print(f"     {say(unmet, speaker).text}")
