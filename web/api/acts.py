"""A command of a program, done once; what came of it, as an answer or a problem."""
from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.responses import Response

from engine.advance import Changed, Done, Unknown
from engine.core.acts import Command
from engine.core.hidden import Veil
from engine.errors import BadCommand
from engine.questions.case import Ground
from engine.words import Speaker
from web.door import Visit

from .models import Did
from .problems import Against, Stale
from .seen import found


def acted(visit: Visit, response: Response, command: Command, key: str, seen: int | None = None) -> Did:
    """Do a command on a case that the visitor sees. Raises Against, Stale and BadCommand; 404 for others."""
    return acted_on(visit, response, found(visit, command.ref), command, key, seen)


def acted_on(visit: Visit, response: Response, ground: Ground, command: Command, key: str, seen: int | None) -> Did:
    """The same, where the case was found already."""
    if seen is not None and seen > ground.case.number:
        raise BadCommand("command.value", name="If-Match")
    return did(visit, response, command, key, ground.speaker, None if ground.public else ground.veil)


def did(visit: Visit, response: Response, command: Command, key: str, speaker: Speaker, veil: Veil | None = None) -> Did:
    """Do a command; `speaker` tells why not, and what came in between, through their veil, to those who read the journal."""
    outcome = visit.maillon.execute(command, visit.actor, key)
    if isinstance(outcome, Done):
        tagged(response, outcome.number)
        return Did(ref=outcome.ref, number=outcome.number, repeated=outcome.repeated)
    if isinstance(outcome, Unknown):
        raise HTTPException(404)
    if isinstance(outcome, Changed):
        raise Stale(outcome._replace(events=tuple(map(veil.event, outcome.events)) if veil else ()), speaker)
    raise Against(outcome, speaker)


def tagged(response: Response, number: int) -> None:
    """Say the number of a case, for `If-Match`."""
    response.headers["ETag"] = f'"{number}"'
