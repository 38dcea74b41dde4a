"""What commands share: an open Maillon, the actor they act for, and how they print."""
from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console

from engine.errors import BadCommand

if TYPE_CHECKING:
    from engine.core.actor import Actor
    from engine.maillon import Maillon
    from engine.people import Account

console = Console(highlight=False, soft_wrap=True, markup=False)
complaints = Console(stderr=True, highlight=False, soft_wrap=True, markup=False)

AsWho = Annotated[str, typer.Option("--as", help="login of the person acting; whoever has this shell is trusted")]
AsJson = Annotated[bool, typer.Option("--json", help="print JSON, one document")]


@contextmanager
def opened() -> Iterator[Maillon]:
    """Maillon as the settings say, closed at the end, in the language of the settings."""
    from engine.language import texts
    from engine.maillon import Maillon
    from engine.settings import read_settings

    settings = read_settings()
    maillon = Maillon.open(settings)
    try:
        with texts.use(settings.language):
            yield maillon
    finally:
        maillon.close()


def acting(maillon: Maillon, login: str) -> Actor:
    """The person behind a login. Raises BadCommand where there is none."""
    return maillon.people.actor(account_of(maillon, login).id)


def account_of(maillon: Maillon, login: str) -> Account:
    """The account of a login. Raises BadCommand where there is none."""
    account = maillon.people.by_login(login)
    if account is None:
        raise BadCommand("account.unknown", login=login)
    return account


def print_json(value: Any) -> None:
    """One JSON document on standard output."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2, default=str))
