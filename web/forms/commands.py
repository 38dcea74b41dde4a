"""A form's command, done once however often the form is sent."""
from __future__ import annotations

from uuid import uuid4

from starlette.exceptions import HTTPException

from engine.advance import Outcome, Unknown
from engine.core.acts import Command
from engine.errors import BadCommand
from web.door import Invited, Visit


def new_key() -> str:
    """An idempotency key: a form that is sent twice is done once."""
    return uuid4().hex


def do(visit: Visit | Invited, command: Command, key: str) -> Outcome:
    """Do a command. A form sent again with other words (after going back) is another command: it is judged as such."""
    try:
        outcome = visit.maillon.execute(command, visit.actor, key)
    except BadCommand as error:
        if error.code != "key.reused":
            raise
        outcome = visit.maillon.execute(command, visit.actor)
    if isinstance(outcome, Unknown):
        raise HTTPException(404)
    return outcome
