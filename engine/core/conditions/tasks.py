"""`tasks: all` or `tasks: [rediger_plan]`: pending actions of this state that must be done first."""
from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from ..decision import Cure, Named, Typed, Unmet
from ..sight import Sight
from .base import Condition, Scope
from .faulty import Problem, undeclared


class Tasks(Condition):
    """Met when none of the named pending actions is open. `all` leaves out those that only wait for a transition."""

    tasks: Literal["all"] | tuple[str, ...]

    def bind(self, scope: Scope) -> Iterator[Problem]:
        yield from super().bind(scope)
        if self.tasks != "all":
            yield from undeclared(self.tasks, scope.names.tasks, "task", ("tasks",))

    def unmet(self, sight: Sight) -> Iterator[Unmet]:
        for task in sight.case.tasks:
            if task.need.startswith("fire:") if self.tasks == "all" else task.key not in self.tasks:
                continue
            due = Typed("datetime", task.due)
            values = {"task": Named("task", task.key), "role": Named("role", task.role), "due": due}
            yield Unmet("tasks.open", values, Cure("task", task.id, task.role))
