"""The one write path: see, decide, evolve, append. Nothing else in Maillon changes a case.

A command is tried again when another process moved the same subject first (a lost race), a few times; whoever sent it
twice (a double click) gets the first outcome back, by its idempotency key.
"""
from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import NamedTuple

from .core.access import may_see
from .core.actor import ENGINE, Actor
from .core.acts import Command, Fire, Open
from .core.acts.open import reference, series
from .core.case import Case
from .core.decide import asks, decide, evolve
from .core.decision import Answers, Decided, Event, Question, Refused, Seen
from .core.definition.definition import Definition
from .core.moments import Instant, moment, stamp
from .errors import BadCommand, LostRace
from .library import Library
from .proof.canonical import canonical, digest
from .store.port import Remembered, Store, Unit

TRIES = 5
MOST_CLOCKS = 20
LEASE = timedelta(minutes=1)
"""How long a due clock is one process's to fire: longer than firing takes, short enough where the process has died."""


class Done(NamedTuple):
    """The command was done: these events, and the case after them. `repeated`: it had been done before, under its key."""

    ref: str
    number: int
    events: tuple[Event, ...] = ()
    repeated: bool = False


class Changed(NamedTuple):
    """Somebody else moved the case since the form was drawn. `number` is its present one, `events` what came since."""

    ref: str
    number: int
    events: tuple[Event, ...]


class Unknown(NamedTuple):
    """There is no such case, for this actor."""

    ref: str


Outcome = Done | Refused | Changed | Unknown


class Pass(NamedTuple):
    """What one pass needs besides its command."""

    store: Store
    library: Library
    actor: Actor
    now: Instant


def advance(store: Store, library: Library, command: Command, actor: Actor, now: Instant, key: str = "") -> Outcome:
    """Do one command at a moment, whole or not at all. Raises BadCommand, and LostRace after several tries."""
    walk = Pass(store, library, actor, now)
    for left in range(TRIES, 0, -1):
        try:
            return _once(walk, command, key)
        except LostRace:
            if left == 1:
                raise
    raise LostRace()


def _once(walk: Pass, command: Command, key: str) -> Outcome:
    with walk.store.writing() as unit:
        asked = _digest(command) if key else ""
        known = unit.remembered(walk.actor.id, key) if key else None
        if known is not None:
            return _again(walk, unit, known, asked)
        outcome = _open(walk, unit, command) if isinstance(command, Open) else _act(walk, unit, command)
        if key and isinstance(outcome, Done):
            unit.remember(walk.actor.id, key, Remembered(asked, outcome.ref, outcome.number))
        return outcome


def _digest(command: Command) -> str:
    try:
        return digest(canonical([type(command).__name__, *command]))
    except ValueError as error:
        raise BadCommand("command.value", reason=str(error)) from None


def _again(walk: Pass, unit: Unit, known: Remembered, asked: str) -> Outcome:
    if known.digest != asked:
        raise BadCommand("key.reused")
    case = unit.peek(known.ref)
    if case is None or not visible(walk.library, case, walk.actor, walk.now):
        return Unknown(known.ref)
    return Done(known.ref, known.number, repeated=True)


def _open(walk: Pass, unit: Unit, command: Open) -> Outcome:
    definition = walk.library[command.workflow]
    if command.territory not in walk.library.country.territories:
        raise BadCommand("territory.unknown", territory=command.territory)
    calendar = walk.library.country.calendar
    year = calendar.local_date(moment(walk.now)).year
    count = series(definition, command.territory, year)
    number = unit.next_number(count)
    command = command._replace(ref=reference(definition, command.territory, year, number))
    decision = decide(definition, None, command, walk.actor, {}, walk.now)
    if isinstance(decision, Refused):
        return decision
    unit.take_number(count, number)
    unit.keep_definition(definition)
    return _append(unit, definition, None, decision)


