"""Short ways to say what an answer was."""
from __future__ import annotations

from engine.core.decision import Refused
from engine.people import Account, SignIn


def codes(outcome: object) -> list[str]:
    """Why it was refused."""
    assert isinstance(outcome, Refused), outcome
    return [unmet.code for unmet in outcome.unmet]


def signed(outcome: object) -> SignIn:
    """The sign-in it is."""
    assert isinstance(outcome, SignIn), outcome
    return outcome


def made(outcome: object) -> Account:
    """The account it is."""
    assert isinstance(outcome, Account), outcome
    return outcome
