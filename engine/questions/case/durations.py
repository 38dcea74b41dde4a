"""How long a case has taken, and whose time it was, by stage."""
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ...core.stays import WHOSE, Spent, passages, shares
from ...language.texts import gettext, title
from ...words.delays import whose
from .ground import Ground

Times = Mapping[str, Spent]
"""By whose time it was: the keys are those of `core.stays.WHOSE`."""


class Row(NamedTuple):
    """A stage, or all together: the working days of each in the order of WHOSE, and of all; `days` of all, off days too."""

    title: str
    parts: tuple[int, ...]
    working_days: int
    days: int


class Durations(NamedTuple):
    """`columns` names whose time each part is, those without any left out; `most`: the longest row, for the bars."""

    columns: tuple[tuple[str, str], ...]
    rows: tuple[Row, ...]
    total: Row
    most: int


def durations(ground: Ground) -> Durations | None:
    """None before a first day has passed."""
    definition = ground.definition
    found = shares(definition, passages(ground.case), ground.now)
    stages = {key: title(state.title) for key, state in definition.states.items() if state.stage == key}
    by_stage = {stage: {who: spent for (key, who), spent in found.items() if key == stage} for stage in (*stages, "")}
    return table([(stages.get(stage) or gettext("Outside the stages"), times) for stage, times in by_stage.items() if times])


def table(named: Iterable[tuple[str, Times]]) -> Durations | None:
    """Rows of times with their total; None where all are empty."""
    rows = list(named)
    everything: dict[str, Spent] = {}
    for _, times in rows:
        everything |= {who: everything.get(who, Spent()).plus(spent) for who, spent in times.items()}
    keys = [who for who in WHOSE if everything.get(who, Spent()).days]
    if not keys:
        return None
    drawn = tuple(_row(name, times, keys) for name, times in rows if any(spent.days for spent in times.values()))
    total = _row(gettext("Total"), everything, keys)
    return Durations(tuple((key, whose(key)) for key in keys), drawn, total, max(1, *(row.working_days for row in drawn)))


def _row(name: str, times: Times, keys: list[str]) -> Row:
    found = [times.get(key, Spent()) for key in keys]
    working = tuple(one.working_days for one in found)
    return Row(name, working, sum(working), sum(one.days for one in found))
