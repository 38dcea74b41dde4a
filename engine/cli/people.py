"""`maillon user add | grant | revoke | password | token | tokens | end-token | list`: accounts, the roles they hold where and how
long, and the tokens of their programs."""
from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from .opening import AsJson, account_of, complaints, console, opened, print_json

if TYPE_CHECKING:
    from engine.maillon import Maillon


def add_to(app: typer.Typer) -> None:
    """Add the group."""
    group = typer.Typer(help="Accounts and the roles they hold.", no_args_is_help=True)
    for command in (add, grant, revoke, password, token, tokens):
        group.command()(command)
    group.command("end-token")(end_token)
    group.command("list")(list_accounts)
    app.add_typer(group, name="user")


Secret = Annotated[str, typer.Option(prompt=True, hide_input=True, confirmation_prompt=True, help="asked for when absent")]


Login = Annotated[str, typer.Argument(help="login of the account")]
Name = Annotated[str, typer.Argument(help="the name people read")]
RoleKey = Annotated[str, typer.Argument(help="key of the role, as in workflows/roles.yaml")]
Place = Annotated[str, typer.Argument(help="code of the territory it holds in, and below")]
Language = Annotated[str, typer.Option(help="fr, ar or en")]
Gender = Annotated[str, typer.Option(help="f or m: how the person's role is said")]
Since = Annotated[str, typer.Option(help="first day, YYYY-MM-DD; today if none")]
TokenName = Annotated[str, typer.Option("--name", help="what the program is, as “tableau de bord”")]
LastDay = Annotated[str, typer.Option("--until", help="first day it no longer serves, YYYY-MM-DD")]
TokenId = Annotated[str, typer.Argument(metavar="ID", help="id of the token, as `user tokens` prints it")]
Until = Annotated[str, typer.Option(help="first day it holds no more; open if none")]


def add(login: Login, name: Name, secret: Secret, language: Language = "", gender: Gender = "") -> None:
    """Create an account."""
    with opened() as maillon:
        _told(maillon, maillon.people.create(login, name, secret, language=language, gender=gender))


def grant(login: Login, role: RoleKey, territory: Place, since: Since = "", until: Until = "") -> None:
    """Give a role in a territory and all below it, from a date (today) to a date (none): YYYY-MM-DD."""
    with opened() as maillon:
        _told(maillon, maillon.people.grant(_id(maillon, login), role, territory, since=since, until=until))


def revoke(login: Login, role: RoleKey, territory: Place) -> None:
    """End a role today."""
    with opened() as maillon:
        _told(maillon, maillon.people.revoke(_id(maillon, login), role, territory))


def password(login: Login, secret: Secret) -> None:
    """Set a new password; every sign-in of the account ends."""
    with opened() as maillon:
        _told(maillon, maillon.people.set_password(_id(maillon, login), secret))


def token(login: Login, name: TokenName, until: LastDay) -> None:
    """Make a token with which a program acts as the person over the API. It is printed once, and kept nowhere."""
    from engine.people import Issued

    with opened() as maillon:
        made = maillon.people.issue_token(_id(maillon, login), name, until)
        _told(maillon, made)
        if isinstance(made, Issued):
            typer.echo(made.secret)


def tokens(login: Login, as_json: AsJson = False) -> None:
    """List the tokens of an account that were not ended."""
    with opened() as maillon:
        found = maillon.people.tokens(_id(maillon, login))
        if as_json:
            print_json([{"id": each.id, "name": each.name, "until": each.until} for each in found])
            return
        for each in found:
            console.print(f"{each.id}  {each.until}  {each.name}")


def end_token(login: Login, id_: TokenId) -> None:
    """End a token of an account: the program that has it is refused at once."""
    with opened() as maillon:
        _told(maillon, maillon.people.end_token(_id(maillon, login), id_))


def list_accounts(as_json: AsJson = False) -> None:
    """List the accounts and their roles."""
    with opened() as maillon:
        found = [(account, maillon.people.held(account.id)) for account in maillon.people.accounts()]
        if as_json:
            print_json([{"login": a.login, "name": a.name, "grants": [g._asdict() for g in grants]} for a, grants in found])
            return
        for account, grants in found:
            console.print(f"{account.login:<16} {account.name:<28} {', '.join(f'{g.role}@{g.territory}' for g in grants)}")


def _id(maillon: Maillon, login: str) -> str:
    return account_of(maillon, login).id


def _told(maillon: Maillon, result: object) -> None:
    """Print why it was refused, and exit 1."""
    from engine.core.decision import Refused
    from engine.words.names import Speaker
    from engine.words.refusals import say

    if isinstance(result, Refused):
        speaker = Speaker(next(iter(maillon.library.current.values())), maillon.people.names)
        for unmet in result.unmet:
            complaints.print(f"- {say(unmet, speaker).text}")
        raise typer.Exit(1)
