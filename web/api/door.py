"""The door of the API: a token of a person, in the header of each request. Cookies are not read."""
from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from engine.maillon import Maillon
from web.door import Visit

BEARER = HTTPBearer(auto_error=False, scheme_name="token", description="A token of a person: `maillon user token` makes one.")
Shown = Annotated[HTTPAuthorizationCredentials | None, Depends(BEARER)]


class NoToken(Exception):
    """No token was shown, or one that is nobody's, was ended, or is over."""


class TooMany(Exception):
    """Too many requests; more are listened to after some `seconds`."""

    def __init__(self, seconds: int) -> None:
        self.seconds = seconds
        super().__init__(seconds)


def with_token(request: Request, shown: Shown) -> Visit:
    """The visit of a program that acts as its person. Raises NoToken and TooMany."""
    maillon: Maillon = request.app.state.maillon
    if shown is None:
        raise NoToken
    found = maillon.people.bearer(shown.credentials)
    if found is None:
        minutes = maillon.people.failed_token(request.client.host if request.client else "")
        raise TooMany(minutes * 60) if minutes else NoToken
    seconds = request.app.state.pace.seconds_over(found.token, maillon.clock())
    if seconds:
        raise TooMany(seconds)
    return Visit(request, maillon, found.account, maillon.people.actor(found.account.id))


Caller = Annotated[Visit, Depends(with_token)]
