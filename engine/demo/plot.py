"""The path of one file, drawn before it begins: its steps, and on which day after its opening each is taken."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from random import Random
from typing import Any, NamedTuple

from .script import Play

ACTS = ("fire", "fill", "comment", "wait")
RARE = ("each", "where", "when", "until", "fill", "unless", "idle", "once")
USUAL_DAYS = (3, 12)


class Step(NamedTuple):
    """One step. `act` is of ACTS, `what` its trigger, its fields, its text; `day` counts from the opening, `days` from
    the step before. `each`: it is taken for each row of that list, `where` some columns have these values. `when`: it waits for
    such a day, `05` or `01-20`; `until`: it is taken on each of them before the next such day; `once`: at least once, if need be
    before the one after. `fill`: fields written before.
    `unless`: it is passed over where that one was taken; `idle`: where it is refused, for there is nothing to do."""

    act: str
    what: Any
    day: int
    days: int
    inputs: Mapping[str, Any] = {}
    motif: Any = ""
    role: str = ""
    each: str = ""
    where: Mapping[str, Any] = {}
    when: str = ""
    until: str = ""
    fill: Mapping[str, Any] | tuple[str, ...] = ()
    unless: str = ""
    idle: bool = False
    once: bool = False


class Plot(NamedTuple):
    """A path drawn. `begun`: how many days before the day of loading the file is opened."""

    path: str
    profile: str
    steps: tuple[Step, ...]
    begun: int


def draw_plot(play: Play, path: str, chance: Random, certain: Mapping[str, Any] | None = None) -> Plot:
    """One file's path; `certain` are the words a known file adds to those of its path."""
    told = {**play.paths[path], **(certain or {})}
    steps = tuple(_steps(play, told["steps"], chance))
    length = steps[-1].day if steps else 0
    begun = between(told["begun"], chance) if "begun" in told else between(told.get("last", 0), chance) + length
    return Plot(path, told.get("profile", ""), steps, begun)


def _steps(play: Play, written: list[Any], chance: Random) -> Iterator[Step]:
    day = 0
    for each in flat(play.ways, written):
        act = next(act for act in ACTS if act in each)
        usual = play.steps.get(each[act], {}) if act == "fire" else {}
        told = {**usual, **each}
        days = between(told.get("after", each["wait"] if act == "wait" else USUAL_DAYS), chance)
        day += days
        yield Step(act, each[act], day, days, told.get("with", {}), told.get("motif", ""), told.get("as", ""),
                   **{word: told[word] for word in RARE if word in told})


def usual_step(play: Play, trigger: str) -> Step:
    """A step as it is usually taken, at once."""
    return next(_steps(play, [{"fire": trigger, "after": 0}], Random(0)))


def flat(ways: Mapping[str, Any], written: list[Any]) -> Iterator[dict[str, Any]]:
    """Steps one by one: the name of a way stands for its steps, any other word for a trigger."""
    for each in written:
        if isinstance(each, dict):
            yield each
        elif each in ways:
            yield from flat(ways, ways[each])
        else:
            yield {"fire": each}


def between(form: Any, chance: Random) -> int:
    """A whole number: itself, or chance between two."""
    low, high = (form, form) if isinstance(form, int) else form
    return chance.randint(low, high)
