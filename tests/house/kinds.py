"""The things one adds as a file: conditions, acts, settings, commands, and the files that hold them."""
from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import typer.main
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from engine.core.acts import ACTS
from engine.core.conditions import KINDS
from engine.settings import PREFIX, Settings
from tests.house.tree import ROOT, name

FOLDERS = (
    "engine/core/consequences", "engine/store/sql/projections", "engine/questions", "engine/exports", "engine/papers",
    "engine/notices", "engine/jobs", "engine/specs/sentences",
)
"""Folders where every file is a kind, but those that begin with an underscore."""


class Setting(NamedTuple):
    """One setting, as its environment variable. `default` and `about` are Markdown."""

    variable: str
    default: str
    about: str


def settings() -> tuple[Setting, ...]:
    """Every setting, in the order of the class."""
    return tuple(Setting(f"{PREFIX}{key.upper()}", _default(field.default), field.description or "")
                 for key, field in Settings.model_fields.items())


def _default(value: object) -> str:
    if isinstance(value, Path):
        return f"`{name(value)}`"
    return f"`{value}`" if value != "" else "none"


def condition_files() -> dict[str, Path]:
    """By key of the language: the file of each kind of condition."""
    return {key: _file(kind.__module__) for key, kind in KINDS.items()}


def act_files() -> dict[str, Path]:
    """By class of command: the file of each act."""
    return {command.__name__: _file(act.__name__) for command, act in ACTS.items()}


def kind_files() -> tuple[Path, ...]:
    """Every file that is a kind of something, in all folders of kinds that exist."""
    found = (path for folder in FOLDERS for path in (ROOT / folder).glob("*.py") if not path.name.startswith("_"))
    return tuple(sorted((*condition_files().values(), *act_files().values(), *found)))


def command_files() -> tuple[Path, ...]:
    """Every file that holds commands."""
    modules = {command.callback.__module__ for command in commands().values() if command.callback is not None}
    return tuple(sorted(map(_file, modules)))


def screens() -> tuple[Path, ...]:
    """Every screen's routes."""
    return tuple(sorted((ROOT / "web" / "screens").glob("*/routes.py")))


def _file(module: str) -> Path:
    return ROOT / (module.replace(".", "/") + ".py")


def commands() -> dict[str, TyperCommand]:
    """By full name (`user add`): every command of the command line, once there is one."""
    if find_spec("engine.cli") is None:
        return {}
    from engine.cli.app import app

    return dict(_below(typer.main.get_command(app), ""))


class Param(NamedTuple):
    """An argument or option of a command, as it is typed, and what it is for."""

    spelled: str
    about: str


def params(command: TyperCommand) -> tuple[Param, ...]:
    """What a command takes, but what is hidden and the help."""
    shown = (param for param in command.params if param.name != "help" and not getattr(param, "hidden", False))
    return tuple(Param(_spelled(param), getattr(param, "help", "") or "") for param in shown)


def _spelled(param: object) -> str:
    if isinstance(param, TyperOption):
        return ", ".join(param.opts)
    assert isinstance(param, TyperArgument)
    return (param.name or "").upper()


def _below(command: object, path: str) -> list[tuple[str, TyperCommand]]:
    if isinstance(command, TyperGroup):
        children = sorted(command.commands.items())
        return [found for key, child in children for found in _below(child, f"{path} {key}".strip())]
    assert isinstance(command, TyperCommand)
    return [(path, command)]
