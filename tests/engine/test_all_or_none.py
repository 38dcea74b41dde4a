"""A step that opens sixty files opens all of them or none, also where the process is killed in between."""
from __future__ import annotations

from pathlib import Path

import pytest

from engine.core.acts import Fire
from engine.store.sql import open_store
from tests.engine.kin.story import BRAHIM, Story
from tests.killed import killed
from tests.stores import URLS

SIXTY = 60

KILLED = """
    import sys
    from engine.core.acts import Fire
    from engine.store.sql import open_store
    from tests.engine.kin.story import BRAHIM, Story
    from tests.killed import dies

    url, orchard, when = sys.argv[1:]
    dies(when, events=30)
    Story(open_store(url)).done(Fire(orchard, "planter"), BRAHIM)
"""


@pytest.mark.parametrize("kind", ["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)])
@pytest.mark.parametrize("when", ["deciding", "written"])
def test_a_kill_in_between_leaves_none_and_the_next_try_opens_all(kind: str, when: str, tmp_path: Path) -> None:
    url = URLS[kind](tmp_path)
    story = Story(open_store(url))
    orchard = story.orchard(lots=SIXTY)
    killed(KILLED, url, orchard, when)
    assert story.plots(orchard) == [] and story.case(orchard).state == "preparation"
    story.done(Fire(orchard, "planter"), BRAHIM)
    assert len(story.plots(orchard)) == SIXTY and story.case(orchard).state == "culture"
    story.store.close()
