"""The one write path: see, decide, evolve, append. Nothing else in Maillon changes a case.

A command is tried again when another process moved the same subject first (a lost race), a few times, and then locks all
the cases it needs in the order of their references. Whoever sent it twice (a double click) gets the first outcome back, by
its idempotency key.
"""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta
from typing import NamedTuple

from .core.actor import ENGINE, Actor
from .core.acts import Command, Fire, Open, Settle, Wake
from .core.acts.beyond import firing, handing, hindered_firing, hindered_opening, opening, unknown_step, unreadable
from .core.acts.open import blank, reference, series
from .core.case import Case
from .core.decide import asks, decide, evolve
from .core.decision import Cause, Decided, Decision, Event, Follow, Refused
from .core.definition.definition import Definition
from .core.moments import Instant, moment, stamp
from .errors import BadCommand, BrokenInvariant, LostRace
from .library import Library
from .others import answer, visible, watching
from .proof.canonical import canonical, digest
from .store.port import Remembered, Store, Unit

TRIES = 5
MOST_CLOCKS = 20
MOST_DEEP = 5
"""How far consequences may lead to others."""

LEASE = timedelta(minutes=1)
"""How long a due clock is one process's to fire: longer than firing takes, short enough where the process has died."""


class Done(NamedTuple):
    """The command was done: these events, and the case after them. `repeated`: it had been done before, under its key."""

    ref: str
    number: int
    events: tuple[Event, ...] = ()
    repeated: bool = False


class Changed(NamedTuple):
    """Somebody else, or a delay, moved the case since the form was drawn from its number `seen`. `number` is its present
    one, `events` what came since."""

    ref: str
    number: int
    seen: int
    events: tuple[Event, ...] = ()


class Unknown(NamedTuple):
    """There is no such case, for this actor."""

    ref: str


Outcome = Done | Refused | Changed | Unknown


class Pass(NamedTuple):
    """What one pass needs besides its command. `path` are the cases whose acts led here, outermost first."""

    store: Store
    library: Library
    actor: Actor
    now: Instant
    path: tuple[str, ...] = ()


class Hindered(Exception):
    """A consequence was refused, so that the whole act is."""

    def __init__(self, refused: Refused) -> None:
        self.refused = refused
        super().__init__("a consequence was refused")


def advance(store: Store, library: Library, command: Command, actor: Actor, now: Instant, key: str = "") -> Outcome:
    """Do one command at a moment, whole or not at all. Raises BadCommand, and LostRace after several tries."""
    walk, knot = Pass(store, library, actor, now), set[str]()
    for left in range(TRIES, 0, -1):
        try:
            return _once(walk, command, key, knot)
        except Hindered as hindered:
            return hindered.refused
        except LostRace:
            if left == 1:
                raise
    raise LostRace()


@contextmanager
def _untied(store: Store, knot: set[str]) -> Iterator[Unit]:
    """A unit that locks the cases of a knot first, in the order of their references; `knot` gains those it looks up. Units
    that lock in one order wait for each other, and none loses."""
    with store.writing() as unit:
        unit.lock(knot)
        try:
            yield unit
        finally:
            knot |= unit.looked_up()


def _once(walk: Pass, command: Command, key: str, knot: set[str]) -> Outcome:
    with _untied(walk.store, knot) as unit:
        asked = _digest(command) if key else ""
        known = unit.remembered(walk.actor.id, key) if key else None
        if known is not None:
            return _again(walk, unit, known, asked)
        outcome = _open(walk, unit, command) if isinstance(command, Open) else _act(walk, unit, command)
        if key and isinstance(outcome, Done):
            unit.remember(walk.actor.id, key, Remembered(asked, outcome.ref, outcome.number, walk.now))
    return _since(walk, outcome) if isinstance(outcome, Changed) else outcome


def _since(walk: Pass, changed: Changed) -> Changed:
    """With what came since the form was drawn: read when the clocks that were due before it are written too."""
    return changed._replace(events=tuple(walk.store.events(changed.ref, changed.seen)))


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