def _act(walk: Pass, unit: Unit, command: Fire | Command) -> Outcome:
    assert not isinstance(command, Open)
    case = unit.case(command.ref)
    if case is None or not visible(walk.library, case, walk.actor, walk.now):
        return Unknown(command.ref)
    definition = walk.library.version(case.definition)
    case = fire_overdue(walk, unit, definition, case)
    seen = getattr(command, "seen", None)
    if seen is not None and seen < case.moved:
        return Changed(case.ref, case.number, tuple(walk.store.events(case.ref, seen)))
    answers = answer(walk.library, unit.peek, case, asks(definition, case, command, walk.actor, walk.now), walk.actor, walk.now)
    decision = decide(definition, case, command, walk.actor, answers, walk.now)
    return decision if isinstance(decision, Refused) else _append(unit, definition, case, decision)


def _append(unit: Unit, definition: Definition, case: Case | None, decision: Decided) -> Done:
    case = _fold(unit, definition, case, decision)
    return Done(case.ref, case.number, decision.events)


def _fold(unit: Unit, definition: Definition, case: Case | None, decision: Decided) -> Case:
    """Append what was decided; the case after it."""
    for event in decision.events:
        after = evolve(case, event)
        unit.append(definition, case, event, after)
        case = after
    assert case is not None
    return case


def fire_overdue(walk: Pass, unit: Unit, definition: Definition, case: Case) -> Case:
    """Fire every clock that is due, before anything else is decided on the case; the engine is the actor."""
    refused: set[str] = set()
    for _ in range(MOST_CLOCKS):
        due = [clock for clock in case.clocks if clock.due <= walk.now and clock.key not in refused]
        if not due:
            break
        clock = min(due, key=lambda clock: clock.due)
        command = Fire(case.ref, clock.fire)
        answers = answer(walk.library, unit.peek, case, asks(definition, case, command, ENGINE, walk.now), ENGINE, walk.now)
        decision = decide(definition, case, command, ENGINE, answers, walk.now)
        if isinstance(decision, Refused):
            refused.add(clock.key)
            continue
        case = _fold(unit, definition, case, decision)
    return case


def answer(library: Library, find: Callable[[str], Case | None], case: Case, questions: tuple[Question, ...], actor: Actor,
           now: Instant) -> Answers:
    """Look other cases up. One that the actor may not see, and that is not linked yet, answers as if it did not exist."""
    answers: dict[Question, tuple[Seen, ...]] = {}
    for question in questions:
        refs = case.linked(question.key) if question.kind == "linked" else (question.key,)
        found = [other for ref in refs if (other := find(ref)) is not None]
        if question.kind == "case":
            found = [other for other in found if visible(library, other, actor, now)]
        answers[question] = tuple(seen_of(library, other) for other in found)
    return answers


def seen_of(library: Library, other: Case) -> Seen:
    """Another case as conditions see it."""
    definition = library.version(other.definition)
    visited = frozenset(move.target for move in other.moves if move.enters and move.iteration == other.iteration)
    title = str(other.fields.get(definition.face.title) or other.ref)
    return Seen(other.ref, other.number, other.workflow, other.state, other.territory, title, other.opened, visited, other.fields)


def visible(library: Library, case: Case, actor: Actor, now: Instant) -> bool:
    """Whether the actor may know of the case at all."""
    today = library.country.calendar.local_date(moment(now)).isoformat()
    return may_see(library.version(case.definition), case, actor, today)


def tick(store: Store, library: Library, now: Instant, most: int = 100) -> int:
    """Fire the clocks that are due, at most so many; how many cases were moved.

    They are claimed first, so that no other process looks at them before LEASE. A case that fails does not keep the
    others: when all were tried, raises ExceptionGroup with every failure and its reference.
    """
    moved, failed = 0, []
    for ref in store.claim_due(now, stamp(moment(now) + LEASE), most):
        try:
            moved += _wake(Pass(store, library, ENGINE, now), ref)
        except LostRace:
            continue
        except Exception as error:
            error.add_note(ref)
            failed.append(error)
    if failed:
        raise ExceptionGroup(f"clocks of {len(failed)} cases failed", failed)
    return moved


def _wake(walk: Pass, ref: str) -> bool:
    """Whether a case was moved by its clocks. Who won a race against this has fired them itself."""
    with walk.store.writing() as unit:
        case = unit.case(ref)
        if case is None:
            return False
        return fire_overdue(walk, unit, walk.library.version(case.definition), case).number > case.number
