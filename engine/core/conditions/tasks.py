"""`tasks: all` or `tasks: [rediger_plan]`: pending actions of this state that must be done first."""
from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from ..decision import Cure, Named, Typed, Unmet
from ..sight import Sight
from .base import Compiling, Condition, Rule, Scope
from .faulty import undeclared


class TasksRule(Rule):
    """Met when none of the named pending actions is open. `all` leaves out those that only wait for a transition."""

    tasks: Literal["all"] | tuple[str, ...]

    def compiled(self, scope: Scope) -> Compiling:
        if self.tasks == "all":
            return Tasks(None)
        yield from undeclared(self.tasks, scope.names.tasks, "task", ("tasks",))
        return Tasks(self.tasks)


@dataclass(frozen=True, slots=True)
class Tasks(Condition):
    """`keys`: None for all."""

    keys: tuple[str, ...] | None

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        for task in sight.case.tasks:
            if task.need.startswith("fire:") if self.keys is None else task.key not in self.keys:
                continue
            due = Typed("datetime", task.due)
            values = {"task": Named("task", task.name), "role": Named("role", task.role), "due": due}
            yield Unmet("tasks.open", values, Cure("task", task.id, task.role))
