"""A demonstration loaded once: every path of every play is walked in it."""
from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engine.demo import load
from engine.demo.script import Script, read_script
from engine.maillon import Maillon
from engine.settings import read_settings
from tests.cast import MORNING, MovingClock

Opens = Callable[[Path], Maillon]


@pytest.fixture(scope="session")
def opens() -> Opens:
    """Opens a Maillon of an empty folder, on the morning of the tests."""
    def opened(folder: Path) -> Maillon:
        settings = read_settings({}, database_url=f"sqlite:///{folder}/m.db", documents=str(folder / "documents"))
        return Maillon.open(settings, MovingClock(MORNING))
    return opened


@pytest.fixture(scope="session")
def script() -> Script:
    """The demonstration as it is written."""
    return read_script()


@pytest.fixture(scope="session")
def demo(opens: Opens, script: Script, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Maillon]:
    """Loaded, with each path of the crowd once."""
    maillon = opens(tmp_path_factory.mktemp("demo"))
    load(maillon, most=max(len(play.paths) for play in script.plays))
    yield maillon
    maillon.close()
