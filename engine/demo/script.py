"""The data files of the demonstration, read: `cast.yaml`, `shared.yaml`, and a file for each process that is played."""
from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from engine.settings import WORKFLOWS

FOLDER = WORKFLOWS / "demo"
NO_PROCESS = frozenset(("cast", "shared", "bodies"))


class Play(NamedTuple):
    """What is told of one process.

    Attributes:
        process: the key of its definition, and the name of the file.
        place: the level of territory its files lie in, below the one a file names (`commune`), or empty.
        opening: the fields given when a file is opened.
        facts: what is drawn once for a file, in order; later facts may use earlier ones.
        values: by field or input, the form of its value (values.py).
        profiles: kinds of file: `weight`, and `facts` and `values` that take the place of the play's.
        steps: by trigger, what is usual: `after` (days), `motif`, `with` (inputs), `as` (a role).
        ways: named pieces of paths.
        paths: by name: `steps`, `files` (how many), perhaps `profile` and `at` (a territory), and `begun` (opened) or
            `last` (last step), days before the day of loading: a number, or chance between two.
        known: files that are there whatever the size: `path`, `at`, and what else is certain of them.
        adopted: paths, by weight, of files that a step of another file opened, for each kind of link under which they name
            it; they need no `begun` and no `last`. One that is certain of more is `known`, `named` by its title.
        shares: how the other files spread over territories.
        pictures: the kinds of document that are pictures.
    """

    process: str
    place: str = ""
    opening: tuple[str, ...] = ()
    facts: Mapping[str, Any] = {}
    values: Mapping[str, Any] = {}
    profiles: Mapping[str, Any] = {}
    steps: Mapping[str, Any] = {}
    ways: Mapping[str, Any] = {}
    paths: Mapping[str, Any] = {}
    known: tuple[Mapping[str, Any], ...] = ()
    adopted: Mapping[str, Mapping[str, int]] = {}
    shares: Mapping[str, int] = {}
    pictures: tuple[str, ...] = ()


class Script(NamedTuple):
    """Everything. `cast` as cast.py reads it; `bodies` as committees.py does; `pools`: lists to draw from, by name, perhaps by
    territory."""

    cast: Mapping[str, Any]
    pools: Mapping[str, Any]
    values: Mapping[str, Any]
    motifs: tuple[str, ...]
    plays: tuple[Play, ...]
    bodies: Mapping[str, Any] = {}


def read_script(folder: Path = FOLDER) -> Script:
    """The demonstration as it is written. Raises TypeError for a word that no play has."""
    shared = _read(folder / "shared.yaml")
    plays = tuple(_play(path) for path in sorted(folder.glob("*.yaml")) if path.stem not in NO_PROCESS)
    bodies = _read(folder / "bodies.yaml")
    return Script(read_cast(folder), shared["pools"], shared["values"], tuple(shared["motifs"]), plays, bodies)


def read_cast(folder: Path = FOLDER) -> dict[str, Any]:
    """The people alone."""
    return _read(folder / "cast.yaml")


def _play(path: Path) -> Play:
    return Play(process=path.stem, **_read(path))


def _read(path: Path) -> dict[str, Any]:
    written: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return written
