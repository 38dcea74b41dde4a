"""What every test of the processes is given."""
from __future__ import annotations

import pytest

from tests.workflows.driver import World


@pytest.fixture
def world() -> World:
    return World()