def _open(walk: Pass, unit: Unit, command: Open, cause: Cause = None) -> Done | Refused:
    definition = walk.library.followed(command.workflow, command.territory)
    if command.territory not in walk.library.country.territories:
        raise BadCommand("territory.unknown", territory=command.territory)
    calendar = walk.library.country.calendar
    year = calendar.local_date(moment(walk.now)).year
    count = series(definition, command, year)
    number = unit.next_number(count)
    command = command._replace(ref=reference(definition, command, year, number))
    asked = asks(definition, None, command, walk.actor, walk.now)
    answers = answer(walk.library, unit, blank(definition, command, walk.now), asked, walk.actor, walk.now)
    decision = decide(definition, None, command, walk.actor, answers, walk.now, cause)
    if isinstance(decision, Refused):
        return decision
    unit.take_number(count, number)
    unit.keep_definition(definition)
    return _done(walk, unit, definition, None, decision)


def _act(walk: Pass, unit: Unit, command: Command) -> Outcome:
    assert not isinstance(command, Open)
    case = unit.case(command.ref)
    if case is None or not visible(walk.library, case, walk.actor, walk.now):
        return Unknown(command.ref)
    definition = walk.library.version(case.definition)
    case = fire_overdue(walk, unit, definition, case)
    seen = getattr(command, "seen", None)
    if seen is not None and seen < case.moved:
        return Changed(case.ref, case.number, seen)
    decision = _decision(walk, unit, definition, case, command)
    return decision if isinstance(decision, Refused) else _done(walk, unit, definition, case, decision)


def _decision(walk: Pass, unit: Unit, definition: Definition, case: Case, command: Command, cause: Cause = None) -> Decision:
    asked = asks(definition, case, command, walk.actor, walk.now, cause)
    answers = answer(walk.library, unit, case, asked, walk.actor, walk.now)
    return decide(definition, case, command, walk.actor, answers, walk.now, cause)


def _done(walk: Pass, unit: Unit, definition: Definition, case: Case | None, decision: Decided) -> Done:
    after = _carry_out(walk, unit, definition, case, decision)
    return Done(after.ref, after.number, decision.events)


def _carry_out(walk: Pass, unit: Unit, definition: Definition, case: Case | None, decision: Decided) -> Case:
    """Append what was decided and do what follows from it; the case after all that. Raises Hindered."""
    after = _fold(unit, definition, case, decision)
    within = walk._replace(path=(*walk.path, after.ref))
    unit.lock({follow.ref for follow in decision.then if follow.ref})
    for follow in decision.then:
        _follow_on(within, unit, follow, (after.ref, after.number))
    if case is not None and case.state != after.state:
        _wake_linked(within, unit, case, after)
    return unit.case(after.ref) or after


def _fold(unit: Unit, definition: Definition, case: Case | None, decision: Decided) -> Case:
    """Append what was decided; the case after it."""
    for event in decision.events:
        after = evolve(case, event)
        unit.append(definition, case, event, after)
        case = after
    assert case is not None
    return case


def _follow_on(walk: Pass, unit: Unit, follow: Follow, cause: Cause) -> None:
    """Do one consequence; one that is optional leaves nothing where it is refused. Raises Hindered for the others."""
    if not follow.optional:
        _follow(walk, unit, follow, cause)
        return
    with suppress(Hindered), unit.attempt():
        _follow(walk, unit, follow, cause)


def _follow(walk: Pass, unit: Unit, follow: Follow, cause: Cause) -> None:
    """Do one consequence, on behalf of the actor. Raises Hindered where it is refused: all or none."""
    if len(walk.path) > MOST_DEEP:
        raise BrokenInvariant(f"consequences of {cause} lead to others {MOST_DEEP} times")
    if follow.ref:
        _fire_beyond(walk, unit, follow, cause)
    else:
        _open_beyond(walk, unit, follow, cause)


