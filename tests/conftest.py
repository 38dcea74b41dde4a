"""What every test shares: how many examples hypothesis tries, that none of them is timed, and the processes compiled."""
from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from engine import maillon
from engine.core.country import Country
from engine.library import Library, open_library
from tests.cast import WORKFLOWS, library

settings.register_profile("here", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", settings.get_profile("here"), derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")


@pytest.fixture(scope="session", autouse=True)
def compiled_once() -> Iterator[None]:
    """Every desk of a worker follows the processes as delivered, which are compiled once; its Library is its own."""
    def own(folder: Path, country: Country) -> Library:
        if Path(folder).resolve() != WORKFLOWS:
            return open_library(folder, country)
        return Library(library().current, library().country, variants=library().variants)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(maillon, "open_library", own)
        yield
