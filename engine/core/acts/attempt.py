"""What every act is given: the definition, the case, what is seen, and helpers to build its one event."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ..actor import Actor
from ..case import Case
from ..decision import Answers, Cause, Decided, Event, Question, Seen
from ..definition.definition import Definition
from ..moments import Instant
from ..sight import NOTHING, Sight

PARTS = (dict, list, tuple)
KEPT = ("clocks", "paused")
"""`clocks: []` says that none runs any more, which is not the same as not speaking of clocks; so does `paused: []`."""


class Upload(NamedTuple):
    """A file whose bytes are already kept, known by their SHA-256 (hex). `size` in bytes; `media` as sniffed."""

    sha256: str
    name: str
    size: int
    media: str


class Attempt:
    """One command being decided on one case. `number` is the one its event will have. `cause` is the event it follows from,
    where a step of another case asks for it: it needs no role then, and every condition all the same."""

    __slots__ = ("definition", "case", "actor", "answers", "now", "cause", "number", "_sight")

    def __init__(self, definition: Definition, case: Case, actor: Actor, answers: Answers, now: Instant,
                 cause: Cause = None) -> None:
        self.definition, self.case, self.actor, self.answers, self.now = definition, case, actor, answers, now
        self.cause = cause
        self.number = case.number + 1
        self._sight = Sight(case, actor, answers, now, definition.names, cause=cause)

    def sight(self, inputs: Mapping[str, Any] = NOTHING, case: Case | None = None) -> Sight:
        """What conditions see, with typed inputs, or of the case as it would be after some writes."""
        if not inputs and (case is None or case is self.case):
            return self._sight
        return self._sight.of(case or self.case, inputs)

    def account(self, text: str) -> Actor | None:
        """Whom a login or an id names, as the shell found them."""
        return next(iter(self.answers.get(Question("person", text.strip()), ())), None)

    def person(self, text: str) -> str | None:
        """Their id."""
        found = self.account(text)
        return found.id if found is not None else None

    def decided(self, act: str, role: str, change: Mapping[str, Any], private: Mapping[str, Any], **places: Any) -> Decided:
        """The decision with its one event. Empty parts are left out, but those of KEPT."""
        return Decided((Event(
            self.case.ref, self.number, act, self.now, self.actor.id, role, definition=self.definition.hash,
            change={key: part for key, part in change.items() if part or key in KEPT or not isinstance(part, PARTS)},
            private={key: part for key, part in private.items() if part or not isinstance(part, (str, *PARTS))},
            saw=self._saw() if self.answers else (), cause=self.cause, **places,
        ),))

    def _saw(self) -> tuple[tuple[str, int], ...]:
        """Every other case that was looked at, in the state of its number."""
        seen = (one for found in self.answers.values() for one in found if isinstance(one, Seen))
        return tuple(sorted({(one.ref, one.number) for one in seen}))


def split(definition: Definition, values: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Field values in their public and their personal part (law 09-08)."""
    if not values:
        return {}, {}
    personal = {key: value for key, value in values.items() if definition.fields[key].personal}
    return {key: value for key, value in values.items() if key not in personal}, personal
