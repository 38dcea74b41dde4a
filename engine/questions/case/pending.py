"""The pending actions of a case, the reader's own first, then by the day they are due."""
from __future__ import annotations

from typing import NamedTuple

from ...core.case import Task
from ...core.moments import Instant
from ...language.texts import gettext
from ...others import seen_title
from ...words.measures import limit
from .ground import Ground
from .next_steps import Remedy, mine, task_remedy
from .whose import invites, waited_for


class Pending(NamedTuple):
    """One action. `due` in words, `late` and `left` in working days; `remedy` how the reader does it, or None; `about` is
    the reference of another file to look at, with its title, where the reader sees it; `invites`:
    whether the reader may invite somebody from outside to answer."""

    id: str
    key: str
    title: str
    who: str
    mine: bool
    due: str
    late: int
    left: int
    remedy: Remedy | None
    about: str = ""
    about_title: str = ""
    invites: bool = False


def pending(ground: Ground) -> tuple[Pending, ...]:
    """Every open action."""
    found = [(task.due, _pending(ground, task)) for task in ground.case.tasks]
    return tuple(one for _, one in sorted(found, key=lambda pair: (not pair[1].mine, pair[0])))


def late_by(ground: Ground, due: Instant) -> int:
    """Working days late, at least 1 once the limit has passed; 0 while there is time."""
    return max(1, -ground.working_days_to(due)) if due <= ground.now else 0


def _pending(ground: Ground, task: Task) -> Pending:
    verb = ground.speaker.title("trigger", task.need[5:]) if task.need.startswith("fire:") else _verb(task.need)
    remedy = task_remedy(ground, task, verb)
    late = late_by(ground, task.due)
    left = 0 if late else ground.working_days_to(task.due)
    who, words = waited_for(ground, task.role, task.assignee), ground.speaker.action(task.name, task.item)
    about = seen_title(ground.maillon.library, ground.maillon.store, task.about, ground.actor, ground.now)
    return Pending(task.id, task.key, words, who, mine(ground, task), limit(task.due), late, left, remedy,
                   task.about if about else "", about, invites(ground, task))


def _verb(need: str) -> str:
    kind = need.partition(":")[0]
    return {"document": gettext("Deposit"), "field": gettext("Fill in"), "item": gettext("Fill in")}.get(kind, gettext("Mark done"))
