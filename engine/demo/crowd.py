"""Which files there are: those that a play knows by name, and a crowd drawn over its paths and territories."""
from __future__ import annotations

from collections.abc import Iterator, Mapping
from random import Random
from typing import Any, NamedTuple

from engine.core.case import Case
from engine.core.territories import Territories

from .plot import Plot, draw_plot
from .script import Play


class File(NamedTuple):
    """One file to be; `ref` where it is there already, opened by a step of another. `certain` holds what a known file says
    of itself; `chance` is its own, so that no file depends on another."""

    play: Play
    number: int
    plot: Plot
    at: str
    chance: Random
    certain: Mapping[str, Any]
    ref: str = ""


def adopted(play: Play, case: Case, title: str) -> File | None:
    """A file that a step of another opened: the one the play knows by its title, else on one of the paths of those that name
    their origin under the same kind of link; None where the play has none."""
    paths = play.adopted.get(case.links[0].kind, {}) if case.links else {}
    here = (each for each in play.known if "named" in each and each.get("at", case.territory) == case.territory)
    known = next((each for each in here if each["named"] == title), None)
    if known is None and not paths:
        return None
    chance = Random(f"{play.process} {case.ref}")
    certain = {"holder": case.holder, **(known or {"path": weighted(paths, chance)})}
    plot = draw_plot(play, certain["path"], chance, certain)
    return File(play, chance.randrange(1000), plot, case.territory, chance, certain, case.ref)


def files(play: Play, territories: Territories, most: int) -> Iterator[File]:
    """The known files, then at most so many of the crowd (0: all of it)."""
    for number, (certain, at) in enumerate((*_known(play), *_crowd(play, most))):
        chance = Random(f"{play.process} {number}")
        plot = draw_plot(play, certain["path"], chance, certain)
        yield File(play, number, plot, _place(play, territories, at, chance), chance, certain)


def _known(play: Play) -> Iterator[tuple[Mapping[str, Any], str]]:
    for certain in (each for each in play.known if "named" not in each):
        places = certain["at"] if isinstance(certain["at"], list) else [certain["at"]]
        yield from ((certain, at) for at in places)


def _crowd(play: Play, most: int) -> Iterator[tuple[Mapping[str, Any], str]]:
    """Every path once, in the order of the file, then the rest mixed: a small crowd shows as much as it can."""
    chance, paths = Random(play.process), play.paths
    first = [name for name, path in paths.items() if path.get("files")]
    rest = [name for name in first for _ in range(paths[name]["files"] - 1)]
    chance.shuffle(rest)
    for name in (first + rest)[:most or None]:
        yield {"path": name}, paths[name].get("at") or weighted(play.shares, chance)


def weighted(weights: Mapping[str, int], chance: Random) -> str:
    """One key, by its weight."""
    return chance.choices(list(weights), list(weights.values()))[0]


def _place(play: Play, territories: Territories, at: str, chance: Random) -> str:
    """The territory itself, or one of the wanted kind in it."""
    if not play.place or territories[at].kind == play.place:
        return at
    return chance.choice([each.code for each in territories if each.kind == play.place and territories.within(each.code, at)])
