"""The one idea, on one screen: a process is data, a case's life is a journal, and this stands between them.

    asks(definition, case, command, actor, now)             -> what the shell must look up before
    decide(definition, case, command, actor, answers, now)  -> Decided(events) | Refused(every unmet condition)
    evolve(case, event)                                     -> case
    options(definition, case, actor, answers, now)          -> for every transition from here: possible, or why not

No clock, no disk, no network: `now` is an argument, and what other cases say comes as answers. Everything else in
Maillon is a shell around these four.
"""
from __future__ import annotations

from typing import NamedTuple

from .actor import Actor
from .acts import ACTS, Attempt, Command, Fire, Open
from .acts.fire import not_yours, unmet_of
from .acts.open import blank
from .case import Case
from .decision import Answers, Cause, Decision, Question, Refused, Unmet
from .definition.definition import Definition, Transition
from .evolve import evolve, replay
from .moments import Instant

__all__ = ["Option", "asks", "decide", "evolve", "options", "questions_of", "replay"]


def _attempt(definition: Definition, case: Case | None, command: Command, actor: Actor, answers: Answers, now: Instant,
             cause: Cause = None) -> Attempt:
    if isinstance(command, Open):
        case = blank(definition, command, now)
    assert case is not None
    return Attempt(definition, case, actor, answers, now, cause)


def asks(definition: Definition, case: Case | None, command: Command, actor: Actor, now: Instant, cause: Cause = None
         ) -> tuple[Question, ...]:
    """What must be known of other cases to decide. Raises BadCommand for a command that names what does not exist."""
    found: tuple[Question, ...] = ACTS[type(command)].asks(_attempt(definition, case, command, actor, {}, now, cause), command)
    return found


def decide(definition: Definition, case: Case | None, command: Command, actor: Actor, answers: Answers, now: Instant,
           cause: Cause = None) -> Decision:
    """Decided with its events, or Refused with every unmet condition. Only an Open has no case before it. `cause` is the
    event of another case that the command follows from.

    Raises BadCommand for a command that names what does not exist.
    """
    if actor.guest and cause is None and not isinstance(command, Fire):
        return Refused((Unmet("invite.only"),))
    decision: Decision = ACTS[type(command)].decide(_attempt(definition, case, command, actor, answers, now, cause), command)
    return decision


class Option(NamedTuple):
    """One transition from the present state, for one actor. `unmet` empty: it may be fired, given its inputs and motif.

    `met` and `asked` count the conditions that hold, and those that wait for an input or a motif.
    """

    transition: Transition
    yours: bool
    unmet: tuple[Unmet, ...]
    met: int
    asked: int

    @property
    def possible(self) -> bool:
        return not self.unmet


def questions_of(definition: Definition, case: Case, actor: Actor, now: Instant, cause: Cause = None) -> tuple[Question, ...]:
    """What `options` must know of other cases."""
    sight = Attempt(definition, case, actor, {}, now, cause).sight()
    return tuple(dict.fromkeys(question for transition in definition.exits(case.state)
                               for condition in transition.conditions for question in condition.asks(sight)))


def options(definition: Definition, case: Case, actor: Actor, answers: Answers, now: Instant, cause: Cause = None
            ) -> tuple[Option, ...]:
    """For every transition leaving the state: whether this actor may fire it now, and every reason why not. With a `cause`,
    whether another case's step may."""
    attempt = Attempt(definition, case, actor, answers, now, cause)
    return tuple(_option(attempt, transition) for transition in definition.exits(case.state))


def _option(attempt: Attempt, transition: Transition) -> Option:
    sight, missing = attempt.sight(), frozenset(transition.inputs)
    role = tuple(not_yours(attempt, transition, sight))
    asked = sum(c.waivable or not missing.isdisjoint(c.reads | c.weighs) for c in transition.conditions)
    lacking = [tuple(unmet_of(transition._replace(conditions=(c,)), sight, missing, None)) for c in transition.conditions]
    unmet = tuple(reason for reasons in lacking for reason in reasons)
    return Option(transition, not role, (*role, *unmet), sum(not reasons for reasons in lacking) - asked, asked)
