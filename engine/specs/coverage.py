"""What of a definition a set of features exercised, and what it did not.

Each row of a transition must pass somewhere; each of its conditions must be met where it passes, and refuse somewhere;
each clock must fire. A row counts once, from however many states it leaves.
"""
from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from engine.core.conditions import Condition
from engine.core.definition.definition import Definition, Transition
from engine.core.definition.model import RowText
from engine.core.names import matches
from engine.words.rules import kind_of

from .trial import Trial

What = Literal["passes", "met", "refuses", "fires"]


class Part(NamedTuple):
    """Something to exercise: a row that passes, a condition that is met or refuses, a clock that fires.

    `row` numbers the rows of a trigger, `condition` those of a row, both from 0; for a clock `trigger` is its state's key
    and its own, joined by a colon. `about` says which it is, for people.
    """

    what: What
    trigger: str
    row: int = 0
    condition: int = -1
    about: str = ""

    def __str__(self) -> str:
        return f"{self.trigger}[{self.row}] {self.what} {self.about}".strip()


class Coverage(NamedTuple):
    """What there is to exercise in a definition, and what was."""

    wanted: tuple[Part, ...]
    done: frozenset[Part]

    @property
    def gaps(self) -> tuple[Part, ...]:
        """What nothing exercises, in the order of the definition."""
        return tuple(part for part in self.wanted if part not in self.done)

    @property
    def share(self) -> int:
        """How much is exercised, in basis points."""
        return 10_000 * len(self.done) // len(self.wanted) if self.wanted else 10_000


def coverage(definition: Definition, trials: Iterable[Trial], base: Definition | None = None) -> Coverage:
    """What trials, those of a report for example, exercised of a definition; of a variant of `base`, what it changes."""
    wanted = tuple(part for part in dict.fromkeys(parts(definition)) if base is None or _differs(part, definition, base))
    tried = {(part.what, part.trigger, part.row, part.condition) for trial in trials if trial.workflow == definition.name
             for part in _exercised(definition, trial)}
    return Coverage(wanted, frozenset(part for part in wanted if part[:4] in tried))


def _differs(part: Part, definition: Definition, base: Definition) -> bool:
    if part.what == "fires":
        state = part.trigger.partition(":")[0]
        return definition.states[state].clocks != (base.states[state].clocks if state in base.states else ())
    return definition.written.transitions[part.trigger] != base.written.transitions.get(part.trigger)


def parts(definition: Definition) -> Iterator[Part]:
    """Everything there is to exercise."""
    for transition in definition.table.values():
        yield from _parts(definition, transition)
    for state in definition.states.values():
        yield from (Part("fires", f"{state.key}:{clock.key}") for clock in state.clocks)


def _parts(definition: Definition, transition: Transition) -> Iterator[Part]:
    """Of a step that only another file's consequence takes, a scenario sees whether it was taken, not its conditions."""
    row = row_of(definition, transition.trigger, transition.source)
    yield Part("passes", transition.trigger, row)
    for index, condition in enumerate(() if transition.called else transition.conditions):
        about = f"{index}: {told(condition)}"
        yield Part("met", transition.trigger, row, index, about)
        yield Part("refuses", transition.trigger, row, index, about)


def told(condition: Condition) -> str:
    """A condition in the words of the definition."""
    kind = kind_of(condition)
    return f"{kind}: {getattr(condition.rule, kind)}"


def row_of(definition: Definition, trigger: str, source: str) -> int:
    """Which row of a trigger leaves a state."""
    rows = definition.written.transitions[trigger].rows
    return next((index for index, row in enumerate(rows) if _leaves(row, source)), 0)


def _leaves(row: RowText, source: str) -> bool:
    patterns = (row.source,) if isinstance(row.source, str) else row.source or ()
    return any(matches(pattern, source) for pattern in patterns)


def _exercised(definition: Definition, trial: Trial) -> Iterator[Part]:
    row = row_of(definition, trial.trigger, trial.source)
    if trial.clock:
        yield Part("fires", f"{trial.source}:{trial.clock}")
    if trial.passed:
        yield Part("passes", trial.trigger, row)
        yield from (Part("met", trial.trigger, row, index) for index in trial.met)
    yield from (Part("refuses", trial.trigger, row, index) for index in trial.unmet)
