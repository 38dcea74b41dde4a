"""What every act is given: the definition, the case, what is seen, and helpers to build its one event."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ..actor import Actor
from ..case import Case
from ..decision import Answers, Decided, Event, Question, Seen
from ..definition.definition import Definition
from ..moments import Instant
from ..sight import Sight


class Upload(NamedTuple):
    """A file whose bytes are already kept, known by their SHA-256 (hex). `size` in bytes; `media` as sniffed."""

    sha256: str
    name: str
    size: int
    media: str


class Attempt(NamedTuple):
    """One command being decided on one case. `cause` is the event it follows from, where a step of another case asks for
    it: it needs no role then, and every condition all the same."""

    definition: Definition
    case: Case
    actor: Actor
    answers: Answers
    now: Instant
    cause: tuple[str, int] | None = None

    def sight(self, inputs: Mapping[str, Any] | None = None, case: Case | None = None) -> Sight:
        """What conditions see, with typed inputs, or of the case as it would be after some writes."""
        return Sight(case or self.case, self.actor, self.answers, self.now, self.definition.names, inputs or {})

    def person(self, text: str) -> str | None:
        """The id of the account that a login or an id names, as the shell found it."""
        return next((person.id for person in self.answers.get(Question("person", text.strip()), ())), None)

    @property
    def number(self) -> int:
        """The number the event will have."""
        return self.case.number + 1

    def decided(self, act: str, role: str, change: Mapping[str, Any], private: Mapping[str, Any], **places: Any) -> Decided:
        """The decision with its one event; empty parts are left out."""
        return Decided((Event(
            self.case.ref, self.number, act, self.now, self.actor.id, role, definition=self.definition.hash,
            change={key: part for key, part in change.items() if part not in ({}, [], ())} | _kept(change),
            private={key: part for key, part in private.items() if part not in ({}, [], (), "")},
            saw=tuple(sorted({(seen.ref, seen.number) for found in self.answers.values() for seen in found
                              if isinstance(seen, Seen)})),
            cause=self.cause, **places,
        ),))


def _kept(change: Mapping[str, Any]) -> dict[str, Any]:
    """`clocks: []` says that none runs any more, which is not the same as not speaking of clocks; so does `paused: []`."""
    return {key: change[key] for key in ("clocks", "paused") if key in change}


def split(definition: Definition, values: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Field values in their public and their personal part (law 09-08)."""
    personal = {key: value for key, value in values.items() if definition.fields[key].personal}
    return {key: value for key, value in values.items() if key not in personal}, personal
