"""The facts of a case at a glance: who has it, since when, by when, what lacks, what it asks for."""
from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from ...core.actor import ENGINE_ROLE
from ...language.dates import short_date
from ...language.money import money
from ...language.texts import gettext, ngettext, title
from ...words.measures import limit
from .chain import days_between
from .delays import Delay, delays, in_short
from .ground import Ground
from .next_steps import Next, expected_trigger
from .pending import late_by

MOST_NAMED = 2


class Fact(NamedTuple):
    """`tone` is late, due or empty; `sign` an icon's name; `part` the section of the page that tells more."""

    term: str
    value: str
    note: str = ""
    tone: str = ""
    sign: str = ""
    part: str = ""


def facts(ground: Ground, steps: tuple[Next, ...]) -> tuple[Fact, ...]:
    """Five at most."""
    if ground.case.closed:
        return tuple(_ended(ground))
    return tuple(fact for fact in (_holder(ground), _since(ground), _due(ground), _lacks(ground, steps), _amount(ground)) if fact)


def _ended(ground: Ground) -> Iterator[Fact]:
    yield Fact(gettext("Ended"), short_date(ground.case.entered), title(ground.definition.states[ground.case.state].title))
    yield Fact(gettext("Opened"), short_date(ground.case.opened))
    yield from filter(None, (_amount(ground),))
    delay = next(iter(delays(ground)), None)
    if delay is not None:
        yield Fact(gettext("Until"), delay.until, delay.step, "due", "clock")


def _holder(ground: Ground) -> Fact | None:
    role = _role(ground)
    if not role:
        return None
    own = ground.definition.names.country.roles[role].own
    names = [ground.speaker.holder(role)] if own else [a.name for a in ground.holding(role)]
    words = [name for name in names if name]
    more = len(words) - MOST_NAMED
    note = ", ".join(words[:MOST_NAMED]) + (f" +{more}" if more > 0 else "")
    return Fact(gettext("With"), ground.speaker.title("role", role), note)


def _role(ground: Ground) -> str:
    """Whose turn it is: who takes the expected step, else who has the first pending action."""
    transition = ground.definition.table.get((ground.case.state, expected_trigger(ground)))
    roles = [*(transition.roles if transition else ()), *(task.role for task in ground.case.tasks)]
    return next((role for role in roles if role != ENGINE_ROLE), "")


def _since(ground: Ground) -> Fact:
    days = days_between(ground.calendar, ground.case.entered, ground.now)
    note = ngettext("%(num)s working day", "%(num)s working days", days) if days else gettext("today")
    return Fact(gettext("Since"), short_date(ground.case.entered), note)


def _due(ground: Ground) -> Fact | None:
    dues = [task.due for task in ground.case.tasks]
    if not dues:
        return None
    due = min(dues)
    late = late_by(ground, due)
    if late:
        note = ngettext("%(num)s working day late", "%(num)s working days late", late)
        return Fact(gettext("To finish by"), limit(due), note, "late", "clock", "actions")
    return Fact(gettext("To finish by"), limit(due), _ahead(ground.working_days_to(due)), part="actions")


def _ahead(days: int) -> str:
    if days == 0:
        return gettext("today")
    return ngettext("in %(num)s working day", "in %(num)s working days", days)


def _lacks(ground: Ground, steps: tuple[Next, ...]) -> Fact | None:
    step = next((step for step in steps if step.expected), None)
    if step is None:
        return None
    if step.kind == "can":
        return Fact(gettext("Lacks"), gettext("nothing"), step.title, part="next")
    if not step.unmet:
        return None
    total = len(step.unmet) + len(step.met)
    mine = sum(why.remedy is not None and why.remedy.kind != "comment" for why in step.unmet)
    value = ngettext("%(num)s condition of %(total)s", "%(num)s conditions of %(total)s", len(step.unmet), total=total)
    note = ngettext("%(num)s in your hands", "%(num)s in your hands", mine) if mine else ""
    return Fact(gettext("Lacks"), value, note, part="next")


def _limit(delay: Delay) -> Fact:
    if not delay.until:
        return Fact(delay.title, gettext("stands still"), in_short(delay), "", "clock", "delays")
    return Fact(gettext("Automatic"), delay.until, in_short(delay), "due", "clock", "delays")


def _amount(ground: Ground) -> Fact | None:
    delay = next(iter(delays(ground)), None)
    if delay is not None and not ground.case.closed:
        return _limit(delay)
    key = ground.definition.face.amount
    value = ground.sight.value(key) if key else None
    if not isinstance(value, int) or not value or not key:
        return None
    return Fact(ground.speaker.title("field", key), money(value), part="money")

