"""Where a case is: the stages it goes through, the steps of the present one, and the days spent in each."""
from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...core.case import Case
from ...core.definition.definition import Definition, State, Transition
from ...core.moments import Instant, moment
from ...core.stays import passages, stays
from ...core.working_days import Calendar
from ...language.dates import short_date
from ...language.texts import gettext, ngettext, title
from .ground import Ground


class Link(NamedTuple):
    """One stage or step. `state` is done, now, next, held (suspended, waiting outside the chain) or cut (ended badly).

    `note`: when a step was entered and the working days spent in it; `detour`: a step outside the usual path.
    """

    key: str
    title: str
    state: str
    note: str = ""
    detour: bool = False


class Spent(NamedTuple):
    """When a state was last entered, and the working days spent in it, all its visits together."""

    since: Instant
    days: int


def spent(definition: Definition, case: Case, now: Instant) -> dict[str, Spent]:
    """By state. What a suspension takes counts for the suspension, not for the state it interrupts."""
    found: dict[str, Spent] = {}
    calendar = definition.names.country.calendar
    entries = {move.at for move in case.moves if move.enters}
    for stay in stays(definition, passages(case), now):
        before = found.get(stay.state)
        since = stay.since if before is None or stay.since in entries else before.since
        found[stay.state] = Spent(since, days_between(calendar, stay.since, stay.until) + (before.days if before else 0))
    return found


def days_between(calendar: Calendar, first: Instant, second: Instant) -> int:
    """Working days from one instant's day to another's, on the wall of Casablanca."""
    return calendar.working_days_between(calendar.local_date(moment(first)), calendar.local_date(moment(second)))


def usual(definition: Definition, transition: Transition) -> bool:
    """Whether a transition goes on along the path a process hopes for: forward, to a stage or a good end, by a person."""
    target = definition.states.get(transition.target)
    if target is None or transition.stays or transition.backward or transition.suspends or not transition.favourable:
        return False
    return bool(target.stage or target.ended == "well") and not generic(definition, transition)


def generic(definition: Definition, transition: Transition) -> bool:
    """Whether a transition leaves any open state: suspending, and the like."""
    return definition.written.transitions[transition.trigger].source == "any open"


def onward(definition: Definition, state: str) -> Transition | None:
    """The transition one expects next from a state, or None."""
    return next((t for t in definition.exits(state) if usual(definition, t)), None)


def path(definition: Definition, stage: str) -> Iterator[str]:
    """The states of a stage one goes through when all goes well, in order."""
    here = next((state.key for state in leaves(definition, stage)), "")
    seen: set[str] = set()
    while here and here not in seen and definition.states[here].stage == stage:
        yield here
        seen.add(here)
        further = onward(definition, here)
        here = further.target if further else ""


def leaves(definition: Definition, stage: str) -> list[State]:
    """The states of a stage a case can be in, in the order of the file."""
    return [state for state in definition.states.values() if state.leaf and state.stage == stage]


def place(ground: Ground) -> tuple[State | None, str]:
    """The state that stands for the case in the chain, and how: now, held or cut; (None, done) where all is passed."""
    definition, case = ground.definition, ground.case
    state = definition.states[case.state]
    if case.shelf is not None:
        return definition.states[case.shelf.state], "held"
    if state.ended == "well":
        return None, "done"
    if state.stage:
        return state, "cut" if state.ended else "now"
    visited = (definition.states[move.target] for move in reversed(case.moves))
    return next((found for found in visited if found.stage), None), "cut" if state.ended or _refused(ground) else "held"


def _refused(ground: Ground) -> bool:
    """Whether what brought the case to its present state was a negative step."""
    entering = next((move for move in reversed(ground.case.moves) if move.enters), None)
    taken = ground.definition.table.get((entering.source, entering.trigger)) if entering else None
    return taken is not None and taken.tone == "negative"


def stages(ground: Ground) -> tuple[Link, ...]:
    """Every stage, in order; beside a suspended or ended one, how it stands."""
    here, how = place(ground)
    found: list[Link] = []
    state = "done" if here is None and how == "done" else "next" if here is None else "done"
    for stage in ground.definition.stages:
        if here is not None and stage.key == here.stage:
            note = "" if how == "now" else title(ground.definition.states[ground.case.state].title)
            found.append(Link(stage.key, title(stage.title), how, note))
            state = "next"
        else:
            found.append(Link(stage.key, title(stage.title), state))
    return tuple(found)


def steps(ground: Ground) -> tuple[Link, ...]:
    """The steps of the present stage: those of the usual path, and the detours this case has made."""
    here, how = place(ground)
    if here is None or here.key == here.stage:
        return ()
    definition, known = ground.definition, spent(ground.definition, ground.case, ground.now)
    expected = frozenset(path(definition, here.stage))
    shown = [state for state in leaves(definition, here.stage) if state.key in expected | known.keys()]
    shown.sort(key=lambda state: _order(ground, state, expected))
    return tuple(_step(ground, state, here, how, known.get(state.key), state.key not in expected) for state in shown)


def _order(ground: Ground, state: State, expected: frozenset[str]) -> tuple[int, int]:
    """A detour stands after the step it was made from."""
    origin = ground.definition.states.get(ground.case.origins.get(state.key, ""))
    if state.key in expected or origin is None or origin.stage != state.stage:
        return state.order, 0
    return origin.order, state.order


def _step(ground: Ground, state: State, here: State, how: str, known: Spent | None, detour: bool) -> Link:
    if state.key == here.key:
        return Link(state.key, title(state.title), how, _present(ground, known) if how == "now" else _past(known), detour)
    done = known is not None and (detour or state.order < here.order)
    return Link(state.key, title(state.title), "done" if done else "next", _past(known), detour)


def _past(known: Spent | None) -> str:
    if known is None:
        return ""
    days = ngettext("%(num)s d", "%(num)s d", known.days)
    return f"{short_date(known.since)[:5]} · {days}"


def _present(ground: Ground, known: Spent | None) -> str:
    """Day 9 of 15, where entering this state set a date for its work."""
    case = ground.case
    dues = [task.due for task in case.tasks if task.opened == case.entered]
    if known is None or not dues:
        return _past(known)
    total = ground.last_day_after(case.entered, max(dues))
    if not 0 < known.days <= total:
        return _past(known)
    day = gettext("day %(day)s of %(total)s", day=known.days, total=total)
    return f"{short_date(known.since)[:5]} · {day}"
