"""A world on the desk, and a file that waits for the committee."""
from __future__ import annotations

import pytest

from tests.web.desk import Desk
from tests.workflows.driver import World
from tests.workflows.projet.path import File, file_at


@pytest.fixture
def world(desk: Desk) -> World:
    return World(desk.maillon.store, desk.clock)


@pytest.fixture
def file(world: World) -> File:
    return file_at(world, "emergence.cpde")