def _open_beyond(walk: Pass, unit: Unit, follow: Follow, cause: Cause) -> None:
    definition = walk.library.followed(follow.name, follow.territory)
    opened = _open(walk, unit, opening(definition, follow), cause)
    if isinstance(opened, Refused):
        raise Hindered(hindered_opening(definition, opened))
    for step in follow.after:
        _fire_beyond(walk, unit, step._replace(ref=opened.ref), cause)


def _fire_beyond(walk: Pass, unit: Unit, follow: Follow, cause: Cause) -> None:
    case = unit.case(follow.ref)
    if case is None:
        raise BrokenInvariant(f"{cause} is linked to {follow.ref}, which is no case")
    definition = walk.library.version(case.definition)
    case = fire_overdue(walk, unit, definition, case)
    decision = _decided_beyond(walk, unit, definition, case, follow, cause)
    if isinstance(decision, Refused):
        raise Hindered(hindered_firing(definition, follow, decision))
    if not follow.trial:
        _carry_out(walk, unit, definition, case, decision)


def _decided_beyond(walk: Pass, unit: Unit, definition: Definition, case: Case, follow: Follow, cause: Cause) -> Decision:
    """What another case says of a step that this one takes besides, or of a document that it hands over."""
    if follow.piece is not None:
        return _decision(walk, unit, definition, case, handing(follow), cause)
    command = firing(definition, case, follow)
    if command.trigger not in definition.names.triggers:
        return Refused((unknown_step(case, follow),))
    try:
        return _decision(walk, unit, definition, case, command, cause)
    except BadCommand:
        return Refused((unreadable(case, follow),))


def _wake_linked(walk: Pass, unit: Unit, before: Case, after: Case) -> None:
    """Tell the linked cases that wait for what this one has become, or has left; those of this very act know."""
    for ref in watching(walk.library, unit, after, (before.state, after.state)):
        other = None if ref in walk.path else unit.case(ref)
        if other is None:
            continue
        definition = walk.library.version(other.definition)
        decision = decide(definition, other, Wake(ref, after.ref), ENGINE, {}, walk.now, (after.ref, after.number))
        if isinstance(decision, Decided):
            _fold(unit, definition, other, decision)


def fire_overdue(walk: Pass, unit: Unit, definition: Definition, case: Case) -> Case:
    """Fire every clock that is due, before anything else is decided on the case; the engine is the actor."""
    engine, refused = walk._replace(actor=ENGINE), set[str]()
    for _ in range(MOST_CLOCKS):
        due = [clock for clock in case.timers if clock.due <= walk.now and clock.key not in refused]
        if not due:
            break
        clock = min(due, key=lambda clock: clock.due)
        command = Fire(case.ref, clock.fire) if clock.fire else Settle(case.ref)
        decision = _decision(engine, unit, definition, case, command)
        if isinstance(decision, Refused):
            refused.add(clock.key)
            continue
        try:
            with unit.attempt():
                case = _carry_out(engine, unit, definition, case, decision)
        except Hindered:
            refused.add(clock.key)
    return case


def tick(store: Store, library: Library, now: Instant, most: int = 100) -> int:
    """Fire the clocks that are due, at most so many; how many cases were moved.

    They are claimed first, so that no other process looks at them before LEASE. A case that fails does not keep the
    others: when all were tried, raises ExceptionGroup with every failure and its reference.
    """
    moved, failed = 0, []
    for ref in store.claim_due(now, stamp(moment(now) + LEASE), most):
        try:
            moved += _fire_clocks(Pass(store, library, ENGINE, now), ref)
        except LostRace:
            continue
        except Exception as error:
            error.add_note(ref)
            failed.append(error)
    if failed:
        raise ExceptionGroup(f"clocks of {len(failed)} cases failed", failed)
    return moved


def _fire_clocks(walk: Pass, ref: str) -> bool:
    """Whether a case was moved by its clocks. Who won a race against this has fired them itself."""
    with walk.store.writing() as unit:
        case = unit.case(ref)
        if case is None:
            return False
        return fire_overdue(walk, unit, walk.library.version(case.definition), case).number > case.number
