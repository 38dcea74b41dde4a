"""Meetings held past their screens."""
from __future__ import annotations

import pytest

from tests.web.desk import Desk
from tests.workflows.driver import World


@pytest.fixture
def world(desk: Desk) -> World:
    """Everybody's steps, on the desk's own store and clock."""
    return World(desk.maillon.store, desk.clock)
