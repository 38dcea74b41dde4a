"""Fire: a trigger moves the case, if the role is right and every condition is met. The one way to change state.

Role and inputs are judged first, then *every* condition that applies: a refusal names all that is missing at once. What
follows in other cases (`then`) is decided with it, and done by the shell in the same unit.
"""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from ...errors import BadCommand
from ..access import awaited
from ..actor import ENGINE_ROLE, invitation_of
from ..decision import Cure, Decision, Named, Question, Refused, Unmet
from ..definition.definition import Transition
from ..sight import Sight
from ..values import clean
from . import pending
from .attempt import Attempt
from .effect import effect, target_of
from .fields import persons_in
from .inputs import Given, read_inputs, untied

MOST_MOTIF = 4_000


class Fire(NamedTuple):
    """`inputs` as typed or sent (files as Upload); `motif` the reason; `seen` the number of the case the form showed."""

    ref: str
    trigger: str
    inputs: Mapping[str, Any] = {}
    motif: str = ""
    seen: int | None = None


def transition_of(attempt: Attempt, command: Fire) -> Transition | None:
    """The transition from the present state. Raises BadCommand for a trigger the process does not have."""
    if command.trigger not in attempt.definition.names.triggers:
        raise BadCommand("trigger.unknown", trigger=command.trigger)
    return attempt.definition.table.get((attempt.case.state, command.trigger))


def asks(attempt: Attempt, command: Fire) -> tuple[Question, ...]:
    """What the inputs name and what the conditions must know of other cases."""
    transition = transition_of(attempt, command)
    if transition is None:
        return ()
    sight = attempt.sight(command.inputs)
    asked = [question for condition in transition.conditions for question in condition.asks(sight)]
    asked += [question for consequence in transition.then for question in consequence.asks(sight)]
    people = pending.asks(attempt.definition, attempt.case.state, target_of(attempt.case, transition))
    named = (*_named(transition, command), *persons_in(transition.inputs, command.inputs))
    return tuple(dict.fromkeys((*named, *asked, *people)))


def _named(transition: Transition, command: Fire) -> Iterator[Question]:
    """The cases that inputs name; of one to be linked, also what lies above it, for links make no circle."""
    for key, asked in transition.inputs.items():
        if asked.bounds.type == "case" and command.inputs.get(key):
            yield Question("case", str(command.inputs[key]))
            if transition.tie is not None and transition.tie.input == key:
                yield Question("above", str(command.inputs[key]))


def decide(attempt: Attempt, command: Fire) -> Decision:
    """Decided with the event that moves the case, or Refused with every unmet condition."""
    transition = transition_of(attempt, command)
    if transition is None:
        return Refused((not_here(attempt, command.trigger),))
    given, unmet = read_inputs(attempt, transition, command.inputs)
    sight = attempt.sight(given.values)
    motif = clean(command.motif)
    conditions = tuple(unmet_of(transition, sight, given.missing, motif))
    unmet = [*not_yours(attempt, transition, sight), *_motif(transition, motif), *unmet, *conditions]
    if not any(reason.code == "linked.territory" for reason in conditions):
        unmet += untied(attempt, transition, given)
    if unmet:
        return Refused(tuple(unmet))
    return _decided(attempt, transition, given, sight, motif)


def not_here(attempt: Attempt, trigger: str) -> Unmet:
    """The trigger exists, but does not leave this state."""
    values = {"trigger": Named("trigger", trigger), "state": Named("state", attempt.case.state)}
    return Unmet("trigger.not_here", values)


def not_yours(attempt: Attempt, transition: Transition, sight: Sight) -> Iterator[Unmet]:
    """Nothing if one of the actor's roles may fire it, a guest was invited to, or another case's step does."""
    if attempt.cause is not None:
        return
    if attempt.actor.guest:
        yield from _not_invited(attempt, transition, sight)
        return
    if sight.roles().isdisjoint(transition.roles):
        roles = tuple(Named("role", role) for role in transition.roles)
        yield Unmet("role.missing", {"roles": roles}, Cure("person", "", transition.roles[0]))


def _not_invited(attempt: Attempt, transition: Transition, sight: Sight) -> Iterator[Unmet]:
    """Nothing if this step about this row is what the guest was invited for, and it is still awaited."""
    invitation = invitation_of(attempt.actor.id) if attempt.actor.id in attempt.case.guests else None
    about = (transition.trigger, sight.inputs.get(transition.guests, invitation.row if invitation else ""))
    if invitation is None or about != (invitation.trigger, invitation.row):
        yield Unmet("invite.only")
    elif awaited(attempt.case, transition, invitation.row, attempt.now) is None:
        yield Unmet("invite.over")


def unmet_of(transition: Transition, sight: Sight, missing: frozenset[str], motif: str | None = "") -> Iterator[Unmet]:
    """Every unmet condition. One that reads an input not given is asked, not unmet. While `motif` is None the form is still
    to be filled: what a motif would waive, and what only weighs which inputs are given, are asked too."""
    excusable = False
    for condition in transition.conditions:
        asked = condition.reads if motif is not None else condition.reads | condition.weighs
        if not missing.isdisjoint(asked) or (condition.waivable and motif != "") or not condition.applies(sight):
            continue
        for unmet in condition.unmet(sight):
            excusable = excusable or condition.waivable
            yield unmet
    if excusable:
        yield Unmet("motif.instead", {}, Cure("motif"))


def _motif(transition: Transition, motif: str) -> Iterator[Unmet]:
    if transition.motif == "required" and not motif:
        yield Unmet("motif.missing", {}, Cure("motif"))
    if len(motif) > MOST_MOTIF:
        yield Unmet("value.too_long", {"most": MOST_MOTIF}, Cure("motif"))


def _decided(attempt: Attempt, transition: Transition, given: Given, sight: Sight, motif: str) -> Decision:
    change, private, target = effect(attempt, transition, given)
    if motif:
        private["motif"] = motif
    role = ENGINE_ROLE if attempt.cause is not None else next((role for role in transition.roles if role in sight.roles()), "")
    decided = attempt.decided("fire", role, change, private, trigger=transition.trigger, source=attempt.case.state, target=target)
    if not transition.then:
        return decided
    whole = attempt.sight({**given.values, **given.pieces}) if given.pieces else sight
    return decided._replace(then=tuple(follow for consequence in transition.then for follow in consequence.follows(whole)))
