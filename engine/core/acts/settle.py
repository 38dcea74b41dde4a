"""Settle: a row's day is over, and the engine looks again at the pending actions of rows and people."""
from __future__ import annotations

from typing import NamedTuple

from ..actor import ENGINE_ROLE
from ..decision import Decision, Question, Refused, Unmet
from . import pending
from .attempt import Attempt


class Settle(NamedTuple):
    """Only the engine sends it, when the case wakes (`Case.wakes`)."""

    ref: str


def asks(attempt: Attempt, command: Settle) -> tuple[Question, ...]:
    """Whose the actions of this state are."""
    return pending.asks(attempt.definition, attempt.case.state)


def decide(attempt: Attempt, command: Settle) -> Decision:
    """Opens, closes and revises what rows and people now ask; refused where that is nothing."""
    decided = attempt.decided("settle", ENGINE_ROLE, pending.settled(attempt, attempt.sight(), {}), {})
    return decided if decided.events[0].change else Refused((Unmet("wake.idle"),))
